// Edits and the lines they lie in. Where equal words stand at both ends of an edit, it can be shown at
// several places; a person expects it to begin and end with a line.

extension Edit {
  /// The edit moved along equal words to where it begins and ends with a line, if there is such a place.
  ///
  /// - Parameters:
  ///   - old: is the text that words are removed from.
  ///   - new: is the text that words are added to.
  ///   - free: is how many equal words lie before and behind the edit.
  /// - Returns: the edit at its new place, or where it was.
  func alignedToLines(_ old: ReportText, _ new: ReportText, free: (Int, Int)) -> Edit {
    guard removed.isEmpty != added.isEmpty else { return self }
    let (text, range) = removed.isEmpty ? (new, added) : (old, removed)
    for step in text.slides(of: range, free: free)
    where text.isLines(range.shifted(by: step)) {
      return Edit(removed: removed.shifted(by: step), added: added.shifted(by: step))
    }
    return self
  }
}

extension Range<Int> {
  fileprivate func shifted(by step: Int) -> Range<Int> { lowerBound + step..<upperBound + step }
}

extension ReportText {
  /// The lines that lie in a range of words as a whole.
  func wholeLines(in range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    let first = line(at: range.lowerBound)
    let start = lines[first].words.lowerBound == range.lowerBound ? first : first + 1
    let last = line(at: range.upperBound - 1)
    let end = lines[last].words.upperBound == range.upperBound ? last + 1 : last
    return start..<Swift.max(start, end)
  }

  /// The line that a word stands in.
  func line(at word: Int) -> Int {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].words.lowerBound <= word { low = middle } else { high = middle - 1 }
    }
    return low
  }

  fileprivate func isLines(_ range: Range<Int>) -> Bool {
    lines[line(at: range.lowerBound)].words.lowerBound == range.lowerBound
      && lines[line(at: range.upperBound - 1)].words.upperBound == range.upperBound
  }

  /// The steps by which a range can be moved without a change of the text around it.
  fileprivate func slides(of range: Range<Int>, free: (Int, Int)) -> [Int] {
    var steps = [0]
    for step in 0..<free.0
    where steps.last == -step {
      let (before, last) = (range.lowerBound - step - 1, range.upperBound - step - 1)
      if words[before].key == words[last].key { steps.append(-step - 1) }
    }
    var ahead = 0
    while ahead < free.1, words[range.lowerBound + ahead].key == words[range.upperBound + ahead].key
    {
      ahead += 1
      steps.append(ahead)
    }
    return steps
  }
}
