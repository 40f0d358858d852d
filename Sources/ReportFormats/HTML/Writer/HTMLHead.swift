// The head of a page: what is known about the report and is not its text.

internal import ReportModel

extension HTMLComposer {
  mutating func writeHead(_ report: Report) {
    out.literal(
      """
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="reportconv">

      """)
    writeTitle(report.title)
    meta("author", report.author)
    meta("institution", report.institution)
    meta("dcterms.created", report.dates.created)
    meta("dcterms.modified", report.dates.modified)
    for property in report.properties { meta("property:\(property.name)", property.value) }
    for token in report.identity { write(token) }
    for source in report.sources {
      meta("source", "\(source.format); \(source.size) bytes; sha256 \(source.sha256)")
    }
    // A page must not say of itself that it was signed: whoever sends one could write that.
    let signed = report.sources.count { $0.signature != nil }
    ledger.lose(.provenance, count: report.findings.count + signed)
    out.literal("<style>\n")
    out.literal(htmlStyleSheet)
    out.literal("</style>\n")
  }

  /// A page must have a title; where the report has none, the class says that it was added.
  private mutating func writeTitle(_ title: String?) {
    guard let title, title.utf8.contains(where: { $0 > 0x20 }) else {
      out.literal("<title class=\"added\">Report</title>\n")
      // A title that shows nothing would be none to browsers.
      return meta("title", title)
    }
    out.literal("<title>")
    text(title)
    out.literal("</title>\n")
  }

  private mutating func meta(_ name: String, _ content: String?) {
    guard let content else { return }
    out.literal("<meta")
    attribute("name", name)
    attribute("content", content)
    out.literal(">\n")
  }

  /// Identity is read from the text, so it is not shown a second time.
  private mutating func write(_ token: IdentityToken) {
    out.literal("<meta")
    attribute("name", "identity:\(token.kind.rawValue)")
    attribute("content", token.value)
    attribute("data-location", token.location.description)
    out.literal(">\n")
  }
}
