// The elements that hold or are text (ECMA-376-1, 17.2 to 17.5).

internal import ReportModel

extension StoryReader {
  /// Opens an element that can stand in text; one that is not known is read for the text inside.
  mutating func openContent(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    switch name {
    case .p: beginParagraph()
    case .pPr: return .paragraphProperties
    case .r: beginRun()
    case .rPr: return .runProperties
    case .t, .delText:
      return .text(keepsSpace: keepsAllSpace || attributes[.xmlSpace] == "preserve")
    case .tab, .ptab: show(.tab)
    case .br: showBreak(attributes)
    case .cr: show(.lineBreak)
    case .noBreakHyphen: show("\u{2011}")
    case .softHyphen: show("\u{AD}")
    case .sym: showSymbol(attributes)
    case .tbl: beginTable()
    case .tblPr: return .tableProperties
    case .tblGrid: return .tableGrid
    case .tr: beginRow()
    case .trPr: return .rowProperties
    case .tc: beginCell()
    case .tcPr: return .cellProperties
    case .sectPr: return .sectionProperties
    case .footnote, .endnote, .comment: return beginItem(name, attributes)
    case .document: keepsAllSpace = attributes[.xmlSpace] == "preserve"
    default: return openInline(name, attributes)
    }
    return .content
  }

  private mutating func openInline(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    switch name {
    case .hyperlink: return openHyperlink(attributes)
    case .fldSimple: return openSimpleField(attributes)
    case .fldChar: readFieldMark(attributes)
    case .instrText, .delInstrText: return .fieldCode
    case .ffData: return .formField
    case .ins, .del, .moveFrom, .moveTo: return openChange(name, attributes)
    case .sdt: beginControl()
    case .sdtPr: return .controlProperties
    case .sdtContent: beginControlContent()
    case .sdtEndPr, .smartTagPr, .customXmlPr, .rubyPr, .altChunkPr, .tblPrEx: return .skipped
    case .bdo, .dir: directions.append(attributes[.val] == "rtl")
    case .ruby: rubyCaptures.append(RubyCapture())
    case .rt, .rubyBase: beginRubyPart()
    case .bookmarkStart: showBookmark(attributes[.name])
    case .footnoteReference: showNote(.footnote, attributes)
    case .endnoteReference: showNote(.endnote, attributes)
    case .commentRangeStart: showComment(.start, attributes)
    case .commentRangeEnd: showComment(.end, attributes)
    case .commentReference: showCommentReference(attributes)
    case .altChunk: readChunk(attributes)
    case .mOMath: return openFormula(name, attributes)
    default: return openDrawingPart(name, attributes)
    }
    return .content
  }

  /// Closes an element that can stand in text.
  mutating func closeContent(_ name: XMLName) {
    switch name {
    case .p: endParagraph()
    case .r: endRun()
    case .tbl: endTable()
    case .tr: endRow()
    case .tc: endCell()
    case .fldSimple: endField()
    case .sdt: endControl()
    case .sdtContent: endControlContent()
    case .bdo, .dir: _ = directions.popLast()
    case .ruby: endRuby()
    case .rt, .rubyBase: endRubyPart(name)
    case .footnote, .endnote, .comment: endItem()
    case .txbxContent: endTextBox()
    case .drawing, .pict, .object: endDrawing()
    case .aP: endDrawingText()
    default: break
    }
  }

  /// Opens an inline wrapper that the end of the element closes.
  mutating func openWrapper(_ wrapper: InlineBuilder.Wrapper) -> Scope {
    story.wrappers.append(story.inlines.open(wrapper))
    return .wrapper
  }

  mutating func closeWrapper() {
    if let id = story.wrappers.popLast() { story.inlines.close(id) }
  }
}
