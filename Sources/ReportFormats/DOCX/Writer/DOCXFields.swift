// Fields: their stored result, locked so that no program computes it anew.

internal import ReportModel

// Fields that show something of the document, ask nothing, fetch nothing and run nothing
// (ECMA-376-1, 17.16.5). All others are written as the text that they showed.
private let harmlessFields = [
  "=", "AUTHOR", "BIBLIOGRAPHY", "CITATION", "COMMENTS", "COMPARE", "CREATEDATE", "DATE",
  "DOCPROPERTY", "DOCVARIABLE", "EDITTIME", "EQ", "FILENAME", "FILESIZE", "FORMTEXT", "IF", "INFO",
  "KEYWORDS", "LASTSAVEDBY", "MERGEFIELD", "MERGEREC", "NOTEREF", "NUMCHARS", "NUMPAGES",
  "NUMWORDS", "PAGE", "PAGEREF", "PRINTDATE", "QUOTE", "REF", "REVNUM", "SAVEDATE", "SECTION",
  "SECTIONPAGES", "SEQ", "STYLEREF", "SUBJECT", "SYMBOL", "TEMPLATE", "TIME", "TITLE", "TOC",
  "USERADDRESS", "USERINITIALS", "USERNAME",
]

/// Fields that differ from page to page: locked, each page would show the number of one.
private let pageFields = ["NUMPAGES", "PAGE", "SECTION", "SECTIONPAGES"]

extension DOCXComposer {
  mutating func write(_ field: FieldResult) {
    guard harmlessFields.contains(field.kind), field.content.isShown, !isInRuby else {
      ledger.lose(.fieldResults)
      return write(field.content)
    }
    openField(field.kind)
    write(field.content)
    closeField()
  }

  /// Writes the beginning of a field up to its result.
  mutating func openField(_ code: String) {
    if code == "FORMTEXT" {
      writeMark(
        """
        <w:fldChar w:fldCharType="begin" w:fldLock="true"><w:ffData><w:name w:val=""/>\
        <w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar>
        """)
    } else if pageFields.contains(code), part.kind == .region {
      writeMark("<w:fldChar w:fldCharType=\"begin\"/>")
    } else {
      writeMark("<w:fldChar w:fldCharType=\"begin\" w:fldLock=\"true\"/>")
    }
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
