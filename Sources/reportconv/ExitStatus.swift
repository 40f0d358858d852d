// The exit statuses, in one place. README.md and the man pages have the same table.

/// What the process tells its caller.
enum ExitStatus: Int32, CaseIterable, Sendable {
  /// All was done.
  case done = 0
  /// All was done, but there is something to see: changes, a document that is not
  /// valid, or under `--strict` a loss or a finding.
  case remarks = 1
  /// An input could not be read or converted; the others were.
  case inputFailed = 2
  /// The command line is wrong (EX_USAGE of sysexits.h).
  case usage = 64
  /// An output could not be written (EX_IOERR of sysexits.h).
  case outputFailed = 74
  /// The sender is not there just now (EX_TEMPFAIL of sysexits.h).
  case tryAgain = 75
  /// The sender refused the key (EX_NOPERM of sysexits.h).
  case keyRefused = 77
}

extension ExitStatus {
  /// The status in a line of the tables for people.
  var meaning: String {
    switch self {
    case .done: "everything was done"
    case .remarks:
      "diff found changes, verify a document that is not valid, or there are losses or findings and "
        + "--strict was given"
    case .inputFailed: "an input could not be read or converted; all others were"
    case .usage: "the command line is wrong; nothing was done"
    case .outputFailed: "an output could not be written"
    case .tryAgain: "the sender cannot be reached now, or something else must be waited for"
    case .keyRefused: "the sender refused the key"
    }
  }

  /// The status of a run that had both; the statuses are in order of weight.
  func joined(with other: ExitStatus) -> ExitStatus {
    rawValue < other.rawValue ? other : self
  }
}
