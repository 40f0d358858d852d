// What a report says of the patient: from page headers and footers, from content controls, from its
// head and from text boxes.
//
//   [x] page headers and footers (docx, rtf), with the text boxes, frames and tables in them
//   [x] content controls by tag or alias, anywhere: PatientName, Geburtsdatum …
//   [x] the blocks before the first heading and below the title, a section called "Patient"
//   [x] tables: a label and what it says in a row, or in a column of two rows
//   [x] text boxes and frames anywhere
//   [x] the sender's fields: members such as patient_name, or an object "patient"
//
// A doctor, an addressee or a place must never be taken for the patient. So only these are read:
//  - after "Patient:", "Name:" or the like: the name, and a date right after it, as birth date;
//  - after "Concerne :" or the like, and without a label: a name only where a birth date that is
//    called so, or a national number, stands behind it or on the line below;
//  - birth date, sex and national number where they are called so;
//  - the national number also without a label, behind a patient's name, if its check digits hold.
// A line is left where a doctor or an addressee is named, and so are the lines below "Addressee:".
// What can be read in two ways is not read: "Erika Muster" is a name whose parts are not told.

public import ReportModel

/// Reads what a report says of the patient.
public enum IdentityReader {
  /// The tokens in the order in which they are met, each value once.
  ///
  /// The part of a location is `header`, `footer` or none, and behind that `table`, `textBox`, `frame`
  /// or `control` where it stands in one: `header/table`. Values are as ``IdentityToken/Kind`` says;
  /// names are as printed, a national number is its thirteen digits, or eleven in the older form.
  public static func tokens(in report: Report) -> [IdentityToken] {
    var reader = IdentityCollector()
    for header in report.headers { reader.read(header.blocks, at: Location(part: "header")) }
    for footer in report.footers { reader.read(footer.blocks, at: Location(part: "footer")) }
    report.forEachStory { blocks, location in reader.readControls(blocks, at: location) }
    for section in report.sections { reader.readHead(section) }
    for section in report.sections { reader.readBoxes(section) }
    return reader.tokens
  }
}

extension Report {
  mutating func readIdentity() {
    var known = Set(identity.map(IdentityFact.init))
    for token in IdentityReader.tokens(in: self)
    where known.insert(IdentityFact(token)).inserted {
      identity.append(token)
    }
  }
}

/// What a token says, wherever it was read.
struct IdentityFact: Hashable {
  typealias Kind = IdentityToken.Kind

  var kind: Kind
  var value: String

  init(kind: IdentityToken.Kind, value: String) {
    self.kind = kind
    self.value = value
  }

  init(_ token: IdentityToken) {
    self.init(kind: token.kind, value: token.value)
  }
}
