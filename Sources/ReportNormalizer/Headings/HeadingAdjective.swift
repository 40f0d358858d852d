// Adjectives that say of which kind a heading's noun is, and leave it its meaning.
//
// Words of time and of judgement are none of them: "bisherige Therapie" was given, "geplante" was not,
// and "unauffälliger Befund" is no heading but what was found.

/// Knows adjectives in normal form.
enum HeadingAdjective {
  /// Whether a word only says of which kind the noun behind it is.
  static func isOne(_ word: Substring) -> Bool {
    guard let stem = stem(word) else { return isEnglish(word) }
    if judgements.contains(stem) { return false }
    return stems.contains(stem) || ends.contains { stem.hasSuffix($0) && stem.utf8.count > 5 }
  }

  /// Whether a word is "weitere", which leaves to some nouns their meaning.
  static func isFurther(_ word: Substring) -> Bool {
    ["weitere", "weiterer", "sonstige", "sonstiger", "ubrige", "andere"].contains(String(word))
  }

  /// Whether a word is a French or Portuguese adjective of kind.
  static func isRomance(_ word: Substring) -> Bool {
    let judged = ["normal", "normale", "normales", "typique", "identique", "atypique", "critique"]
    guard word.utf8.count > 4, !judged.contains(String(word)) else { return false }
    return [
      "ique", "iques", "al", "ale", "ales", "aux", "aire", "aires", "el", "elle", "els", "elles",
      "ico",
      "icos", "ica", "icas", "ais", "ar", "ares",
    ].contains(where: word.hasSuffix)
  }

  /// The word without a German ending, or with what an abbreviation leaves out.
  private static func stem(_ word: Substring) -> String? {
    if word.last == "." {
      let short = word.dropLast()
      if short.hasSuffix("olog") { return short + "isch" }
      return abbreviations[String(short)]
    }
    guard let end = ["er", "es", "en", "em", "e"].first(where: word.hasSuffix) else { return nil }
    return String(word.dropLast(end.utf8.count))
  }

  private static let abbreviations = [
    "klin": "klinisch", "korperl": "korperlich", "intern": "internistisch",
    "zusammenfass": "zusammenfassend", "akt": "aktuell", "allg": "allgemein",
    "radiol": "radiologisch", "neurol": "neurologisch", "psych": "psychisch",
    "patholog": "pathologisch", "rad": "radiologisch",
  ]

  private static let ends = ["isch", "iell", "ional", "oral", "minal", "zial", "ular", "ativ"]

  private static let stems: Set<String> = [
    "aktuell", "allgemein", "apparativ", "beruflich", "derzeitig", "durchgefuhrt", "eigen",
    "erbeten", "erganzend", "erhoben", "extrakoronar", "familiar", "feingeweblich", "funktionell",
    "gegenwartig", "gesamt", "jetzig", "kardiovaskular", "kardial", "korperlich", "lokal",
    "operativ", "personlich", "postoperativ", "praoperativ", "relevant", "sozial", "speziell",
    "vaskular", "vegetativ", "wesentlich", "wichtig", "zusammenfassend", "zerebral", "zentral",
    "extrakardial", "extravaskular", "bildgebend", "stationar", "ambulant", "arztlich",
    "pflegerisch", "intraoperativ", "spezifisch",
  ]

  /// Words of judgement that end as those of kind do.
  private static let judgements: Set<String> = [
    "atypisch", "chronisch", "fraglich", "identisch", "kritisch", "pathologisch", "spezifisch",
    "symptomatisch", "typisch", "unspezifisch", "asymptomatisch", "therapeutisch", "normal",
    "negativ", "historisch", "hypothetisch", "dramatisch", "praktisch", "statisch",
  ]

  /// English has no endings: a word of kind ends in one of these.
  private static func isEnglish(_ word: Substring) -> Bool {
    if englishWords.contains(String(word)) { return true }
    return word.utf8.count > 5 && !englishJudgements.contains(String(word))
      && englishEnds.contains(where: word.hasSuffix)
  }

  private static let englishWords: Set<String> = [
    "relevant", "pertinent", "key", "major", "main", "other", "extra",
  ]

  private static let englishEnds = ["ical", "iac", "ional", "ular", "oral", "inal", "opic"]

  private static let englishJudgements: Set<String> = [
    "abnormal", "atypical", "critical", "identical", "minimal", "normal", "typical",
  ]
}
