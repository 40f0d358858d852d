// What the signatures of a payload show, in JSON.

extension SourceSignature: JSONWritable, JSONReadable {
  /// Appends the record's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("standing", standing.rawValue)
    json.member("signers", signers)
    json.member("problems", problems)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var standing: Standing?
    var signers: [String] = []
    var problems: [String] = []
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "standing": standing = try json.choice()
      case "signers": signers = try json.array()
      case "problems": problems = try json.array()
      default: throw json.unknownMember
      }
    }
    self.init(
      standing: try json.required(standing, "standing"), signers: signers, problems: problems)
  }
}
