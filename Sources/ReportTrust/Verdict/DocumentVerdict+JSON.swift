// The verdict as JSON, for programs; samples/verdict.schema.json describes the form.

public import ReportModel

extension DocumentVerdict: JSONWritable {
  /// Appends the verdict's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("standing", standing.rawValue)
    json.member("signatures", signatures)
    json.member("problems", problems)
    json.member("unsignedParts", unsignedParts)
    json.endObject()
  }
}

extension SignatureVerdict: JSONWritable {
  /// Appends the signature's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("part", part)
    json.member("isIntact", isIntact)
    json.member("isComplete", isComplete)
    json.member("integrity", integrity)
    json.member("coveredParts", coveredParts)
    json.member("coverage", coverage)
    json.member("signer", value: signer.map(SignerJSON.init))
    json.member("chain", value: chain.map(ChainJSON.init))
    json.member("trust", trust)
    json.member("claimedTime", claimedTime)
    json.member("method", method.isEmpty ? nil : method)
    json.member("strength", strength)
    json.endObject()
  }
}

extension TrustProblem: JSONWritable {
  /// Appends the problem's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("code", code.rawValue)
    json.member("part", part.isEmpty ? nil : part)
    json.member("message", message)
    json.endObject()
  }
}
