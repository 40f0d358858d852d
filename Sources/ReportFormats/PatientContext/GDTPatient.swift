// The patient of a GDT record: 6301 hands over a patient's data, 6302 asks for an examination.

internal import ReportModel

/// Reads the patient of a record.
///
/// Fields: 3000 number in the practice, 3100 what stands before the name, 3101 family name, 3102 given
/// name, 3103 date of birth as DDMMYYYY, 3105 number of the insurance, 3110 sex.
enum GDTPatient {
  /// The patient; version and time are the caller's.
  static func context(in record: GDTRecord) throws(PatientContextError) -> PatientContext {
    guard let first = record.lines.first, first.field == 8000 else {
      throw PatientContextError(.noRecordType)
    }
    guard let type = GDTRecord.number(first.bytes), type == 6301 || type == 6302 else {
      throw PatientContextError(.otherRecordType, line: first.number)
    }
    _ = try record.only(8000)
    _ = try record.charset()
    var context = PatientContext()
    let before = try record.text(3100)?.text
    if let family = try record.text(3101)?.text {
      context.family = before.map { "\($0) \(family)" } ?? family
    }
    context.given = try record.text(3102)?.text
    if let (text, line) = try record.text(3103) {
      context.birthDate = try birthDate(text, line: line)
    }
    if let (text, line) = try record.text(3110) { context.sex = try sex(text, line: line) }
    context.identifiers = [try record.text(3000), try record.text(3105)].compactMap { $0?.text }
    guard context.family != nil || !context.identifiers.isEmpty else {
      throw PatientContextError(.noPatient)
    }
    return context
  }

  private static func birthDate(
    _ text: String, line: Int
  ) throws(PatientContextError) -> String {
    let digits = Array(text.utf8)
    guard digits.count == 8, let day = GDTRecord.number(digits[0..<2]),
      let month = GDTRecord.number(digits[2..<4]), let year = GDTRecord.number(digits[4..<8]),
      ContextTime.isDay(day, month: month, year: year)
    else { throw PatientContextError(.badBirthDate, line: line) }
    let (start, end) = (text.prefix(4), text.suffix(4))
    return "\(end)-\(start.suffix(2))-\(start.prefix(2))"
  }

  private static func sex(_ text: String, line: Int) throws(PatientContextError) -> String {
    switch text {
    case "1": return "male"
    case "2": return "female"
    default: throw PatientContextError(.badSex, line: line)
    }
  }
}
