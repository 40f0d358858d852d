// Which field each section feeds, from its real heading alone.
//
// The rules, in this order:
//  - A field that the reader gave stays.
//  - A section without a heading, and one on level 0 (the document's title), has no word of its own.
//  - A heading that the tables know for one field gives that field.
//  - Text on two fields ("Befund und Beurteilung") stays whole: in findings if those are among
//    them, else in no field; a finding says so.
//  - A heading that can mean several fields ("Ergebnis") feeds none, and a finding says so, unless
//    the section above feeds one of them: then the document itself has decided.
//  - A heading that names a subject ("Labor") stays in the field of the section above.
//  - A heading of a remark ("Kommentar") stays in the field of the section before it.
//  - A heading that ends the text ("Unterschrift") feeds no field.
//  - A section with an unknown heading, or none, below a section with a field is part of that
//    section. On the top level it feeds no field.

public import ReportModel

extension Report {
  /// The report with the fields that its headings feed.
  public func classified() -> Report {
    var report = self
    report.classify()
    return report
  }

  mutating func classify() {
    var classifier = FieldClassifier(known: findings)
    classifier.classify(&sections, below: .unassigned, trail: [])
    findings += classifier.findings
  }
}

/// Gives the sections of a report their fields.
private struct FieldClassifier {
  private(set) var findings: [Finding] = []
  private var known: Set<Finding>

  init(known: [Finding]) {
    self.known = Set(known)
  }

  mutating func classify(_ sections: inout [Section], below above: Field, trail: [String]) {
    var before = above
    for index in sections.indices {
      let heading = sections[index].headingText
      let trail = heading.isEmpty ? trail : trail + [heading]
      if sections[index].field == .unassigned {
        let place = Place(above: above, before: before, trail: trail)
        sections[index].field = field(of: sections[index], at: place)
      }
      before = sections[index].field
      classify(&sections[index].subsections, below: before, trail: trail)
    }
  }

  private struct Place {
    /// The field of the section above.
    var above: Field
    /// The field of the section before, on the same level; else that of the section above.
    var before: Field
    var trail: [String]
  }

  private mutating func field(of section: Section, at place: Place) -> Field {
    guard section.level > 0 else { return .unassigned }
    switch section.meaning {
    case nil: return place.above
    case .field(let field): return field
    case .topic(let field): return place.above == .unassigned ? field : place.above
    case .comment: return place.before
    case .closing: return .unassigned
    case .combined(let fields):
      return combined(fields, at: place)
    case .ambiguous(let fields):
      return fields.contains(place.above) ? place.above : unclear(fields, at: place)
    }
  }

  private mutating func combined(_ fields: [Field], at place: Place) -> Field {
    let names = fields.names(last: "and")
    guard fields.contains(.findings) else {
      report(
        .combinedHeading, "the section holds \(names) in one text and feeds no field", at: place)
      return .unassigned
    }
    report(
      .combinedHeading, "the section holds \(names) in one text; all of it is in findings",
      at: place)
    return .findings
  }

  private mutating func unclear(_ fields: [Field], at place: Place) -> Field {
    let names = fields.count == 1 ? "\(fields.names(last: "or")) or none" : fields.names(last: "or")
    report(
      .ambiguousHeading, "the heading can mean \(names); the section feeds no field", at: place)
    return .unassigned
  }

  private mutating func report(_ code: Finding.Code, _ message: String, at place: Place) {
    let finding = Finding(code, message, at: Location(section: place.trail))
    if known.insert(finding).inserted { findings.append(finding) }
  }
}

extension Section {
  /// What the heading means; `nil` where it is not known.
  ///
  /// A section "Befund" that itself has a section on what was asked, done or found is the whole
  /// report under its title, and its own text can be anything.
  fileprivate var meaning: HeadingMeaning? {
    guard !heading.isEmpty, let meaning = HeadingLexicon.meaning(of: heading.plainText) else {
      return nil
    }
    guard meaning == .field(.findings) else { return meaning }
    let isTitle = subsections.contains { below in
      switch HeadingLexicon.meaning(of: below.heading.plainText) {
      case .field(let field): [.history, .procedure, .findings].contains(field)
      case nil, .topic, .combined, .ambiguous, .comment, .closing: false
      }
    }
    return isTitle ? .ambiguous([.findings]) : meaning
  }
}

extension [Field] {
  /// The fields' names in a sentence.
  fileprivate func names(last: String) -> String {
    let names = map(\.rawValue)
    guard names.count > 1, let end = names.last else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " \(last) \(end)"
  }
}
