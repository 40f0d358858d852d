// What a group of RTF says of the text in it; groups inside it take it over (RTF 1.9.1, "Groups").

internal import ReportModel

/// The state of a group: a few numbers, copied whenever a group opens.
struct RTFGroup {
  var destination = RTFDestination.text
  /// What the end of the group ends beside the group.
  var end = RTFGroupEnd.none
  var character = RTFCharacter()
  var paragraph = RTFParagraph()
  /// How many characters behind `\u` stand for it in older readers.
  var fallbackLength: Int32 = 1
  /// Whether `\*` has just opened the group.
  var isIgnorable = false
  /// Whether words about rows speak of those of a table in a table.
  var isNestedDefinition = false
  /// What the text of `\ud` is for, inside `\upr`.
  var alternative = RTFDestination.skipped
}

/// What becomes of text.
enum RTFDestination: Equatable {
  /// It is shown.
  case text
  /// It is left out, and all groups inside with it.
  case skipped
  /// It says nothing, but groups inside do.
  case container
  /// It is kept for the end of the group.
  case capture
  case fieldCode
  case fontTable
  case colorTable
  case styleSheet
  case revisionTable
  case picture
  /// The digits of a label with the places of its numbers.
  case levelText
}

/// What ends with a group.
enum RTFGroupEnd: Equatable {
  case none
  case capture(RTFCapture)
  case story(RTFStoryKind)
  case field
  case formEntry
  case picture
  case shapePicture
  case shape
  case shapeProperty
  case object
  case list
  case listLevel
  case listOverride
  case levelOverride
  case levelText
  case oldList
  case creationTime
  case revisionTime
  case formulaPart
  case formula
}

/// Text that a group holds as a value.
enum RTFCapture: Equatable {
  case title, author, company, propertyName, propertyValue
  case bookmark
  case generator
  case template
  case missingImage
  case commentInitials, commentAuthor, commentReference, commentDate, commentStart, commentEnd
  case formEntry
  case label
  case shapePropertyName, shapePropertyValue
  case objectClass
}

/// A text of its own.
enum RTFStoryKind: Equatable {
  case region(isHeader: Bool, pages: PageRegion.Pages, isForLeftPages: Bool)
  case footnote
  case comment
  case textBox
}

/// Properties of letters.
struct RTFCharacter: Equatable {
  struct Flags: OptionSet, Equatable {
    var rawValue: UInt8

    static let hidden = Flags(rawValue: 1)
    static let inserted = Flags(rawValue: 1 << 1)
    static let deleted = Flags(rawValue: 1 << 2)
    static let movedFrom = Flags(rawValue: 1 << 3)
    static let movedTo = Flags(rawValue: 1 << 4)
    /// Any change of the text that waits for a decision.
    static let changes: Flags = [.inserted, .deleted, .movedFrom, .movedTo]
  }

  var traits: TextTraits = []
  var flags: Flags = []
  /// Numbers in the table of colours; 0 is the usual one.
  var color: Int32 = 0
  var highlight: Int32 = 0
  var shading: Int32 = 0
  var background: Int32 = 0
  /// The font; -1 for the document's default.
  var font: Int32 = -1
  /// The font of text from right to left; -1 for the same.
  var otherFont: Int32 = -1
  var style: Int32 = 0
  var language: Int32 = 0
  var insertAuthor: Int32 = 0
  var insertDate: Int32 = 0
  var deleteAuthor: Int32 = 0
  var deleteDate: Int32 = 0
  var moveAuthor: Int32 = 0
  var moveDate: Int32 = 0

  /// The font that the text is in.
  var usedFont: Int32 {
    traits.contains(.rightToLeft) && otherFont >= 0 ? otherFont : font
  }
}

/// Properties of a paragraph.
struct RTFParagraph: Equatable {
  /// The place of a frame in the text around it.
  enum Frame: Equatable {
    case none
    case beside
    case dropCap
  }

  /// Where lines are aligned.
  enum Alignment: Equatable {
    case left
    case right
    case center
    case justify
  }

  var style: Int32 = 0
  /// Left and right are those of the page.
  var alignment: Alignment?
  /// Twentieths of a point from the margin.
  var indentation: Int32 = 0
  /// 0 to 8 for headings; -1 where nothing is said.
  var outlineLevel: Int32 = -1
  var isInTable = false
  /// How many tables the paragraph stands in, where this is said.
  var tableDepth: Int32 = 0
  /// The list by its number in the table of overrides; 0 for none.
  var list: Int32 = 0
  var listLevel: Int32 = 0
  /// The level of a list of Word 6.
  var oldListLevel: Int32 = 0
  var isRightToLeft = false
  var breaksPage = false
  var hasRule = false
  /// Whether the border that is described is one that makes a rule.
  var isRuleOpen = false
  var frame = Frame.none

  /// How many tables the paragraph stands in.
  var depth: Int { Int(max(tableDepth, isInTable ? 1 : 0)) }

  /// Where lines are aligned, by the side where reading starts.
  var readingAlignment: Paragraph.Alignment {
    switch alignment {
    case nil: .start
    case .left: isRightToLeft ? .end : .start
    case .right: isRightToLeft ? .start : .end
    case .center: .center
    case .justify: .justify
    }
  }

  /// Steps of about 1.25 cm.
  var indentationSteps: Int { min(max((Int(indentation) + 354) / 709, 0), 15) }
}
