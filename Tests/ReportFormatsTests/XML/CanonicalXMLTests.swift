// Elements in canonical form, with what is inside and nothing else.

import Testing

@testable import ReportFormats

@Suite struct CanonicalXMLTests {
  private static let text = """
    <a xmlns="u:a" xmlns:b="u:b"><b:c d='1' b:e='2'><!-- no --><f/>x<b:c>y</b:c></b:c><g>z</g></a>
    """

  private func form(_ element: CanonicalElement, of document: CanonicalXML) -> String? {
    document.canonical(element, .inclusive).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `an element has what is inside, its attributes and the namespaces around it`() throws {
    let document = try CanonicalXML(Array(Self.text.utf8), part: "p", limits: Limits())
    let outer = try #require(document.root.elements.first)
    #expect(
      form(outer, of: document) == """
        <b:c xmlns="u:a" xmlns:b="u:b" d="1" b:e="2"><f></f>x<b:c>y</b:c></b:c>
        """)
  }

  @Test func `each element has its form whatever others were asked for before`() throws {
    let document = try CanonicalXML(Array(Self.text.utf8), part: "p", limits: Limits())
    let outer = try #require(document.root.elements.first)
    let inner = try #require(outer.elements.last)
    let other = try #require(document.root.elements.last)
    let forms = [outer, inner, other, document.root].map { form($0, of: document) }
    #expect(forms[1] == "<b:c xmlns=\"u:a\" xmlns:b=\"u:b\">y</b:c>")
    #expect(forms[2] == "<g xmlns=\"u:a\" xmlns:b=\"u:b\">z</g>")
    #expect(
      [document.root, other, inner, outer].map { form($0, of: document) } == forms.reversed())
  }
}
