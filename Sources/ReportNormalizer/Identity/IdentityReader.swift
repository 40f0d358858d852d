// What a report says of the patient: from page headers and footers, then from its head.
//
// A doctor, an addressee or a place must never be taken for the patient. So only these are read:
//  - after "Patient:", "Name:" or the like: the name, and a date right after it, as birth date;
//  - after "Concerne :" or the like, and without a label: a name only where a birth date that is
//    called so, or a national number, stands behind it;
//  - birth date, sex and national number where they are called so;
//  - the national number also without a label, behind a patient's name, if its check digits hold.
// A line is left where a doctor or an addressee is named. What can be read in two ways is not read.

public import ReportModel

/// Reads what a report says of the patient.
public enum IdentityReader {
  /// The tokens in the order in which they are met, each value once.
  ///
  /// They come from page headers, page footers, and the blocks before the first heading and below
  /// the title, with their tables and text boxes. Values are as ``IdentityToken/Kind`` says; names
  /// are as printed, a national number is its thirteen digits.
  public static func tokens(in report: Report) -> [IdentityToken] {
    var reader = IdentityCollector()
    for header in report.headers { reader.read(header.blocks, at: Location(part: "header")) }
    for footer in report.footers { reader.read(footer.blocks, at: Location(part: "footer")) }
    for section in report.sections { reader.readHead(section) }
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
  var kind: IdentityToken.Kind
  var value: String

  init(kind: IdentityToken.Kind, value: String) {
    self.kind = kind
    self.value = value
  }

  init(_ token: IdentityToken) {
    self.init(kind: token.kind, value: token.value)
  }
}

/// Collects tokens, each value once.
private struct IdentityCollector {
  private(set) var tokens: [IdentityToken] = []
  private var known: Set<IdentityFact> = []

  /// Reads the text before the first heading, or below the title.
  mutating func readHead(_ section: Section) {
    let heading = section.headingText
    guard heading.isEmpty || section.level == 0 else { return }
    read(section.blocks, at: Location(section: heading.isEmpty ? [] : [heading]))
  }

  mutating func read(_ blocks: [Block], at location: Location) {
    for line in IdentityLines.lines(of: blocks) {
      var parser = IdentityParser(line)
      for fact in parser.facts() where known.insert(fact).inserted {
        tokens.append(IdentityToken(kind: fact.kind, value: fact.value, location: location))
      }
    }
  }
}
