// Findings: what looked wrong, or must be known, about an input. They are data, not failures.

/// Something that a person should know about the input of a conversion.
public struct Finding: Sendable, Hashable {
  /// What was found; the raw value is the code that scripts see.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// Tracked changes were neither accepted nor rejected.
    case pendingChanges
    /// Text that the page does not show; it is in ``Finding/text`` and not in the report.
    case hiddenText
    /// A content control shows what to fill in; that text is in ``Finding/text`` and not in the
    /// report.
    case unfilledControl
    /// A page header or footer that no page shows; its text is in ``Finding/text``.
    case unusedPageRegion
    /// Macros, programs or links that act by themselves; never carried over.
    case activeContent
    /// Something that lies outside the file and was not fetched.
    case externalContent
    /// An embedded object, chart or diagram of which only the preview and the text are kept.
    case embeddedObject
    /// A part that is named but is not there, or cannot be read.
    case missingPart
    /// A reference to an item (a note, a comment, an image) that does not exist.
    case danglingReference
    /// A field of the word processor that has no stored result.
    case fieldWithoutResult
    /// A character of a symbol font that has no known Unicode equivalent.
    case unknownSymbol
    /// Content of a kind that the reader does not know; its text is kept.
    case unknownContent
    /// A structure that breaks its format's rules, with what was made of it.
    case malformedStructure
    /// Content in a form that is allowed but cannot be read.
    case unsupportedContent
    /// Bytes that are no character of their encoding, or an encoding that is not known.
    case undecodableText
    /// The input does not say how its characters are encoded; the encoding was told from the bytes.
    case assumedEncoding
    /// The input ends before its structures do.
    case truncatedInput
    /// Two payloads of one message do not have the same text.
    case payloadsDisagree
    /// The name of the file promises another format than its content has.
    case formatMismatch
    /// A heading that can mean several fields; its section feeds none of them.
    case ambiguousHeading
    /// A heading for two fields at once; the text is not divided between them.
    case combinedHeading
    /// A heading that the lexicon does not know; its section stays with the one above, or feeds no
    /// field.
    case unknownHeading
    /// The document's signatures do not show that it is what someone trusted has signed as a whole.
    case doubtfulSignature
  }

  /// How much a finding matters, from little to much.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Good to know: nothing is wrong with the report.
    case note
    /// A person should look at it.
    case warning
    /// The report must not be trusted before a person has looked at it.
    case critical

    /// Whether one matters less than another.
    public static func < (one: Severity, other: Severity) -> Bool {
      switch (one, other) {
      case (.note, .warning), (.note, .critical), (.warning, .critical): true
      case (.note, .note), (.warning, _), (.critical, _): false
      }
    }
  }

  /// What was found.
  public var code: Code
  /// The same in a sentence.
  public var message: String
  /// Where it was found.
  public var location: Location
  /// The text concerned, where it is not in the report.
  public var text: String?
  /// How much it matters.
  public var severity: Severity
  /// Both texts, where the finding is that they differ.
  public var difference: Difference?

  /// Makes a finding.
  public init(
    _ code: Code, _ message: String, at location: Location, text: String? = nil,
    severity: Severity = .warning, difference: Difference? = nil
  ) {
    self.code = code
    self.message = message
    self.location = location
    self.text = text
    self.severity = severity
    self.difference = difference
  }
}

/// A place in an input or in a report.
public struct Location: Sendable, Hashable {
  /// The part of the input, such as `word/document.xml` or `header`.
  public var part: String?
  /// The line, from 1.
  public var line: Int?
  /// The column in bytes, from 1.
  public var column: Int?
  /// The headings above the place, outermost first.
  public var section: [String]

  /// Makes a place.
  public init(
    part: String? = nil, line: Int? = nil, column: Int? = nil, section: [String] = []
  ) {
    self.part = part
    self.line = line
    self.column = column
    self.section = section
  }
}

extension Location: CustomStringConvertible {
  /// The place in words: `word/document.xml, line 3, column 14, in "Findings › Lungs"`.
  public var description: String {
    var words: [String] = []
    if let part { words.append(part) }
    if let line { words.append("line \(line)") }
    if let column { words.append("column \(column)") }
    if !section.isEmpty { words.append("in \"\(section.joined(separator: " › "))\"") }
    return words.joined(separator: ", ")
  }
}
