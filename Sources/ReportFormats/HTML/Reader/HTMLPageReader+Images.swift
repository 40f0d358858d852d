// Images and other embedded content (HTML 4.8): bytes in the page are kept, nothing is fetched.

internal import ReportModel

extension HTMLPageReader {
  mutating func showImage(_ node: HTMLTree.Index) {
    let style = self.style
    let source = (tree[node, .src] ?? "").trimmed
    var resource: String?
    if source.lowercased().hasPrefix("data:") {
      resource = image(data: source)
    } else if let address = source.isEmpty ? candidates(of: node) : source {
      find(
        .externalContent, "an image lies outside the page and was not fetched", text: address)
    }
    let alternative = tree[node, .alt].flatMap { $0.isEmpty ? nil : $0 } ?? tree[node, .title]
    showMark(
      .image(
        Image(
          resource: resource, alternativeText: alternative, width: points(style.width),
          height: points(style.height))))
  }

  /// The addresses of an image that has none of its own: its `srcset`, or that of the sources before
  /// it in a `picture` (HTML 4.8.4.3).
  private func candidates(of node: HTMLTree.Index) -> String? {
    var addresses = [tree[node, .srcset]]
    let parent = tree[node].parent
    if parent >= 0, tree[parent].name == .picture {
      var child = tree[parent].first
      while child >= 0, child != node {
        if tree[child].name == .source { addresses.append(tree[child, .srcset]) }
        child = tree[child].next
      }
    }
    return addresses.lazy.compactMap { $0?.trimmed }.first { !$0.isEmpty }
  }

  private func points(_ hundredths: Int?) -> Int { max(((hundredths ?? 0) + 50) / 100, 0) }

  /// Keeps the bytes of a `data:` address (RFC 2397).
  private mutating func image(data address: String) -> String? {
    let bytes = Array(address.utf8)
    guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else {
      find(.missingPart, "an image has an address without data")
      return nil
    }
    let head = String(decoding: bytes[5..<comma], as: UTF8.self)
    let words = head.split(separator: ";").map { $0.trimmed.lowercased() }
    let data = bytes[(comma + 1)...].decodingHexDigits(behind: UInt8(ascii: "%"))
    let isBase64 = words.contains("base64")
    guard let content = isBase64 ? Base64Text.decode(data) : data, !content.isEmpty else {
      find(.missingPart, "an image has data that cannot be read")
      return nil
    }
    let type = words.first.flatMap { $0.contains("/") ? $0 : nil }
    let resource = library.add(content, mediaType: type)
    if resource == nil { find(.unsupportedContent, ImageLibrary.tooLarge) }
    return resource
  }

  /// A drawing of SVG or a formula: its text is kept.
  mutating func showDrawing(_ node: HTMLTree.Index) {
    let text = tree.visibleText(of: node)
    find(.embeddedObject, "a drawing is kept as its text only", text: text.isEmpty ? nil : text)
    showText(text)
  }

  /// What another program or page would show.
  mutating func reportEmbedded(_ node: HTMLTree.Index) {
    let address = tree[node, .src] ?? tree[node, .data]
    switch tree[node].name {
    case .iframe, .frame:
      find(
        .externalContent, "a page inside the page was not fetched",
        text: address ?? tree[node, .srcset])
    case .video, .audio:
      find(.externalContent, "a recording lies outside the page and was not fetched", text: address)
    default: active.objects += 1
    }
  }
}

/// Base64 as browsers read it: white space and missing padding are no faults (Infra, 7).
enum Base64Text {
  static func decode(_ text: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    var padding = 0
    for byte in text where !byte.isHTMLSpace {
      if byte == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard let value = value(byte), padding == 0 else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 1
      guard count == 4 else { continue }
      out.append(UInt8(truncatingIfNeeded: bits >> 16))
      out.append(UInt8(truncatingIfNeeded: bits >> 8))
      out.append(UInt8(truncatingIfNeeded: bits))
      bits = 0
      count = 0
    }
    switch count {
    case 0: break
    case 2: out.append(UInt8(truncatingIfNeeded: bits >> 4))
    case 3:
      out.append(UInt8(truncatingIfNeeded: bits >> 10))
      out.append(UInt8(truncatingIfNeeded: bits >> 2))
    default: return nil
    }
    return out
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
