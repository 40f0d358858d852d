// What kind of difference there is between words and the words that stand for them.

package import ReportModel

extension Difference.Kind {
  /// The gravest thing that differs.
  package init(removed: some Collection<ReportWord>, added: some Collection<ReportWord>) {
    func differ<Value: Equatable>(_ value: (ReportWord) -> Value?) -> Bool {
      removed.compactMap(value) != added.compactMap(value)
    }
    let hasBoth = !removed.isEmpty && !added.isEmpty
    if differ({ $0.kind == .number ? $0.key : nil }) || hasBoth && differ(\.digitsOfAddress) {
      self = .number
    } else if differ({ $0.kind == .unit ? $0.key : nil }) {
      self = .unit
    } else if differ(\.side) {
      self = .laterality
    } else if differ(\.polarity) || differ({ $0.kind == .box ? $0.key : nil })
      || Self.isNegation(removed, added)
    {
      self = .negation
    } else if removed.isEmpty {
      self = .added
    } else if added.isEmpty {
      self = .missing
    } else {
      self = Self.letters(removed) == Self.letters(added) ? .letters : .wording
    }
  }

  private static func isNegation(
    _ removed: some Collection<ReportWord>, _ added: some Collection<ReportWord>
  ) -> Bool {
    guard removed.count == 1, added.count == 1, let old = removed.first, let new = added.first
    else { return false }
    return WordVocabulary.isNegation(old.key, of: new.key)
  }

  /// The letters without case, accents and the spaces between words.
  private static func letters(_ words: some Collection<ReportWord>) -> String {
    LetterFolding.fold(words.map(\.key).joined())
  }
}

extension ReportWord {
  /// The digits of an address; `nil` for other words.
  fileprivate var digitsOfAddress: String? { isAddress ? key.filter(\.isNumber) : nil }
  fileprivate var side: Side? { if case .side(let side) = kind { side } else { nil } }
  fileprivate var polarity: Polarity? {
    if case .polarity(let polarity) = kind { polarity } else { nil }
  }
}
