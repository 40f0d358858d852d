// Reading one line: whose it is, and what it says of the patient.

internal import ReportModel

/// Reads what a line says of the patient.
struct IdentityParser {
  /// Of whom the words speak at the present place.
  private enum Person {
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
  private var position = 0
  private var person = Person.nobody
  private var found: [IdentityFact] = []
  /// What belongs to somebody who is perhaps the patient.
  private var pending: [IdentityFact] = []
  /// Dates behind the patient's name that nothing calls a birth date.
  private var bareDates: [String] = []

  init(_ line: String) {
    words = Self.canSay(line) ? IdentityWords.words(of: line) : []
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
      readUnlabelled()
    case .patient: readName(from: value, as: .patient, isFamily: false)
    case .subject where hasColon: readName(from: value, as: .perhapsPatient, isFamily: false)
    case .name where hasColon && person != .other:
      readName(from: value, as: .patient, isFamily: true)
    case .subject, .name: skipItem()
    case .givenName: readGivenName(from: value, hasColon: hasColon)
    case .birth: readBirth(from: value)
    case .sex: readSex(from: value, hasColon: hasColon)
    case .nationalNumber: readNumber(from: value)
    }
  }

  // MARK: - Names

  private mutating func readName(from start: Int, as owner: Person, isFamily: Bool) {
    position = start
    person = owner
    let style: PersonName.Style = owner == .patient ? .labelled : .plain
    if let (name, end) = PersonName.name(in: words[start...], style) {
      add(name)
      position = end
    } else if isFamily, let (family, end) = PersonName.family(in: words[start...]) {
      guard PersonName.isInCapitals(family) || hasGivenName(from: end) else { return skipItem() }
      add(IdentityFact(kind: .family, value: family))
      position = end
    }
  }

  private func hasGivenName(from start: Int) -> Bool {
    (start..<words.count).contains { IdentityLabel.label(in: words[$0...])?.label == .givenName }
  }

  private mutating func readGivenName(from start: Int, hasColon: Bool) {
    guard hasColon, isPatient, let (name, end) = PersonName.given(in: words[start...])
    else { return skipItem() }
    add(IdentityFact(kind: .given, value: name))
    position = end
  }

  private mutating func add(_ name: PersonName) {
    add(IdentityFact(kind: .family, value: name.family))
    add(IdentityFact(kind: .given, value: name.given))
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

  private mutating func readSex(from start: Int, hasColon: Bool) {
    guard hasColon, isPatient, start < words.count,
      let sex = SexMark.value(of: words[start].folded)
    else { return skipItem() }
    add(IdentityFact(kind: .sex, value: sex))
    position = start + 1
  }

  private mutating func readNumber(from start: Int) {
    var digits = ""
    var end = start
    while end < words.count, digits.utf8.count < 13,
      !words[end].folded.isEmpty,
      words[end].folded.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      digits += words[end].folded
      end += 1
    }
    guard isPatient, Matricule.isValid(digits) else { return skipItem() }
    confirm()
    add(IdentityFact(kind: .identifier, value: digits))
    position = end
  }

  /// Whether a label here speaks of the patient: behind the name, or at the start of the line.
  private var isPatient: Bool {
    switch person {
    case .nobody, .patient, .perhapsPatient: true
    case .somebody, .other: false
    }
  }

  /// Takes what was said of somebody who is now known to be the patient.
  private mutating func confirm() {
    found += pending
    pending = []
    person = .patient
  }

  private mutating func add(_ fact: IdentityFact) {
    switch person {
    case .perhapsPatient: pending.append(fact)
    case .nobody, .patient: found.append(fact)
    case .somebody, .other: break
    }
  }

  // MARK: - Items without a label

  private mutating func readUnlabelled() {
    switch person {
    case .nobody, .somebody: readUnlabelledName()
    case .perhapsPatient, .patient: readMark()
    case .other: skipItem()
    }
  }

  /// A name in front of a birth date that is called so.
  private mutating func readUnlabelledName() {
    guard let (name, end) = PersonName.name(in: words[position...], .plain),
      isBirth(at: end) || end < words.count && words[end].isSeparator && isBirth(at: end + 1)
    else { return skipItem() }
    person = .perhapsPatient
    add(name)
    position = end
  }

  private func isBirth(at start: Int) -> Bool {
    guard start < words.count, let (label, length) = IdentityLabel.label(in: words[start...]),
      label == .birth
    else { return false }
    let after = start + length
    let value = after < words.count && words[after].isColon ? after + 1 : after
    return value <= words.count && CalendarDate.date(in: words[value...]) != nil
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

  /// Passes the words up to the next separator; one of them can name somebody else.
  private mutating func skipItem() {
    if person == .nobody { person = .somebody }
    while position < words.count, !words[position].isSeparator {
      if IdentityLabel.label(in: words[position...])?.label == .otherPerson { person = .other }
      position += 1
    }
  }
}
