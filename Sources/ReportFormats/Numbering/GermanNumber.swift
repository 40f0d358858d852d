// German numbers.

/// German words for numbers from 1 to 999,999.
enum GermanNumber {
  /// The digits as they stand inside a longer word.
  private static let small = [
    "", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
    "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
  ]
  private static let tens = [
    "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
  ]

  static func cardinal(_ number: Int) -> String {
    // Only at the end of the word is one "eins".
    number % 100 == 1 ? stem(number) + "s" : stem(number)
  }

  private static func stem(_ number: Int) -> String {
    switch number {
    case ..<20: small[max(0, number)]
    case ..<100: (number % 10 == 0 ? "" : small[number % 10] + "und") + tens[number / 10]
    case ..<1000: small[number / 100] + "hundert" + stem(number % 100)
    default: stem(number / 1000) + "tausend" + stem(number % 1000)
    }
  }

  static func ordinal(_ number: Int) -> String {
    let head = stem(number / 100 * 100)
    switch number % 100 {
    case 1: return head + "erste"
    case 3: return head + "dritte"
    case 7: return head + "siebte"
    case 8: return head + "achte"
    case 1..<20: return stem(number) + "te"
    default: return stem(number) + "ste"
    }
  }
}
