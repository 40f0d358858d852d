// What became of one input: data for every way of telling it.

internal import ReportFormats
internal import ReportModel

/// What became of one input.
struct Outcome: Sendable, Hashable {
  /// The input's name for messages.
  var input: String
  /// The format that the input was read as.
  var format: Format?
  /// What looked wrong in the input.
  var findings: [Finding] = []
  /// The outputs that were written.
  var outputs: [WrittenOutput] = []
  /// Why something was not done.
  var failures: [Failure] = []
}

/// An output that was written.
struct WrittenOutput: Sendable, Hashable {
  /// The format.
  var format: Format
  /// The file, or `stdout`.
  var name: String
  /// What the output does not hold.
  var losses: [Loss]
}

extension Outcome {
  /// How many losses there are in all outputs.
  var lossCount: Int { outputs.reduce(0) { $0 + $1.losses.count } }

  /// Whether there is anything to tell of a conversion that was done.
  var hasRemarks: Bool {
    findings.contains { $0.severity > .note } || outputs.contains { !$0.losses.isEmpty }
  }

  /// What the process says of it at its end.
  func status(isStrict: Bool) -> ExitStatus {
    let remarks: ExitStatus = isStrict && hasRemarks ? .remarks : .done
    return failures.reduce(remarks) { $0.joined(with: $1.status) }
  }
}
