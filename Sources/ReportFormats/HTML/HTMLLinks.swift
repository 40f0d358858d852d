// Links and the places they lead to.

internal import ReportModel

extension HTMLComposer {
  mutating func write(_ link: Link) {
    switch LinkTarget(link.target) {
    case _ where isInLink: writeShown(link)
    case .anchor(let name): writeLive(link, to: "#" + Self.identifier(name))
    case .address: writeLive(link, to: link.target)
    case .unsafe: writeShown(link)
    }
  }

  private mutating func writeLive(_ link: Link, to target: String) {
    out.literal("<a")
    attribute("href", target)
    attribute("title", link.tooltip)
    out.append(ascii: ">")
    isInLink = true
    write(link.content)
    isInLink = false
    out.literal("</a>")
  }

  /// A link that may not be followed, or stands in another, is text that shows its target.
  private mutating func writeShown(_ link: Link) {
    ledger.lose(.links)
    out.literal("<span class=\"link\"")
    attribute("data-href", link.target)
    attribute("title", link.tooltip.map { "\($0) – \(link.target)" } ?? link.target)
    out.append(ascii: ">")
    write(link.content)
    out.literal("</span>")
  }

  mutating func writeAnchor(_ name: String) {
    guard anchors.insert(name).inserted else { return ledger.lose(.links) }
    out.literal("<span")
    attribute("id", Self.identifier(name))
    out.literal("></span>")
  }

  /// The name of an element: an anchor's name, with `~` and two digits for each byte that a name
  /// or the end of a URL must not have, so that two names are never made the same.
  ///
  /// Names that this writer makes up start with `rc-`; those of the report never do.
  private static func identifier(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      let isPlain = byte > 0x20 && byte != 0x7F && !"\"#%<>[\\]^`{|}~".utf8.contains(byte)
      if isPlain && !(bytes.isEmpty && name.hasPrefix("rc-")) {
        bytes.append(byte)
      } else {
        bytes.append(ascii: "~")
        for digit in [byte >> 4, byte & 15] {
          bytes.append(contentsOf: String(digit, radix: 16).utf8)
        }
      }
    }
    return bytes.isEmpty ? "~" : String(decoding: bytes, as: UTF8.self)
  }
}
