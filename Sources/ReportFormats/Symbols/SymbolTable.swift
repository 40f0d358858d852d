// One font's signs, written as text that a person can read.

/// The Unicode signs for the codes 0x20 to 0xFF of a font.
struct SymbolTable: Sendable {
  private let scalars: [Unicode.Scalar]

  /// Takes 14 lines of 16 signs; `\u{FFFD}` stands where none is known.
  init(_ rows: StaticString) {
    scalars = rows.description.unicodeScalars.filter { $0 != "\n" }
  }

  /// How many codes the table answers for: 224 where it is whole.
  var count: Int { scalars.count }

  /// The sign for a code, if one is known.
  subscript(code: UInt8) -> Unicode.Scalar? {
    let index = Int(code) - 0x20
    guard scalars.indices.contains(index), scalars[index] != "\u{FFFD}" else { return nil }
    return scalars[index]
  }
}
