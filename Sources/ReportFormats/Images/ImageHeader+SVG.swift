// SVG: known by its first element, which is looked for without parsing the document.

extension ImageHeader {
  /// SVG: an XML document whose first element is `svg`, with or without a prefix.
  ///
  /// It has no size in pixels of its own.
  static func svg(_ bytes: [UInt8]) -> ImageHeader? {
    let head = bytes.prefix(4096)
    guard var position = xmlStart(head) else { return nil }
    while position < head.endIndex, head[position] == UInt8(ascii: "<") {
      let next = position + 1 < head.endIndex ? head[position + 1] : 0
      if next != UInt8(ascii: "?"), next != UInt8(ascii: "!") {
        return isSVGName(head[(position + 1)...])
          ? ImageHeader(mediaType: "image/svg+xml", pixelWidth: 0, pixelHeight: 0) : nil
      }
      guard let end = endOfMarkup(head[position...]) else { return nil }
      position = skipSpace(head, from: end)
    }
    return nil
  }

  /// Where the markup starts: behind a byte order mark and spaces.
  private static func xmlStart(_ head: ArraySlice<UInt8>) -> Int? {
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let position = skipSpace(head, from: start)
    return position < head.endIndex ? position : nil
  }

  private static func skipSpace(_ head: ArraySlice<UInt8>, from start: Int) -> Int {
    head[start...].firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? head.endIndex
  }

  /// The end of a declaration, an instruction or a comment, and of the subset of a document type.
  private static func endOfMarkup(_ text: ArraySlice<UInt8>) -> Int? {
    let isComment = text.starts(with: Array("<!--".utf8))
    var isInSubset = false
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "[") where !isComment: isInSubset = true
      case UInt8(ascii: "]"): isInSubset = false
      case UInt8(ascii: ">") where !isInSubset:
        let closes = text[..<index].suffix(2).elementsEqual(Array("--".utf8))
        if !isComment || (closes && index - text.startIndex >= 6) { return index + 1 }
      default: break
      }
    }
    return nil
  }

  private static func isSVGName(_ text: ArraySlice<UInt8>) -> Bool {
    let name = text.prefix { ![0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E].contains($0) }
    let local = name.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).last
    return local.map { $0.elementsEqual("svg".utf8) } ?? false
  }
}
