// Gives the tokens of RTF their meaning: keeps the groups, and hands each word to its family.
//
// What the words of one family do stands in an extension of its own: text, characters, paragraphs,
// tables, fields, lists, notes, pictures, shapes, regions, the header of the document.

internal import ReportModel

/// Reads one document from its tokens.
struct RTFInterpreter {
  let options: ReadOptions
  var tokens: RTFTokenizer
  var group = RTFGroup()
  /// The groups around the one that is read, outermost first.
  var groups: [RTFGroup] = []
  var failure: ReadError?

  var document = RTFDocument()
  var story = RTFOpenStory(holdsSections: true)
  /// The texts around the one that is read, outermost first.
  var outerStories: [RTFOpenStory] = []
  var sections = SectionCollector()
  var languages = LanguageCounter()
  var counters: ListCounters?
  /// Texts of groups that are kept for their end, innermost last.
  var captures: [[UInt8]] = []

  // Text.
  var decoder = CodePageDecoder(.windows1252)
  /// Text of bytes that were decoded and not yet shown.
  var decoded: [UInt8] = []
  /// How many characters are still to be left out behind `\u`.
  var fallbackLeft = 0
  /// The first half of a character that two `\u` make.
  var highSurrogate: UInt16?
  var isFontReady = false
  var symbols: SymbolFont?
  var isStyleReady = false
  var look = RTFLook()

  // Tables.
  var row = RTFRowDefinition()
  /// The definition of a row of a table in a table.
  var nestedRow = RTFRowDefinition()

  // What the text refers to.
  var notes = NoteLibrary()
  var noteCount = 0
  var comments = RTFCommentLibrary()
  var images: ImageLibrary
  var picture = RTFPicture()
  var shapes: [RTFShape] = []
  /// The name of the property of a picture whose value is read.
  var pictureProperty = ""
  /// Whether the last picture was read in its newer form.
  var hasShapePicture = false
  var object = RTFObject()
  var regions = RTFRegions()
  var changes = PendingChanges()
  /// The time that the words of a group make.
  var time: RTFDateTime?
  var revisionName: [UInt8] = []
  /// The changes of the text before, which are not counted again.
  var countedMarks: [ChangeMark] = []

  // What a person should know.
  var findings: [Finding] = []
  var unknownSigns: [UInt32] = []
  var hasFormula = false
  /// The last byte that means anything, where the document goes on behind its end.
  private var lastPlace: Int?
  var isEncapsulated = false

  init(_ tokens: RTFTokenizer, options: ReadOptions) {
    self.tokens = tokens
    self.options = options
    images = ImageLibrary(limits: options.limits)
  }

  /// Where the reader is.
  var location: Location { Location(section: sections.path) }

  /// Notes something that a person should know.
  mutating func find(_ code: Finding.Code, _ message: String, text: String? = nil) {
    findings.append(Finding(code, message, at: location, text: text))
  }

  /// Reads the document; the report has no sources yet.
  mutating func read() throws(ReadError) -> Report {
    while let token = tokens.next() {
      interpret(token)
      if let failure { throw failure }
      if groups.isEmpty, token == .close, !goesOnBehindEnd() { break }
    }
    endDocument()
    if let failure { throw failure }
    return report()
  }

  private mutating func interpret(_ token: RTFToken) {
    switch token {
    case .text(let range): readText(range)
    case .hex(let byte): readByte(byte)
    case .word(let word, let number):
      settleText()
      if !skipsFallback(word) { readWord(word, number) }
    case .symbol(let character):
      settleText()
      if !skipsFallback(.sign(.tab)) { readSymbol(character) }
    case .open:
      settleText()
      openGroup()
    case .close:
      settleText()
      closeGroup()
    case .binary(let range):
      settleText()
      if !skipsFallback(.binary) { readData(range) }
    }
  }

  private mutating func openGroup() {
    fallbackLeft = 0
    guard groups.count < options.limits.rtfDepth else {
      failure = ReadError(.limitExceeded, detail: "rtf-depth (\(options.limits.rtfDepth))")
      return
    }
    groups.append(group)
    group.end = .none
    group.isIgnorable = false
  }

