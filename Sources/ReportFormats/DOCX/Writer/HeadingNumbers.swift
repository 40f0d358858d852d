// The numbers of headings: one numbering of several levels where they count as 1, 1.1, 1.2, 2.

internal import ReportModel

/// Says which numbering instance prints the number of each heading.
struct HeadingNumbers {
  /// The instance that counts all headings, where there is one.
  private var counted: Int?

  init() {}

  /// Looks at all numbers of headings, in their order.
  init(_ report: Report, _ numbering: inout NumberingPart) {
    var numbered: [(level: Int, label: String)] = []
    for section in report.sections { section.gatherNumbers(into: &numbered) }
    guard !numbered.isEmpty else { return }
    for ending in ["", "."] where Self.counts(numbered, ending: ending) {
      counted = numbering.begin(levels: Self.levels(ending: ending))
      return
    }
  }

  /// The instance and level for a heading.
  func number(
    _ label: String, level: Int, _ numbering: inout NumberingPart
  ) -> (instance: Int, level: Int) {
    let index = min(max(level, 1), 9) - 1
    if let counted { return (counted, index) }
    return (numbering.literal(label, .none, start: nil, level: index), index)
  }

  /// Whether the headings are numbered as the levels say, all of them from level 1 on.
  private static func counts(
    _ numbered: [(level: Int, label: String)], ending: String
  ) -> Bool {
    var numbers = [Int](repeating: 0, count: 9)
    for (level, label) in numbered {
      guard 1...9 ~= level else { return false }
      numbers[level - 1] += 1
      for below in level..<9 { numbers[below] = 0 }
      guard !numbers[..<level].contains(0) else { return false }
      let expected = numbers[..<level].map(String.init).joined(separator: ".") + ending
      guard label == expected else { return false }
    }
    return true
  }

  private static func levels(ending: String) -> [(format: NumberFormat, text: String)] {
    (1...9).map { level in
      (.decimal, (1...level).map { "%\($0)" }.joined(separator: ".") + ending)
    }
  }
}

extension Section {
  fileprivate func gatherNumbers(into numbered: inout [(level: Int, label: String)]) {
    if let label, !label.isEmpty, heading.isVisible { numbered.append((level, label)) }
    for section in subsections { section.gatherNumbers(into: &numbered) }
  }
}
