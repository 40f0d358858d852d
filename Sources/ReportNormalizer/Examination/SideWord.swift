// The words that say which side of the body is meant.

/// Tells which side words name.
enum SideWord {
  /// The sides that the words name, each once: `left`, `right`, or `both`.
  static func sides(in words: [String]) -> [String] {
    var sides: [String] = []
    for word in words {
      guard let side = side(of: word), !sides.contains(side) else { continue }
      sides.append(side)
    }
    return sides.sorted()
  }

  private static func side(of word: String) -> String? {
    names.first { $0.words.contains(word) }?.side
  }

  private static let names: [(side: String, words: Set<String>)] = [
    (
      "both",
      [
        "bilateral", "bilaterale", "bilaterales", "bilateraux", "bilaterais", "bilateraler",
        "bilaterales", "beide", "beider", "beiden", "beides", "beidseits", "beidseitig",
        "beidseitige", "bds", "both", "deux", "ambos", "ambas", "beid", "beidsaits",
      ]
    ),
    (
      "left",
      [
        "gauche", "gauches", "links", "linke", "linken", "linker", "linkes", "linkem",
        "linksseitig", "left", "esquerdo", "esquerda", "esquerdos", "esquerdas", "lenks", "lenken",
        "lenker", "lenkst", "li",
      ]
    ),
    (
      "right",
      [
        "droit", "droite", "droits", "droites", "rechts", "rechte", "rechten", "rechter",
        "rechtes", "rechtem", "rechtsseitig", "right", "direito", "direita", "direitos", "direitas",
        "riets", "rietsen", "rietser", "rietst", "re",
      ]
    ),
  ]
}
