// Assembles a report from the parts of a document, each read by its own file.

internal import ReportModel

/// Reads the parts of one document.
struct DocumentReader {
  private let store: any PartStore
  private let options: ReadOptions
  private let budget: EmbeddingBudget

  init(_ store: any PartStore, options: ReadOptions, budget: EmbeddingBudget? = nil) {
    self.store = store
    self.options = options
    self.budget = budget ?? EmbeddingBudget(options.limits.nesting)
  }

  /// Reads the document; the report has no sources yet.
  func read() throws(ReadError) -> Report {
    let package = try Relationships(of: "", in: store, limits: options.limits)
    guard let main = package.first(.officeDocument)?.target else {
      throw ReadError(.noMainPart, detail: "no relationship names one")
    }
    guard store.contains(main) else {
      throw ReadError(.noMainPart, detail: "the part \(main) is missing")
    }
    let relationships = try Relationships(of: main, in: store, limits: options.limits)
    let context = try context(main, relationships)
    let items = try readItems(context, relationships)
    context.reportPackage(main, relationships)
    if context.numbering.hasLongText {
      context.find(
        .malformedStructure, "the label of a list is too long; its beginning is kept",
        at: Location(part: main))
    }
    if let settings = part(.settings, relationships) {
      let targets = try Relationships(of: settings, in: store, limits: options.limits)
      context.reportTemplate(targets.first(.attachedTemplate), at: Location(part: settings))
    }
    var body = StoryReader(context, part: main, relationships: relationships, holdsSections: true)
    _ = try read(&body)
    let regions = try readRegions(context, body, relationships)
    context.reportRelationships(texts: Set([main] + relationships.texts))
    let properties = try DocumentProperties(package, in: store, limits: options.limits)
    let report = report(context, &body, regions, properties, comments: items)
    if let failure = context.styles.failure { throw failure }
    return report
  }

  private func context(
    _ main: String, _ relationships: Relationships
  ) throws(ReadError) -> ReadingContext {
    let limits = options.limits
    let styles = part(.styles, relationships)
    let numbering = part(.numbering, relationships)
    let settings = part(.settings, relationships)
    return ReadingContext(
      store: store, options: options,
      contentTypes: try ContentTypes(in: store, limits: limits),
      styles: StyleSheet(try styles.map(store.open), part: styles ?? "", limits: limits),
      numbering: try Numbering(
        numbering.map(store.read) ?? [], part: numbering ?? "", limits: limits),
      settings: try Settings(settings.map(store.read) ?? [], part: settings ?? "", limits: limits),
      budget: budget)
  }

  /// The first part of a kind that the document both names and holds.
  private func part(_ kind: Relationship.Kind, _ relationships: Relationships) -> String? {
    relationships.first(kind).map(\.target).flatMap { store.contains($0) ? $0 : nil }
  }

  /// Reads the notes into the context, and the comments.
  private func readItems(
    _ context: ReadingContext, _ relationships: Relationships
  ) throws(ReadError) -> [Comment] {
    var comments: [Comment] = []
    for kind in [Relationship.Kind.footnotes, .endnotes, .comments] {
      guard let part = relationships.first(kind)?.target, store.contains(part) else { continue }
      var reader = try story(context, part)
      _ = try read(&reader)
      for item in reader.items {
        switch item.kind {
        case .comment:
          comments.append(comment(item, part, context, count: comments.count))
        case .endnote: context.notes.add(.endnote, id: item.id, blocks: item.blocks)
        default: context.notes.add(.footnote, id: item.id, blocks: item.blocks)
        }
      }
    }
    return comments
  }

  /// Makes a comment.
  ///
  /// A second one of the same name gets another: the text refers to the first.
  private func comment(
    _ item: StoryItem, _ part: String, _ context: ReadingContext, count: Int
  ) -> Comment {
    var id = item.id
    while !context.commentIDs.insert(id).inserted { id += "-\(count + 1)" }
    if id != item.id {
      context.find(
        .malformedStructure,
        "two comments are called \"\(item.id)\"; the second has lost its place",
        at: Location(part: part))
    }
    return Comment(
      id: id, author: item.author, initials: item.initials, date: item.date, blocks: item.blocks)
  }

  private func readRegions(
    _ context: ReadingContext, _ body: StoryReader, _ relationships: Relationships
  ) throws(ReadError) -> (headers: [PageRegion], footers: [PageRegion]) {
    var headers: [PageRegion] = []
    var footers: [PageRegion] = []
    let uses = PageRegionReader.uses(
      body.pageSections, relationships, hasEvenPages: context.settings.hasEvenPages)
    for use in uses {
      guard store.contains(use.target) else {
        context.find(
          .missingPart, "the part \(use.target) is not in the document",
          at: Location(part: use.target))
        continue
      }
      var reader = try story(context, use.target)
      let blocks = try read(&reader)
      guard !blocks.isEmpty else { continue }
      guard use.isShown else {
        context.find(
          .unusedPageRegion, "the document has a page header or footer that no page shows",
          at: Location(part: use.target), text: blocks.plainText)
        continue
      }
      let region = PageRegion(pages: use.pages, part: use.section, blocks: blocks)
      if use.isHeader { headers.append(region) } else { footers.append(region) }
    }
    return (headers, footers)
  }

  private func story(_ context: ReadingContext, _ part: String) throws(ReadError) -> StoryReader {
    let relationships = try Relationships(of: part, in: store, limits: options.limits)
    return StoryReader(context, part: part, relationships: relationships, holdsSections: false)
  }

  /// Reads a part as a stream.
  private func read(_ reader: inout StoryReader) throws(ReadError) -> [Block] {
    let handler = StoryHandler(reader)
    var parser = try XMLParser(part: reader.part, limits: options.limits, handler: handler)
    try unsafe store.forEachChunk(of: reader.part) { (bytes) throws(ReadError) in
      try unsafe parser.parse(bytes)
    }
    try parser.finish()
    let blocks = handler.finish()
    if let failure = handler.failure { throw failure }
    reader = handler.reader
    return blocks
  }

  private func report(
    _ context: ReadingContext, _ body: inout StoryReader,
    _ regions: (headers: [PageRegion], footers: [PageRegion]), _ properties: DocumentProperties,
    comments: [Comment]
  ) -> Report {
    context.reportUnmentionedNotes()
    let sections = body.sections.tree()
    let heading = sections.first { $0.level == 0 }?.heading.plainText
    let findings =
      [context.changes.finding(options.trackedChanges, part: body.part)].compactMap { $0 }
      + context.findings
    var report = Report(
      title: properties.title ?? heading,
      language: properties.language ?? body.languages.most
        ?? context.styles.defaultRun.language?.text ?? context.settings.language,
      author: properties.author, institution: properties.institution, dates: properties.dates,
      properties: properties.custom, headers: regions.headers, footers: regions.footers,
      sections: sections,
      resources: Resources(
        images: context.images, notes: context.notes.mentioned + context.embeddedNotes,
        comments: comments + context.embeddedComments),
      findings: findings)
    report.orderImages()
    return report
  }
}
