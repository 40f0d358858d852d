// Telling family names from given names: by capitals, or by a comma. Else they are not told apart,
// and the name is read whole.

/// A family name and the given names, as printed.
struct PersonName: Hashable {
  /// The family name.
  var family: String
  /// The given name or names.
  var given: String
  /// The family name at birth where it stands between the two: `MUSTER née BEISPIEL Erika`.
  var otherFamily: String?

  /// In which forms a name is read.
  enum Style {
    /// `MUSTER Erika` and `Erika MUSTER`.
    case plain
    /// These, and `Muster, Erika`.
    case labelled
  }

  /// The name that the words begin with, and where it ends.
  ///
  /// `Erika Muster` and `MUSTER ERIKA` are not read here: nothing says which is which.
  static func name(
    in words: ArraySlice<IdentityWord>, _ style: Style
  ) -> (name: PersonName, end: Int)? {
    let words = withoutTitle(words)
    let run = nameWords(words)
    let name =
      withBirthName(run, words) ?? inCapitals(run)
      ?? (style == .labelled ? byComma(run, words) : nil)
    guard let name, isEnd(words[name.end...]) else { return nil }
    return name
  }

  /// Two to four words that are a whole name and do not tell their parts: `Erika Muster`.
  ///
  /// `Erika Muster, Luxembourg` is not read: before a comma can stand the family name alone.
  static func whole(in words: ArraySlice<IdentityWord>) -> (name: String, end: Int)? {
    let run = nameWords(withoutTitle(words))
    guard (2...4).contains(run.count(where: { !isParticle($0) })),
      run.last.map({ !isParticle($0) }) == true, isEnd(words[run.endIndex...])
    else { return nil }
    let rest = words[run.endIndex...]
    if rest.first?.folded == ",", !nameWords(rest.dropFirst()).isEmpty { return nil }
    return (text(run), run.endIndex)
  }

  /// Whether the words begin with a form of address: `Madame`, `Herr`.
  static func hasTitle(_ words: ArraySlice<IdentityWord>) -> Bool {
    words.first.map { titles.contains($0.folded) } == true
  }

  /// One or more words up to the next separator, without telling their parts.
  static func given(in words: ArraySlice<IdentityWord>) -> (name: String, end: Int)? {
    let run = nameWords(words)
    guard (1...3).contains(run.count), isEnd(words[run.endIndex...]) else { return nil }
    return (text(run), run.endIndex)
  }

  /// A family name that stands alone: one word, with particles before it.
  static func family(in words: ArraySlice<IdentityWord>) -> (name: String, end: Int)? {
    let run = nameWords(words)
    guard run.count(where: { !isParticle($0) }) == 1, run.last.map({ !isParticle($0) }) == true,
      isEnd(words[run.endIndex...])
    else { return nil }
    return (text(run), run.endIndex)
  }

  /// Whether all letters of a name are capitals, particles aside.
  static func isInCapitals(_ name: String) -> Bool {
    name.split(separator: " ").allSatisfy { particles.contains(String($0)) || isCapitals($0) }
  }

  // MARK: - The two forms

  /// The family name is the one in capitals: `van der MUSTER Erika`, `Erika van der MUSTER`.
  private static func inCapitals(
    _ run: ArraySlice<IdentityWord>
  ) -> (name: PersonName, end: Int)? {
    let leading = run.prefix { isParticle($0) || isCapitals($0.text) }
    if let last = leading.last, !isParticle(last) {
      let rest = run[leading.endIndex...]
      guard !rest.isEmpty, rest.allSatisfy(isGivenName) else { return nil }
      return (PersonName(family: text(leading), given: text(rest)), run.endIndex)
    }
    let given = run.prefix(while: isGivenName)
    let family = run[given.endIndex...]
    guard !given.isEmpty, let last = family.last, !isParticle(last),
      family.allSatisfy({ isParticle($0) || isCapitals($0.text) })
    else { return nil }
    return (PersonName(family: text(family), given: text(given)), run.endIndex)
  }

