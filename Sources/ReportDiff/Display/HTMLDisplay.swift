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
      "<li><a href=\"#s\(index + 1)\">\(title(of: passage))</a>\(badges(of: passage))</li>\n"
    }
    return "<nav>\n<ol>\n\(items.joined())</ol>\n"
      + "<p class=\"keys\">n next change, p previous change, s side by side</p>\n</nav>\n"
  }

  private func title(of passage: PassageChange) -> String {
    let trail = passage.trail.isEmpty ? passage.name : passage.trail.joined(separator: " › ")
    let field = passage.field == .unassigned ? "" : " (\(passage.field.rawValue))"
    return escaped("\(trail)\(field)")
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
      "<section id=\"s\(index + 1)\">\n<h2>\(title(of: passage))\(badges(of: passage))</h2>\n"
    var hasGap = false
    for (line, isShown) in zip(passage.lines, passage.lines.shown(context: context)) {
      guard isShown else {
        hasGap = true
        continue
      }
      if hasGap { html += "<p class=\"gap\">…</p>\n" }
      hasGap = false
      html += row(line)
    }
    return html + "</section>\n"
  }

  // MARK: - Lines

  private func row(_ line: LineChange) -> String {
    let classes = line.classes
    var style = "line \(line.kind.rawValue)"
    if !classes.isEmpty { style += " change" }
    if classes.contains(where: \.isCritical) { style += " critical" }
    let note = note(on: line)
    let old = line.oldPlace == nil ? "" : text(of: line, without: .added)
    let new = line.newPlace == nil ? "" : text(of: line, without: .removed)
    return "<div class=\"\(style)\"\(classes.isEmpty ? "" : " tabindex=\"-1\"")>\n"
      + "<p class=\"both\">\(text(of: line, without: nil))\(note)</p>\n"
      + "<p class=\"old\">\(old)</p>\n<p class=\"new\">\(new)\(note)</p>\n</div>\n"
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
    var notes: [String] = []
    switch line.status {
    case .movedFrom: notes.append("moved to \(line.move.map { "#\($0)" } ?? "another place")")
    case .movedTo: notes.append("moved from \(line.move.map { "#\($0)" } ?? "another place")")
    case .kept, .added, .removed, .changed: break
    }
    if line.isReformatted { notes.append("formatted otherwise") }
    if line.hasOtherImages { notes.append("another picture") }
    return notes.isEmpty ? "" : " <small>(\(notes.joined(separator: ", ")))</small>"
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
