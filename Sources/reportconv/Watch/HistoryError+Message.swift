// What is said where the journal cannot be used.

internal import ReportHistory

extension HistoryError {
  /// What the process says of it at its end.
  var status: ExitStatus {
    switch code {
    case .cannotOpen, .notPrivate, .damaged, .newerVersion, .unknownReport: .inputFailed
    case .cannotWrite: .outputFailed
    case .busy: .tryAgain
    }
  }

  /// The line on standard error.
  var line: Message {
    Message(file: path, text: description, code: code.rawValue, isFailure: true)
  }
}
