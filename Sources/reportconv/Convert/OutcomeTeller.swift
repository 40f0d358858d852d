// Telling what became of the inputs: messages, progress, the summary and the exit status.

/// Tells what became of the inputs of a run.
struct OutcomeTeller: ResultSink {
  private let isBatch: Bool
  private let isStrict: Bool
  private let display: LossDisplay?
  private let unreadable: [FileError]
  private var bar: ProgressBar?
  private var tally = Tally()

  /// Makes a teller for a run.
  init(_ plan: ConvertPlan) {
    isBatch = plan.isBatch
    isStrict = plan.isStrict
    display = plan.display
    unreadable = plan.unreadable
    bar = plan.display == .json ? nil : ProgressBar(total: plan.inputs.count)
  }

  /// Tells what the planning found.
  mutating func begin() {
    for error in unreadable { take([Outcome(input: error.path, failures: [.input(error)])]) }
  }

  /// Tells what became of the next input, or of each line of it.
  mutating func take(_ outcomes: [Outcome]) {
    var lines = ""
    for outcome in outcomes {
      tally.add(outcome, isStrict: isStrict)
      lines +=
        display == .json
        ? OutcomeJSON.line(outcome)
        : Console.text(OutcomeText.messages(outcome, display: display))
    }
    let erasure = lines.isEmpty ? "" : bar?.erasure ?? ""
    Console.write(erasure + lines + (bar?.advance() ?? ""))
  }

  /// Tells the sum of it all.
  ///
  /// - Returns: the status of the run.
  func end() -> ExitStatus {
    Console.write(bar?.erasure ?? "")
    if isBatch && display != .json { Console.write("reportconv: \(tally.text)\n") }
    return tally.status
  }
}

/// The sums of a run.
struct Tally: Sendable, Hashable {
  private(set) var status = ExitStatus.done
  private var converted = 0
  private var failed = 0
  private var findings = 0
  private var losses = 0

  /// Adds what became of an input.
  mutating func add(_ outcome: Outcome, isStrict: Bool) {
    status = status.joined(with: outcome.status(isStrict: isStrict))
    if outcome.failures.isEmpty { converted += 1 } else { failed += 1 }
    findings += outcome.findings.count
    losses += outcome.lossCount
  }

  /// The sums in words.
  var text: String {
    "\(converted) converted, \(failed) failed; \(OutcomeText.count(findings, losses))"
  }
}

/// What became of an input, in words.
enum OutcomeText {
  /// The messages about an input.
  static func messages(_ outcome: Outcome, display: LossDisplay?) -> [Message] {
    let failures = outcome.failures.map { Message(failure: $0, input: outcome.input) }
    guard outcome.hasRemarks else { return failures }
    if display == nil {
      let count = count(outcome.findings.count, outcome.lossCount)
      return failures
        + [Message(file: outcome.input, text: "\(count); --losses text lists them")]
    }
    let findings = outcome.findings.map { Message($0, input: outcome.input) }
    let losses = outcome.outputs.flatMap { output in
      output.losses.map { Message($0, in: output, input: outcome.input) }
    }
    return failures + findings + losses
  }

  /// The numbers of findings and losses.
  static func count(_ findings: Int, _ losses: Int) -> String {
    "\(findings) finding\(findings == 1 ? "" : "s"), \(losses) loss\(losses == 1 ? "" : "es")"
  }
}
