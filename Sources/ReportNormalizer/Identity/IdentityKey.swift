// Names that programs give to what they fill in: tags of content controls, members of JSON.

internal import ReportModel

/// What a name for programs says of the text that it belongs to.
enum IdentityKey: Hashable {
  case name, family, given, otherFamily, birth, sex, number, nationalNumber

  /// The key that a name is; `nil` where it can be another person's or is none.
  ///
  /// `PatientName`, `patient_name` and `NomPatient` are one; `Name` alone can be anybody's.
  ///
  /// - Parameters:
  ///   - name: is the name as it stands in the file.
  ///   - isPatient: is whether it is known already that the name belongs to the patient.
  init?(_ name: String, ofPatient isPatient: Bool = false) {
    let plain = Self.letters(name)
    let rest = Self.withoutPatient(plain)
    if isPatient || rest.count < plain.count, let key = Self.key(rest) {
      self = key
    } else if let key = Self.key(plain), key == .birth || key == .nationalNumber {
      self = key
    } else {
      return nil
    }
  }

  /// The letters of a name, in small ones without marks.
  private static func letters(_ name: String) -> ArraySlice<UInt8> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars { _ = LetterFolding.append(scalar, to: &bytes) }
    bytes.removeAll { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    return bytes[...]
  }

  private static func withoutPatient(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for word in patients {
      if name.starts(with: word) { return name.dropFirst(word.count) }
      if word.count > 3, name.suffix(word.count).elementsEqual(word) {
        return articles.reduce(name.dropLast(word.count)) {
          $0.suffix($1.count).elementsEqual($1) ? $0.dropLast($1.count) : $0
        }
      }
    }
    return name
  }

  private static func key(_ name: ArraySlice<UInt8>) -> IdentityKey? {
    // Most headings are longer than any key.
    guard name.count <= longest else { return nil }
    return keys[String(decoding: name, as: UTF8.self)]
  }

  private static let patients = [
    "patienten", "patientin", "patiente", "patient", "doente", "utente", "pat",
  ].map { [UInt8]($0.utf8) }
  private static let articles = ["du", "dela"].map { [UInt8]($0.utf8) }
  private static let longest = keys.keys.lazy.map(\.utf8.count).max() ?? 0

  private static let keys: [String: IdentityKey] = {
    let lists: [(IdentityKey, String)] = [
      (.name, ";name;fullname;nom;nomprenom;prenomnom;nome;nomecompleto;namevorname;displayname"),
      (
        .family,
        "family;familyname;lastname;surname;nomdefamille;nachname;familienname;apelido;nomfamille"
      ),
      (.given, "given;givenname;givennames;firstname;firstnames;prenom;prenoms;vorname;vornamen"),
      (
        .otherFamily,
        "birthname;maidenname;geburtsname;nomdenaissance;nomdejeunefille;marriedname;nomdusage"
      ),
      (
        .birth,
        "birthdate;dateofbirth;dob;birth;birthday;geburtsdatum;gebdatum;gebdat;datedenaissance;"
          + "datenaissance;ddn;datadenascimento;datanascimento;gebuertsdatum"
      ),
      (.sex, "sex;gender;geschlecht;sexe;sexo"),
      (.number, "id;identifier;number;nr;nummer;numero;insurancenumber;ssn"),
      (.nationalNumber, "matricule;matrikel;matricula;matriculenumber;nationalid;nationalnumber"),
    ]
    var keys: [String: IdentityKey] = [:]
    for (key, list) in lists {
      for name in list.split(separator: ";", omittingEmptySubsequences: false) {
        keys[String(name)] = key
      }
    }
    return keys
  }()
}

extension IdentityKey {
  /// What the text under the key says.
  func facts(in text: String) -> [IdentityFact] {
    switch self {
    case .name: Self.facts(in: "Patient: \(text)")
    case .birth: Self.facts(in: "DOB: \(text)")
    case .sex: Self.facts(in: "Sex: \(text)")
    case .number: Self.facts(in: "Patient-ID: \(text)")
    case .nationalNumber: Self.facts(in: "Matricule: \(text)")
    case .family: Self.name(text, .family)
    case .given: Self.name(text, .given)
    case .otherFamily: Self.name(text, .otherFamily)
    }
  }

  private static func facts(in line: String) -> [IdentityFact] {
    var parser = IdentityParser(line)
    return parser.facts()
  }

  private static func name(_ text: String, _ kind: IdentityFact.Kind) -> [IdentityFact] {
    let words = IdentityWords.words(of: text)
    guard let (name, end) = PersonName.given(in: words[...]), end == words.count else { return [] }
    return [IdentityFact(kind: kind, value: name)]
  }
}
