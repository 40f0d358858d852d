// A comparison of two files: reads both, compares, shows.

internal import ReportDiff
internal import ReportFormats
internal import ReportModel
internal import ReportNormalizer

/// How changes are shown.
enum DiffFormat: String, CaseIterable, Sendable {
  case text, json, html
  case markdown = "md"
  case docx, rtf
}

/// A comparison that was asked for.
struct DiffRun: Sendable {
  var old: InputFile
  var new: InputFile
  var request: ConversionRequest
  var format: DiffFormat
  /// Changes that are not told.
  var ignored: Set<IgnorableChange>
  /// Lines around each change.
  var context: Int
  /// Whether a section with changes is one line.
  var isSummary: Bool
  /// Whether both texts stand side by side; `nil` where the terminal decides.
  var isSideBySide: Bool?
  /// The output's path; `nil` for standard output.
  var output: String?
  /// Whether an existing output is replaced.
  var replaces: Bool

  /// Compares and shows.
  ///
  /// - Returns: 1 where there are changes that are not ignored.
  func run() async -> ExitStatus {
    // Both are read at once: reading is half of the work.
    async let reading = read(old)
    async let readingNew = read(new)
    let (from, to) = await (reading, readingNew)
    for failure in [from.failure, to.failure] {
      if let failure { Console.tell([failure]) }
    }
    guard let from = from.report, let to = to.report else { return .inputFailed }
    tellRemarks(from, to)
    let changes: ReportChanges
    do throws(DiffError) {
      changes = try ReportDiff.changes(from: from.report, to: to.report).ignoring(ignored(from, to))
    } catch {
      Console.tell([Self.message(for: error, new.name)])
      return .inputFailed
    }
    let bytes: [UInt8]
    do throws(DiffError) {
      bytes = try self.bytes(of: changes, from.report, to.report)
    } catch {
      Console.tell([Self.message(for: error, new.name)])
      return .inputFailed
    }
    let status = write(bytes)
    return status == .done && !changes.isEmpty ? .remarks : status
  }

  private func read(_ file: InputFile) async -> ReadInput {
    do throws(Failure) {
      let bytes = try file.read(limits: request.reading.limits)
      do throws(ReadError) {
        let (report, format) = try request.read(bytes, name: file.name)
        return ReadInput(report: (report, format))
      } catch {
        throw .content(error)
      }
    } catch {
      return ReadInput(failure: Message(failure: error, input: file.name))
    }
  }

  /// Two formats never look the same: between them, looks say nothing of the report.
  private func ignored(
    _ from: (report: Report, format: Format), _ to: (report: Report, format: Format)
  ) -> Set<IgnorableChange> {
    from.format == to.format ? ignored : ignored.union([.formatting])
  }

  private func tellRemarks(
    _ from: (report: Report, format: Format), _ to: (report: Report, format: Format)
  ) {
    if from.format != to.format, !ignored.contains(.formatting) {
      Console.tell([
        Message(
          file: new.name,
          text: "it is \(to.format.title), and \(old.name) is \(from.format.title): differences in "
            + "formatting are not shown")
      ])
    }
    let (was, isNow) = (PatientKey(from.report.identity), PatientKey(to.report.identity))
    if !was.disagreements(with: isNow).isEmpty {
      Console.tell([
        Message(
          file: new.name,
          text:
            "critical: it names another patient than \(old.name): compare reports of one patient",
          code: "otherPatient")
      ])
    }
  }

  private func bytes(
    of changes: ReportChanges, _ from: Report, _ to: Report
  ) throws(DiffError) -> [UInt8] {
    switch format {
    case .docx: return try document(of: changes, from, to, writer: DOCXWriter.write)
    case .rtf: return try document(of: changes, from, to, writer: RTFWriter.write)
    case .json: return changes.json(pretty: true)
    case .html:
      let display = HTMLDisplay(context: context, old: old.name, new: new.name)
      return Array(display.page(of: changes).utf8)
    case .markdown:
      let display = ReportDisplay(context: context, old: old.name, new: new.name)
      return MarkdownWriter.write(display.report(of: changes), options: WriteOptions()).bytes
    case .text:
      let terminal = output == nil ? TerminalText.answerColumns : nil
      let display = TextDisplay(
        context: context, usesColor: output == nil && TerminalText.usesColorForAnswers,
        columns: Self.columns(isSideBySide: isSideBySide, terminal: terminal))
      return Array((isSummary ? display.summary(of: changes) : display.text(of: changes)).utf8)
    }
  }

  /// Both reports as one document, whose changes a word processor accepts or rejects.
  private func document(
    of changes: ReportChanges, _ from: Report, _ to: Report,
    writer: (Report, WriteOptions) -> Written
  ) throws(DiffError) -> [UInt8] {
    let tracked = try changes.tracked(from: from, to: to, by: "reportconv")
    Console.tell(
      tracked.untracked.map { loss in
        Message(
          file: new.name, place: loss.location.description,
          text: "\(loss.feature.rawValue): a change that cannot be tracked; it is as in this report"
        )
      })
    return writer(tracked.report, WriteOptions()).bytes
  }

  /// The columns in which both texts stand side by side.
  ///
  /// - Parameters:
  ///   - isSideBySide: is what was asked for; `nil` for what the terminal has room for.
  ///   - terminal: is the columns of the terminal; `nil` where the output is none.
  /// - Returns: `nil` for one text below the other.
  static func columns(isSideBySide: Bool?, terminal: Int?) -> Int? {
    let isWide = terminal.map { $0 >= leastColumns } ?? false
    return isSideBySide ?? isWide ? terminal ?? columnsElsewhere : nil
  }

  /// The columns from which on two texts side by side can be read without breaking most lines.
  private static let leastColumns = 160
  /// The columns of an output that is no terminal.
  private static let columnsElsewhere = 120

  private func write(_ bytes: [UInt8]) -> ExitStatus {
    guard let output, output != "-" else { return Console.answer(bytes) }
    let temporaries = TemporaryFiles()
    temporaries.watchSignals()
    do throws(FileError) {
      try OutputFile(temporaries: temporaries, replaces: replaces, makesFolders: false)
        .write(bytes, to: output)
      return .done
    } catch {
      Console.tell([Message(failure: .output(error), input: output)])
      return .outputFailed
    }
  }

  /// Changes that do not lead from one report to the other are not shown: they would be wrong.
  private static func message(for error: DiffError, _ name: String) -> Message {
    Message(
      file: name,
      text:
        "the comparison failed its own check; nothing of it is shown. Please report it with both "
        + "reports, if you may", code: error.code.rawValue, isFailure: true)
  }
}

/// An input, or why it could not be read.
private struct ReadInput: Sendable {
  var report: (report: Report, format: Format)?
  var failure: Message?
}
