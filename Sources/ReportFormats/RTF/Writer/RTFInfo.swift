// The properties of the document (RTF 1.9.1, Information Group), and what none of them holds.

internal import ReportModel

extension RTFComposer {
  mutating func writeInfo(_ report: Report) {
    out.literal("{\\info\n")
    writeInfo("{\\title ", report.title)
    writeInfo("{\\author ", report.author)
    writeInfo("{\\*\\company ", report.institution)
    writeTime("{\\creatim", report.dates.created)
    writeTime("{\\revtim", report.dates.modified)
    out.literal("}\n")
    guard !report.properties.isEmpty else { return }
    out.literal("{\\*\\userprops\n")
    for property in report.properties {
      writeInfo("{\\propname ", property.name)
      writeInfo("\\proptype30{\\staticval ", property.value)
    }
    out.literal("}\n")
  }

  private mutating func writeInfo(_ start: StaticString, _ value: String?) {
    guard let value else { return }
    out.literal(start)
    text(value, in: .value)
    out.literal("}\n")
  }

  private mutating func writeTime(_ start: StaticString, _ value: String?) {
    guard let time = value.flatMap({ RTFDateTime(iso: $0) }) else { return }
    out.literal(start)
    out.word("\\yr", time.year)
    out.word("\\mo", time.month)
    out.word("\\dy", time.day)
    out.word("\\hr", time.hour)
    out.word("\\min", time.minute)
    out.word("\\sec", time.second)
    out.literal("}\n")
  }

  /// Notes what no property of the document holds.
  ///
  /// A time loses its zone; a language has no number of its own; what was read of the patient, the
  /// payloads and the findings have no place.
  mutating func loseProperties(of report: Report) {
    var lost = 0
    for date in [report.dates.created, report.dates.modified].compactMap({ $0 })
    where RTFDateTime(iso: date)?.iso != date { lost += 1 }
    if let tag = report.language, language.flatMap(LanguageCodes.tag) != tag { lost += 1 }
    ledger.lose(.properties, count: lost)
    ledger.lose(.identity, count: report.identity.count)
    ledger.lose(.provenance, count: report.sources.count + report.findings.count)
  }
}
