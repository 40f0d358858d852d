// The styles part: the built-in styles that a document uses, under their own names and identifiers.

internal import ReportModel

extension DOCXComposer {
  mutating func writeStyles(language: String?) {
    out.literal(
      """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" \
      w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/>
      """)
    if let language, DOCXName.isLanguage(language) {
      out.literal("<w:lang")
      attribute("w:val", language)
      out.literal("/>")
    }
    out.literal(
      """
      </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" \
      w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
      """)
    out.literal(textStyles)
    for level in 1...9 { writeHeadingStyle(level) }
    out.literal(otherStyles)
  }

  /// Headings get smaller with their rank, down to the size of text.
  private mutating func writeHeadingStyle(_ level: Int) {
    out.literal("<w:style w:type=\"paragraph\" w:styleId=\"")
    out.literal(HeadingStyle.id(level))
    out.literal("\"><w:name w:val=\"heading ")
    out.append(decimal: level)
    out.literal(
      """
      "/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>\
      <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="
      """)
    out.append(decimal: level == 1 ? 240 : 160)
    out.literal("\" w:after=\"60\"/><w:outlineLvl w:val=\"")
    out.append(decimal: level - 1)
    out.literal("\"/></w:pPr><w:rPr><w:b/><w:bCs/>")
    if level > 3 { out.literal("<w:i/><w:iCs/>") }
    out.literal("<w:color w:val=\"1F3864\"/><w:sz w:val=\"")
    let size = max(22, 32 - 4 * (level - 1))
    out.append(decimal: size)
    out.literal("\"/><w:szCs w:val=\"")
    out.append(decimal: size)
    out.literal("\"/></w:rPr></w:style>")
  }
}

private let textStyles: StaticString = """
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
  </w:style>\
  <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
  <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>\
  <w:unhideWhenUsed/></w:style>\
  <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
  <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>\
  <w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
  <w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
  <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
  <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
  <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>\
  <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>\
  <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="10"/><w:qFormat/>\
  <w:pPr><w:spacing w:after="200"/><w:contextualSpacing/></w:pPr>\
  <w:rPr><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>
  """

private let otherStyles: StaticString = """
  <w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/>\
  <w:basedOn w:val="Normal"/><w:uiPriority w:val="34"/><w:qFormat/>\
  <w:pPr><w:spacing w:after="40"/></w:pPr></w:style>\
  <w:style w:type="paragraph" w:styleId="HTMLPreformatted"><w:name w:val="HTML Preformatted"/>\
  <w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>\
  <w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>\
  <w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>\
  <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/>\
  <w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>\
  <w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>\
  </w:style>\
  <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/>\
  <w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>\
  <w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>\
  </w:style>\
  <w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>\
  <w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>\
  <w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>\
  </w:style>\
  <w:style w:type="paragraph" w:styleId="EndnoteText"><w:name w:val="endnote text"/>\
  <w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>\
  <w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>\
  </w:style>\
  <w:style w:type="character" w:styleId="FootnoteReference">\
  <w:name w:val="footnote reference"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>\
  <w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>\
  <w:style w:type="character" w:styleId="EndnoteReference">\
  <w:name w:val="endnote reference"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>\
  <w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>\
  <w:style w:type="character" w:styleId="CommentReference">\
  <w:name w:val="annotation reference"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>\
  <w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>\
  <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
  <w:uiPriority w:val="99"/><w:unhideWhenUsed/>\
  <w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>\
  <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>\
  <w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/>\
  <w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblBorders>\
  <w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
  <w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
  <w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
  <w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
  <w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
  <w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>
  """
