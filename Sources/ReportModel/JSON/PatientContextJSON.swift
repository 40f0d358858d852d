// The JSON form of the open patient: an object with "schema" and "version", strictly read.
//
//     {
//       "schema": "reportconv.patient", "version": "1.0", "opened": "2026-03-01T08:15:00Z",
//       "family": "MUSTER", "otherFamilies": ["BEISPIEL"], "given": "Erika",
//       "birthDate": "1960-02-01", "sex": "female", "identifiers": ["1960020100037"]
//     }
//
// Schema and version alone say that nobody is open.

extension PatientContext {
  /// The name of the JSON form.
  public static let jsonSchema = "reportconv.patient"
  /// The version of the JSON form that is read: the same major version, and no newer minor one.
  public static let jsonVersion = (major: 1, minor: 0)

  /// Reads the JSON form.
  ///
  /// - Parameters:
  ///   - bytes: are the text in UTF-8.
  ///   - version: is what tells this context from others.
  ///   - modified: is when it was given, in milliseconds since 1970 in UTC, where the text does not
  ///     say it.
  /// - Returns: `nil` where nobody is open.
  /// - Throws: ``JSONError`` with line and column.
  public static func read(
    json bytes: [UInt8], version: String, modified: Int
  ) throws(JSONError) -> PatientContext? {
    var json = JSONScanner(bytes, maximumDepth: 4)
    try json.checkForm(jsonSchema, jsonVersion)
    var context = PatientContext(version: version, opened: modified)
    try json.beginObject()
    while let name = try json.nextMember() { try context.take(name, &json) }
    try json.finish()
    return context.tokens.isEmpty ? nil : context
  }

  private mutating func take(_ name: String, _ json: inout JSONScanner) throws(JSONError) {
    switch name {
    case "schema", "version": _ = try json.string()
    case "identifiers": identifiers = try json.array()
    case "family": family = try json.string()
    case "otherFamilies": otherFamilies = try json.array()
    case "given": given = try json.string()
    case "birthDate":
      let text = try json.string()
      guard ContextTime.isDay(text) else { throw json.invalidValue("a day such as 1960-02-01") }
      birthDate = text
    case "sex":
      let text = try json.string()
      guard ["female", "male", "other"].contains(text) else {
        throw json.invalidValue("one of \"female\", \"male\", \"other\"")
      }
      sex = text
    case "opened":
      guard let time = ContextTime.milliseconds(of: try json.string()) else {
        throw json.invalidValue("a time such as 2026-03-01T08:15:00Z")
      }
      opened = time
    default: throw json.unknownMember
    }
  }
}

/// Days and times as RFC 3339 writes them.
public enum ContextTime {
  /// Whether a text is a day of the calendar: `1960-02-01`.
  public static func isDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10])
    else { return false }
    return isDay(day, month: month, year: year)
  }

  /// Whether there is such a day.
  public static func isDay(_ day: Int, month: Int, year: Int) -> Bool {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return year > 0 && (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
  }

  /// The milliseconds since 1970 of a time with its offset: `2026-03-01T09:15:00.250+01:00`.
  static func milliseconds(of text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, isDay(String(decoding: bytes[..<10], as: UTF8.self)),
      bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
      bytes[13] == 0x3A, bytes[16] == 0x3A, let hour = number(bytes[11..<13]), hour < 24,
      let minute = number(bytes[14..<16]), minute < 60, let second = number(bytes[17..<19]),
      second < 61
    else { return nil }
    var rest = bytes[19...]
    var thousandths = 0
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty else { return nil }
      thousandths = number((digits + [0x30, 0x30]).prefix(3)[...]) ?? 0
      rest = rest[digits.endIndex...]
    }
    guard let offset = offset(Array(rest)) else { return nil }
    let seconds = (hour * 60 + minute - offset) * 60 + second
    return (days(bytes) * 86_400 + seconds) * 1_000 + thousandths
  }

  /// The minutes by which a clock is ahead of UTC: `Z`, `+01:00`.
  private static func offset(_ bytes: [UInt8]) -> Int? {
    if bytes == [UInt8(ascii: "Z")] || bytes == [UInt8(ascii: "z")] { return 0 }
    guard bytes.count == 6, bytes[3] == 0x3A, let hours = number(bytes[1..<3]), hours < 24,
      let minutes = number(bytes[4..<6]), minutes < 60
    else { return nil }
    switch bytes[0] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -(hours * 60 + minutes)
    default: return nil
    }
  }

  /// The days from 1970-01-01 to the day that a text begins with.
  private static func days(_ bytes: [UInt8]) -> Int {
    let year = number(bytes[0..<4]) ?? 0
    let month = number(bytes[5..<7]) ?? 1
    let day = number(bytes[8..<10]) ?? 1
    // Years begin in March, so that the day that not every year has is their last.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
