// The words of one text that stand for words of another.

internal import ReportNormalizer

enum WordDiff {
  /// The pieces of both texts in order; joined, those of the old side are the old text, those of the new
  /// side the new text.
  static func spans(from old: String, to new: String) -> [ChangeSpan] {
    if old == new { return old.isEmpty ? [] : [ChangeSpan(.kept, old)] }
    let (from, to) = (WordToken.tokens(of: old), WordToken.tokens(of: new))
    let edits = edits(from, to).flatMap { atSameSentences($0, from, to) }
    let sentences = atSentences(joined(edits, from), from, to)
    var spans: [ChangeSpan] = []
    var place = 0
    for edit in sentences {
      spans.append(.kept, from[place..<edit.removed.lowerBound])
      spans.append(.removed, from[edit.removed])
      spans.append(.added, to[edit.added])
      place = edit.removed.upperBound
    }
    spans.append(.kept, from[place...])
    return spans
  }

  /// The edits between two lists of pieces by their words alone: spaces and points that happen to be
  /// equal are no reason to keep sentences apart.
  private static func edits(_ old: [WordToken], _ new: [WordToken]) -> [Edit] {
    let (oldWords, newWords) = (
      old.indices.filter { old[$0].isWord }, new.indices.filter { new[$0].isWord }
    )
    let edits = EditScript.edits(
      from: oldWords.map { old[$0].text }, to: newWords.map { new[$0].text })
    var found: [Edit] = []
    var (place, newPlace) = (0, 0)
    func add(before from: Int, _ to: Int) {
      let edit = trimmed(Edit(removed: place..<from, added: newPlace..<to), old, new)
      if !edit.removed.isEmpty || !edit.added.isEmpty { found.append(edit) }
      (place, newPlace) = (from + 1, to + 1)
    }
    var (word, newWord) = (0, 0)
    let end = Edit(
      removed: oldWords.count..<oldWords.count, added: newWords.count..<newWords.count)
    for edit in edits + [end] {
      while word < edit.removed.lowerBound {
        add(before: oldWords[word], newWords[newWord])
        word += 1
        newWord += 1
      }
      (word, newWord) = (edit.removed.upperBound, edit.added.upperBound)
    }
    add(before: old.count, new.count)
    return found
  }

  /// The edit without what is equal at its ends.
  private static func trimmed(_ edit: Edit, _ old: [WordToken], _ new: [WordToken]) -> Edit {
    var (removed, added) = (edit.removed, edit.added)
    while let one = removed.first, let other = added.first, old[one] == new[other] {
      removed = removed.dropFirst()
      added = added.dropFirst()
    }
    while let one = removed.last, let other = added.last, old[one] == new[other] {
      removed = removed.dropLast()
      added = added.dropLast()
    }
    return Edit(removed: removed, added: added)
  }

  /// An edit over as many ends of sentences in both texts is one for each sentence.
  private static func atSameSentences(
    _ edit: Edit, _ old: [WordToken], _ new: [WordToken]
  ) -> [Edit] {
    let ends = edit.removed.filter { old[$0].endsSentence }
    let newEnds = edit.added.filter { new[$0].endsSentence }
    guard !ends.isEmpty, ends.count == newEnds.count else { return [edit] }
    var edits: [Edit] = []
    var (from, to) = (edit.removed.lowerBound, edit.added.lowerBound)
    for (end, newEnd) in zip(
      ends + [edit.removed.upperBound - 1], newEnds + [edit.added.upperBound - 1])
    {
      let part = Edit(removed: from..<max(from, end + 1), added: to..<max(to, newEnd + 1))
      let trimmed = trimmed(part, old, new)
      if !trimmed.removed.isEmpty || !trimmed.added.isEmpty { edits.append(trimmed) }
      (from, to) = (end + 1, newEnd + 1)
    }
    return edits
  }

  /// Edits that only white space or an apostrophe parts are one: people read phrases, not scraps.
  ///
  /// Across other punctuation they stay apart, since a date before a point is one thing and a negation behind it another.
  private static func joined(_ edits: [Edit], _ old: [WordToken]) -> [Edit] {
    var joined: [Edit] = []
    for edit in edits {
      if let last = joined.last,
        old[last.removed.upperBound..<edit.removed.lowerBound].allSatisfy(\.joinsPhrase),
        !(last.removed.isEmpty && edit.removed.isEmpty), !(last.added.isEmpty && edit.added.isEmpty)
      {
        joined[joined.count - 1] = Edit(
          removed: last.removed.lowerBound..<edit.removed.upperBound,
          added: last.added.lowerBound..<edit.added.upperBound)
      } else {
        joined.append(edit)
      }
    }
    return joined
  }

  /// Moves each edit that only adds or only removes along equal pieces to where it is whole sentences.
  private static func atSentences(
    _ edits: [Edit], _ old: [WordToken], _ new: [WordToken]
  ) -> [Edit] {
    var moved = edits
    for (index, edit) in edits.enumerated() where edit.removed.isEmpty != edit.added.isEmpty {
      let before = index > 0 ? moved[index - 1].removed.upperBound : 0
      let after = index + 1 < edits.count ? edits[index + 1].removed.lowerBound : old.count
      let (tokens, range) = edit.removed.isEmpty ? (new, edit.added) : (old, edit.removed)
      let free = -(edit.removed.lowerBound - before)...(after - edit.removed.upperBound)
      guard let step = tokens.sentenceStep(of: range, free: free) else { continue }
      moved[index] = Edit(
        removed: edit.removed.shifted(by: step), added: edit.added.shifted(by: step))
    }
    return moved
  }
}

extension Range<Int> {
  fileprivate func shifted(by step: Int) -> Range<Int> { lowerBound + step..<upperBound + step }
}

extension [WordToken] {
  /// The step by which a range becomes whole sentences, where the text around it stays the same.
  fileprivate func sentenceStep(of range: Range<Int>, free: ClosedRange<Int>) -> Int? {
    var steps = [0]
    var back = range
    while back.lowerBound - range.lowerBound > free.lowerBound,
      self[back.lowerBound - 1] == self[back.upperBound - 1]
    {
      back = back.lowerBound - 1..<back.upperBound - 1
      steps.append(back.lowerBound - range.lowerBound)
    }
    var ahead = range
    while ahead.lowerBound - range.lowerBound < free.upperBound,
      self[ahead.lowerBound] == self[ahead.upperBound]
    {
      ahead = ahead.lowerBound + 1..<ahead.upperBound + 1
      steps.append(ahead.lowerBound - range.lowerBound)
    }
    return steps.first { step in
      let start = range.lowerBound + step
      return self[range.upperBound + step - 1].endsSentence
        && (start == 0 || self[start - 1].endsSentence)
    }
      ?? steps.first { step in
        // At the start of the text, the white space behind the sentence goes with it.
        let start = range.lowerBound + step
        return (start == 0 || start > 1 && self[start - 2].endsSentence && !self[start - 1].isWord)
          && !self[range.upperBound + step - 1].isWord
      }
  }
}

extension WordToken {
  /// Whether words on both sides of it are read in one go.
  fileprivate var joinsPhrase: Bool {
    !isWord && text.allSatisfy { $0.isWhitespace && !$0.isNewline || "'’-".contains($0) }
  }

  fileprivate var endsSentence: Bool { [".", "!", "?", "\n"].contains(text) }
}

extension [ChangeSpan] {
  fileprivate mutating func append(_ kind: ChangeSpan.Kind, _ tokens: ArraySlice<WordToken>) {
    guard !tokens.isEmpty else { return }
    append(ChangeSpan(kind, tokens.map(\.text).joined()))
  }
}
