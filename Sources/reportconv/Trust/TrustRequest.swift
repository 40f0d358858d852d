// What is asked of the signatures of documents that are read.

internal import Cryptography
internal import ReportFeed
internal import ReportFormats
internal import ReportModel
internal import ReportTrust

/// What is asked of the signatures of documents that are read.
struct TrustRequest: Sendable, Hashable {
  /// The authorities that are trusted; where nobody asked for trust, there are none, and what is
  /// recorded does not depend on the day or the machine.
  var anchors: TrustAnchors?
  /// When signers must be valid, in seconds since the beginning of 1970; `nil` for now.
  var time: Int?
  /// Whether documents must be signed as a whole by someone trusted.
  var isRequired = false
}

extension TrustRequest {
  /// Verifies a document and records the verdict in the report that was read from it.
  ///
  /// A report that could be read stays one where its signatures cannot be looked at.
  ///
  /// - Returns: the verdict in a word; `nil` where there is none, which the report's findings say.
  func record(
    _ bytes: [UInt8], in report: inout Report, _ limits: Limits
  ) -> SourceSignature.Standing? {
    let seconds = time ?? WallTime.now().milliseconds / 1_000
    let verdict: DocumentVerdict
    do throws(ReadError) {
      verdict = try SignatureVerifier(limits: limits, anchors: anchors, time: seconds)
        .verify(bytes)
    } catch {
      report.findings.append(
        Finding(
          .doubtfulSignature, "the document's signatures cannot be verified: \(error.message)",
          at: error.location))
      return nil
    }
    if let record = verdict.record {
      let digest = SHA256.hex(of: bytes)
      for index in report.sources.indices where report.sources[index].sha256 == digest {
        report.sources[index].signature = record
      }
    }
    if let finding = verdict.finding { report.findings.append(finding) }
    return verdict.standing
  }

  /// Verifies what was read, and refuses what is not signed as it must be.
  ///
  /// - Throws: `notTrusted`.
  func check(
    _ bytes: [UInt8], _ report: inout Report, _ format: Format, _ limits: Limits
  ) throws(ReadError) {
    guard format == .docx else {
      guard !isRequired else {
        throw ReadError(.notTrusted, detail: "\(format.title) has no signature")
      }
      return
    }
    let standing = record(bytes, in: &report, limits)
    guard !isRequired || standing == .valid else {
      let reason = report.findings.last { $0.code == .doubtfulSignature }?.message
      throw ReadError(.notTrusted, detail: reason ?? "the document is not signed")
    }
  }
}
