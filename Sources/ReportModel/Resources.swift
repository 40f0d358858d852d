// What the body of a report refers to: images, notes, comments.

/// Images, notes and comments that a report refers to, each in the order of first mention.
public struct Resources: Sendable, Hashable {
  /// The images, each once.
  public var images: [ImageResource]
  /// Footnotes and endnotes.
  public var notes: [Note]
  /// Comments of reviewers.
  public var comments: [Comment]

  /// Makes the resources of a report.
  public init(images: [ImageResource] = [], notes: [Note] = [], comments: [Comment] = []) {
    self.images = images
    self.notes = notes
    self.comments = comments
  }
}

/// The bytes of an image, kept as they were.
public struct ImageResource: Sendable, Hashable {
  /// The SHA-256 of the bytes in small hexadecimal digits.
  public var id: String
  /// The media type that the bytes show, such as `image/png`.
  public var mediaType: String
  /// The width in pixels as the image's header says, 0 where unknown.
  public var pixelWidth: Int
  /// The height in pixels as the image's header says, 0 where unknown.
  public var pixelHeight: Int
  /// The file as it was; never decoded.
  public var bytes: [UInt8]

  /// Makes an image resource.
  public init(
    id: String, mediaType: String, pixelWidth: Int = 0, pixelHeight: Int = 0, bytes: [UInt8]
  ) {
    self.id = id
    self.mediaType = mediaType
    self.pixelWidth = pixelWidth
    self.pixelHeight = pixelHeight
    self.bytes = bytes
  }
}

/// A footnote or an endnote.
public struct Note: Sendable, Hashable {
  /// Where a note stands on paper.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// At the foot of the page.
    case footnote
    /// At the end of the document.
    case endnote
  }

  /// The name that ``Inline/note(id:)`` uses; unique among the notes of a report.
  public var id: String
  /// Where the note stands on paper.
  public var kind: Kind
  /// The mark as printed, such as `1`, `ii` or `*`.
  public var label: String
  /// The text of the note.
  public var blocks: [Block]

  /// Makes a note.
  public init(id: String, kind: Kind, label: String, blocks: [Block]) {
    self.id = id
    self.kind = kind
    self.label = label
    self.blocks = blocks
  }
}

/// A comment of a reviewer.
public struct Comment: Sendable, Hashable {
  /// The name that ``Inline/comment(id:edge:)`` uses; unique among the comments of a report.
  public var id: String
  /// Who wrote it.
  public var author: String?
  /// The writer's initials.
  public var initials: String?
  /// When it was written: ISO 8601 text, kept as written.
  public var date: String?
  /// The text of the comment.
  public var blocks: [Block]

  /// Makes a comment.
  public init(
    id: String, author: String? = nil, initials: String? = nil, date: String? = nil,
    blocks: [Block]
  ) {
    self.id = id
    self.author = author
    self.initials = initials
    self.date = date
    self.blocks = blocks
  }
}

/// A payload that a report was read from.
public struct Source: Sendable, Hashable {
  /// The name of the payload's format, such as `docx`.
  public var format: String
  /// The number of bytes.
  public var size: Int
  /// The SHA-256 of the bytes in small hexadecimal digits.
  public var sha256: String
  /// What the check of its signatures said; `nil` where it has none, or none were checked.
  public var signature: SourceSignature?

  /// Makes the record of a payload.
  public init(format: String, size: Int, sha256: String, signature: SourceSignature? = nil) {
    self.format = format
    self.size = size
    self.sha256 = sha256
    self.signature = signature
  }
}

/// Something that a document says of the patient.
public struct IdentityToken: Sendable, Hashable {
  /// What a token says.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The family name.
    case family
    /// The given name or names.
    case given
    /// The whole name, where nothing says which of its words are the family name.
    case name
    /// Another family name of the same person: the one at birth (née, geb.), or by marriage.
    case otherFamily
    /// The date of birth as `yyyy-mm-dd`.
    case birthDate
    /// The sex: `female`, `male` or `other`.
    case sex
    /// A number that a register or institution gave to the patient.
    case identifier
    /// A number that is called the patient's national number and cannot be: its check digits fail.
    case brokenIdentifier
  }

  /// What the token says.
  public var kind: Kind
  /// The value in its normal form.
  public var value: String
  /// Where it was read.
  public var location: Location

  /// Makes a token.
  public init(kind: Kind, value: String, location: Location) {
    self.kind = kind
    self.value = value
    self.location = location
  }
}
