// Parts of the body and kinds of images as they stand behind a heading's noun: "Befund Leber".

/// Knows parts of the body in normal form.
enum HeadingOrgan {
  /// Whether a word names a part of the body, or how it was looked at.
  static func isOne(_ word: Substring) -> Bool {
    words.contains(String(word)) || ends.contains(where: word.hasSuffix)
  }

  private static let ends = [
    "arterien", "gefasse", "gelenk", "gelenke", "lymphknoten", "saule", "venen", "wege",
  ]

  private static let words: Set<String> = [
    "abdomen", "aorta", "becken", "bein", "beine", "blase", "bws", "carotis", "chest", "colon",
    "ct", "darm", "dunndarm", "fuss", "gallenblase", "gehirn", "haut", "hals", "hand",
    "harnblase", "herz", "hirn", "hoden", "hufte", "hws", "kidney", "kidneys", "knie", "kolon",
    "kopf", "koronarien", "leber", "linker", "links", "liver", "lunge", "lungen", "lws", "magen",
    "mamma", "mediastinum", "milz", "mr", "mri", "mrt", "myokard", "nebennieren", "niere",
    "nieren", "oberbauch", "osophagus", "pankreas", "pelvis", "perikard", "pleura", "prostata",
    "rechter", "rechts", "rontgen", "schadel", "schilddruse", "schulter", "skelett",
    "sonographie", "sonografie", "spleen", "thorax", "ultraschall", "unterbauch", "uterus",
    "wirbelsaule",
  ]
}
