// Counting: which label a numbered paragraph shows.

internal import ReportModel

/// The counters of all lists in one text of a document.
///
/// Instances of one definition count on together, unless an instance says where it starts
/// (ECMA-376-1, 17.9.15 and 17.9.26).
struct ListCounters {
  /// An instance with its nine levels.
  private struct Known {
    let instance: Numbering.Instance
    let levels: [NumberingLevel]
    /// The levels that styles stand for, as far as they were asked for.
    var levelsOfStyles: [String: Int] = [:]

    /// The number that a level starts at, also whenever it starts anew (17.9.26).
    func start(_ level: Int) -> Int { instance.starts[level] ?? levels[level].start }
  }

  private let numbering: Numbering
  private var known: [Int: Known] = [:]
  /// The levels of definitions, which most instances take as they are.
  private var levels: [Int: [NumberingLevel]] = [:]
  private var counters: [Int: [Int?]] = [:]
  private var started: Set<[Int]> = []
  /// The list that the items of a definition were in last.
  private var lists: [Int: Int] = [:]

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
  ///   - basis: gives the style that a style is based on.
  /// - Returns: what the paragraph shows.
  mutating func next(
    _ id: Int, level: Int?, style: String?, language: @autoclosure () -> String?,
    basis: (String) -> String?
  ) -> ListPosition? {
    guard let list = list(id) else { return nil }
    let index = level ?? style.map { self.level(of: $0, in: id, basis) } ?? 0
    let numbers = count(index, id: id, list)
    return ListPosition(
      instance: listID(of: id, level: index, list), level: index,
      kind: list.levels[index].format.kind, number: numbers[index] ?? 0,
      label: label(list.levels[index], list.levels, numbers, language: language))
  }

  /// The list that an instance's item belongs to: one that does not say where it starts counts on
  /// in the list of its definition, so it is the same list.
  private mutating func listID(of id: Int, level: Int, _ list: Known) -> Int {
    let definition = list.instance.definition
    if list.instance.starts[level] == nil, let last = lists[definition] { return last }
    lists[definition] = id
    return id
  }

  private mutating func list(_ id: Int) -> Known? {
    if let list = known[id] { return list }
    guard let instance = numbering.instances[id] else { return nil }
    let list = Known(instance: instance, levels: levels(of: instance))
    known[id] = list
    return list
  }

  private mutating func levels(of instance: Numbering.Instance) -> [NumberingLevel] {
    let hasOwn = !instance.levels.isEmpty
    if !hasOwn, let shared = levels[instance.definition] { return shared }
    let all = numbering.levels(of: instance)
    if !hasOwn { levels[instance.definition] = all }
    return all
  }

  /// The level that a style stands for, or else the nearest style that it is based on (17.9.23).
  private mutating func level(
    of style: String, in id: Int, _ basis: (String) -> String?
  ) -> Int {
    if let level = known[id]?.levelsOfStyles[style] { return level }
    var level: Int?
    var seen: Set<String> = []
    var next: String? = style
    while let name = next, level == nil, seen.insert(name).inserted {
      level = known[id]?.levels.firstIndex { $0.style == name }
      next = basis(name)
    }
    known[id]?.levelsOfStyles[style] = level ?? 0
    return level ?? 0
  }

  /// Counts on at a level and gives the numbers of all levels.
  private mutating func count(_ index: Int, id: Int, _ list: Known) -> [Int?] {
    let definition = list.instance.definition
    var numbers = counters.removeValue(forKey: definition) ?? [Int?](repeating: nil, count: 9)
    if let start = list.instance.starts[index], started.insert([id, index]).inserted {
      numbers[index] = start
    } else {
      numbers[index] = numbers[index].map { $0 &+ 1 } ?? list.start(index)
    }
    for above in 0..<index where numbers[above] == nil {
      numbers[above] = list.start(above)
    }
    for below in (index + 1)..<max(9, index + 1)
    where Self.restarts(list.levels[below], after: index) {
      numbers[below] = nil
    }
    counters[definition] = numbers
    return numbers
  }

  /// Whether a level starts anew after one above it was used (ECMA-376-1, 17.9.10).
  private static func restarts(_ level: NumberingLevel, after used: Int) -> Bool {
    guard let restart = level.restart else { return true }
    return restart > 0 && used < restart
  }

  private func label(
    _ level: NumberingLevel, _ levels: [NumberingLevel], _ numbers: [Int?],
    language: () -> String?
  ) -> String {
    if level.format == .none, !level.text.contains("%") { return level.text }
    if level.format == .bullet { return bullet(level) }
    var label = ""
    var isPlaceholder = false
    for character in level.text {
      if isPlaceholder, let digit = character.wholeNumberValue, 1...9 ~= digit {
        let shown = levels[digit - 1]
        let number = numbers[digit - 1] ?? shown.start
        let format = level.isLegal ? .decimal : shown.format
        label += format.label(number, language: language())
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
