// From the bytes of a page to its tree: repaired tokens, libxml2's parser, the rules of the tree.

internal import ReportModel

/// A page as a tree, with what its tokens say beside.
struct HTMLDocument {
  var tree: HTMLTree
  var facts: HTMLTokenFacts
  /// The element that holds what the page shows; -1 where there is none.
  var body: HTMLTree.Index
}

/// Parses pages.
enum HTMLParser {
  /// Parses a page in UTF-8.
  static func parse(_ bytes: [UInt8], limits: Limits) throws(ReadError) -> HTMLDocument {
    let handler = TreeHandler(limits: limits, size: bytes.count)
    let parser = try HTMLTagParser()
    let facts = try unsafe bytes.withUnsafeBufferPointer { (text) throws(ReadError) in
      var repair = unsafe HTMLTokenRepair(text, limits: limits)
      repeat {
        repair.makePiece()
        if let failure = repair.failure { throw failure }
        try parser.parse(repair.out, handler: handler)
        if let failure = handler.builder.failure { throw failure }
      } while !repair.isAtEnd
      return repair.facts
    }
    handler.builder.finish()
    return HTMLDocument(tree: handler.builder.tree, facts: facts, body: handler.builder.body)
  }
}

/// Tells a tree builder what libxml2's parser finds in repaired tokens.
@safe
private final class TreeHandler: HTMLTagHandler {
  var builder: HTMLTreeBuilder
  private var attributes: HTMLTreeBuilder.Attributes = []

  init(limits: Limits, size: Int) {
    builder = HTMLTreeBuilder(limits: limits, size: size)
  }

  func tag(_ name: UnsafePointer<UInt8>, _ list: HTMLTagAttributes) {
    guard builder.failure == nil, unsafe name[0] != 0, unsafe name[1] == UInt8(ascii: "-") else {
      return
    }
    let local = unsafe name + 2
    switch unsafe name[0] {
    case UInt8(ascii: "s"), UInt8(ascii: "v"):
      attributes.removeAll(keepingCapacity: true)
      unsafe list.visit { name, value in
        guard let attribute = unsafe HTMLAttribute.byBytes[Self.bytes(name)] else { return }
        unsafe attributes.append((attribute, String(decoding: value, as: UTF8.self)))
      }
      unsafe builder.start(
        htmlName(local), attributes, isSelfClosing: name[0] == UInt8(ascii: "v"))
    case UInt8(ascii: "e"): unsafe builder.end(htmlName(local))
    case UInt8(ascii: "c"): unsafe character(String(cString: local))
    default: break
    }
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>) {
    guard builder.failure == nil else { return }
    unsafe builder.text(text)
  }

  private func character(_ digits: String) {
    guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else { return }
    let bytes = Array(String(Character(scalar)).utf8)
    unsafe bytes.withUnsafeBufferPointer { unsafe builder.text($0) }
  }

  private func htmlName(_ name: UnsafePointer<UInt8>) -> HTMLName {
    unsafe HTMLName.byBytes[Self.bytes(name)] ?? .unknown
  }

  private static func bytes(_ name: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    while unsafe name[count] != 0 { count += 1 }
    return unsafe UnsafeBufferPointer(start: name, count: count)
  }
}
