// Reading one line: whose it is, and what it says of the patient.

internal import ReportModel

/// Reads what a line says of the patient.
struct IdentityParser {
  /// Of whom the words speak at the present place.
  enum Person {
    /// Nobody was named yet: the line begins here.
    case nobody
    /// Nobody that is known: other words stand before.
    case somebody
    /// The patient, as a label says.
    case patient
    /// Somebody who is the patient if a birth date or a national number follows.
    case perhapsPatient
    /// A doctor, an addressee, a relative.
    case other
  }

  let words: [IdentityWord]
  var position = 0
  var person = Person.nobody
  private(set) var found: [IdentityFact] = []
  /// What belongs to somebody who is perhaps the patient.
  private var pending: [IdentityFact] = []
  /// Dates behind the patient's name that nothing calls a birth date.
  private var bareDates: [String] = []

  /// Whether lines around this one say more of the same person: then a family name can stand alone.
  var hasOtherLines = false

  init(_ line: String) {
    self.init(words: Self.canSay(line) ? IdentityWords.words(of: line) : [])
  }

  init(words: [IdentityWord]) {
    self.words = words
  }

  /// Whether a line can say anything: each form has a colon, or the year of a birth date.
  private static func canSay(_ line: String) -> Bool {
    var digits = 0
    for byte in line.utf8 {
      if byte == UInt8(ascii: ":") { return true }
      digits = (0x30...0x39).contains(byte) ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  /// What the line says, in order.
  mutating func facts() -> [IdentityFact] {
    while position < words.count { readItem() }
    let isBirthKnown = found.contains { $0.kind == .birthDate }
    if !isBirthKnown, Set(bareDates).count == 1, let date = bareDates.first {
      found.append(IdentityFact(kind: .birthDate, value: date))
    }
    return found
  }

  private mutating func readItem() {
    let word = words[position]
    if word.isSeparator || word.isColon {
      position += 1
    } else if let (label, length) = IdentityLabel.label(in: words[position...]) {
      read(label, length)
    } else {
      readUnlabelled()
    }
  }

  private mutating func read(_ label: IdentityLabel, _ length: Int) {
    let after = position + length
    let hasColon = after < words.count && words[after].isColon
    let value = hasColon ? after + 1 : after
    switch label {
    case .otherPerson:
      person = .other
      position = value
    case .patient where !hasColon:
      position = value
      person = .nobody
      readUnlabelledName(isPatient: true)
    case .patient: readName(from: value, as: .patient, isFamily: false)
    case .subject where hasColon: readName(from: value, as: .perhapsPatient, isFamily: false)
    case .name where hasColon && person != .other:
      readName(from: value, as: .patient, isFamily: true)
    case .subject, .name: skipItem()
    case .givenName: readGivenName(from: value, hasColon: hasColon)
    case .birth: readBirth(from: value)
    case .birthOrName: readBirthOrName(from: value)
    case .otherFamily: readOtherFamily(from: value)
    case .sex: readSex(from: value, hasColon: hasColon)
    case .nationalNumber: readNumber(from: value, isNational: true)
    case .insuranceNumber: readNumber(from: value, isNational: false)
    }
  }

  // MARK: - Facts

  private mutating func readBirth(from start: Int) {
    guard isPatient, let (date, length) = CalendarDate.date(in: words[start...]) else {
      return skipItem()
    }
    confirm()
    add(IdentityFact(kind: .birthDate, value: date))
    position = start + length
  }

  private mutating func readBirthOrName(from start: Int) {
    // At the start of a line nobody was named whose name at birth it could be.
    if person == .nobody || CalendarDate.date(in: words[start...]) != nil {
      readBirth(from: start)
    } else {
      readOtherFamily(from: start)
    }
  }

  private mutating func readSex(from start: Int, hasColon: Bool) {
    guard hasColon, isPatient, start < words.count,
      let sex = SexMark.value(of: words[start].folded)
    else { return skipItem() }
    add(IdentityFact(kind: .sex, value: sex))
    position = start + 1
  }

  /// Whether a label here speaks of the patient: behind the name, or at the start of the line.
  var isPatient: Bool {
    switch person {
    case .nobody, .patient, .perhapsPatient: true
    case .somebody, .other: false
    }
  }

  /// Takes what was said of somebody who is now known to be the patient.
  mutating func confirm() {
    found += pending
    pending = []
    person = .patient
  }

  mutating func add(_ fact: IdentityFact) {
    switch person {
    case .perhapsPatient: pending.append(fact)
    case .nobody, .patient: found.append(fact)
    case .somebody, .other: break
    }
  }

  // MARK: - Items without a label

  private mutating func readUnlabelled() {
    switch person {
    case .nobody, .somebody: readUnlabelledName(isPatient: false)
    case .perhapsPatient, .patient: readMark()
    case .other: skipItem()
    }
  }

  /// A date, a sign of the sex or a national number behind the patient's name.
  private mutating func readMark() {
    let word = words[position]
    if let (date, length) = CalendarDate.date(in: words[position...]) {
      if person == .patient { bareDates.append(date) }
      position += length
    } else if let sex = SexMark.value(of: word.folded) {
      add(IdentityFact(kind: .sex, value: sex))
      position += 1
    } else if Matricule.isValid(word.folded) {
      confirm()
      add(IdentityFact(kind: .identifier, value: word.folded))
      position += 1
    } else {
      skipItem()
    }
  }

  /// Passes the words up to the next separator or label with a colon; one of them can name somebody
  /// else, or the patient in running text: "notre patiente Madame MUSTER Erika, née le …".
  mutating func skipItem() {
    if person == .nobody { person = .somebody }
    let start = position
    while position < words.count, !words[position].isSeparator {
      if let (label, length) = IdentityLabel.label(in: words[position...]) {
        let after = position + length
        if label == .otherPerson {
          person = .other
        } else if position > start, after < words.count, words[after].isColon {
          return
        } else if label == .patient, person == .somebody, hasPatient(at: after) {
          position = after
          return readUnlabelledName(isPatient: true)
        }
      }
      position += 1
    }
  }
}
