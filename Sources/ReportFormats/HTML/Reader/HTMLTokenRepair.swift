// Rewrites HTML so that the parser of libxml2 2.9 finds the tokens that HTML has (13.2.5).
//
// That parser knows HTML 4: it has 253 of 2231 named characters, drops control characters, reads
// <textarea> and <xmp> as markup, ends comments at other places and closes elements by a table of
// its own. So each token is written in a form that it cannot take for anything else:
//
//   <p class=x>   <b s-p class="x"/>    </p>   <b e-p/>    <path/>   <b v-path/>
//   a &notin; b   a ∉ b                 a control character  <b c-1f/>
//
// The element is one that it knows, as it words a message for each that it does not.
//
// Comments, processing instructions and document types are left out; the content of <script> and
// <style> is put aside. The tree is then made by `HTMLTreeBuilder` by the rules of HTML (13.2.6).
//
// The result is made in pieces, so that a page takes no second page of memory.

internal import ReportModel

/// What the tokens say beside the text.
struct HTMLTokenFacts {
  /// The content of `<style>`, in order.
  var styleSheets: [String] = []
  /// Whether an attribute is a program: `onclick`.
  var hasHandlers = false
  /// Whether the text ends within a tag, which is left out then.
  var isTruncated = false
  /// How many characters U+0000 were left out (13.2.6.4.7).
  var nulls = 0
}

/// Rewrites one page; the bytes are UTF-8 and outlive the value.
@safe
struct HTMLTokenRepair {
  let text: UnsafeBufferPointer<UInt8>
  var index = 0
  var out: [UInt8] = []
  var facts = HTMLTokenFacts()
  var failure: ReadError?
  /// The open elements of SVG and MathML, as far as they decide how text is read: whether their
  /// content is HTML again.
  var foreign: [(name: [UInt8], holdsHTML: Bool)] = []
  /// Whether U+0000 is shown as a character that is none, as it is where text holds no tags.
  var isInRawText = false
  let limits: Limits
  /// The name that was read last.
  var name: [UInt8] = []
  private static let pieceSize = 1 << 18

  init(_ text: UnsafeBufferPointer<UInt8>, limits: Limits) {
    unsafe self.text = text
    self.limits = limits
    out.reserveCapacity(Self.pieceSize + 4_096)
  }

  var isAtEnd: Bool { unsafe index >= text.count }

  /// Writes the next piece to ``out``; it ends between two tokens.
  mutating func makePiece() {
    out.removeAll(keepingCapacity: true)
    out.literal("<r>")
    while !isAtEnd, out.count < Self.pieceSize, failure == nil { readNext() }
    out.literal("</r>")
  }

  private mutating func readNext() {
    guard unsafe text[index] == UInt8(ascii: "<") else {
      return copyText(until: UInt8(ascii: "<"), decodes: true)
    }
    let next = unsafe index + 1 < text.count ? text[index + 1] : 0
    switch next {
    case _ where next.isASCIILetter: readStartTag()
    case UInt8(ascii: "/"): readEndTag()
    case UInt8(ascii: "!"): readDeclaration()
    case UInt8(ascii: "?"): skip(past: UInt8(ascii: ">"))
    default:
      out.literal("&lt;")
      index += 1
    }
  }

  private mutating func readEndTag() {
    let next = unsafe index + 2 < text.count ? text[index + 2] : 0
    if next.isASCIILetter {
      index += 2
      guard let tag = readTag(isStart: false) else { return }
      leaveForeign(tag.name)
      out.literal("<b e-")
      out.append(contentsOf: tag.name)
      out.literal("/>")
    } else if unsafe index + 2 >= text.count {
      out.literal("&lt;/")
      index += 2
    } else {
      skip(past: UInt8(ascii: ">"))
    }
  }

  /// A comment, a document type, or the characters of a CDATA section in SVG and MathML.
  private mutating func readDeclaration() {
    if starts(with: "<!--") { return skipComment() }
    guard starts(with: "<![CDATA["), isInForeign else { return skip(past: UInt8(ascii: ">")) }
    index += 9
    let end = unsafe find("]]>", from: index) ?? text.count
    copyPlain(index..<end)
    index = min(end + 3, unsafe text.count)
  }

  /// The end of a comment (13.2.5.43 to 51): `-->` or `--!>`, and at once after `<!--` also `>`.
  private mutating func skipComment() {
    var place = index + 4
    if unsafe place < text.count, unsafe text[place] == UInt8(ascii: ">") {
      index = place + 1
      return
    }
    while unsafe place < text.count {
      guard unsafe text[place] == UInt8(ascii: ">") else {
        place += 1
        continue
      }
      let isEnd =
        unsafe text[place - 1] == UInt8(ascii: "-") && text[place - 2] == UInt8(ascii: "-")
      let isBang =
        unsafe place - 3 >= index + 4 && text[place - 1] == UInt8(ascii: "!")
        && text[place - 2] == UInt8(ascii: "-") && text[place - 3] == UInt8(ascii: "-")
      if isEnd || isBang {
        index = place + 1
        return
      }
      place += 1
    }
    facts.isTruncated = true
    index = unsafe text.count
  }

  mutating func skip(past byte: UInt8) {
    while !isAtEnd, unsafe text[index] != byte { index += 1 }
    if isAtEnd { facts.isTruncated = true } else { index += 1 }
  }

  func starts(with word: StaticString) -> Bool {
    matches(word, at: index)
  }

  /// Whether letters stand at a place, in any case.
  func matches(_ word: StaticString, at place: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard unsafe place + count <= text.count else { return false }
    for offset in 0..<count {
      let byte = unsafe word.utf8Start[offset]
      if unsafe text[place + offset].small != byte.small { return false }
    }
    return true
  }

  func find(_ word: StaticString, from start: Int) -> Int? {
    var place = start
    let first = unsafe word.utf8Start[0]
    while unsafe place < text.count {
      if unsafe text[place] == first, matches(word, at: place) { return place }
      place += 1
    }
    return nil
  }
}
