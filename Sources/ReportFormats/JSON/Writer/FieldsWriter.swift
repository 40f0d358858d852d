// Writing the sender's shape: a JSON object of five strings, one for each field of practice
// software. All that a string cannot hold is a loss, and lost text stands in its loss.

public import ReportModel

/// Turns a report into the sender's five fields.
///
/// Each key is always there, in the sender's order; its value is the text of all sections that
/// feed the field, in reading order. Where more than one section feeds it, each has its heading
/// as a line above its text. A section's own ``Section/field`` decides, not that of the section
/// above it.
public enum FieldsWriter {
  /// Writes the five fields of a report.
  @Sendable
  public static func write(_ report: Report, options: WriteOptions) -> Written {
    var fields = FieldsBuilder(report)
    fields.addAll(of: report)
    var json = JSONOutput(isPretty: options.isPretty)
    json.beginObject()
    for field in Field.allCases where field != .unassigned {
      json.name(field.rawValue)
      json.string(fields.texts[field] ?? "")
    }
    json.endObject()
    if options.isPretty { json.endLine() }
    return Written(bytes: json.bytes, losses: fields.losses)
  }
}

/// Collects the texts of the fields and the losses, in reading order.
private struct FieldsBuilder {
  private(set) var texts: [Field: String] = [:]
  private(set) var losses: [Loss] = []
  /// How many sections with text feed each field.
  private var feeders: [Field: Int] = [:]

  init(_ report: Report) {
    for section in report.allSections { feeders[section.field, default: 0] += 1 }
  }

  mutating func addAll(of report: Report) {
    addProperties(of: report)
    for header in report.headers { lose(header.blocks, .pageRegions, part: "header") }
    for section in report.sections { add(section, below: []) }
    for note in report.resources.notes { lose(note.blocks, .notes, part: note.kind.rawValue) }
    for comment in report.resources.comments {
      lose(comment.blocks, .comments, part: "comment")
    }
    for footer in report.footers { lose(footer.blocks, .pageRegions, part: "footer") }
    if !report.resources.images.isEmpty {
      losses.append(Loss(.images, count: report.resources.images.count, at: Location()))
    }
  }

  private mutating func addProperties(of report: Report) {
    let texts = [
      report.title, report.language, report.author, report.institution, report.dates.created,
      report.dates.modified,
    ]
    let counts: [(Feature, Int)] = [
      (.properties, texts.count { $0 != nil } + report.properties.count),
      (.identity, report.identity.count),
      (.provenance, report.sources.count + report.findings.count),
    ]
    for (feature, count) in counts where count > 0 {
      losses.append(Loss(feature, count: count, at: Location()))
    }
  }

  private mutating func add(_ section: Section, below trail: [String]) {
    let heading = section.headingText
    let trail = heading.isEmpty ? trail : trail + [heading]
    var layout = FieldsLayout(section: trail)
    if section.field == .unassigned {
      layout.appendHeading(of: section)
      layout.append(section.blocks)
      layout.loseAll(.text, or: .headings)
    } else if feeders[section.field] == 1 {
      // The name of the member says the same.
      if section.headingText != section.field.rawValue {
        layout.appendHeading(of: section)
        layout.loseAll(.headings, or: .headings)
      }
      layout.append(section.blocks)
    } else {
      layout.appendHeading(of: section)
      layout.append(section.blocks)
      layout.ledger.lose(.headings)
    }
    if !layout.text.isEmpty {
      let space = texts[section.field] == nil ? "" : "\n\n"
      texts[section.field, default: ""] += space + layout.text
    }
    losses += layout.ledger.losses
    for subsection in section.subsections { add(subsection, below: trail) }
  }

  /// Notes blocks that no field has a place for.
  private mutating func lose(_ blocks: [Block], _ feature: Feature, part: String) {
    var layout = FieldsLayout(section: [])
    layout.append(blocks)
    layout.loseAll(feature, or: feature)
    for var loss in layout.ledger.losses {
      loss.location.part = part
      losses.append(loss)
    }
  }
}
