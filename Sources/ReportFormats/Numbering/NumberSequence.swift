// Ways of counting that go through a row of signs: letters, footnote signs, numbers in circles.

/// A row of signs, and what comes after the last of them.
struct NumberSequence: Sendable {
  /// What follows the last sign.
  enum End: Sendable {
    /// The signs twice, then three times: a … z, aa, bb (not aa, ab).
    case doubles
    /// The signs from the first on.
    case restarts
    /// Digits.
    case stops
  }

  private let signs: [String]
  private let end: End

  init(_ signs: String, then end: End) {
    self.signs = signs.unicodeScalars.map { String($0) }
    self.end = end
  }

  /// Word goes on to thirty equal letters (z for 780); longer labels say nothing to anyone.
  private static let mostRepeats = 30

  /// The label, or `nil` where the row does not reach the number.
  func label(_ number: Int) -> String? {
    switch end {
    case .stops: return number <= signs.count ? cycled(number) : nil
    case .restarts: return cycled(number)
    case .doubles:
      guard let sign = cycled(number) else { return nil }
      let repeats = (number - 1) / signs.count + 1
      return repeats <= NumberSequence.mostRepeats ? String(repeating: sign, count: repeats) : nil
    }
  }

  /// The stem and the branch of a number: a row of sixty pairs.
  static func sexagenary(_ number: Int) -> String? {
    guard let stem = stems.cycled(number), let branch = branches.cycled(number) else { return nil }
    return stem + branch
  }

  /// The sign of a number where the row starts anew after its end.
  private func cycled(_ number: Int) -> String? {
    number > 0 ? signs[(number - 1) % signs.count] : nil
  }
}
