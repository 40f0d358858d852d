// The words that can turn a report round: sides, negations, units, numbers in words, in the five
// languages of the reports. The lists come from the notes on the comparison of reports, completed
// with the inflected forms.

/// Finds out what a word tells.
enum WordVocabulary {
  /// What a word tells.
  ///
  /// - Parameters:
  ///   - key: is the word in the form by which words are equal.
  ///   - isBehindNumber: is whether it stands behind a number or a unit.
  /// - Returns: its kind.
  static func kind(of key: String, isBehindNumber: Bool) -> ReportWord.Kind {
    guard key.utf8.count <= 24 else { return .other }
    if isBehindNumber, units.contains(key) { return .unit }
    if isRoman(key) { return .number }
    let folded = LetterFolding.fold(key)
    if let side = side(of: folded) { return .side(side) }
    if negations.contains(folded) { return .polarity(.negated) }
    if affirmations.contains(folded) { return .polarity(.affirmed) }
    if positives.contains(where: folded.hasPrefix) { return .polarity(.positive) }
    if negatives.contains(where: folded.hasPrefix) { return .polarity(.negative) }
    return numbers.contains(folded) ? .number : .other
  }

  /// Whether one word is the other with a negation before it, as "unauffällig" is to "auffällig".
  static func isNegation(_ one: String, of other: String) -> Bool {
    let (one, other) = (LetterFolding.fold(one), LetterFolding.fold(other))
    return prefixes.contains { one == $0 + other || other == $0 + one }
  }

  private static func side(of word: String) -> ReportWord.Side? {
    if lefts.contains(word) || word.hasPrefix("links") { return .left }
    if rights.contains(word) || word.hasPrefix("rechts") { return .right }
    return boths.contains(where: word.hasPrefix) ? .both : nil
  }

  /// Whether a word is a Roman numeral; `I` alone is as often a word.
  private static func isRoman(_ word: String) -> Bool {
    word != "I" && word.utf8.count <= 5 && !word.isEmpty
      && word.utf8.allSatisfy { [UInt8]("IVX".utf8).contains($0) }
  }

  private static let prefixes = [
    "un", "in", "im", "il", "ir", "non", "nicht", "a", "an", "des", "dis",
  ]

  private static let lefts: Set<String> = [
    "left", "linke", "linker", "linken", "linkem", "linkes", "li", "gauche", "gauches",
    "esquerdo", "esquerda", "esquerdos", "esquerdas", "lenks", "lenk", "lenken", "lenker",
  ]
  private static let rights: Set<String> = [
    "right", "rechte", "rechter", "rechten", "rechtem", "rechtes", "re", "droit", "droite",
    "droits", "droites", "direito", "direita", "direitos", "direitas", "riets", "riet", "rietsen",
    "rietser",
  ]
  private static let boths = [
    "beidseit", "bds", "bilat", "beidersei", "beid", "both", "ambos", "ambas",
  ]

  private static let negations: Set<String> = [
    "pas", "ne", "n'", "sans", "aucun", "aucune", "aucuns", "aucunes", "ni", "jamais", "non", "nul",
    "nulle", "absence", "absent", "absente",
    "kein", "keine", "keiner", "keinen", "keinem", "keines", "nicht", "nie", "ohne", "weder",
    "niemals", "nein", "fehlt", "fehlend", "fehlende", "fehlender", "fehlendes",
    "keng", "keen", "kee", "net", "ouni", "nee", "weider",
    "no", "not", "without", "none", "never", "nor", "neither", "cannot", "nil", "negates", "denies",
    "sem", "nao", "nenhum", "nenhuma", "nem", "nunca", "ausencia", "ausente",
  ]
  private static let affirmations: Set<String> = ["oui", "ja", "yes", "sim", "jo"]
  private static let positives = ["positiv"]
  private static let negatives = ["negativ"]

  private static let numbers: Set<String> = [
    "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwolf",
    "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "two", "three", "four", "five", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "dois", "duas", "tres", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "doze",
    "zwee", "zwou", "dräi", "drai", "veier", "fennef", "sechs", "siwen", "aacht", "neng", "zeng",
  ]

  private static let units: Set<String> = [
    "mm", "cm", "dm", "m", "km", "\u{3BC}m", "nm", "mg", "g", "kg", "\u{3BC}g", "mcg", "ng", "pg",
    "ml", "mL", "cl", "dl", "dL", "l", "L", "cc", "ccm", "mmol", "mol", "\u{3BC}mol", "nmol",
    "pmol", "mval", "mEq", "mmHg", "kPa", "Pa", "bar", "bpm", "Hz", "kHz", "MHz", "Gy", "mGy",
    "cGy", "Sv", "mSv", "Bq", "MBq", "kBq", "mCi", "HU", "UH", "UI", "IU", "IE", "U", "mU", "kU",
    "C", "K", "F", "h", "min", "s", "sec", "sek", "ms", "d", "W", "kV", "mA", "mAs", "J", "kcal",
    "kJ", "T", "Tesla", "Ch", "Fr", "G", "Gauge", "dpt", "Jahre", "Jahren", "Jahr", "Monate",
    "Monaten", "Monat", "Wochen", "Woche", "Tage", "Tagen", "Tag", "Stunden", "Stunde", "ans",
    "an", "mois", "semaines", "semaine", "jours", "jour", "heures", "heure", "years", "year",
    "months", "month", "weeks", "week", "days", "day", "hours", "hour", "anos", "ano", "meses",
    "semanas", "semana", "dias", "dia", "horas", "hora", "Joer", "Méint", "Mount", "Deeg", "Dag",
    "Stonnen",
  ]
}
