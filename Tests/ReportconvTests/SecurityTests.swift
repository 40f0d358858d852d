// SECURITY.md says what defends against what: each claim names a test that is there.

import Testing
import ToolSupport

@Suite struct SecurityTests {
  /// What a row of a table says that it is shown by.
  private struct Claim {
    var row: Substring
    var files: [String] = []
    var tests: [String] = []
    var targets: [String] = []
  }

  private func claims() throws -> [Claim] {
    let lines = try Workshop.document("SECURITY.md").split(separator: "\n")
    let rows = lines.filter { $0.hasPrefix("| ") && !$0.hasSuffix("| shown by |") }
    return rows.compactMap { row in
      guard let proof = row.split(separator: "|").last else { return nil }
      var claim = Claim(row: row)
      for word in proof.split(separator: "`", omittingEmptySubsequences: false) {
        if word.hasPrefix("Tests/") { claim.files.append(String(word)) }
        if word.hasPrefix("make ") { claim.targets.append(String(word.dropFirst(5))) }
      }
      let quoted = proof.split(separator: "\"", omittingEmptySubsequences: false)
      claim.tests = quoted.indices.filter { $0 % 2 == 1 }.map { String(quoted[$0]) }
      return claim
    }
  }

  @Test func `each claim names a test that is there`() throws {
    let makefile = try Workshop.document("Makefile")
    let claims = try claims()
    #expect(claims.count > 25)
    for claim in claims {
      #expect(!claim.files.isEmpty || !claim.targets.isEmpty, "\(claim.row)")
      let sources = try claim.files.map { try Workshop.document($0) }
      for test in claim.tests {
        #expect(sources.contains { $0.contains("`\(test)`") }, "\(test)")
      }
      for target in claim.targets { #expect(makefile.contains("\n\(target):"), "\(target)") }
    }
  }
}
