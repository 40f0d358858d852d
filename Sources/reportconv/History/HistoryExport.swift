// Writing a report of the history to a file or to standard output.

internal import ReportFormats
internal import ReportModel

/// How a report of the history is written.
struct HistoryExport {
  let format: Format
  let path: String?
  let replaces: Bool
  let display: LossDisplay?

  /// Writes the report, and tells what the output does not hold.
  @MainActor
  func write(_ report: Report, named name: String) -> ExitStatus {
    var outcome = Outcome(input: name)
    guard let written = format.writer?(report, WriteOptions()) else { return .inputFailed }
    do throws(FileError) {
      try write(written.bytes)
      outcome.outputs = [
        WrittenOutput(format: format, name: path ?? "stdout", losses: written.losses)
      ]
    } catch {
      outcome.failures = [.output(error)]
    }
    switch display {
    case .json: Console.write(OutcomeJSON.line(outcome))
    case .text, nil: Console.tell(OutcomeText.messages(outcome, display: display))
    }
    return outcome.status(isStrict: false)
  }

  private func write(_ bytes: [UInt8]) throws(FileError) {
    guard let path else { return try StandardOutput.write(bytes) }
    let temporaries = TemporaryFiles()
    temporaries.watchSignals()
    try OutputFile(temporaries: temporaries, replaces: replaces, makesFolders: false)
      .write(bytes, to: path)
  }
}
