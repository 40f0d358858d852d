// The reports of files that are compared.

internal import ReportFormats
internal import ReportModel

/// Reads what is compared from files.
struct DiffInputs: Sendable {
  /// How the files are read.
  var request: ConversionRequest

  /// Reads two files at once, which is half of the work, and compares them.
  func compare(_ old: InputFile, _ new: InputFile, _ run: DiffRun) async -> ExitStatus {
    async let reading = read(old)
    async let readingNew = read(new)
    let (from, to) = await (reading, readingNew)
    for result in [from, to] {
      if case .failure(let failure) = result { Console.tell([failure.message]) }
    }
    guard case .success(let from) = from, case .success(let to) = to else { return .inputFailed }
    return run.run(from: from, to: to)
  }

  /// What git names in place of a file that is not there: before it was added, after it was deleted.
  private static let nothing = "/dev/null"

  /// Reads the report of a file.
  func read(_ file: InputFile) async -> Result<DiffReport, DiffInputFailure> {
    if file.name == Self.nothing {
      return .success(DiffReport(name: file.name, report: Report(), format: nil))
    }
    do throws(Failure) {
      let bytes = try file.read(limits: request.reading.limits)
      do throws(ReadError) {
        let (report, format) = try request.read(bytes, name: file.name)
        return .success(DiffReport(name: file.name, report: report, format: format))
      } catch {
        throw .content(error)
      }
    } catch {
      return .failure(
        DiffInputFailure(message: Message(failure: error, input: file.name)))
    }
  }
}

/// Why a file that is to be compared cannot be read.
struct DiffInputFailure: Error, Sendable {
  /// The line that says it.
  var message: Message
}
