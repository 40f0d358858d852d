// The names of the months in five languages.

/// Names of months, without case and marks.
enum MonthName {
  /// The month, from 1, that a folded word names in French, German, Luxembourgish, English or
  /// Portuguese.
  static func number(of word: Substring) -> Int? {
    for (index, names) in names.enumerated() where names.contains(word) { return index + 1 }
    return nil
  }

  private static let names: [[Substring]] = [
    ["janvier", "januar", "janner", "january", "janeiro", "jan", "janv"],
    ["fevrier", "februar", "february", "fevereiro", "feb", "fevr", "fev"],
    ["mars", "marz", "maerz", "march", "marco", "mar", "mrz"],
    ["avril", "april", "abrell", "abril", "apr", "avr", "abr"],
    ["mai", "mee", "may", "maio"],
    ["juin", "juni", "june", "junho", "jun"],
    ["juillet", "juli", "july", "julho", "jul", "juil", "juill"],
    ["aout", "august", "agosto", "aug", "ago"],
    ["septembre", "september", "setembro", "sept", "sep", "set"],
    ["octobre", "oktober", "october", "outubro", "oct", "okt", "out"],
    ["novembre", "november", "novembro", "nov"],
    ["decembre", "dezember", "december", "dezembro", "dec", "dez"],
  ]
}
