// Which field each section feeds, from its real heading alone.
//
// The rules, in this order:
//  - A field that the reader gave stays.
//  - A section without a heading, and one on level 0 (the document's title), has no word of its own.
//  - A heading that the lexicon knows for one field gives that field.
//  - Text on two fields ("Befund und Beurteilung") stays whole: in findings if those are among
//    them, else in no field; a finding says so.
//  - A heading that can mean several fields ("Ergebnis") feeds none, and a finding says so, unless
//    the section above feeds one of them: then the document itself has decided.
//  - A heading that names a subject ("Labor") stays in the field of the section above.
//  - A heading of a remark ("Kommentar") stays in the field of the section before it.
//  - A heading that ends the text ("Unterschrift") feeds no field.
//  - A section with an unknown heading, or none, below a section with a field is part of that
//    section. On the top level it feeds no field. A finding names each unknown heading, and each line
//    of text that looks like one (``Section/suspectedHeadings``).

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
    classifier.classify(&sections, below: .unassigned)
    findings += classifier.findings
  }
}

/// Gives the sections of a report their fields.
private struct FieldClassifier {
  private(set) var findings: [Finding] = []
  private var known: Set<Finding>
  /// The headings from the top to the present section.
  private var trail: [Section] = []

  init(known: [Finding]) {
    self.known = Set(known)
  }

  mutating func classify(_ sections: inout [Section], below above: Field) {
    var before = above
    for index in sections.indices {
      let name = Section(
        heading: sections[index].heading, label: sections[index].label,
        origin: sections[index].origin)
      trail.append(name)
      if sections[index].field == .unassigned {
        assign(&sections[index], below: above, after: before)
      }
      reportSuspected(sections[index])
      before = sections[index].field
      classify(&sections[index].subsections, below: before)
      trail.removeLast()
    }
  }

  private mutating func assign(_ section: inout Section, below above: Field, after before: Field) {
    let entry = section.entry
    let meaning = section.meaning(of: entry)
    section.field = field(of: section, meaning, below: above, after: before)
    if meaning == nil { reportUnknown(section) }
    guard section.field != .unassigned else { return }
    var origin = section.origin ?? FieldOrigin(.heading)
    switch meaning {
    case .field, .topic, .combined, .ambiguous:
      origin.code = entry?.code(for: section.field) ?? section.field.code
    case nil, .comment, .closing:
      origin.kind = .above
    }
    section.origin = origin
  }

  /// The field of a section below one section, and after another on its own level or, where it is
  /// the first there, after the one above.
  private mutating func field(
    of section: Section, _ meaning: HeadingMeaning?, below above: Field, after before: Field
  ) -> Field {
    guard section.level > 0 else { return .unassigned }
    switch meaning {
    case nil: return above
    case .field(let field): return field
    case .topic(let field): return above == .unassigned ? field : above
    case .comment: return before
    case .closing: return .unassigned
    case .combined(let fields): return combined(fields)
    case .ambiguous(let fields):
      return fields.contains(above) ? above : unclear(fields)
    }
  }

  private mutating func combined(_ fields: [Field]) -> Field {
    let names = fields.names(last: "and")
    guard fields.contains(.findings) else {
      report(
        .combinedHeading, "the section holds \(names) in one text and feeds no field")
      return .unassigned
    }
    report(
      .combinedHeading, "the section holds \(names) in one text; all of it is in findings")
    return .findings
  }

  private mutating func unclear(_ fields: [Field]) -> Field {
    let names = fields.count == 1 ? "\(fields.names(last: "or")) or none" : fields.names(last: "or")
    report(
      .ambiguousHeading, "the heading can mean \(names); the section feeds no field")
    return .unassigned
  }

  /// A section of the title's rank, or with no text of its own, has nothing that could be amiss.
  private mutating func reportUnknown(_ section: Section) {
    guard section.level > 0, !section.name.isEmpty, !section.blocks.isEmpty else { return }
    if section.field == .unassigned {
      report(.unknownHeading, "the heading is not known; the section feeds no field")
    } else {
      report(
        .unknownHeading,
        "the heading is not known; the section stays in \(section.field.rawValue), with the one above",
        .note)
    }
  }

  /// Says which lines look like headings and are text.
  private mutating func reportSuspected(_ section: Section) {
    let place =
      section.field == .unassigned ? "feeds no field" : "stays in \(section.field.rawValue)"
    for line in section.suspectedHeadings {
      report(
        .unknownHeading, "the line \"\(line)\" looks like a heading; its text \(place)", .note)
    }
  }

  private mutating func report(
    _ code: Finding.Code, _ message: String, _ severity: Finding.Severity = .warning
  ) {
    let headings = trail.map(\.name).filter { !$0.isEmpty }
    let finding = Finding(
      code, message, at: Location(section: headings), severity: severity)
    if known.insert(finding).inserted { findings.append(finding) }
  }
}

extension Section {
  /// The words that the section is known by: its heading with its number, or its label.
  fileprivate var name: String { origin?.label ?? headingText }

  /// What the lexicon says of the words that begin the section.
  fileprivate var entry: HeadingEntry? {
    HeadingLexicon.entry(of: origin?.label ?? heading.plainText)
  }

  /// What the heading means by what the lexicon says of it; `nil` where it is not known.
  ///
  /// A section "Befund" that itself has a section on what was asked, done or found is the whole
  /// report under its title, and its own text can be anything.
  fileprivate func meaning(of entry: HeadingEntry?) -> HeadingMeaning? {
    guard let meaning = entry?.meaning else { return nil }
    guard origin?.label == nil, meaning == .field(.findings) else { return meaning }
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
