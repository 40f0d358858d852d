// Content controls are found in whatever holds text.

import ReportModel
import Testing

@testable import ReportNormalizer

@Suite struct IdentityControlsTests {
  private let sex = Inline.control(ContentControl(tag: "PatientSex"), [.text("F")])

  private func facts(_ inlines: Inline...) -> [String] {
    IdentityControls.facts(in: [.paragraph(Paragraph(inlines))]).map { $0.value }
  }

  @Test func `a control is found inside links, fields, changes, readings and other controls`() {
    let found = facts(sex)
    #expect(found.count == 1)
    #expect(facts(.link(Link(target: "#a", content: [.text("a"), sex]))) == found)
    #expect(facts(.fieldResult(FieldResult(kind: "REF", content: [sex]))) == found)
    #expect(facts(.change(ChangeMark(kind: .inserted), [sex])) == found)
    #expect(facts(.ruby(base: [sex], annotation: [])) == found)
    #expect(facts(.ruby(base: [], annotation: [sex])) == found)
    #expect(facts(.control(ContentControl(tag: "t"), [sex])) == found)
  }

  @Test func `controls inside one another say both what they hold, the outer one first`() {
    let inner = Inline.control(ContentControl(tag: "PatientFamilyName"), [.text("Muster")])
    let outer = Inline.control(ContentControl(tag: "PatientName"), [.text("Erika "), inner])
    let outside = facts(.control(ContentControl(tag: "PatientName"), [.text("Erika Muster")]))
    #expect(!outside.isEmpty)
    #expect(facts(outer) == outside + facts(inner))
  }

  @Test func `what holds no text holds no control`() {
    #expect(
      facts(
        .text("F"), .lineBreak, .tab, .anchor("PatientSex"), .checkBox(isTicked: true),
        .note(id: "1"), .comment(id: "1", edge: .start)
      ).isEmpty)
  }
}
