// What became of an input, as JSON for programs.

internal import ReportFormats
internal import ReportModel

/// What became of an input, as JSON.
enum OutcomeJSON {
  /// The outcome as a line.
  static func line(_ outcome: Outcome) -> String {
    var json = JSONOutput()
    json.beginObject()
    json.member("input", outcome.input)
    json.member("status", outcome.failures.isEmpty ? "done" : "failed")
    json.member("from", outcome.format?.rawValue)
    json.array("outputs", outcome.outputs)
    json.array("findings", outcome.findings)
    json.array("errors", outcome.failures)
    json.endObject()
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension WrittenOutput: JSONWritable {
  /// Appends the output's format, name and losses.
  func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("to", format.rawValue)
    json.member("output", name)
    json.array("losses", losses)
    json.endObject()
  }
}

extension Failure: JSONWritable {
  /// Appends the failure's code, words and place.
  func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("code", code)
    json.member("message", message)
    json.member("file", file)
    json.member("location", value: location == Location() ? nil : location)
    json.endObject()
  }
}
