// The styles of a document, each with all that it inherits.

internal import ReportModel

/// The styles of a document.
///
/// The part is parsed only as far as the document asks for styles: templates carry hundreds of
/// table styles behind the few that a report uses.
final class StyleSheet {
  /// A paragraph style with all that it inherits.
  struct ParagraphStyle {
    var paragraph = ParagraphProperties()
    var run = RunProperties()
    var headingLevel: Int?
    /// Whether the style is that of text whose spaces and line ends are kept.
    var isPreformatted = false
  }

  /// A table style with all that it inherits.
  struct TableStyle {
    var run = RunProperties()
    var regions = Style.RegionProperties()
  }

  private let reader: StyleReader
  private let stream: (any PartStream)?
  private var parser: XMLParser?
  private(set) var failure: ReadError?
  private var paragraphStyles: [String: ParagraphStyle] = [:]
  private var characterStyles: [String: RunProperties] = [:]
  private var tableStyles: [String: TableStyle] = [:]
  private var defaultStyle: ParagraphStyle?

  /// Takes the styles part; none where the document has no styles.
  init(_ stream: (any PartStream)?, part: String, limits: Limits) {
    self.stream = stream
    reader = StyleReader(limit: limits.partElements)
    guard stream != nil else { return }
    do {
      parser = try XMLParser(part: part, limits: limits, handler: reader)
    } catch {
      failure = error
    }
  }

  /// The paragraph style of an identifier, or the default one.
  func paragraph(_ id: String?) -> ParagraphStyle {
    guard let id else { return defaultParagraph() }
    if let known = paragraphStyles[id] { return known }
    let chain = chain(id)
    guard !chain.isEmpty else {
      // A style that is not defined looks like the default one, but its name can tell a heading.
      var style = defaultParagraph()
      style.headingLevel = Style.headingLevel(name: id) ?? style.headingLevel
      paragraphStyles[id] = style
      return style
    }
    let style = resolve(chain)
    paragraphStyles[id] = style
    return style
  }

  /// The run properties of a character style, without those of the paragraph around it.
  ///
  /// - Parameters:
  ///   - id: the style.
  ///   - inLink: whether the text is that of a link: the style that word processors give to links
  ///     says no more than that it is one, and is left out.
  /// - Returns: the properties, or `nil` where the style is left out.
  func character(_ id: String, inLink: Bool) -> RunProperties? {
    if inLink, let name = style(id)?.name.lowercased() {
      if name == "hyperlink" || name == "followedhyperlink" { return nil }
    }
    if let known = characterStyles[id] { return known }
    let run = chain(id).reversed().reduce(RunProperties()) { $1.run.over($0) }
    characterStyles[id] = run
    return run
  }

  /// The table style of an identifier, or the default one.
  func table(_ id: String?) -> TableStyle {
    guard let id = id ?? defaultTableStyle() else { return TableStyle() }
    if let known = tableStyles[id] { return known }
    let style = chain(id).reversed().reduce(into: TableStyle()) { result, style in
      result.run = style.run.over(result.run)
      result.regions = style.regions.over(result.regions)
    }
    tableStyles[id] = style
    return style
  }

  /// The style that a style is based on.
  func basis(of id: String) -> String? { style(id)?.basedOn }

  /// What the document sets for all text (ECMA-376-1, 17.7.5).
  var defaultRun: RunProperties {
    _ = defaultParagraph()
    return reader.defaultRun
  }

  private func defaultParagraph() -> ParagraphStyle {
    if let defaultStyle { return defaultStyle }
    while reader.defaultParagraphStyle == nil, parseMore() {}
    let style = reader.defaultParagraphStyle.map { resolve(chain($0)) } ?? resolve([])
    defaultStyle = style
    return style
  }

  private func defaultTableStyle() -> String? {
    while reader.defaultTableStyle == nil, parseMore() {}
    return reader.defaultTableStyle
  }

  private func resolve(_ chain: [Style]) -> ParagraphStyle {
    var style = ParagraphStyle(paragraph: reader.defaultParagraph)
    for ancestor in chain.reversed() {
      style.paragraph = ancestor.paragraph.over(style.paragraph)
      style.run = ancestor.run.over(style.run)
    }
    style.headingLevel = headingLevel(chain, outlineLevel: style.paragraph.outlineLevel)
    style.isPreformatted = chain.first?.name.lowercased() == "html preformatted"
    return style
  }

  /// The nearest style that names a rank decides; an outline level of 9 is body text.
  private func headingLevel(_ chain: [Style], outlineLevel: Int?) -> Int? {
    if let outlineLevel { return 0...8 ~= outlineLevel ? outlineLevel + 1 : nil }
    for style in chain {
      if let level = style.namedHeadingLevel { return level }
    }
    return nil
  }

  /// A style and those that it is based on, nearest first; a circle is cut.
  private func chain(_ id: String) -> [Style] {
    var chain: [Style] = []
    var seen: Set<String> = []
    var next: String? = id
    while let id = next, seen.insert(id).inserted, let style = style(id) {
      chain.append(style)
      next = style.basedOn
    }
    return chain
  }

  private func style(_ id: String) -> Style? {
    while reader.styles[id] == nil, parseMore() {}
    return reader.styles[id]
  }

  /// Parses the next piece of the part; `false` at its end.
  private func parseMore() -> Bool {
    guard failure == nil, parser != nil, let stream else { return false }
    do {
      let piece = try stream.next()
      if !piece.isEmpty {
        try unsafe piece.withUnsafeBufferPointer { (buffer) throws(ReadError) in
          try unsafe parser?.parse(buffer)
        }
        return true
      }
      try parser?.finish()
    } catch {
      failure = error
    }
    parser = nil
    return true
  }
}
