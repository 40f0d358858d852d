// English numbers.

/// English words for numbers from 1 to 999,999.
enum EnglishNumber {
  private static let small = [
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let irregular = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
  ]

  static func cardinal(_ number: Int) -> String {
    switch number {
    case ..<20: small[max(0, number)]
    case ..<100: tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10])
    case ..<1000: join(small[number / 100] + " hundred", number % 100)
    default: join(cardinal(number / 1000) + " thousand", number % 1000)
    }
  }

  private static func join(_ head: String, _ rest: Int) -> String {
    rest == 0 ? head : "\(head) \(cardinal(rest))"
  }

  static func ordinal(_ number: Int) -> String {
    let words = cardinal(number)
    let last = words.split { $0 == " " || $0 == "-" }.last.map(String.init) ?? words
    let head = words.dropLast(last.count)
    if let form = irregular[last] { return head + form }
    return head + (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
  }

  /// The ending of the place in a row.
  static func ending(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    return switch number % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }
}
