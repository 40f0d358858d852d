// The result of a job: one line of JSON.

internal import ReportFormats
internal import ReportModel

/// What became of a job.
struct JobResult: Sendable, Hashable {
  /// The number of the job's line, from 1.
  var line: Int
  /// What the caller tells the job by.
  var id: JSONValue?
  /// The format that the input was read as.
  var from: Format?
  /// The output, where it was made.
  var output: Output?
  /// What looked wrong in the input.
  var findings: [Finding] = []
  /// Why there is no output.
  var failure: Failure?

  /// An output that was made.
  struct Output: Sendable, Hashable {
    /// The format.
    var format: Format
    /// The file; `nil` where the bytes stand in the result.
    var path: String?
    /// The bytes, where they stand in the result.
    var bytes: [UInt8] = []
    /// What the output does not hold.
    var losses: [Loss]
  }
}

extension JobResult {
  /// What the process says of it at its end.
  func status(isStrict: Bool) -> ExitStatus {
    if let failure { return failure.status }
    let hasRemarks = findings.contains { $0.severity > .note } || output?.losses.isEmpty == false
    return isStrict && hasRemarks ? .remarks : .done
  }

  /// The result as a line.
  var json: [UInt8] {
    var json = JSONOutput()
    json.beginObject()
    json.member("line", line)
    json.member("id", value: id)
    json.member("status", failure == nil ? "done" : "failed")
    json.member("error", value: failure)
    json.member("from", from?.rawValue)
    if let output { Self.write(output, to: &json) }
    json.array("findings", findings)
    json.array("losses", output?.losses ?? [])
    json.endObject()
    json.endLine()
    return json.bytes
  }

  /// Text stands as a string, other bytes in base64.
  private static func write(_ output: Output, to json: inout JSONOutput) {
    json.member("to", output.format.rawValue)
    if let path = output.path {
      json.member("output", path)
    } else if output.format.isBinary {
      json.name("content")
      json.base64(output.bytes)
    } else {
      json.member("text", String(decoding: output.bytes, as: UTF8.self))
    }
  }
}
