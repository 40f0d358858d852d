// The options of all commands that look at signatures.

internal import ArgumentParser
internal import ReportFeed

/// Whom to trust, and when.
struct TrustArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file or folder of certificates of authorities to trust, in place of the system's, and of "
        + "their lists of revoked certificates; can be given several times.", valueName: "path"),
    completion: .file())
  var trust: [String] = []

  @Option(
    help: ArgumentHelp(
      "When certificates must be valid, such as 2026-11-01 or 2026-11-01T09:30:00Z; now by default.",
      valueName: "time"))
  var at: String?

  /// What is asked of the signatures of what is converted.
  ///
  /// Whom to trust is asked only where an option says so: else the result would depend on the day and
  /// the machine.
  func request(isRequired: Bool) throws -> TrustRequest {
    guard isRequired || !trust.isEmpty else {
      guard at == nil else { throw ValidationError("--at is for --trust and --require-signed.") }
      return TrustRequest()
    }
    let time = at == nil ? nil : try time()
    do throws(FileError) {
      return TrustRequest(
        anchors: try TrustFiles.anchors(trust), time: time, isRequired: isRequired)
    } catch {
      throw ValidationError("\(error.path): \(error.message)")
    }
  }

  /// The time of the check, in seconds since the beginning of 1970.
  func time() throws -> Int {
    guard let at else { return WallTime.now().milliseconds / 1_000 }
    let whole = at.utf8.count == 10 ? at + "T00:00:00Z" : at
    guard let time = WallTime(whole) else {
      throw ValidationError(
        "The value '\(at)' is invalid for '--at': it is a day such as 2026-11-01, or a time such as "
          + "2026-11-01T09:30:00Z.")
    }
    return time.milliseconds / 1_000
  }
}
