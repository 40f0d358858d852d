// Counting: which label a numbered paragraph shows.

internal import ReportModel

/// What a numbered paragraph shows, and the list it belongs to.
struct ListPosition: Hashable {
  /// The list instance and the level in it.
  var instance: Int
  var level: Int
  var kind: List.Kind
  var number: Int
  /// The label as printed.
  var label: String
}

/// The counters of all lists in one text of a document.
///
/// Instances of one definition count on together, unless an instance says where it starts
/// (ECMA-376-1, 17.9.15 and 17.9.26).
struct ListCounters {
  private let numbering: Numbering
  private var counters: [Int: [Int?]] = [:]
  private var started: Set<[Int]> = []

  init(_ numbering: Numbering) {
    self.numbering = numbering
  }

  /// Counts the next paragraph of a list; `nil` where the list is not defined.
  ///
  /// - Parameters:
  ///   - id: the list instance.
  ///   - level: the level, or `nil` for the one that the style stands for.
  ///   - style: the paragraph's style.
  ///   - language: the language of numbers in words.
  mutating func next(
    _ id: Int, level: Int?, style: String?, language: String?
  ) -> ListPosition? {
    guard let instance = numbering.instances[id] else { return nil }
    let index =
      level ?? style.flatMap { numbering.level(ofStyle: $0, in: instance) } ?? 0
    let level = numbering.level(index, of: instance)
    let number = count(index, id: id, instance: instance, level: level)
    return ListPosition(
      instance: id, level: index, kind: level.format.kind, number: number,
      label: label(index, instance: instance, level: level, language: language))
  }

  private mutating func count(
    _ index: Int, id: Int, instance: Numbering.Instance, level: NumberingLevel
  ) -> Int {
    var numbers = counters[instance.definition] ?? [Int?](repeating: nil, count: 9)
    let number: Int
    if let start = instance.starts[index], started.insert([id, index]).inserted {
      number = start
    } else if let last = numbers[index] {
      number = last &+ 1
    } else {
      number = level.start
    }
    numbers[index] = number
    for above in 0..<index where numbers[above] == nil {
      numbers[above] = numbering.level(above, of: instance).start
    }
    for below in (index + 1)..<max(9, index + 1)
    where restarts(below, after: index, instance: instance) {
      numbers[below] = nil
    }
    counters[instance.definition] = numbers
    return number
  }

  /// Whether a level starts anew after one above it was used (ECMA-376-1, 17.9.10).
  private func restarts(_ level: Int, after used: Int, instance: Numbering.Instance) -> Bool {
    guard let restart = numbering.level(level, of: instance).restart else { return true }
    return restart > 0 && used < restart
  }

  private func label(
    _ index: Int, instance: Numbering.Instance, level: NumberingLevel, language: String?
  ) -> String {
    if level.format == .none, !level.text.contains("%") { return level.text }
    if level.format == .bullet { return bullet(level) }
    let numbers = counters[instance.definition] ?? []
    var label = ""
    var isPlaceholder = false
    for character in level.text {
      if isPlaceholder, let digit = character.wholeNumberValue, 1...9 ~= digit {
        let shown = numbering.level(digit - 1, of: instance)
        let number = numbers[digit - 1] ?? shown.start
        let format = level.isLegal ? .decimal : shown.format
        label += format.label(number, language: language)
        isPlaceholder = false
      } else {
        if isPlaceholder { label += "%" }
        isPlaceholder = character == "%"
        if !isPlaceholder { label.append(character) }
      }
    }
    return isPlaceholder ? label + "%" : label
  }

  /// A bullet in Unicode: the letters of symbol fonts mean other signs.
  private func bullet(_ level: NumberingLevel) -> String {
    var text = ""
    for scalar in level.text.unicodeScalars {
      let symbols = level.symbols ?? (0xF020...0xF0FF ~= scalar.value ? .symbol : nil)
      if let symbols, scalar.value <= 0xFFFF,
        let sign = symbols.unicode(UInt16(scalar.value))
      {
        text.unicodeScalars.append(sign)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
