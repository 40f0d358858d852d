// Changes that a caller does not want to hear of. They stay in the data, marked: what is accepted or rejected
// is all of them.

internal import ReportModel
internal import ReportNormalizer

/// Changes that can be left out of what is shown.
public enum IgnorableChange: String, Sendable, Hashable, CaseIterable {
  /// Dates and times of the day.
  case dates
  /// Numbers and bullets before items and headings.
  case numbering
  /// Lines about who wrote, dictated or signed the report.
  case signature
  /// White space and punctuation.
  case whitespace
  /// Looks: styles, alignment, whether something is a paragraph or an item.
  case formatting
}

extension ReportChanges {
  /// The changes with some of them marked as ignored.
  public func ignoring(_ kinds: Set<IgnorableChange>) -> ReportChanges {
    guard !kinds.isEmpty else { return self }
    var changes = self
    for index in changes.passages.indices { changes.passages[index].ignore(kinds) }
    return changes
  }
}

extension PassageChange {
  fileprivate mutating func ignore(_ kinds: Set<IgnorableChange>) {
    for index in lines.indices {
      if kinds.contains(.formatting) { lines[index].isReformatted = false }
      lines[index].ignore(kinds)
    }
    if status == .renamed, !lines.contains(where: { $0.kind == .heading && !$0.classes.isEmpty }) {
      status = .changed
    }
  }
}

extension LineChange {
  fileprivate mutating func ignore(_ kinds: Set<IgnorableChange>) {
    if kinds.contains(.signature), isSignature { return ignoreAll() }
    var start = 0
    while start < spans.count {
      var end = start
      while end < spans.count, spans[end].kind != .kept { end += 1 }
      if end > start, isIgnored(spans[start..<end], kinds) {
        for index in start..<end { spans[index].isIgnored = true }
      }
      start = end + 1
    }
  }

  private mutating func ignoreAll() {
    for index in spans.indices where spans[index].kind != .kept { spans[index].isIgnored = true }
    isReformatted = false
  }

  /// Whether the line says who wrote, dictated or signed, in both reports where it is in both.
  private var isSignature: Bool {
    let texts = [oldText, newText].filter { !$0.isEmpty }
    return !texts.isEmpty && texts.allSatisfy(\.isSignature)
  }

  private func isIgnored(_ spans: ArraySlice<ChangeSpan>, _ kinds: Set<IgnorableChange>) -> Bool {
    kinds.contains { kind in
      switch kind {
      case .dates: spans.allSatisfy { $0.text.isDates }
      case .numbering: spans.allSatisfy { $0.changeClass == .numbering }
      case .whitespace: spans.allSatisfy { $0.changeClass == .whitespace }
      case .signature, .formatting: false
      }
    }
  }
}

extension String {
  /// Whether the text is a short line with a word or phrase of those who sign: whole words only, since
  /// "désigné" is no signature.
  fileprivate var isSignature: Bool {
    let words = ReportWords.words(of: lowercased()).map(\.key)
    let line = " \(words.joined(separator: " ")) "
    return words.count <= 12 && Self.signatures.contains { line.contains(" \($0) ") }
  }

  private static let signatures = [
    "unterschrift", "gezeichnet", "gez", "signature", "signé", "signed", "assinado", "assinatura",
    "validé par", "dicté par", "diktiert", "dictated by", "mit freundlichen grüßen",
    "mit freundlichen grüssen", "confraternellement", "salutations", "sincerely", "kind regards",
    "gréiss", "cumprimentos",
  ]

  /// Whether there is nothing but dates and times of the day: `03.04.2026`, `2026-04-03`, `14:30`.
  fileprivate var isDates: Bool {
    let words = ReportWords.words(of: self)
    return !words.isEmpty && words.allSatisfy { $0.key.isDate }
  }

  /// Whether it can only be a date or a time of the day: `1-0-1` is a dose and `1:80` a titre.
  private var isDate: Bool {
    let parts = split { !$0.isASCII || !$0.isNumber }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return false }
    switch filter({ !$0.isNumber }) {
    case "..", "//":
      return parts.count == 3 && parts[0].count <= 2 && parts[1].count <= 2
        && [2, 4].contains(parts[2].count) && (1...31).contains(numbers[0])
        && (1...31).contains(numbers[1])
    case "--":
      return parts.count == 3 && parts[0].count == 4 && (1...12).contains(numbers[1])
        && (1...31).contains(numbers[2])
    case ":":
      return parts.count == 2 && parts.allSatisfy { $0.count == 2 } && numbers[0] < 24
        && numbers[1] < 60
    default: return false
    }
  }
}
