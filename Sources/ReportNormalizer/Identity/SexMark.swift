// Signs of the sex in five languages.

/// Reads words and letters for the sex.
enum SexMark {
  /// `female`, `male` or `other`, for a folded word that says one of them; `nil` for other words.
  ///
  /// `h` and `d` are not read: they are too short to be sure of.
  static func value(of word: String) -> String? {
    switch word {
    case "f", "w", "female", "weiblich", "weiblech", "feminin", "feminino", "femme", "frau":
      "female"
    case "m", "male", "mannlich", "mannlech", "masculin", "masculino", "homme", "mann": "male"
    case "divers", "other", "outro": "other"
    default: nil
    }
  }
}
