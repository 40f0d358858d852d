// Changes as a page.

import ReportDiff
import ReportModel
import Testing

@Suite struct HTMLDisplayTests {
  private func page(_ old: Report, _ new: Report) throws -> String {
    HTMLDisplay(old: "old.docx", new: "new.docx").page(
      of: try ReportDiff.changes(from: old, to: new))
  }

  @Test func `a critical change is marked in words, not only in colour`() throws {
    let page = try page(.findings("Knoten rechts, 5 mm."), .findings("Knoten links, 5 mm."))
    #expect(
      page.contains(
        #"Knoten <del class="critical" title="laterality">rechts</del>"#
          + #"<ins class="critical" title="laterality">links</ins>, 5 mm."#))
    #expect(page.contains(#"<span class="badge critical">laterality</span>"#))
    #expect(page.contains(##"<a href="#s1">Befund (findings)</a>"##))
  }

  @Test func `text of a document cannot be markup of the page`() throws {
    let page = try page(.findings("frei"), .findings("<script>alert(\"1\")</script> & \u{202E}"))
    #expect(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; \u{FFFD}"))
    #expect(!page.contains("<script>alert"))
  }

  @Test func `the cells of a row are a row of a table`() throws {
    let page = try page(.values([["5", "mg"]]), .values([["5", "g"]]))
    #expect(
      page.contains(
        #"<table class="both"><tr><td>5</td><td><del class="critical" title="unit">mg</del>"#
          + #"<ins class="critical" title="unit">g</ins></td></tr></table>"#))
    #expect(page.contains(#"<table class="old"><tr><td>5</td><td><del"#))
  }

  @Test func `reports that are the same give a page that says so`() throws {
    #expect(try page(.findings("frei"), .findings("frei")).contains("There are no changes."))
  }
}
