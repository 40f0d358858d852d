// Changes as a page of HTML that needs nothing else: for a browser, for mail, for paper.
//
// What was removed is struck through, what was added underlined, so that it reads without colour; changes that
// could harm (numbers, units, sides, negations) are framed and named. The keys n and p go to the next and the
// previous change, s shows both texts side by side. Without scripts, and on paper, both are in one text.

internal import ReportModel

/// Shows changes as HTML.
public struct HTMLDisplay: Sendable, Hashable {
  /// Lines without changes that are shown before and behind each change.
  public var context: Int
  /// What the old report is called.
  public var old: String
  /// What the new report is called.
  public var new: String

  /// Makes a display.
  public init(context: Int = 2, old: String, new: String) {
    self.context = context
    self.old = old
    self.new = new
  }

  /// The changes as a whole page.
  public func page(of changes: ReportChanges) -> String {
    let shown = changes.passages.filter(\.isDifferent)
    var html = HTMLDisplay.head
    html += "<header>\n<h1>Changes</h1>\n"
    html += "<p>\(escaped(old)) → \(escaped(new))</p>\n"
    html += shown.isEmpty ? "<p>There are no changes.</p>\n" : summary(of: shown)
    html += "</header>\n<main>\n"
    for (index, passage) in shown.enumerated() { html += section(passage, index) }
    return html + "</main>\n" + HTMLDisplay.script + "</body>\n</html>\n"
  }

  private func summary(of passages: [PassageChange]) -> String {
    let items = passages.enumerated().map { index, passage in
      "<li><a href=\"#s\(index + 1)\">\(escaped(passage.title))</a>\(badges(of: passage))</li>\n"
    }
    return "<nav>\n<ol>\n\(items.joined())</ol>\n"
      + "<p class=\"keys\">n next change, p previous change, s side by side</p>\n</nav>\n"
  }

  private func badges(of passage: PassageChange) -> String {
    var badges = " <span class=\"badge\">\(passage.status.rawValue)</span>"
    for changeClass in passage.classes {
      let style = changeClass.isCritical ? "badge critical" : "badge"
      badges += " <span class=\"\(style)\">\(changeClass.words)</span>"
    }
    return badges
  }

  private func section(_ passage: PassageChange, _ index: Int) -> String {
    var html =
      "<section id=\"s\(index + 1)\">\n<h2>\(escaped(passage.title))\(badges(of: passage))</h2>\n"
    var hasGap = false
    let rows = LineRow.rows(of: passage.lines)
    for (row, isShown) in zip(rows, rows.shown(context: context)) {
      guard isShown else {
        hasGap = true
        continue
      }
      if hasGap { html += "<p class=\"gap\">…</p>\n" }
      hasGap = false
      html += self.row(row)
    }
    return html + "</section>\n"
  }

  // MARK: - Lines

  private func row(_ row: LineRow) -> String {
    let classes = row.classes
    var style = "line \(row.lines.first?.kind.rawValue ?? "")"
    if !classes.isEmpty { style += " change" }
    if classes.contains(where: \.isCritical) { style += " critical" }
    return "<div class=\"\(style)\"\(classes.isEmpty ? "" : " tabindex=\"-1\"")>\n"
      + texts("both", row.lines, without: nil, isRow: row.isRow)
      + texts("old", row.old, without: .added, isRow: row.isRow)
      + texts("new", row.new, without: .removed, isRow: row.isRow) + "</div>\n"
  }

  /// The text of a line in one view, or the cells of a row in a table of their own.
  private func texts(
    _ view: String, _ lines: [LineChange], without side: ChangeSpan.Kind?, isRow: Bool
  ) -> String {
    let texts = lines.map { text(of: $0, without: side) + (side == .added ? "" : note(on: $0)) }
    guard isRow else { return "<p class=\"\(view)\">\(texts.joined())</p>\n" }
    let cells = texts.map { "<td>\($0)</td>" }.joined()
    return "<table class=\"\(view)\"><tr>\(cells)</tr></table>\n"
  }

  private func text(of line: LineChange, without side: ChangeSpan.Kind?) -> String {
    line.spans.filter { $0.kind != side }.map { span in
      let text = escaped(span.text)
      guard span.kind != .kept, !span.isIgnored, let changeClass = span.changeClass else {
        return text
      }
      let tag = span.kind == .removed ? "del" : "ins"
      let style = changeClass.isCritical ? " class=\"critical\"" : ""
      return "<\(tag)\(style) title=\"\(changeClass.words)\">\(text)</\(tag)>"
    }.joined()
  }

  private func note(on line: LineChange) -> String {
    line.note.map { " <small>(\($0))</small>" } ?? ""
  }

  /// The text with what HTML needs; characters that no page can have are shown as missing ones.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "<br>"
      case "\t": result += " "
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}": result += "\u{FFFD}"
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension HTMLDisplay {
  private static let head = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
    <title>Changes</title>
    <style>
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; \
    color: #1a1a1a; background: #fff }
    h1 { font-size: 1.4rem; margin: 0 }
    h2 { font-size: 1.1rem; border-bottom: 1px solid #999; margin: 2rem 0 .5rem }
    .line p { margin: .2rem 0; padding: .1rem .5rem; white-space: pre-wrap; overflow-wrap: anywhere }
    .line table { border-collapse: collapse; margin: .2rem .5rem; white-space: pre-wrap; \
    overflow-wrap: anywhere }
    .line td { border: 1px solid #999; padding: .1rem .5rem; vertical-align: top }
    .line.change { border-left: 3px solid #777 }
    .line.critical { border-left: 6px solid #b00020 }
    .line.heading p { font-weight: bold }
    .old, .new { display: none }
    del { background: #fde8e8; color: #8a0018; text-decoration: line-through }
    ins { background: #e3f4e5; color: #0b5a1a; text-decoration: underline }
    del.critical, ins.critical { border: 2px solid; padding: 0 .15em; margin: 0 .1em; font-weight: bold }
    .badge { font-size: .75rem; font-weight: normal; border: 1px solid #777; border-radius: .6rem; \
    padding: 0 .5rem; white-space: nowrap }
    .badge.critical { font-weight: bold; color: #fff; background: #b00020; border-color: #b00020 }
    .gap, .keys, small { color: #555 }
    .current { background: #fff8d6 }
    body.side { max-width: 90rem }
    body.side .line { display: grid; grid-template-columns: 1fr 1fr }
    body.side .both { display: none }
    body.side .old, body.side .new { display: block }
    body.side .line .new { grid-column: 2 }
    @media print {
      .keys { display: none }
      .line { break-inside: avoid }
      .badge.critical { color: #000; background: none; border: 2px solid #000 }
    }
    </style>
    </head>
    <body>

    """

  private static let script = """
    <script>
    const changes = [...document.querySelectorAll(".change")];
    let place = -1;
    addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "s") document.body.classList.toggle("side");
      const step = event.key === "n" ? 1 : event.key === "p" ? -1 : 0;
      if (!step || !changes.length) return;
      changes[place]?.classList.remove("current");
      place = Math.max(0, Math.min(changes.length - 1, place + step));
      changes[place].classList.add("current");
      changes[place].focus({ preventScroll: true });
      changes[place].scrollIntoView({ block: "center" });
    });
    </script>

    """
}
