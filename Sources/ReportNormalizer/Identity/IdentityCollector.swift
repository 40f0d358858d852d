// Going through the places of a report in which the patient is named.

internal import ReportModel

/// Collects tokens, each value once.
struct IdentityCollector {
  private(set) var tokens: [IdentityToken] = []
  private var known: Set<IdentityFact> = []

  /// Reads the text before the first heading, below the title, and in sections about the patient.
  mutating func readHead(_ section: Section) {
    let heading = section.headingText
    let location = Location(section: heading.isEmpty ? [] : [heading])
    if heading.isEmpty || section.level == 0 {
      return read([.paragraph(Paragraph(section.heading))] + section.blocks, at: location)
    }
    // A report can have thousands of sections: most are told by their first letters.
    let canBeLabel = PatientHeading.canBegin(heading)
    if canBeLabel, PatientHeading.isOne(heading) {
      read([.paragraph(Paragraph(section.heading))] + section.blocks, at: location)
    } else if let key = IdentityKey(heading) {
      take(key.facts(in: section.blocks.plainText), at: location)
    } else if canBeLabel, PatientHeading.namesPatient(heading) {
      read([.paragraph(Paragraph(section.heading))], at: location)
    }
  }

  /// Reads text boxes and frames, wherever they stand in a section and those below it.
  mutating func readBoxes(_ section: Section) {
    readBoxes(section.blocks)
    for section in section.subsections { readBoxes(section) }
  }

  private mutating func readBoxes(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .group(let group) where group.kind == .textBox || group.kind == .frame:
        read([block], at: Location())
      case .group, .list, .table: for blocks in block.children { readBoxes(blocks) }
      case .paragraph, .preformatted, .rule, .pageBreak: break
      }
    }
  }

  /// Reads content controls.
  mutating func readControls(_ blocks: [Block], at location: Location) {
    take(IdentityControls.facts(in: blocks), at: location, in: .control)
  }

  /// Reads the lines of blocks.
  mutating func read(_ blocks: [Block], at location: Location) {
    let lines = IdentityLines.lines(of: blocks)
    let labels = lines.map { PatientHeading.label($0.text) }
    let isPersonal = zip(lines, labels).contains { PatientHeading.isPersonal($0.text, $1) }
    var linesOfOthers = 0
    for (index, line) in lines.enumerated() {
      let label = labels[index]
      if label == .otherPerson, PatientHeading.isAlone(line.text) {
        // Those below "Addressee:" are the addressee's.
        linesOfOthers = Self.linesBelowOther
      } else if linesOfOthers > 0, label != .patient, label != .subject {
        linesOfOthers -= 1
      } else {
        linesOfOthers = 0
        let above = index > 0 ? lines[index - 1].text : nil
        take(facts(in: line, below: above, isPersonal), at: location, in: line.place)
      }
    }
  }

  /// How many lines below "Addressee:" are the addressee's.
  private static let linesBelowOther = 4

  private func facts(
    in line: IdentityLine, below above: String?, _ isPersonal: Bool
  ) -> [IdentityFact] {
    if let key = PatientHeading.member(in: line) { return key.key.facts(in: key.text) }
    var parser = IdentityParser(line.text)
    parser.hasOtherLines = isPersonal
    let facts = parser.facts()
    guard facts.first?.kind == .birthDate, let above else { return facts }
    return IdentityParser.loneName(above) + facts
  }

  private mutating func take(
    _ facts: [IdentityFact], at location: Location, in place: IdentityPlace? = nil
  ) {
    var location = location
    if let place { location.part = (location.part.map { "\($0)/" } ?? "") + place.rawValue }
    for fact in facts where known.insert(fact).inserted {
      tokens.append(IdentityToken(kind: fact.kind, value: fact.value, location: location))
    }
  }
}

/// Tells lines and headings by the label that they begin with.
enum PatientHeading {
  /// Whether a heading says that the section below is about the patient.
  static func isOne(_ heading: String) -> Bool {
    let words = IdentityWords.words(of: heading).filter { !$0.isColon }
    let text = words.map(\.folded).joined(separator: " ")
    return headings.contains(text) || label(heading) == .patient && isAlone(heading)
  }

  /// Whether a heading can begin with a label, or be one of a section about the patient: whether its
  /// first letters are the first letters of one.
  static func canBegin(_ heading: String) -> Bool { beginnings.contains(letters(heading)) }

  /// The letters that a text begins with, in small ones without marks.
  private static func letters(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard LetterFolding.append(scalar, to: &bytes) else { break }
      guard let last = bytes.last, (0x61...0x7A).contains(last) else { break }
    }
    return String(decoding: bytes.prefix { (0x61...0x7A).contains($0) }, as: UTF8.self)
  }

  private static let beginnings = Set(
    headings.map { letters($0) } + IdentityLabel.firstWords.map { letters($0) })

  /// Whether a heading begins with a label of the patient.
  static func namesPatient(_ heading: String) -> Bool {
    label(heading) == .patient || label(heading) == .subject
  }

  /// Whether a line says a given name or a birth date by its label: other lines are about the same
  /// person.
  static func isPersonal(_ line: String, _ label: IdentityLabel?) -> Bool {
    switch label {
    case .givenName, .birth: !isAlone(line)
    case .birthOrName, .patient, .subject, .name, .otherFamily, .sex, .nationalNumber,
      .insuranceNumber, .otherPerson, nil:
      false
    }
  }

  /// A member of an object of JSON that was laid out as a line: `birthDate: 1960-02-01`.
  ///
  /// Elsewhere, names with small letters and capitals inside or underscores are for programs.
  static func member(in line: IdentityLine) -> (key: IdentityKey, text: String)? {
    let text = line.text
    guard let first = text.utf8.first, (0x61...0x7A).contains(first),
      let colon = text.firstIndex(of: ":")
    else { return nil }
    let name = text[..<colon]
    guard
      line.isMember || name.contains("_") || name.dropFirst().contains(where: \.isUppercase),
      !name.contains(" "), let key = IdentityKey(String(name), ofPatient: true)
    else { return nil }
    return (key, String(text[text.index(after: colon)...]))
  }

  /// The label that a line begins with; labels are short, and so is what is looked at.
  static func label(_ line: String) -> IdentityLabel? {
    let start = String(line.unicodeScalars.prefix(longestLabel))
    return IdentityLabel.label(in: IdentityWords.words(of: start)[...])?.label
  }

  private static let longestLabel = 48

  /// Whether a line is a label and nothing more.
  static func isAlone(_ line: String) -> Bool { IdentityLines.label(in: line) != nil }

  private static let headings: Set<String> = [
    "patientendaten", "patientdaten", "identite", "identite du patient", "identification",
    "identification du patient", "donnees du patient", "coordonnees du patient", "patient data",
    "patient details", "patient information", "patient identification", "demographics",
    "personalien", "dados do paciente", "dados do doente", "identificacao",
    "identificacao do doente", "informations patient", "informations du patient",
    "patientendonneeen", "patientendonnees",
  ]
}
