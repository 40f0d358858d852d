// A line on standard error. Every line of the program is made here.

internal import ReportFormats
internal import ReportModel

/// A line on standard error: `reportconv: FILE: PLACE: message [code]`.
struct Message: Sendable, Hashable {
  /// The file that the line is about.
  var file: String
  /// The place in the file.
  var place = ""
  /// What is to be said.
  var text: String
  /// The code that scripts see.
  var code: String?
  /// Whether something failed.
  var isFailure = false
}

extension Message {
  /// The line for a failure.
  init(failure: Failure, input: String) {
    self.init(
      file: failure.file ?? input, place: failure.location.description, text: failure.message,
      code: failure.code, isFailure: true)
  }

  /// The line for a finding.
  init(_ finding: Finding, input: String) {
    let text = finding.text.map { ": \"\($0)\"" } ?? finding.difference?.words ?? ""
    let severity: String
    switch finding.severity {
    case .note: severity = "note: "
    case .warning: severity = ""
    case .critical: severity = "critical: "
    }
    self.init(
      file: input, place: finding.location.description, text: severity + finding.message + text,
      code: finding.code.rawValue)
  }

  /// The line for a loss.
  init(_ loss: Loss, in output: WrittenOutput, input: String) {
    let times = loss.count > 1 ? ", \(loss.count) times" : ""
    let text = loss.text.map { ": \"\($0)\"" } ?? ""
    self.init(
      file: input, place: loss.location.description,
      text: "not in \(output.format.rawValue): \(loss.feature.title)\(times)\(text)",
      code: loss.feature.rawValue)
  }

  /// The line as printed, without its end.
  func line(usesColor: Bool) -> String {
    let said = TerminalText.safe(code.map { "\(text) [\($0)]" } ?? text)
    let tone: TerminalText.Tone = isFailure ? .failure : .remark
    let shown = usesColor ? TerminalText.colored(said, tone) : said
    return
      (["reportconv", TerminalText.safe(file), TerminalText.safe(place)]
      .filter { !$0.isEmpty } + [shown]).joined(separator: ": ")
  }
}

extension Difference {
  /// Both texts, as the end of a sentence.
  fileprivate var words: String {
    if found.isEmpty { return ": \"\(expected)\"" }
    if expected.isEmpty { return ": \"\(found)\"" }
    return ": \"\(found)\" instead of \"\(expected)\""
  }
}
