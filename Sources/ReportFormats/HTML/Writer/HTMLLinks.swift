// Links and the places they lead to.

internal import ReportModel

extension HTMLComposer {
  mutating func write(_ link: Link) {
    switch LinkTarget(link.target) {
    case _ where isInLink: writeShown(link)
    case .anchor(let name): writeLive(link, to: "#" + LinkTarget.identifier(name))
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
    attribute("id", LinkTarget.identifier(name))
    out.literal("></span>")
  }
}
