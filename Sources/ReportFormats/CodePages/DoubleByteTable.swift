// Code pages of one or two bytes a character: Japanese, Chinese, Korean.

/// The characters of two bytes in a code page.
struct DoubleByteTable: Sendable {
  /// Second bytes run from 40 to FE.
  private static let rowLength = 0xBF
  private let characters: [UInt16]
  /// Where the row of a first byte begins, by that byte less 80; -1 where it begins no character.
  private let starts: [Int]

  /// Takes the characters row by row; line ends between them do not count.
  init(leads: [ClosedRange<Int>], rows: StaticString) {
    var characters: [UInt16] = []
    characters.reserveCapacity(rows.utf8CodeUnitCount / 2)
    for unit in rows.description.utf16 where unit != 0x0A { characters.append(unit) }
    var starts = [Int](repeating: -1, count: 128)
    for (row, lead) in leads.joined().enumerated() { starts[lead - 0x80] = row * Self.rowLength }
    self.characters = characters
    self.starts = starts
  }

  /// Whether a byte is the first of two.
  func isLead(_ byte: UInt8) -> Bool { byte >= 0x80 && starts[Int(byte) - 0x80] >= 0 }

  /// The character of two bytes, if there is one.
  subscript(lead: UInt8, trail: UInt8) -> Unicode.Scalar? {
    guard isLead(lead), 0x40...0xFE ~= trail else { return nil }
    let index = starts[Int(lead) - 0x80] + Int(trail) - 0x40
    guard characters.indices.contains(index), characters[index] != 0xFFFD else { return nil }
    return Unicode.Scalar(characters[index])
  }
}
