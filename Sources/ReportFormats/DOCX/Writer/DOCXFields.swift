// Fields: their stored result, where no program computes it anew.

internal import ReportModel

// Fields that all programs leave as they are once they are locked (ECMA-376-1, 17.16.5). Not
// among them are fields that run, fetch or ask something, and those that LibreOffice computes
// anew although they are locked: it would show the date of today, or "Error: Reference source not
// found". They are written as the text that they showed.
private let lockableFields = [
  "CITATION", "COMPARE", "DOCVARIABLE", "FORMTEXT", "IF", "MERGEFIELD", "NOTEREF", "QUOTE", "SEQ",
  "STYLEREF", "SYMBOL",
]

/// Fields of page headers and footers, which differ from page to page and so are not locked.
private let pageFields = ["NUMPAGES", "PAGE", "SECTION", "SECTIONPAGES"]

extension DOCXComposer {
  mutating func write(_ field: FieldResult) {
    let isPageField = part.isRegion && pageFields.contains(field.kind)
    guard isPageField || lockableFields.contains(field.kind), field.content.isShown, !isInRuby
    else {
      ledger.lose(.fieldResults)
      return write(field.content)
    }
    openField(field.kind, field.content.firstStyle)
    write(field.content)
    closeField()
  }

  /// Writes the beginning of a field up to its result, in whose style programs show what they count.
  mutating func openField(_ code: String, _ style: TextStyle = .plain) {
    openRun(style)
    if code == "FORMTEXT" {
      out.literal(
        """
        <w:fldChar w:fldCharType="begin" w:fldLock="true"><w:ffData><w:name w:val=""/>\
        <w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar>
        """)
    } else if pageFields.contains(code) {
      out.literal("<w:fldChar w:fldCharType=\"begin\"/>")
    } else {
      out.literal("<w:fldChar w:fldCharType=\"begin\" w:fldLock=\"true\"/>")
    }
    closeRun()
    out.literal("<w:r>")
    if isDeleted {
      out.literal("<w:delInstrText xml:space=\"preserve\"> ")
    } else {
      out.literal("<w:instrText xml:space=\"preserve\"> ")
    }
    text(code, in: .value)
    out.literal(isDeleted ? " </w:delInstrText></w:r>" : " </w:instrText></w:r>")
    writeMark("<w:fldChar w:fldCharType=\"separate\"/>")
  }

  mutating func closeField() {
    writeMark("<w:fldChar w:fldCharType=\"end\"/>")
  }
}

extension [Inline] {
  /// The style of the first text.
  fileprivate var firstStyle: TextStyle {
    for inline in self {
      if case .text(let run) = inline { return run.style }
      let inner = inline.children
      if !inner.isEmpty { return inner.firstStyle }
    }
    return .plain
  }
}
