// Adding reports of files: each is filed for itself, and one that cannot be read keeps none back.

internal import FoundationEssentials
internal import ReportFormats
internal import ReportHistory
internal import ReportModel
internal import ReportNormalizer

/// The adding of reports.
struct HistoryAdding {
  let journal: Journal
  let request: ConversionRequest
  let time: Date
  let isJSON: Bool

  /// Adds the reports of the inputs.
  ///
  /// - Throws: where the database cannot be used: then no more are tried.
  @MainActor
  func run(_ inputs: InputList) throws(HistoryError) -> ExitStatus {
    var status = ExitStatus.done
    for error in inputs.unreadable {
      status = status.joined(with: tell(.input(error), error.path))
    }
    for input in inputs.inputs { status = status.joined(with: try add(input)) }
    return status
  }

  @MainActor
  private func add(_ input: InputFile) throws(HistoryError) -> ExitStatus {
    let bytes: [UInt8]
    do throws(Failure) {
      bytes = try input.read(limits: request.reading.limits)
    } catch {
      return tell(error, input.name)
    }
    guard let lines = request.lines(of: bytes) else { return try add(bytes, named: input.name) }
    var status = ExitStatus.done
    for line in lines.lines {
      let added = try add(Array(bytes[line.range]), named: "\(input.name):\(line.number)")
      status = status.joined(with: added)
    }
    return status
  }

  @MainActor
  private func add(_ bytes: [UInt8], named name: String) throws(HistoryError) -> ExitStatus {
    let report: Report
    do throws(ReadError) {
      report = try request.read(bytes, name: name).report
    } catch {
      return tell(.content(error), name)
    }
    let filed = try journal.file(report, at: time)
    Console.tell(Self.remarks(on: report, name))
    return Console.answer(isJSON ? HistoryJSON.filed(filed, name) : HistoryText.filed(filed, name))
  }

  /// What keeps the report from being found as a previous one.
  private static func remarks(on report: Report, _ name: String) -> [Message] {
    let patient = PatientKey(report.identity)
    let kind = Examination(of: report).kind
    return [
      patient.isSufficient ? nil : PreviousText.unclear(patient, name),
      kind == nil ? PreviousText.noKind(name) : nil,
    ].compactMap(\.self)
  }

  @MainActor
  private func tell(_ failure: Failure, _ name: String) -> ExitStatus {
    Console.tell([Message(failure: failure, input: name)])
    return failure.status
  }
}
