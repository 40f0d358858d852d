// Inlines in wrappers that nest, overlap and go on over the ends of paragraphs.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct InlineBuilderTests {
  private let bold = TextStyle(.bold)

  private func field(_ content: Inline...) -> Inline {
    .fieldResult(FieldResult(kind: "REF", content: content))
  }

  private func link(_ content: Inline...) -> Inline {
    .link(Link(target: "#a", content: content))
  }

  @Test func `pieces of text in one style become one`() {
    var builder = InlineBuilder()
    builder.append("a", .plain)
    builder.append("b", .plain)
    builder.append("c", bold)
    builder.append("", .plain)
    builder.append("d", bold)
    builder.append(.tab)
    builder.append("e", bold)
    #expect(
      builder.endParagraph() == [.text("ab"), .text("cd", bold), .tab, .text("e", bold)])
    #expect(builder.isEmpty)
    #expect(builder.endParagraph() == [])
  }

  @Test func `wrappers nest`() {
    var builder = InlineBuilder()
    let outer = builder.open(.link(target: "#a", tooltip: nil))
    #expect(builder.openLinks == 1)
    builder.append("a", .plain)
    let inner = builder.open(.field(kind: "REF"))
    builder.append("b", .plain)
    builder.close(inner)
    builder.append("c", .plain)
    builder.close(outer)
    #expect(builder.openLinks == 0)
    #expect(builder.endParagraph() == [link(.text("a"), field(.text("b")), .text("c"))])
  }

  @Test func `where wrappers overlap the inner one is opened again`() {
    var builder = InlineBuilder()
    let outer = builder.open(.link(target: "#a", tooltip: nil))
    builder.append("a", .plain)
    let inner = builder.open(.field(kind: "REF"))
    builder.append("b", .plain)
    builder.close(outer)
    builder.append("c", .plain)
    builder.close(inner)
    builder.append("d", .plain)
    #expect(
      builder.endParagraph()
        == [link(.text("a"), field(.text("b"))), field(.text("c")), .text("d")])
  }

  @Test func `a wrapper that holds nothing leaves nothing, and text goes on`() {
    var builder = InlineBuilder()
    builder.append("a", .plain)
    let empty = builder.open(.field(kind: "REF"))
    #expect(!builder.isEmpty)
    builder.close(empty)
    builder.append("b", .plain)
    #expect(builder.endParagraph() == [.text("ab")])
    _ = builder.open(.field(kind: "REF"))
    #expect(builder.isEmpty)
  }

  @Test func `wrappers go on in the next paragraph`() {
    var builder = InlineBuilder()
    let wrapper = builder.open(.change(ChangeMark(kind: .inserted)))
    builder.append("a", .plain)
    let change = { (text: String) in
      [Inline.change(ChangeMark(kind: .inserted), [.text(text)])]
    }
    #expect(builder.endParagraph() == change("a"))
    builder.append("b", .plain)
    #expect(builder.endParagraph() == change("b"))
    builder.close(wrapper)
    builder.append("c", .plain)
    #expect(builder.endParagraph() == [.text("c")])
  }

  @Test func `a capture takes its inlines out`() {
    var builder = InlineBuilder()
    builder.append("a", .plain)
    let capture = builder.open(.capture)
    builder.append("b", bold)
    _ = builder.open(.link(target: "#a", tooltip: nil))
    builder.append("c", .plain)
    #expect(builder.endCapture(capture) == [.text("b", bold), link(.text("c"))])
    #expect(builder.openLinks == 0)
    builder.append("d", .plain)
    #expect(builder.endParagraph() == [.text("ad")])
    #expect(builder.endCapture(capture) == [])
  }

  @Test func `closing twice does nothing`() {
    var builder = InlineBuilder()
    let wrapper = builder.open(.field(kind: "REF"))
    builder.append("a", .plain)
    builder.close(wrapper)
    builder.close(wrapper)
    #expect(builder.endParagraph() == [field(.text("a"))])
  }

  @Test func `spaces and marks alone show nothing`() {
    #expect(![Inline.text("  "), .lineBreak, .tab, .anchor("a")].isVisible)
    #expect(
      ![Inline.comment(id: "1", edge: .start), .link(Link(target: "", content: []))].isVisible)
    for inline in [
      Inline.text("\u{A0}"), .checkBox(isTicked: false), .note(id: "1"),
      .image(Image(resource: nil)), link(.text("x")),
    ] {
      #expect([inline].isVisible)
    }
    #expect(
      [link(.anchor("a"), .text(" ")), .comment(id: "1", edge: .end), .tab].invisibleMarks
        == [.anchor("a"), .comment(id: "1", edge: .end)])
  }
}
