// Names of elements and attributes by their bytes.

import Testing

@testable import ReportFormats

@Suite struct HTMLNameTableTests {
  @Test func `each name is found by its bytes`() {
    for name in HTMLName.allCases where name != .unknown {
      #expect(HTMLName.byBytes[Array(name.rawValue.utf8)] == name)
    }
    for (number, name) in HTMLAttribute.allCases.enumerated() {
      #expect(HTMLAttribute.byBytes.number(of: Array(name.rawValue.utf8)) == number)
    }
  }

  @Test(arguments: ["", "P", "tablet", "tabl", "h7", "x-y", "é"])
  func `other bytes are no name`(text: String) {
    #expect(HTMLName.byBytes[Array(text.utf8)] == nil)
  }
}
