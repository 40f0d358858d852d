// Inlines: what stands beside one another in a line.

/// A piece of a line.
public enum Inline: Sendable, Hashable {
  /// Text in one style.
  case text(StyledText)
  /// The end of a line inside a paragraph.
  case lineBreak
  /// A tab stop.
  case tab
  /// A place that internal links (`#name`) lead to.
  case anchor(String)
  /// A box that is ticked or not.
  case checkBox(isTicked: Bool)
  /// An image.
  indirect case image(Image)
  /// The mark of a footnote or endnote.
  case note(id: String)
  /// One end of the text that a comment speaks of.
  case comment(id: String, edge: CommentEdge)
  /// A link and the text that shows it.
  indirect case link(Link)
  /// What a field of the word processor showed when the document was stored.
  indirect case fieldResult(FieldResult)
  /// Text inside a named content control.
  indirect case control(ContentControl, [Inline])
  /// Text with small text above it that says how it is read.
  indirect case ruby(base: [Inline], annotation: [Inline])
  /// Text that a tracked change added or took away, when changes are shown.
  indirect case change(ChangeMark, [Inline])
}

extension Inline {
  /// Makes text in one style.
  public static func text(_ string: String, _ style: TextStyle = .plain) -> Inline {
    .text(StyledText(string, style))
  }
}

/// Text in one style.
public struct StyledText: Sendable, Hashable {
  /// The characters; never empty, and without line ends and tabs.
  public var string: String
  /// How they look.
  public var style: TextStyle

  /// Makes styled text.
  public init(_ string: String, _ style: TextStyle = .plain) {
    self.string = string
    self.style = style
  }
}

/// An image in a line; its bytes are an ``ImageResource``.
public struct Image: Sendable, Hashable {
  /// The ``ImageResource/id`` of the bytes; `nil` where the document only refers to them.
  public var resource: String?
  /// What the image shows, in words.
  public var alternativeText: String?
  /// The width on the page in points, 0 where unknown.
  public var width: Int
  /// The height on the page in points, 0 where unknown.
  public var height: Int

  /// Makes an image.
  public init(resource: String?, alternativeText: String? = nil, width: Int = 0, height: Int = 0) {
    self.resource = resource
    self.alternativeText = alternativeText
    self.width = width
    self.height = height
  }
}

/// A link and the text that shows it.
public struct Link: Sendable, Hashable {
  /// Where it leads: a URL, or `#name` for an ``Inline/anchor(_:)`` of this report.
  public var target: String
  /// What a reader is told of the target before following the link.
  public var tooltip: String?
  /// The text that shows the link.
  public var content: [Inline]

  /// Makes a link.
  public init(target: String, tooltip: String? = nil, content: [Inline]) {
    self.target = target
    self.tooltip = tooltip
    self.content = content
  }
}

/// What a field of the word processor showed when the document was stored.
public struct FieldResult: Sendable, Hashable {
  /// The field's name in capitals, such as `DATE`, `PAGE`, `REF`.
  public var kind: String
  /// The stored result; never computed anew.
  public var content: [Inline]

  /// Makes a field result.
  public init(kind: String, content: [Inline]) {
    self.kind = kind
    self.content = content
  }
}

/// Which end of the commented text a mark stands at.
public enum CommentEdge: String, Sendable, Hashable, CaseIterable {
  /// Before the first character.
  case start
  /// After the last character.
  case end
}

/// A tracked change: who made it, when, and what it did.
public struct ChangeMark: Sendable, Hashable {
  /// What a change did.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The text was added.
    case inserted
    /// The text was taken away.
    case deleted
    /// The text was moved away from here.
    case movedFrom
    /// The text was moved to here.
    case movedTo
  }

  /// What the change did.
  public var kind: Kind
  /// Who made it.
  public var author: String?
  /// When it was made: ISO 8601 text, kept as written.
  public var date: String?

  /// Makes the mark of a change.
  public init(kind: Kind, author: String? = nil, date: String? = nil) {
    self.kind = kind
    self.author = author
    self.date = date
  }
}
