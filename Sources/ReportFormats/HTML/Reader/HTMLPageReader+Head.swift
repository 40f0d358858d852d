// What the page says of itself: title, language, author, dates; and what in it would act.

internal import ReportModel

/// Programs and the like, counted.
struct ActiveContent {
  var scripts = 0
  var links = 0
  var forms = 0
  var objects = 0
  var refreshes = 0
  var sheets: [String] = []
}

extension HTMLPageReader {
  mutating func readHead() {
    for number in tree.nodes.indices {
      let node = HTMLTree.Index(number)
      switch tree[node].name {
      case .html:
        if report.language == nil {
          report.language = nonEmpty(tree[node, .lang] ?? tree[node, .xmlLang])
        }
      case .body, .article:
        if report.language == nil { report.language = nonEmpty(tree[node, .lang]) }
      case .title:
        guard report.title == nil, !tree[node].isForeign, tree[node].parent > 0 else { continue }
        if page.isOwn {
          if tree[node, .class] != "added" { report.title = tree.textContent(of: node) }
        } else {
          report.title = nonEmpty(tree.visibleText(of: node))
        }
      case .meta: readMeta(node)
      default: break
      }
    }
  }

  private func nonEmpty(_ text: String?) -> String? {
    guard let text, page.isOwn || !text.trimmed.isEmpty else { return nil }
    return text
  }

  private mutating func readMeta(_ node: HTMLTree.Index) {
    guard let name = tree[node, .name] ?? tree[node, .property], let content = tree[node, .content]
    else { return }
    if page.isOwn { return readOwnMeta(name, content, node) }
    guard !content.trimmed.isEmpty else { return }
    switch name.lowercased() {
    case "author", "dc.creator", "dcterms.creator": report.author = report.author ?? content
    case "dcterms.created", "dc.date", "date", "created", "article:published_time", "dcterms.date":
      report.dates.created = report.dates.created ?? content
    case "dcterms.modified", "changed", "last-modified", "article:modified_time":
      report.dates.modified = report.dates.modified ?? content
    case "institution", "dcterms.publisher", "dc.publisher":
      report.institution = report.institution ?? content
    case "dc.language", "dcterms.language": report.language = report.language ?? content
    case "dc.title", "dcterms.title": report.title = report.title ?? content
    case "generator", "viewport", "progid", "originator", "robots", "theme-color", "referrer",
      "charset":
      break
    default: report.properties.append(DocumentProperty(name: name, value: content))
    }
  }

  private mutating func readOwnMeta(_ name: String, _ content: String, _ node: HTMLTree.Index) {
    switch name {
    case "title": report.title = content
    case "author": report.author = content
    case "institution": report.institution = content
    case "dcterms.created": report.dates.created = content
    case "dcterms.modified": report.dates.modified = content
    case "source": readSource(content)
    case _ where name.hasPrefix("property:"):
      report.properties.append(
        DocumentProperty(name: String(name.dropFirst(9)), value: content))
    case _ where name.hasPrefix("identity:"):
      guard let kind = IdentityToken.Kind(rawValue: String(name.dropFirst(9))) else { return }
      report.identity.append(
        IdentityToken(kind: kind, value: content, location: Location()))
    default: break
    }
  }

  /// Reads a source as our pages write it: `docx; 48213 bytes; sha256 9f86…`.
  private mutating func readSource(_ content: String) {
    guard let sha = content.range(ofLast: "; sha256 ") else { return }
    let head = content[..<sha.lowerBound]
    guard let size = head.range(ofLast: "; "), head.hasSuffix(" bytes"),
      let bytes = Int(head[size.upperBound...].dropLast(6))
    else { return }
    report.sources.append(
      Source(
        format: String(head[..<size.lowerBound]), size: bytes,
        sha256: String(content[sha.upperBound...])))
  }

  // MARK: What would act

  mutating func noteActiveContent(_ node: HTMLTree.Index) {
    switch tree[node].name {
    case .form: if tree[node, .action]?.isEmpty == false { active.forms += 1 }
    default: if tree[node, .formaction]?.isEmpty == false { active.forms += 1 }
    }
  }

  /// One finding for each kind of content that acts or lies elsewhere.
  mutating func reportFacts() {
    for number in tree.nodes.indices {
      let node = HTMLTree.Index(number)
      switch tree[node].name {
      case .script: active.scripts += 1
      case .meta:
        if tree[node, .httpEquiv]?.lowercased() == "refresh" { active.refreshes += 1 }
      case .link:
        if tree[node, .rel]?.lowercased().contains("stylesheet") == true,
          let target = tree[node, .href]
        {
          active.sheets.append(target)
        }
      default: break
      }
    }
    report(active.scripts, "the page has programs (scripts); they were not run and not kept")
    if facts.hasHandlers {
      report(1, "the page has programs in its elements (onclick and the like); they were not kept")
    }
    report(active.links, "the page has links that run programs; only their text was kept")
    report(active.forms, "the page sends forms to an address; the address was not kept")
    report(active.objects, "the page embeds objects of programs; they were not kept")
    report(active.refreshes, "the page would load another one by itself")
    if !active.sheets.isEmpty || styles.imports > 0 {
      findings.append(
        Finding(
          .externalContent, "style sheets lie outside the page and were not fetched",
          at: Location(),
          text: active.sheets.isEmpty ? nil : active.sheets.joined(separator: ", ")))
    }
    if styles.rulesLeftOut > 0 {
      findings.append(
        Finding(
          .unsupportedContent, "\(styles.rulesLeftOut) rules of style sheets were passed over",
          at: Location()))
    }
    if facts.isTruncated {
      findings.append(
        Finding(.truncatedInput, "the page ends within a tag or an element", at: Location()))
    }
    if facts.nulls > 0 {
      findings.append(
        Finding(
          .malformedStructure, "\(facts.nulls) characters U+0000 were left out, as browsers do",
          at: Location()))
    }
  }

  private mutating func report(_ count: Int, _ message: String) {
    guard count > 0 else { return }
    findings.append(Finding(.activeContent, message, at: Location()))
  }
}

extension StringProtocol {
  /// Where a text stands last.
  fileprivate func range(ofLast text: String) -> Range<Index>? {
    var found: Range<Index>?
    var start = startIndex
    while let range = self[start...].firstRange(of: text) {
      found = range
      start = range.upperBound
    }
    return found
  }
}
