// Links, the places they lead to, and the marks of notes and comments.

internal import ReportModel

extension DOCXComposer {
  // MARK: - Links

  mutating func write(_ link: Link) {
    let target = LinkTarget(link.target)
    if case .unsafe = target { return writeUnlinked(link) }
    guard !isInLink, !isInRuby, link.content.isShown, hasRoom(for: 3) else {
      return writeUnlinked(link)
    }
    // In a change no link may stand, but the field for it may (CT_RunTrackChange).
    let isField = !changes.isEmpty
    if isField { openField(linkCode(link, target)) } else { openLink(link, target) }
    isInLink = true
    depth += 1
    write(link.content)
    depth -= 1
    isInLink = false
    if isField { closeField() } else { out.literal("</w:hyperlink>") }
  }

  /// The code of a HYPERLINK field (17.16.5.25).
  private mutating func linkCode(_ link: Link, _ target: LinkTarget) -> String {
    var code = "HYPERLINK"
    if case .anchor(let name) = target {
      code += " \\l \"\(bookmarkName(name))\""
    } else {
      code += " \"\(address(link.target))\""
    }
    guard let tooltip = link.tooltip else { return code }
    let escaped = tooltip.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return code + " \\o \"\(escaped)\""
  }

  /// The address as it stands in a document.
  private mutating func address(_ target: String) -> String {
    let address = DOCXName.address(target)
    if address != target { ledger.lose(.links) }
    return address
  }

  private mutating func writeUnlinked(_ link: Link) {
    ledger.lose(.links)
    write(link.content)
  }

  private mutating func openLink(_ link: Link, _ target: LinkTarget) {
    out.literal("<w:hyperlink")
    if case .anchor(let name) = target {
      attribute("w:anchor", bookmarkName(name))
    } else {
      let id = relationship("hyperlink", address(link.target), isExternal: true)
      out.literal(" r:id=\"rId")
      out.append(decimal: id)
      out.append(ascii: "\"")
    }
    attribute("w:tooltip", ifAny: link.tooltip)
    out.literal(" w:history=\"1\">")
  }

  /// The number of a relationship of the part that is written.
  mutating func relationship(
    _ kind: StaticString, _ target: String, isExternal: Bool
  ) -> Int {
    var page: [UInt8] = []
    swap(&page, &out)
    text(target, in: .value)
    swap(&page, &out)
    return part.relationships.id(kind, target, escaped: page, isExternal: isExternal)
  }

  // MARK: - Bookmarks

  mutating func writeAnchor(_ name: String) {
    guard !isInRuby else { return ledger.lose(.links) }
    let bookmark = bookmarkName(name)
    guard bookmarks.insert(bookmark.lowercased()).inserted else { return ledger.lose(.links) }
    writeBookmark(bookmark)
  }

  /// Writes a bookmark around nothing.
  mutating func writeBookmark(_ name: String) {
    let id = makeID()
    out.literal("<w:bookmarkStart")
    attribute("w:id", id)
    attribute("w:name", name)
    out.literal("/><w:bookmarkEnd")
    attribute("w:id", id)
    out.literal("/>")
  }

  private mutating func bookmarkName(_ name: String) -> String {
    let bookmark = DOCXName.bookmark(name)
    if bookmark != name { ledger.lose(.links) }
    return bookmark
  }

  // MARK: - Notes and comments

  /// Notes stand in the body alone, and each has one mark (17.11).
  mutating func writeNoteMark(_ id: String) {
    guard let index = references.note(id), part.kind == .body, !isInTextBox, !isInRuby,
      let mark = notes.mention(index)
    else { return ledger.lose(.notes) }
    let note = resources.notes[index]
    out.literal("<w:r><w:rPr><w:rStyle w:val=\"")
    out.literal(note.kind == .footnote ? "FootnoteReference" : "EndnoteReference")
    out.literal("\"/></w:rPr>")
    out.literal(note.kind == .footnote ? "<w:footnoteReference" : "<w:endnoteReference")
    if mark == .own { out.literal(" w:customMarkFollows=\"1\"") }
    attribute("w:id", notes.ids[index])
    out.literal("/>")
    if mark == .own { text(note.label, in: .run) }
    out.literal("</w:r>")
  }

  /// Comments cannot speak of page headers and footers, nor of other comments.
  mutating func writeCommentMark(_ id: String, _ edge: CommentEdge) {
    guard let index = references.comment(id), part.kind.canBeCommented, !isInTextBox, !isInRuby,
      comments.mention(index, edge)
    else { return ledger.lose(.comments) }
    let number = comments.ids[index]
    switch edge {
    case .start:
      out.literal("<w:commentRangeStart")
      attribute("w:id", number)
      out.literal("/>")
    case .end:
      out.literal("<w:commentRangeEnd")
      attribute("w:id", number)
      out.literal(
        "/><w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:commentReference")
      attribute("w:id", number)
      out.literal("/></w:r>")
    }
  }
}

/// Names that documents refer by.
enum DOCXName {
  /// A name that word processors take as that of a bookmark, or one made from a name that is none.
  ///
  /// Bookmarks have up to 40 characters, the first one a letter or `_`, and no white space.
  static func bookmark(_ name: String) -> String {
    let isFit =
      1...40 ~= name.utf16.count && !name.hasPrefix(fieldPrefix) && name != "_GoBack"
      && name.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "_" } == true
      && name.unicodeScalars.allSatisfy {
        !$0.properties.isWhitespace && $0.value >= 0x20 && $0.value & 0xFFFE != 0xFFFE
      }
    guard !isFit else { return name }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return "Anchor" + String(hash, radix: 16)
  }

  /// The start of the hidden bookmarks that say which field a section feeds.
  static let fieldPrefix = "_Field_"

  /// An address without the characters that no URI has (RFC 3986, 2): word processors refuse a
  /// document with such an address.
  static func address(_ target: String) -> String {
    guard target.utf8.contains(where: isForeign) else { return target }
    var bytes: [UInt8] = []
    for byte in target.utf8 {
      guard isForeign(byte) else {
        bytes.append(byte)
        continue
      }
      bytes.append(ascii: "%")
      bytes.append(String(byte >> 4, radix: 16, uppercase: true))
      bytes.append(String(byte & 15, radix: 16, uppercase: true))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isForeign(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || "\"<>\\^`{|}[]".utf8.contains(byte)
  }
}
