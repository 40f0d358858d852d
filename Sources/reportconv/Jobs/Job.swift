// A job: one line of JSON that asks for one conversion.

internal import ReportFormats
internal import ReportModel

/// A conversion that a line of JSON asks for.
///
/// What the line does not say is as on the command line. A member that is not known is an error:
/// a misspelt wish must not be passed over.
struct Job: Sendable, Hashable {
  /// What the caller tells the job by; given back as it is.
  var id: JSONValue?
  /// The path of the input.
  var input: String?
  /// The input itself, in place of a path.
  var content: [UInt8]?
  /// The name of the content's file, for messages and for the comparison with its format.
  var name: String?
  /// The format of the output.
  var to: Format?
  /// The path of the output; without one the output stands in the result.
  var output: String?
  /// Whether an existing output is replaced.
  var force: Bool
  /// What is asked of the reader and the writer.
  var request: ConversionRequest

  /// Makes a job that says nothing.
  init(_ defaults: JobDefaults) {
    to = defaults.to
    force = defaults.force
    request = defaults.request
  }
}

/// What jobs are unless they say otherwise.
struct JobDefaults: Sendable, Hashable {
  /// The format of the outputs.
  var to: Format?
  /// Whether existing outputs are replaced.
  var force: Bool
  /// What is asked of readers and writers.
  var request: ConversionRequest
}

extension Job {
  /// Reads a line into this job; after an error it holds what stood before the error.
  mutating func read(_ line: [UInt8]) throws(JobError) {
    var json = JSONScanner(line)
    do throws(JSONError) {
      try json.beginObject()
      while let name = try json.nextMember() { try take(name, &json) }
      try json.finish()
    } catch {
      throw JobError(column: error.column, message: error.message)
    }
    guard (input == nil) != (content == nil) else {
      throw JobError(message: "a job has either the member \"input\" or \"content\"")
    }
  }

  private mutating func take(_ member: String, _ json: inout JSONScanner) throws(JSONError) {
    switch member {
    case "id": id = try JSONValue(from: &json)
    case "input": input = try json.string()
    case "content": content = try json.base64()
    case "name": name = try json.string()
    case "to": to = try json.choice()
    case "output": output = try json.string()
    case "force": force = try json.boolean()
    case "from": request.from = try json.choice()
    case "trackChanges": request.reading.trackedChanges = try json.choice()
    case "fragment": request.writing.isFragment = try json.boolean()
    case "noWrap":
      request.writing.wrapColumn = try json.boolean() ? nil : WriteOptions().wrapColumn
    case "limits": try takeLimits(&json)
    default: throw json.unknownMember
    }
  }

  private mutating func takeLimits(_ json: inout JSONScanner) throws(JSONError) {
    try json.beginObject()
    while let name = try json.nextMember() {
      let value = try json.integer()
      guard let setting = LimitSetting(name: name, value: value) else {
        throw json.invalidValue(
          "one of the limits that the manual lists, with a value of at least 1")
      }
      request.reading.limits = request.reading.limits.setting(setting)
    }
  }

  /// What messages call the input.
  var inputName: String { input ?? name ?? "content" }

  /// The format of the output: as asked for, as its name promises, or text.
  var format: Format { to ?? output.flatMap(Format.promised(byName:)) ?? .text }
}