  /// The family name at birth between family name and given name: `MUSTER née BEISPIEL Erika`.
  private static func withBirthName(
    _ run: ArraySlice<IdentityWord>, _ words: ArraySlice<IdentityWord>
  ) -> (name: PersonName, end: Int)? {
    guard let last = run.last, !isParticle(last), isInCapitals(text(run)),
      run.endIndex < words.endIndex,
      let (label, length) = IdentityLabel.label(in: words[run.endIndex...]),
      label == .birthOrName || label == .otherFamily
    else { return nil }
    let rest = nameWords(words[(run.endIndex + length)...])
    let leading = rest.prefix { isParticle($0) || isCapitals($0.text) }
    let given = rest[leading.endIndex...]
    guard let end = leading.last, !isParticle(end), !given.isEmpty,
      given.allSatisfy(isGivenName)
    else { return nil }
    let name = PersonName(family: text(run), given: text(given), otherFamily: text(leading))
    return (name, rest.endIndex)
  }

  /// The family name is the one before the comma: `Muster, Erika`.
  private static func byComma(
    _ run: ArraySlice<IdentityWord>, _ words: ArraySlice<IdentityWord>
  ) -> (name: PersonName, end: Int)? {
    guard let last = run.last, !isParticle(last),
      run.count(where: { !isParticle($0) }) == 1 || isInCapitals(text(run)),
      run.endIndex < words.endIndex, words[run.endIndex].folded == ","
    else { return nil }
    let given = nameWords(words[(run.endIndex + 1)...])
    guard (1...3).contains(given.count), !given.contains(where: isParticle) else { return nil }
    return (PersonName(family: text(run), given: text(given)), given.endIndex)
  }

  // MARK: - Words

  private static func withoutTitle(_ words: ArraySlice<IdentityWord>) -> ArraySlice<IdentityWord> {
    words.drop { titles.contains($0.folded) }
  }

  private static func nameWords(_ words: ArraySlice<IdentityWord>) -> ArraySlice<IdentityWord> {
    var end = words.startIndex
    while end < words.endIndex, isParticle(words[end]) || isNameWord(words[end].text),
      !isLabel(words[end...]), IdentityLabel.label(in: words[end...]) == nil,
      CalendarDate.date(in: words[end...]) == nil
    {
      end += 1
    }
    return words[words.startIndex..<end]
  }

  /// Whether a word with a colon behind it stands first: a label, if not one that is known.
  private static func isLabel(_ words: ArraySlice<IdentityWord>) -> Bool {
    words.dropFirst().first?.isColon == true
  }

  /// Whether a name can end before these words: nothing, a mark, a label, a date, digits or a sign
  /// of the sex.
  private static func isEnd(_ words: ArraySlice<IdentityWord>) -> Bool {
    guard let next = words.first, let byte = next.folded.utf8.first else { return words.isEmpty }
    if (0x30...0x39).contains(byte) { return true }
    if next.isSeparator || isLabel(words) || SexMark.value(of: next.folded) != nil { return true }
    if let label = IdentityLabel.label(in: words)?.label { return label != .otherPerson }
    return CalendarDate.date(in: words) != nil
  }

  /// Two letters or more with hyphens and apostrophes, the first of them a capital.
  private static func isNameWord(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isUppercase else { return false }
    let letters = text.unicodeScalars.filter { !marks.contains($0) }
    return letters.count > 1
      && letters.allSatisfy { $0.properties.isAlphabetic || isCombining($0) }
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  private static func isCapitals(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.allSatisfy { !$0.properties.isLowercase || $0 == "ß" }
  }

  private static func isGivenName(_ word: IdentityWord) -> Bool {
    !isCapitals(word.text) && !isParticle(word)
  }

  private static func isParticle(_ word: IdentityWord) -> Bool {
    particles.contains(word.text)
  }

  private static func text(_ words: ArraySlice<IdentityWord>) -> String {
    words.map(\.text).joined(separator: " ")
  }

  private static let marks: [Unicode.Scalar] = ["-", "'", "\u{2019}", "\u{2010}", "\u{2011}"]
  private static let particles = [
    "de", "von", "van", "der", "den", "da", "do", "dos", "das", "du", "la", "le", "di", "zu", "zum",
    "zur", "vom", "ter", "ten", "e",
  ]
  private static let titles = [
    "monsieur", "madame", "mademoiselle", "m.", "mme", "mlle", "mr", "mr.", "mrs", "mrs.", "ms",
    "ms.", "miss", "herr", "herrn", "frau", "har", "haren", "madamm", "sr.", "sra.", "senhor",
    "senhora",
  ]
}
