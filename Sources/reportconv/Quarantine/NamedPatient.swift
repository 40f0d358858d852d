// The patient whom a person names to release a report.

internal import ReportModel
internal import ReportNormalizer

extension PatientContext {
  /// Reads what names a patient: a national number, or `1960-02-01 MUSTER, Erika` with or without the
  /// given name; the date can be `01.02.1960` too.
  ///
  /// A number of a practice is none: a report has nothing that could contradict it.
  init?(naming text: String) {
    let digits = text.filter { $0 != " " }
    let words = text.split(separator: " ", maxSplits: 1)
    if let number = NationalNumber.normalized(digits) {
      self.init(identifiers: [number], opened: 0)
    } else if words.count == 2, let date = Self.date(words[0]) {
      let names = words[1].split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.split(separator: " ").joined(separator: " ") }
      guard let family = names.first, family.contains(where: \.isLetter) else { return nil }
      let given = names.count > 1 && !names[1].isEmpty ? names[1] : nil
      self.init(family: family, given: given, birthDate: date, opened: 0)
    } else {
      return nil
    }
  }

  private static func date(_ text: Substring) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let iso =
      parts.count == 3 && parts[0].count == 2 && parts[1].count == 2
      ? "\(parts[2])-\(parts[1])-\(parts[0])" : String(text)
    return ContextTime.isDay(iso) ? iso : nil
  }
}
