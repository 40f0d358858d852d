// Reading names of the patient, and numbers that are called the patient's.

internal import ReportModel

// MARK: - Names

extension IdentityParser {
  mutating func readName(from start: Int, as owner: Person, isFamily: Bool) {
    position = start
    person = owner
    let style: PersonName.Style = owner == .patient ? .labelled : .plain
    if let (name, end) = PersonName.name(in: words[start...], style) {
      add(name)
      position = end
    } else if isFamily, let (family, end) = PersonName.family(in: words[start...]) {
      guard hasOtherLines || PersonName.isInCapitals(family) || hasGivenName(from: end) else {
        return skipItem()
      }
      add(IdentityFact(kind: .family, value: family))
      position = end
    } else if let (name, end) = PersonName.whole(in: words[start...]) {
      add(IdentityFact(kind: .name, value: name))
      position = end
    }
  }

  private func hasGivenName(from start: Int) -> Bool {
    (start..<words.count).contains { IdentityLabel.label(in: words[$0...])?.label == .givenName }
  }

  mutating func readGivenName(from start: Int, hasColon: Bool) {
    guard hasColon, isPatient, let (name, end) = PersonName.given(in: words[start...])
    else { return skipItem() }
    add(IdentityFact(kind: .given, value: name))
    position = end
  }

  /// The family name at birth or by marriage, behind the name it belongs to or behind its own label.
  mutating func readOtherFamily(from start: Int) {
    guard isPatient, let (name, end) = PersonName.family(in: words[start...]) else {
      return skipItem()
    }
    add(IdentityFact(kind: .otherFamily, value: name))
    position = end
  }

  mutating func add(_ name: PersonName) {
    add(IdentityFact(kind: .family, value: name.family))
    add(IdentityFact(kind: .given, value: name.given))
    if let other = name.otherFamily { add(IdentityFact(kind: .otherFamily, value: other)) }
  }

  /// A name in front of a birth date that is called so; one whose parts are not told apart needs a
  /// form of address, or "Patient" before it.
  mutating func readUnlabelledName(isPatient: Bool) {
    let rest = words[position...]
    if let (name, end) = PersonName.name(in: rest, .plain), isBirth(behind: end) {
      person = .perhapsPatient
      add(name)
      position = end
    } else if isPatient || PersonName.hasTitle(rest),
      let (name, end) = PersonName.whole(in: rest), isBirth(behind: end)
    {
      person = .perhapsPatient
      add(IdentityFact(kind: .name, value: name))
      position = end
    } else {
      skipItem()
    }
  }

  /// Whether a name with a birth date that is called so stands at a place.
  func hasPatient(at start: Int) -> Bool {
    let rest = words[start...]
    let end = PersonName.name(in: rest, .plain)?.end ?? PersonName.whole(in: rest)?.end
    return end.map { isBirth(behind: $0) } == true
  }

  /// The name that a line consists of; the birth date on the line below says whose it is.
  static func loneName(_ line: String) -> [IdentityFact] {
    var parser = IdentityParser(words: IdentityWords.words(of: line))
    let words = parser.words
    var start = 0
    if let (label, length) = IdentityLabel.label(in: words[...]), label == .subject {
      start = length < words.count && words[length].isColon ? length + 1 : length
    }
    let rest = words[start...]
    parser.person = .patient
    if let (name, end) = PersonName.name(in: rest, .plain) {
      parser.add(name)
      parser.position = end
    } else if start > 0 || PersonName.hasTitle(rest), let (name, end) = PersonName.whole(in: rest) {
      parser.add(IdentityFact(kind: .name, value: name))
      parser.position = end
    }
    parser.readNameAtBirth()
    return parser.position == words.count ? parser.found : []
  }

  /// The name at birth behind a name that stands alone: `Erika MUSTER, née BEISPIEL`.
  private mutating func readNameAtBirth() {
    var start = position
    while start < words.count, words[start].isSeparator { start += 1 }
    guard start < words.count, let (label, length) = IdentityLabel.label(in: words[start...]),
      label == .birthOrName || label == .otherFamily,
      let (name, end) = PersonName.family(in: words[(start + length)...])
    else { return }
    add(IdentityFact(kind: .otherFamily, value: name))
    position = end < words.count && words[end].isSeparator ? end + 1 : end
  }

  /// Whether a birth date that is called so stands at a place, or behind a separator there; the
  /// family name at birth can stand between.
  private func isBirth(behind end: Int) -> Bool {
    if isBirth(at: end) { return true }
    guard end < words.count else { return false }
    if words[end].isSeparator { return isBirth(behind: end + 1) }
    guard let (label, length) = IdentityLabel.label(in: words[end...]),
      label == .birthOrName || label == .otherFamily,
      let (_, next) = PersonName.family(in: words[(end + length)...])
    else { return false }
    return isBirth(behind: next)
  }

  private func isBirth(at start: Int) -> Bool {
    guard start < words.count, let (label, length) = IdentityLabel.label(in: words[start...]),
      label == .birth || label == .birthOrName
    else { return false }
    let after = start + length
    let value = after < words.count && words[after].isColon ? after + 1 : after
    return value <= words.count && CalendarDate.date(in: words[value...]) != nil
  }
}

// MARK: - Numbers

extension IdentityParser {
  /// Reads a number in one of its forms, in one word or several: `1960 0201 000 37`.
  ///
  /// `isNational` is whether the label leaves no other meaning: then, thirteen digits whose check
  /// digits fail are told, and eleven are the number in its older form.
  mutating func readNumber(from start: Int, isNational: Bool) {
    guard isPatient else { return skipItem() }
    let runs = digitRuns(from: start)
    if let (digits, end) = runs.last(where: { Matricule.isValid($0.digits) }) {
      take(IdentityFact(kind: .identifier, value: digits), upTo: end)
    } else if isNational, let (digits, end) = runs.first(where: { $0.digits.utf8.count == 13 }) {
      take(IdentityFact(kind: .brokenIdentifier, value: digits), upTo: end)
    } else if isNational, let (digits, end) = runs.last(where: { Matricule.isOlderForm($0.digits) })
    {
      take(IdentityFact(kind: .identifier, value: digits), upTo: end)
    } else {
      skipItem()
    }
  }

  private mutating func take(_ fact: IdentityFact, upTo end: Int) {
    // A number that is wrong proves nothing of whom the line speaks.
    if fact.kind == .identifier { confirm() }
    add(fact)
    position = end
  }

  /// The digits from a place on, after each word that has only digits and marks between them.
  private func digitRuns(from start: Int) -> [(digits: String, end: Int)] {
    var runs: [(digits: String, end: Int)] = []
    var digits = ""
    var end = start
    while end < words.count, digits.utf8.count < 13 {
      let word = words[end].folded
      let isJoint = end > start && (word == "-" || word == "/")
      let letters = word.utf8.filter { !".-/".utf8.contains($0) }
      guard isJoint || !letters.isEmpty, letters.allSatisfy({ (0x30...0x39).contains($0) }) else {
        break
      }
      digits += String(decoding: letters, as: UTF8.self)
      end += 1
      if !isJoint { runs.append((digits, end)) }
    }
    return runs
  }
}
