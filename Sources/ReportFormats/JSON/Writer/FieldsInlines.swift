// The text of inlines, and the features of them that bare text does not carry.

internal import ReportModel

extension FieldsLayout {
  mutating func append(_ inlines: [Inline]) {
    for inline in inlines { append(inline) }
  }

  private mutating func append(_ inline: Inline) {
    switch inline {
    case .text(let run):
      if run.style == .plain { append(run.string) } else { append(styled: run) }
    case .lineBreak: append(space: "\n")
    case .tab: append(space: "\t")
    case .anchor: ledger.lose(.links)
    case .checkBox(let isTicked):
      ledger.lose(.checkBoxes)
      append(isTicked ? "☒" : "☐")
    case .image(let image): lose(image)
    case .note: ledger.lose(.notes)
    case .comment: ledger.lose(.comments)
    case .link(let link): append(link.content, losing: .links)
    case .fieldResult(let field): append(field.content, losing: .fieldResults)
    case .control(_, let content): append(content, losing: .contentControls)
    case .ruby(let base, let annotation): append(base, readAs: annotation)
    case .change(let mark, let content): append(content, changedBy: mark)
    }
  }

  private mutating func append(_ content: [Inline], losing feature: Feature) {
    ledger.lose(feature)
    append(content)
  }

  private mutating func append(_ base: [Inline], readAs annotation: [Inline]) {
    append(base, losing: .ruby)
    append(" (")
    append(annotation)
    append(")")
  }

  /// What a picture shows is no text of the line it stands in: there it could change a finding.
  private mutating func lose(_ image: Image) {
    ledger.lose(.images)
    if let text = image.alternativeText, !text.isEmpty {
      ledger.lose(.alternativeText, text: text)
    }
  }

  /// Text that a change took away is not shown, since nothing would tell it from the rest.
  private mutating func append(_ content: [Inline], changedBy mark: ChangeMark) {
    let lost = mark.takesAway ? content.plainText : ""
    if lost.isEmpty {
      ledger.lose(.changes)
    } else {
      ledger.lose(.changes, text: lost)
    }
    if !mark.takesAway { append(content) }
  }

  /// A dose that is struck out or a power of ten must not be taken for the bare number.
  private mutating func append(styled run: StyledText) {
    lose(run.style)
    let isStruck = run.style.traits.contains(.strike)
    if isStruck { append("~~") }
    if let form = run.plainForm { append(form, of: run) } else { append(run.string) }
    if isStruck { append("~~") }
  }

  /// Only numbers are marked: of other text the looks alone are lost, as in `Mme` or `pT1a`.
  private mutating func append(_ form: PlainForm, of run: StyledText) {
    append(form.formed)
    let hasNumber = form.rest.utf8.contains { 0x30...0x39 ~= $0 }
    if hasNumber, run.style.traits.contains(.superscript) {
      append("^(\(form.rest))")
    } else if !form.rest.isEmpty {
      ledger.lose(.verticalPosition)
      append(form.rest)
    }
    append(form.end)
  }

  private mutating func lose(_ style: TextStyle) {
    for (traits, feature) in Self.features where !style.traits.isDisjoint(with: traits) {
      ledger.lose(feature)
    }
    if style.color != nil { ledger.lose(.color) }
    if style.highlight != nil { ledger.lose(.highlight) }
  }

  private static let features: [(traits: TextTraits, feature: Feature)] = [
    ([.bold, .italic], .emphasis), (.underline, .underline),
    ([.smallCaps, .allCaps], .capitals), (.rightToLeft, .direction), (.monospace, .monospace),
  ]
}

extension ChangeMark {
  /// Whether the text is no longer part of the report once the change is accepted.
  var takesAway: Bool {
    switch kind {
    case .deleted, .movedFrom: true
    case .inserted, .movedTo: false
    }
  }
}
