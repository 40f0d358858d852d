// Blocks: what stands below one another in a section, a cell, a header or a note.

/// A block of a report.
public enum Block: Sendable, Hashable {
  /// Running text.
  case paragraph(Paragraph)
  /// A list with its labels as printed.
  case list(List)
  /// A table.
  indirect case table(Table)
  /// Blocks that belong together: a text box, a frame, a content control, an embedded document.
  indirect case group(Group)
  /// Text whose spaces and line ends are kept as they are.
  case preformatted(String)
  /// A horizontal rule.
  case rule
  /// The end of a page.
  case pageBreak
}

/// Running text.
public struct Paragraph: Sendable, Hashable {
  /// Where the lines of a paragraph are aligned.
  public enum Alignment: String, Sendable, Hashable, CaseIterable {
    /// At the side where reading starts: left in left-to-right text.
    case start
    /// In the middle.
    case center
    /// At the side where reading ends.
    case end
    /// At both sides.
    case justify
  }

  /// The text.
  public var inlines: [Inline]
  /// Where the lines are aligned.
  public var alignment: Alignment
  /// Steps of indentation from the margin, about 1.25 cm each, from 0 to 15.
  public var indentation: Int
  /// The rank, 0 to 9, of a heading where no section can start: in a cell, a box, a header.
  public var headingLevel: Int?
  /// Whether the paragraph is read from right to left.
  public var isRightToLeft: Bool
  /// The tracked change of the paragraph's end, when changes are shown.
  public var change: ChangeMark?

  /// Makes a paragraph.
  public init(
    _ inlines: [Inline], alignment: Alignment = .start, indentation: Int = 0,
    headingLevel: Int? = nil, isRightToLeft: Bool = false, change: ChangeMark? = nil
  ) {
    self.inlines = inlines
    self.alignment = alignment
    self.indentation = indentation
    self.headingLevel = headingLevel
    self.isRightToLeft = isRightToLeft
    self.change = change
  }
}

/// A list whose items keep the labels that the page shows.
public struct List: Sendable, Hashable {
  /// How the items are counted.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Not counted: each item has a bullet.
    case bullet
    /// 1, 2, 3.
    case decimal
    /// a, b, c.
    case lowerLetter
    /// A, B, C.
    case upperLetter
    /// i, ii, iii.
    case lowerRoman
    /// I, II, III.
    case upperRoman
    /// In a way that only the labels tell.
    case other
  }

  /// How the items are counted.
  public var kind: Kind
  /// The number of the first item; 1 where the list has bullets.
  public var start: Int
  /// The items in order.
  public var items: [ListItem]

  /// Makes a list.
  public init(kind: Kind, start: Int = 1, items: [ListItem]) {
    self.kind = kind
    self.start = start
    self.items = items
  }
}

/// An item of a list.
public struct ListItem: Sendable, Hashable {
  /// The label as printed: `1)`, `2.a`, `•`; empty where none is shown.
  public var label: String
  /// The text of the item, lists below it included.
  public var blocks: [Block]

  /// Makes an item.
  public init(label: String, blocks: [Block]) {
    self.label = label
    self.blocks = blocks
  }
}

/// Blocks that belong together.
public struct Group: Sendable, Hashable {
  /// What keeps the blocks together.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A text box, placed after the paragraph that it is anchored in.
    case textBox
    /// A frame beside the running text.
    case frame
    /// A content control; ``Group/control`` says which.
    case control
    /// A document embedded in this one.
    case embedded
  }

  /// What keeps the blocks together.
  public var kind: Kind
  /// The content control, for ``Kind-swift.enum/control``.
  public var control: ContentControl?
  /// The blocks in order.
  public var blocks: [Block]

  /// Makes a group.
  public init(_ kind: Kind, control: ContentControl? = nil, blocks: [Block]) {
    self.kind = kind
    self.control = control
    self.blocks = blocks
  }
}

/// The name that a template gave to a place to be filled in.
public struct ContentControl: Sendable, Hashable {
  /// The name for programs.
  public var tag: String?
  /// The name for people.
  public var alias: String?

  /// Makes the name of a content control.
  public init(tag: String? = nil, alias: String? = nil) {
    self.tag = tag
    self.alias = alias
  }
}
