// Which format bytes are in, by what they hold.

internal import ReportModel

/// What the first bytes of an input show.
public enum Detection: Sendable, Hashable {
  /// A format of ours.
  case format(Format)
  /// A format that no reader exists for.
  case foreign(ForeignFormat)
  /// Nothing: there are no bytes.
  case empty
  /// Bytes of no known format.
  case unknown
}

extension Detection {
  /// Looks at the first bytes of an input; the name of its file plays no part.
  ///
  /// An OLE2 container is taken for a Word document, and so is a zip archive that is no other kind of
  /// document: the reader says exactly what is wrong where they are not.
  public init(of bytes: [UInt8]) {
    guard !bytes.isEmpty else {
      self = .empty
      return
    }
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) || bytes.starts(with: "PK\u{5}\u{6}".utf8) {
      self = ForeignFormat(archive: bytes).map(Detection.foreign) ?? .format(.docx)
    } else if bytes.starts(with: Self.compoundFile) {
      self = .format(.docx)
    } else if let foreign = ForeignFormat(signatureOf: bytes) {
      self = .foreign(foreign)
    } else {
      self = Self.text(bytes)
    }
  }

  /// The first bytes of an OLE2 container (MS-CFB 2.2).
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func text(_ bytes: [UInt8]) -> Detection {
    guard let opening = TextOpening(of: bytes) else { return .unknown }
    if opening.isRTF { return .format(.rtf) }
    if opening.isJSON { return .format(.json) }
    if opening.isHTML { return .format(.html) }
    return opening.foreign.map(Detection.foreign) ?? .format(.text)
  }
}

extension Format {
  /// The format of an input's content.
  ///
  /// - Throws: where the content is of no format known here, or of one that has no reader.
  public static func detect(_ bytes: [UInt8]) throws(ReadError) -> Format {
    switch Detection(of: bytes) {
    case .format(let format): return format
    case .foreign(let foreign): throw ReadError(.foreignFormat, detail: foreign.sentence)
    case .empty: throw ReadError(.emptyInput)
    case .unknown: throw ReadError(.unknownFormat)
    }
  }
}
