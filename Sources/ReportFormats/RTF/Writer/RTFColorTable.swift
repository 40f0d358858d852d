// The colour table: the colours that the document uses, in the order of their first use.

internal import ReportModel

/// Gathers the colours of a document.
struct RTFColorTable {
  private(set) var colors: [Color] = []
  private var numbers: [UInt32: Int] = [:]
  /// The colour asked for last: red values come in rows.
  private var last: (key: UInt32, number: Int)?

  /// The number of a colour; 0 is the automatic one.
  mutating func number(_ color: Color) -> Int {
    let key = UInt32(color.red) << 16 | UInt32(color.green) << 8 | UInt32(color.blue)
    if let last, last.key == key { return last.number }
    let number = numbers[key] ?? add(color, key)
    last = (key, number)
    return number
  }

  private mutating func add(_ color: Color, _ key: UInt32) -> Int {
    colors.append(color)
    numbers[key] = colors.count
    return colors.count
  }
}

/// Gathers the authors of tracked changes; number 0 is nobody in particular.
struct RTFAuthorTable {
  private(set) var names: [String] = []
  private(set) var isUsed = false
  private var numbers: [String: Int] = [:]

  /// The number of an author.
  mutating func number(_ name: String?) -> Int {
    isUsed = true
    guard let name else { return 0 }
    if let number = numbers[name] { return number }
    names.append(name)
    numbers[name] = names.count
    return names.count
  }
}
