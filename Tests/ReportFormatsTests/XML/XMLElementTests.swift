// Small parts as trees of values.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct XMLElementTests {
  private func parse(_ content: String) throws -> XMLElement {
    let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return try XMLElement(
      parsing: Array("<w:p xmlns:w=\"\(w)\">\(content)</w:p>".utf8), part: "p", limits: Limits())
  }

  @Test func `a tree keeps elements, attributes and text in order`() throws {
    #expect(
      try parse("a<w:r w:val=\"1\">b</w:r>c<w:r/>")
        == XMLElement(
          name: .p,
          children: [
            .text("a"),
            .element(
              XMLElement(
                name: .r, attributes: [XMLElement.Attribute(name: .val, value: "1")],
                children: [.text("b")])),
            .text("c"), .element(XMLElement(name: .r)),
          ]))
  }

  @Test func `a tree of more elements than the limit is refused while it grows`() {
    var limits = Limits()
    limits.partElements = 3
    func error(_ text: String) -> ReadError? {
      #expect(throws: ReadError.self) {
        _ = try XMLElement(parsing: Array(text.utf8), part: "p", limits: limits)
      }
    }
    #expect(error("<a><b/><c/><d/></a>")?.detail == "part-elements (3)")
    #expect(throws: Never.self) {
      try XMLElement(parsing: Array("<a><b/><c/></a>".utf8), part: "p", limits: limits)
    }
  }

  @Test func `elements are found among the children and below`() throws {
    let tree = try parse("<w:r><w:t>a</w:t></w:r><w:tab/><w:r><w:t>b</w:t></w:r>")
    #expect(tree.elements.map(\.name) == [.r, .tab, .r])
    #expect(tree.first(.r)?.text == "a")
    #expect(tree.first(.t) == nil)
    #expect(tree.all(.r).map(\.text) == ["a", "b"])
    #expect(tree.descendants(.t).map(\.text) == ["a", "b"])
    #expect(tree.text == "ab")
  }

  @Test func `an element stands in another of the same name`() throws {
    let tree = try parse("<w:r><w:r>x</w:r></w:r>")
    #expect(tree.descendants(.r).count == 2)
  }

  // 22.9.2.7
  @Test(arguments: [
    ("", true), ("w:val=\"1\"", true), ("w:val=\"true\"", true), ("w:val=\"on\"", true),
    ("w:val=\"0\"", false), ("w:val=\"false\"", false), ("w:val=\"off\"", false),
  ])
  func `an on or off element is on unless it says otherwise`(value: String, isOn: Bool) throws {
    #expect(try parse("<w:b \(value)/>").first(.b)?.isOn == isOn)
  }

  @Test func `a part without an element is malformed`() {
    let error = #expect(throws: ReadError.self) {
      try XMLElement(parsing: [], part: "p", limits: Limits())
    }
    #expect(error?.code == .malformedXML)
    #expect(error?.location.part == "p")
  }
}
