// What a heading means by its words where the lexicon does not have it as a whole: "Neurologischer
// Untersuchungsbefund (CT vom 3.8.2033)".
//
// The rules, in this order; each ends at words that the lexicon has:
//  - Text in brackets and a date behind the words say nothing of the field.
//  - "Befund und Beurteilung" means what its parts mean; "Haupt- und Nebendiagnosen" share a noun.
//  - Adjectives that only say of which kind leave the noun its meaning (``HeadingAdjective``).
//  - The end of a German compound decides: "Suchtmittelanamnese", also in two words.
//  - "bei Aufnahme" leaves findings, history and plans what they are.
//  - "Befund der Leber", "Indication to the exam": the noun before the preposition decides.

/// Finds what headings mean that the lexicon has in other words.
enum HeadingPhrase {
  /// What the lexicon says of a heading in normal form, or of the words that decide it.
  ///
  /// The words inside the heading decide only where it derives; its parts do in any case.
  static func entry(of key: String, derives: Bool = true) -> HeadingEntry? {
    if let entry = HeadingLexicon.entry(forKey: key) { return entry }
    // Most labels are one word that is not known: they cost no more.
    if key.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
      return derives ? compound(key[...]) : nil
    }
    let bare = HeadingAside.removed(from: key)
    if bare.utf8.count < key.utf8.count, let entry = HeadingLexicon.entry(forKey: bare) {
      return entry
    }
    let parts = HeadingKey.parts(of: bare)
    if parts.count > 1 { return entry(ofParts: parts, derives: derives) }
    return derives ? derived(from: bare) : nil
  }

  // MARK: - Parts

  /// What "Befund und Beurteilung" means: something only where each part does.
  private static func entry(ofParts parts: [String], derives: Bool) -> HeadingEntry? {
    var entries: [HeadingEntry] = []
    for (index, part) in parts.enumerated() {
      let next = index + 1 < parts.count ? parts[index + 1] : nil
      if derives, next != nil, !part.isEmpty, words(of: part).allSatisfy(HeadingAdjective.isOne) {
        continue
      }
      guard let entry = entry(ofPart: part, before: next, derives: derives),
        entry.kind == .field || entry.kind == .ambiguous
      else { return nil }
      entries.append(entry)
    }
    guard var joint = entries.first else { return nil }
    for entry in entries.dropFirst() { joint.join(entry) }
    return joint
  }

  private static func entry(ofPart part: String, before next: String?, derives: Bool)
    -> HeadingEntry?
  {
    if let entry = HeadingLexicon.entry(forKey: part) { return entry }
    guard derives else { return nil }
    // "Haupt- und Nebendiagnosen", and with a slash the hyphen is left out.
    if let noun = next.flatMap(compoundEnd) {
      if part.hasSuffix("-") {
        return derived(from: String(part.dropLast()) + noun)
      }
      if let entry = HeadingLexicon.entry(forKey: part + noun) { return entry }
    }
    return derived(from: part)
  }

  // MARK: - Words

  private static func words(of key: String) -> [Substring] { key.split(separator: " ") }

  private static func derived(from key: String) -> HeadingEntry? {
    let words = words(of: key)
    guard let first = words.first, words.count <= 6 else { return nil }
    if words.count == 1 { return compound(first) }
    if words.count == 2, let entry = joined(first, words[1]) { return entry }
    return withoutOccasion(key) ?? withoutAdjectives(words[...]) ?? withoutEndAdjectives(words[...])
      ?? beforePreposition(words)
  }

  private static func exact(_ words: ArraySlice<Substring>) -> HeadingEntry? {
    HeadingLexicon.entry(forKey: words.joined(separator: " "))
  }

  /// Whether the words can be the noun of a longer heading.
  private static func noun(_ words: ArraySlice<Substring>) -> HeadingEntry? {
    let entry = exact(words) ?? (words.count == 1 ? words.first.flatMap(compound) : nil)
    guard let entry, entry.flags.isDisjoint(with: [.weak, .admin, .comparison]) else { return nil }
    switch entry.kind {
    case .field, .combined, .ambiguous: return entry.derived
    case .comment, .closing: return nil
    }
  }

  private static let occasions = [
    " bei aufnahme", " bei der aufnahme", " bei entlassung", " bei der entlassung",
    " bei eintritt", " bei austritt", " bei vorstellung", " zum zeitpunkt der aufnahme",
    " zum zeitpunkt der entlassung", " on admission", " at admission", " at discharge",
    " on discharge", " a l'entree", " a l'admission", " a la sortie", " na admissao", " na alta",
  ]

  /// "Untersuchungsbefund bei Aufnahme": when diagnoses were made is what they are for.
  private static func withoutOccasion(_ key: String) -> HeadingEntry? {
    guard
      let occasion = occasions.first(where: {
        key.utf8.count > $0.utf8.count && key.utf8.suffix($0.utf8.count).elementsEqual($0.utf8)
      })
    else { return nil }
    let rest = String(key.dropLast(occasion.utf8.count))
    let entry = HeadingLexicon.entry(forKey: rest) ?? derived(from: rest)
    guard let entry, entry.kind == .field, entry.fields.isDisjoint(with: [.diagnosis, .procedure]),
      entry.flags.isDisjoint(with: [.weak, .admin, .comparison])
    else { return nil }
    return entry.derived
  }

  private static func withoutAdjectives(_ words: ArraySlice<Substring>) -> HeadingEntry? {
    var rest = words
    var isFurther = false
    while rest.count > 1, let word = rest.first {
      // "Weitere Befunde" are findings, "weitere Therapie" is none that was given.
      if HeadingAdjective.isFurther(word) {
        isFurther = true
      } else if !HeadingAdjective.isOne(word) {
        return nil
      }
      rest = rest.dropFirst()
      guard let entry = noun(rest) else { continue }
      let stays = entry.fields.isDisjoint(with: [.procedure, .recommendation])
      return !isFurther || entry.kind == .field && stays ? entry : nil
    }
    return nil
  }

  /// French and Portuguese have the noun before the adjective.
  private static func withoutEndAdjectives(_ words: ArraySlice<Substring>) -> HeadingEntry? {
    var rest = words
    while rest.count > 1, let word = rest.last, HeadingAdjective.isRomance(word) {
      rest = rest.dropLast()
      if rest.count == 1, let first = rest.first, romanceNouns.contains(String(first)) {
        return noun(rest)
      }
    }
    return nil
  }

  private static let romanceNouns: Set<String> = [
    "anamnese", "antecedentes", "antecedents", "conclusao", "conclusion", "conclusions",
    "diagnostic", "diagnostico", "diagnosticos", "diagnostics", "indicacao", "indication",
    "indications", "recomendacoes", "recommandations", "renseignements", "tecnica", "technique",
  ]

  // MARK: - Compounds

  private static let compoundEnds = [
    "anamnese", "befund", "befunde", "diagnose", "diagnosen", "empfehlung", "empfehlungen",
    "vorschlag", "vorschlage",
  ]

  /// Beginnings that change what the end means: "Vorbefund", "Normalbefund", "Nachbefund".
  private static let otherBeginnings: Set<String> = [
    "alt", "aufnahme", "ausschluss", "einweisungs", "erganzungs", "fremd", "korrektur", "nach",
    "nachtrags", "negativ", "neu", "normal", "null", "uberweisungs", "un", "vergleichs",
    "verdachts", "vor", "zufalls", "zusatz", "zuweisungs", "zweit", "rat", "gegen", "not",
  ]

  private static func compoundEnd(of key: String) -> String? {
    compoundEnds.first { key.utf8.count > $0.utf8.count && key.hasSuffix($0) }
  }

  /// What the end of a German compound says.
  private static func compound(_ word: Substring) -> HeadingEntry? {
    guard
      let end = compoundEnds.first(where: { word.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
      )
    else { return nil }
    var beginning = word.dropLast(end.utf8.count)
    while beginning.last == "-" { beginning = beginning.dropLast() }
    guard beginning.utf8.count > 1, !otherBeginnings.contains(String(beginning)),
      end == "anamnese" || !beginning.hasPrefix("vor"),
      beginning.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") })
    else { return nil }
    switch end {
    case "vorschlag", "vorschlage": return HeadingLexicon.entry(forKey: "empfehlung")?.derived
    case let noun: return HeadingLexicon.entry(forKey: noun)?.derived
    }
  }

  /// A compound in two words: "Therapie Empfehlung".
  ///
  /// Any first word may stand there if the lexicon has the compound; else one that is no adjective.
  private static func joined(_ first: Substring, _ second: Substring) -> HeadingEntry? {
    if let entry = HeadingLexicon.entry(forKey: String(first + second)) { return entry }
    guard compoundEnds.contains(String(second)), first.utf8.count > 4,
      !["e", "er", "es", "en", "em", "ig", "los", "frei", "lich", "."].contains(
        where: first.hasSuffix)
    else { return nil }
    return compound(first + second)
  }

  // MARK: - Prepositions

  private static let prepositions: Set<String> = [
    "der", "des", "zur", "zum", "of", "for", "to", "de", "du", "do", "da", "dos", "das",
  ]

  private static let leadingNouns: Set<String> = [
    "achados", "antecedents", "befund", "befunde", "beurteilung", "clinical indication",
    "conclusao", "conclusion", "findings", "fragestellung", "impression", "indicacao",
    "indication", "indications", "indikation", "indikationen", "motif", "resultats", "technik",
    "technique", "tecnica", "verlauf", "zusammenfassung",
  ]

  /// "Befund der Leber", "Befund Leber".
  private static func beforePreposition(_ words: [Substring]) -> HeadingEntry? {
    for count in 1...2 where words.count > count {
      let head = words[..<count].joined(separator: " ")
      guard leadingNouns.contains(head) else { continue }
      var tail = words[count...]
      if let word = tail.first, prepositions.contains(String(word)) {
        tail = tail.dropFirst()
        guard (1...3).contains(tail.count), !tail.contains(where: isEarlier) else { return nil }
      } else if !tail.allSatisfy(HeadingOrgan.isOne) {
        return nil
      }
      // "Motif d'examen" is in the lexicon; the word alone need not be.
      return head == "motif"
        ? HeadingLexicon.entry(forKey: "indication")?.derived
        : HeadingLexicon.entry(forKey: head)?.derived
    }
    return nil
  }

  /// Whether a word is of an earlier examination, which is compared with.
  private static func isEarlier(_ word: Substring) -> Bool {
    word.hasPrefix("vor") || word.hasPrefix("previous") || word.hasPrefix("prior")
      || word.hasPrefix("anterior") || word.hasPrefix("precedent")
  }
}

extension HeadingEntry {
  /// The entry for a heading with more words, which is no title.
  var derived: HeadingEntry {
    var entry = self
    entry.flags.remove(.title)
    return entry
  }

  /// Makes the entry that of a heading whose other part has another entry.
  mutating func join(_ other: HeadingEntry) {
    let isTopic = flags.contains(.topic) && other.flags.contains(.topic)
    flags.formUnion(other.flags)
    flags.remove(.title)
    if !isTopic { flags.remove(.topic) }
    languages.formUnion(other.languages)
    if codeNumber != other.codeNumber { codeNumber = 0 }
    let isAmbiguous = kind == .ambiguous || other.kind == .ambiguous
    let isOne = kind == .field && fields == other.fields
    fields.formUnion(other.fields)
    kind = isAmbiguous ? .ambiguous : isOne ? .field : .combined
  }
}
