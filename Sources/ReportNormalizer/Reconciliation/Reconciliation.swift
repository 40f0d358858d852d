// One report out of several forms of it: the rule, in one place.
//
//  - Structure comes from the richest payload that agrees with the others: docx, then the canonical
//    JSON, HTML, RTF, text, the five fields. It agrees where no more than half of the others have
//    another number, side or negation. If none does, it is the richest.
//  - Fields come from the sender's five fields where they agree with the text: a section that has the
//    same words as one of them feeds that field, whatever its heading. The rest is classified by the
//    headings (``Report/normalized()``).
//  - What the patient is called comes from all payloads, each with its source.
//  - Every other payload is compared with the chosen one; each difference is a finding with both texts,
//    its kind and its severity. The five fields are compared with the sections that feed them; they need
//    not have what feeds no field.

public import ReportModel

/// One of the forms in which a report was received.
public struct ReportPayload: Sendable {
  /// What people and scripts know the payload by: the name of a member or a file.
  public var name: String
  /// What its reader made of it, normalised.
  public private(set) var report: Report

  /// Makes a payload, and normalises its report.
  public init(name: String, report: Report) {
    self.name = name
    self.report = report
    normalize()
  }
}

/// Makes one report of several payloads.
public enum Reconciliation {
  /// The canonical report of some payloads, normalised; `nil` where there are none.
  ///
  /// Its first source is the payload that its structure comes from. Its findings are those of all
  /// payloads, with the payload's name before the part they name, and the disagreements.
  public static func report(of payloads: [ReportPayload]) -> Report? {
    let payloads = payloads.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element)
    guard let (main, disagreements) = mostTrusted(of: payloads) else { return nil }
    var report = payloads[main].report
    let others = payloads.indices.filter { $0 != main }
    for index in others where payloads[index].isFields && !payloads[main].isFields {
      report.takeFields(of: payloads[index].report)
    }
    report.identity = payloads[main].identity
    for index in others { report.takeIdentity(payloads[index].identity) }
    report.sources = ([main] + others).flatMap { payloads[$0].report.sources }
    report.findings = report.findings.map { $0.within(payloads[main].name) }
    for index in others {
      // How headings are read is told of the report alone.
      report.findings += payloads[index].report.findings.filter { !$0.isOnHeading }
        .map { $0.within(payloads[index].name) }
    }
    report.findings += disagreements
    return report
  }

  /// The payload that the structure is taken from, and what the others have otherwise.
  private static func mostTrusted(
    of payloads: [ReportPayload]
  ) -> (index: Int, findings: [Finding])? {
    var richest: (index: Int, findings: [Finding])?
    for candidate in payloads.indices {
      if richest != nil, payloads[candidate].isFields { break }
      var findings: [Finding] = []
      var opponents = 0
      for other in payloads.indices where other != candidate {
        let differences = payloads[other].differences(from: payloads[candidate])
        if differences.contains(where: { $0.severity == .critical }) { opponents += 1 }
        findings += differences
      }
      if 2 * opponents <= payloads.count - 1 { return (candidate, findings) }
      richest = richest ?? (candidate, findings)
    }
    return richest
  }
}

extension ReportPayload {
  /// The name of the format that the report was read from.
  private var format: String? { report.sources.first?.format }

  fileprivate var isFields: Bool { format == "fields" }

  /// The five fields have no headings to be understood.
  fileprivate mutating func normalize() {
    isFields ? report.readIdentity() : report.normalize()
  }

  /// The place in the order of trust, from 0.
  fileprivate var rank: Int {
    ["docx", nil, "html", "rtf", "md", "txt", "fields"].firstIndex(of: format) ?? 1
  }

  /// What the report says of the patient, with the payload's name before each place.
  fileprivate var identity: [IdentityToken] {
    report.identity.map { token in
      var token = token
      token.location = token.location.within(name)
      return token
    }
  }

  /// What is not as in the payload that the report is read from.
  fileprivate func differences(from main: ReportPayload) -> [Finding] {
    let differences =
      isFields
      ? report.fieldDifferences(from: main.report)
      : PayloadComparison(ReportText(report), with: ReportText(main.report), extent: .whole)
        .disagreements
    return differences.map { disagreement in
      Finding(
        .payloadsDisagree,
        "\(name) \(disagreement.difference.kind.verb) \(main.name), from which the report was read",
        at: Location(part: name, section: disagreement.section), severity: disagreement.severity,
        difference: disagreement.difference)
    }
  }
}

extension Difference.Kind {
  /// What a payload with the difference does, in words before the name of the other.
  fileprivate var verb: String {
    switch self {
    case .number: "has another number than"
    case .unit: "has another unit than"
    case .laterality: "has another side than"
    case .negation: "says yes or no otherwise than"
    case .added: "has more text than"
    case .missing: "lacks text of"
    case .wording: "has other words than"
    case .letters: "has other capitals or accents than"
    case .moved: "has text at another place than"
    }
  }
}

extension Report {
  /// Where five fields, as a report, are not as the sections that feed them.
  fileprivate func fieldDifferences(from main: Report) -> [Disagreement] {
    let whole = ReportText(main)
    return sections.flatMap { section in
      let words = ReportText(section.blocks, in: [section.headingText], field: section.field)
      let fed = ReportText(whole) { section.field != .unassigned && $0.field == section.field }
      // What no section feeds is somewhere in the text; the rest of the text is not missing.
      return fed.words.isEmpty
        ? PayloadComparison(words, with: whole, extent: .anyPart).disagreements
        : PayloadComparison(words, with: fed, extent: .text).disagreements
    }
  }

  fileprivate mutating func takeIdentity(_ tokens: [IdentityToken]) {
    for token in tokens
    where !identity.contains(where: { $0.kind == token.kind && $0.value == token.value }) {
      identity.append(token)
    }
  }
}

extension Finding {
  /// The finding with the name of a payload before the part that it names.
  fileprivate func within(_ payload: String) -> Finding {
    guard !isOnHeading else { return self }
    var finding = self
    finding.location = location.within(payload)
    return finding
  }

  fileprivate var isOnHeading: Bool {
    [.ambiguousHeading, .combinedHeading, .unknownHeading].contains(code)
  }
}

extension Location {
  fileprivate func within(_ payload: String) -> Location {
    var location = self
    location.part = part.map { "\(payload)/\($0)" } ?? payload
    return location
  }
}
