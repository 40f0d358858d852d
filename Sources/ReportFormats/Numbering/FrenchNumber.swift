// French numbers, in the traditional spelling of France.

/// French words for numbers from 1 to 999,999.
enum FrenchNumber {
  private static let small = [
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
  ]
  private static let tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"]

  static func cardinal(_ number: Int) -> String {
    // vingt and cent take an s where they are multiplied and nothing follows.
    let words = stem(number)
    let isRound = number % 100 == 80 || (number % 100 == 0 && number % 1000 > 100)
    return isRound ? words + "s" : words
  }

  /// The words without the s of the plural.
  private static func stem(_ number: Int) -> String {
    switch number {
    case ..<20: small[max(0, number)]
    case ..<100: underHundred(number)
    case ..<200: join("cent", number % 100)
    case ..<1000: join(small[number / 100] + " cent", number % 100)
    case ..<2000: join("mille", number % 1000)
    default: join(stem(number / 1000) + " mille", number % 1000)
    }
  }

  private static func join(_ head: String, _ rest: Int) -> String {
    rest == 0 ? head : "\(head) \(stem(rest))"
  }

  /// From 70 and 90 on, sixty and eighty are counted on to nineteen.
  private static func underHundred(_ number: Int) -> String {
    let base = number >= 80 ? 80 : number >= 60 ? 60 : number / 10 * 10
    let head = base == 80 ? "quatre-vingt" : tens[base / 10]
    switch number - base {
    case 0: return head
    case 1 where base < 80, 11 where base < 80: return "\(head) et \(small[number - base])"
    default: return "\(head)-\(small[number - base])"
    }
  }

  static func ordinal(_ number: Int) -> String {
    if number == 1 { return "premier" }
    let words = stem(number)
    if words.hasSuffix("cinq") { return words + "uième" }
    if words.hasSuffix("neuf") { return words.dropLast() + "vième" }
    return (words.hasSuffix("e") ? String(words.dropLast()) : words) + "ième"
  }
}