  /// Ends a group, and what ends with it.
  mutating func closeGroup() {
    fallbackLeft = 0
    guard let outer = groups.popLast() else { return }
    if group.end != .none { finish(group.end) }
    if group.character != outer.character { isStyleReady = false }
    group = outer
    isFontReady = false
  }

  private mutating func readWord(_ word: RTFWord, _ number: Int32?) {
    let isIgnorable = group.isIgnorable
    group.isIgnorable = false
    if group.destination == .skipped {
      if case .destination(.ud) = word { group.destination = group.alternative }
      return
    }
    switch word {
    case .destination(let word): openDestination(word)
    case .skipped: group.destination = .skipped
    case .sign(let word): readSign(word)
    case .mark(let word): if group.destination == .text { readMark(word) }
    case .character(let word): readCharacter(word, number)
    case .paragraph(let word): readParagraph(word, number)
    case .table(let word): readTable(word, number)
    case .document(let word): readDocument(word, number)
    case .list(let word): document.lists.set(word, number)
    case .picture(let word): picture.set(word, number)
    case .unicode: readUnicode(number ?? 0)
    case .unicodeFallback: group.fallbackLength = max(0, number ?? 1)
    case .htmlSuppression, .binary: break
    case .unknown: if isIgnorable { group.destination = .skipped }
    }
  }

  /// Whether there is text behind the end of the document, which word processors do not show: what
  /// looks like text is read, as a brace too many is all that keeps it from being part of it.
  private mutating func goesOnBehindEnd() -> Bool {
    let end = lastPlace ?? findLastPlace()
    lastPlace = end
    return tokens.position <= end
  }

  /// Looks for the last byte that means anything; -1 where what follows the end is not to be read.
  private mutating func findLastPlace() -> Int {
    let rest = tokens.bytes[tokens.position...]
    let blanks: [UInt8] = [0, 0x09, 0x0A, 0x0D, 0x1A, 0x20, UInt8(ascii: "}")]
    guard let last = rest.lastIndex(where: { !blanks.contains($0) }) else { return -1 }
    guard rest[...last].allSatisfy({ $0 >= 0x20 || 0x09...0x0D ~= $0 }) else {
      find(
        .malformedStructure,
        "\(rest.count) bytes behind the end of the document were not read: they are no text")
      return -1
    }
    find(
      .malformedStructure,
      "the document goes on behind its last brace; what follows was read as part of it")
    return last
  }

  private mutating func endDocument() {
    settleText()
    if !groups.isEmpty {
      find(.truncatedInput, "the document ends before its groups do; what there is was read")
    } else if tokens.isDataCut {
      find(.truncatedInput, "data in the document reach past its end")
    }
    while !groups.isEmpty { closeGroup() }
    endStory()
    endPageSection()
  }

  private mutating func report() -> Report {
    reportItems()
    let tree = sections.tree()
    let pending = changes.finding(options.trackedChanges, part: nil).map { [$0] } ?? []
    var report = Report(
      title: document.title ?? tree.first { $0.level == 0 }?.heading.plainText,
      language: languages.most ?? LanguageCodes.tag(of: Int(document.language)),
      author: document.author, institution: document.institution, dates: document.dates,
      properties: document.properties, headers: regions.headers, footers: regions.footers,
      sections: tree,
      resources: Resources(
        images: images.images, notes: notes.mentioned, comments: comments.comments),
      findings: pending + findings)
    report.orderImages()
    return report
  }

  /// Findings that are known only at the end.
  private mutating func reportItems() {
    if decoder.undecodable > 0 {
      find(
        .undecodableText,
        "\(decoder.undecodable) bytes or codes are no character of their encoding; U+FFFD stands"
          + " for each")
    }
    if !unknownSigns.isEmpty {
      let signs = unknownSigns.map { String($0, radix: 16, uppercase: true) }
      find(
        .unknownSymbol,
        "signs of symbol fonts have no known Unicode equivalent: \(signs.joined(separator: ", "))")
    }
    reportUnusedRegions()
    for message in comments.completeAll() { find(.danglingReference, message) }
    if hasFormula {
      find(.unsupportedContent, "formulas were read as their text, without their form")
    }
  }
}
