// Records of GDT 2.1 (Gerätedatenträger): lines of a length, a field and a text.
//
// A line is LLL FFFF text CR LF. LLL is the number of its bytes, all of them counted, so that of the
// text and nine. The lengths must hold: a record is believed whole or not at all.

internal import ReportModel

/// A record of GDT as fields with their texts.
struct GDTRecord {
  /// A line of a record.
  struct Line {
    /// The number of the line, from 1.
    var number: Int
    /// The four digits of the field.
    var field: Int
    /// The bytes of the text.
    var bytes: ArraySlice<UInt8>
  }

  /// The lines in order.
  private(set) var lines: [Line] = []

  /// Reads a record.
  init(_ bytes: [UInt8]) throws(PatientContextError) {
    // Programs for DOS end a file with a byte of its own.
    var rest = bytes.last == 0x1A ? bytes.dropLast() : bytes[...]
    while !rest.isEmpty { rest = try takeLine(rest) }
    try checkLength(bytes.last == 0x1A ? bytes.count - 1 : bytes.count)
  }

  private mutating func takeLine(
    _ rest: ArraySlice<UInt8>
  ) throws(PatientContextError) -> ArraySlice<UInt8> {
    let number = lines.count + 1
    guard rest.count >= 9 else { throw PatientContextError(.truncated, line: number) }
    guard let length = Self.number(rest.prefix(3)), length >= 9,
      let field = Self.number(rest.dropFirst(3).prefix(4))
    else { throw PatientContextError(.badLine, line: number) }
    guard rest.count >= length else { throw PatientContextError(.truncated, line: number) }
    let text = rest.prefix(length - 2).dropFirst(7)
    guard rest.prefix(length).suffix(2) == [0x0D, 0x0A], !text.contains(0x0A), !text.contains(0x0D)
    else { throw PatientContextError(.badLineEnd, line: number) }
    lines.append(Line(number: number, field: field, bytes: text))
    return rest.dropFirst(length)
  }

  /// Field 8100 says how long the whole record is, where it is there: then no line is missing.
  private func checkLength(_ count: Int) throws(PatientContextError) {
    guard let line = lines.first(where: { $0.field == 8100 }) else { return }
    guard let length = Self.number(line.bytes) else {
      throw PatientContextError(.badLine, line: line.number)
    }
    if length > count { throw PatientContextError(.truncated, line: lines.count) }
    if length < count { throw PatientContextError(.badLine, line: line.number) }
  }

  /// A number of ASCII digits, up to five of them.
  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (1...5).contains(bytes.count), bytes.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return bytes.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}

// MARK: - Text

extension GDTRecord {
  /// The character sets of field 9206.
  enum Charset: Int {
    /// Seven bits (ISO-IR-6).
    case ascii = 1
    /// Code page 437 of the IBM PC, which is meant where the field is not there.
    case codePage437 = 2
    /// ISO 8859-1.
    case latin1 = 3
  }

  /// The character set of the record.
  func charset() throws(PatientContextError) -> Charset {
    guard let line = try only(9206) else { return .codePage437 }
    guard let charset = Self.number(line.bytes).flatMap(Charset.init) else {
      throw PatientContextError(.unknownCharset, line: line.number)
    }
    return charset
  }

  /// The line of a field that can be there once.
  func only(_ field: Int) throws(PatientContextError) -> Line? {
    let found = lines.filter { $0.field == field }
    guard found.count < 2 else { throw PatientContextError(.repeatedField, line: found[1].number) }
    return found.first
  }

  /// The text of a field without white space around it; `nil` where it is not there, or empty.
  func text(_ field: Int) throws(PatientContextError) -> (text: String, line: Int)? {
    guard let line = try only(field) else { return nil }
    let text = try Self.text(line, try charset())
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : (words.joined(separator: " "), line.number)
  }

  private static func text(_ line: Line, _ charset: Charset) throws(PatientContextError) -> String {
    var text: [UInt8] = []
    switch charset {
    case .ascii, .latin1:
      let last: UInt8 = charset == .ascii ? 0x7E : 0xFF
      for byte in line.bytes {
        guard (0x20...0x7E).contains(byte) || (0xA0...0xFF).contains(byte), byte <= last else {
          throw PatientContextError(.undecodable, line: line.number)
        }
        text += Array(String(Unicode.Scalar(byte)).utf8)
      }
    case .codePage437:
      var decoder = CodePageDecoder(.oem437)
      for byte in line.bytes {
        guard byte >= 0x20, byte != 0x7F else {
          throw PatientContextError(.undecodable, line: line.number)
        }
        decoder.decode(byte, into: &text)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
