// Reads the styles part as a stream: it is often larger than the document itself.

internal import ReportModel

/// Collects styles from the events of a styles part.
final class StyleReader: XMLHandler {
  private enum Scope {
    case none
    /// What was before a tracked change.
    case past
    case defaults
    case style
    case paragraphProperties
    case runProperties
  }

  private(set) var styles: [String: Style] = [:]
  private(set) var defaultParagraphStyle: String?
  private(set) var defaultTableStyle: String?
  private(set) var defaultRun = RunProperties()
  private(set) var defaultParagraph = ParagraphProperties()
  private(set) var failure: ReadError?
  /// How many styles were begun.
  private var count = 0
  private let limit: Int

  private var style: Style?
  private var scopes: [Scope] = [.none]
  private var region: Style.TableRegion?
  private var isOtherRegion = false

  /// Makes a collector of as many styles as a part may have elements that are held.
  init(limit: Int) {
    self.limit = limit
  }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case .style:
      begin(attributes)
      scopes.append(.style)
    case .docDefaults: scopes.append(.defaults)
    case .pPrChange, .rPrChange: scopes.append(.past)
    case .pPr: scopes.append(isPast ? .past : .paragraphProperties)
    case .rPr: scopes.append(isPast ? .past : .runProperties)
    case .tblStylePr: beginRegion(attributes[.type])
    default: readProperty(name, attributes)
    }
  }

  func endElement(_ name: XMLName) {
    switch name {
    case .style:
      scopes.removeLast()
      end()
    case .docDefaults, .pPr, .rPr, .pPrChange, .rPrChange:
      scopes.removeLast()
    case .tblStylePr:
      region = nil
      isOtherRegion = false
    default: break
    }
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>) {}

  private var isPast: Bool { if case .past? = scopes.last { true } else { false } }

  private func begin(_ attributes: XMLAttributes) {
    count += 1
    guard count <= limit else {
      failure = ReadError(.limitExceeded, detail: "part-elements (\(limit)): styles")
      return
    }
    let kind: Style.Kind
    switch attributes[.type] {
    case "character": kind = .character
    case "table": kind = .table
    case "numbering": kind = .numbering
    default: kind = .paragraph
    }
    var style = Style(id: attributes[.styleId] ?? "", kind: kind)
    if let value = attributes[.default] { style.isDefault = value == "1" || value == "true" }
    self.style = style
  }

  private func end() {
    guard let style else { return }
    self.style = nil
    if style.isDefault, style.kind == .paragraph { defaultParagraphStyle = style.id }
    if style.isDefault, style.kind == .table { defaultTableStyle = style.id }
    styles[style.id] = style
  }

  private func beginRegion(_ type: String?) {
    region = type.flatMap { Style.TableRegion(rawValue: $0) }
    isOtherRegion = region == nil
  }

  private func readProperty(_ name: XMLName, _ attributes: XMLAttributes) {
    guard let scope = scopes.last else { return }
    switch scope {
    case .none, .past, .defaults: break
    case .style:
      if name == .name { style?.name = attributes[.val] ?? "" }
      if name == .basedOn { style?.basedOn = attributes[.val] }
    case .paragraphProperties:
      guard region == nil, !isOtherRegion else { return }
      if style == nil {
        _ = defaultParagraph.read(name, attributes)
      } else {
        _ = style?.paragraph.read(name, attributes)
      }
    case .runProperties:
      readRunProperty(name, attributes)
    }
  }

  private func readRunProperty(_ name: XMLName, _ attributes: XMLAttributes) {
    guard !isOtherRegion else { return }
    if style == nil {
      _ = defaultRun.read(name, attributes)
    } else if let region {
      var properties = style?.regions[region] ?? RunProperties()
      _ = properties.read(name, attributes)
      style?.regions[region] = properties
    } else {
      _ = style?.run.read(name, attributes)
    }
  }
}
