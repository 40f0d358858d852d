// What a paragraph is and where it stands, as one level of the style hierarchy sets it.

internal import ReportModel

/// Paragraph properties (ECMA-376-1, 17.3.1); what a level does not set is `nil`.
struct ParagraphProperties: Hashable {
  /// The place of a frame in the text around it.
  enum Frame: Hashable {
    /// A frame beside the text.
    case beside
    /// A large first letter that belongs to the paragraph after it.
    case dropCap
  }

  var style: String?
  /// Whether no property but the style was read.
  var hasOnlyStyle = true
  /// 0 to 8 for headings, 9 for body text (ECMA-376-1, 17.3.1.20).
  var outlineLevel: Int?
  var numberingID: Int?
  var numberingLevel: Int?
  var alignment: Paragraph.Alignment?
  /// Twentieths of a point from the margin.
  var indentation: Int?
  var frame: Frame?
  var isRightToLeft: Bool?
  var pageBreakBefore: Bool?
  var hasRule: Bool?

  /// Takes over one child element of `w:pPr`, or of `w:numPr` and `w:pBdr` inside it; `false` for
  /// an element that says nothing here.
  mutating func read(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    if name == .pStyle {
      style = attributes[.val]
      return true
    }
    switch name {
    case .outlineLvl: outlineLevel = attributes.int(.val)
    case .numId: numberingID = attributes.int(.val)
    case .ilvl: numberingLevel = attributes.int(.val).map { min(max($0, 0), 8) }
    case .jc: alignment = Self.alignment(attributes[.val])
    case .ind: indentation = attributes.twips(.start) ?? attributes.twips(.left) ?? indentation
    case .framePr: readFrame(attributes)
    case .bidi: isRightToLeft = attributes.isOn
    case .pageBreakBefore: pageBreakBefore = attributes.isOn
    case .top, .bottom: hasRule = Self.isRule(attributes) || hasRule == true
    default: return false
    }
    hasOnlyStyle = false
    return true
  }

  private mutating func readFrame(_ attributes: XMLAttributes) {
    switch attributes[.dropCap] {
    case "drop", "margin": frame = .dropCap
    default: frame = .beside
    }
  }

  private static func isRule(_ attributes: XMLAttributes) -> Bool {
    switch attributes[.val] {
    case nil, "nil", "none": false
    default: true
    }
  }

  private static func alignment(_ value: String?) -> Paragraph.Alignment {
    switch value {
    case "center": .center
    case "right", "end": .end
    case "both", "distribute", "lowKashida", "mediumKashida", "highKashida", "thaiDistribute":
      .justify
    default: .start
    }
  }

  /// These properties on top of others.
  func over(_ base: ParagraphProperties) -> ParagraphProperties {
    ParagraphProperties(
      style: style ?? base.style,
      hasOnlyStyle: hasOnlyStyle && base.hasOnlyStyle,
      outlineLevel: outlineLevel ?? base.outlineLevel,
      numberingID: numberingID ?? base.numberingID,
      numberingLevel: numberingLevel ?? base.numberingLevel,
      alignment: alignment ?? base.alignment,
      indentation: indentation ?? base.indentation,
      frame: frame ?? base.frame,
      isRightToLeft: isRightToLeft ?? base.isRightToLeft,
      pageBreakBefore: pageBreakBefore ?? base.pageBreakBefore,
      hasRule: hasRule ?? base.hasRule)
  }

  /// Steps of about 1.25 cm.
  var indentationSteps: Int { min(max(((indentation ?? 0) + 354) / 709, 0), 15) }
}
