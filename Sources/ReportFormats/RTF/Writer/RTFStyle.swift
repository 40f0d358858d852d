// The styles of the document, by the names that word processors know.

internal import ReportModel

/// A paragraph style; the raw value is its number in the style sheet.
enum RTFStyle: Int, CaseIterable {
  case normal = 0
  case heading1, heading2, heading3, heading4, heading5, heading6, heading7, heading8, heading9
  case title, listParagraph, header, footer, footnoteText, endnoteText, annotationText
  case preformatted

  /// The style of a heading; rank 0 is the document's title.
  init(headingLevel level: Int) {
    self = RTFStyle(rawValue: min(max(level, 0), 9)) ?? .normal
    if self == .normal { self = .title }
  }

  /// The style of running text in a kind of story.
  init(textOf story: RTFStory.Kind) {
    switch story {
    case .body: self = .normal
    case .header: self = .header
    case .footer: self = .footer
    case .footnote: self = .footnoteText
    case .endnote: self = .endnoteText
    case .comment: self = .annotationText
    }
  }

  /// The name that Word and others know the style by, in any language of theirs.
  var name: StaticString {
    switch self {
    case .normal: "Normal"
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .heading3: "heading 3"
    case .heading4: "heading 4"
    case .heading5: "heading 5"
    case .heading6: "heading 6"
    case .heading7: "heading 7"
    case .heading8: "heading 8"
    case .heading9: "heading 9"
    case .title: "Title"
    case .listParagraph: "List Paragraph"
    case .header: "header"
    case .footer: "footer"
    case .footnoteText: "footnote text"
    case .endnoteText: "endnote text"
    case .annotationText: "annotation text"
    case .preformatted: "HTML Preformatted"
    }
  }

  /// How paragraphs of the style stand, which each repeats: in RTF a style is a name alone.
  var paragraphFormat: StaticString {
    switch self {
    case .normal: "\\sa80"
    case .heading1: "\\outlinelevel0\\keepn\\sb320\\sa100"
    case .heading2: "\\outlinelevel1\\keepn\\sb260\\sa80"
    case .heading3: "\\outlinelevel2\\keepn\\sb220\\sa80"
    case .heading4: "\\outlinelevel3\\keepn\\sb200\\sa60"
    case .heading5: "\\outlinelevel4\\keepn\\sb200\\sa60"
    case .heading6: "\\outlinelevel5\\keepn\\sb200\\sa60"
    case .heading7: "\\outlinelevel6\\keepn\\sb200\\sa60"
    case .heading8: "\\outlinelevel7\\keepn\\sb200\\sa60"
    case .heading9: "\\outlinelevel8\\keepn\\sb200\\sa60"
    case .title: "\\keepn\\sb120\\sa160"
    case .listParagraph: "\\sa40"
    case .header, .footer: ""
    case .footnoteText, .endnoteText, .annotationText: "\\sa20"
    case .preformatted: "\\sa80"
    }
  }

  /// How letters of the style look.
  var characterFormat: StaticString {
    switch self {
    case .normal, .listParagraph: "\\fs21"
    case .heading1: "\\fs32"
    case .heading2: "\\fs27"
    case .heading3: "\\fs24"
    case .heading4, .heading5, .heading6, .heading7, .heading8, .heading9: "\\fs22"
    case .title: "\\fs40"
    case .header, .footer, .footnoteText, .endnoteText, .annotationText: "\\fs18"
    case .preformatted: "\\f1\\fs19"
    }
  }

  /// The style of the paragraph after one of this style.
  var next: RTFStyle {
    switch self {
    case .heading1, .heading2, .heading3, .heading4, .heading5, .heading6, .heading7, .heading8,
      .heading9, .title:
      .normal
    case .normal, .listParagraph, .header, .footer, .footnoteText, .endnoteText, .annotationText,
      .preformatted:
      self
    }
  }
}

/// A character style; the raw value is its number in the style sheet.
enum RTFCharacterStyle: Int, CaseIterable {
  case defaultFont = 20
  case footnoteReference, endnoteReference, annotationReference, hyperlink

  /// The name that word processors know the style by.
  var name: StaticString {
    switch self {
    case .defaultFont: "Default Paragraph Font"
    case .footnoteReference: "footnote reference"
    case .endnoteReference: "endnote reference"
    case .annotationReference: "annotation reference"
    case .hyperlink: "Hyperlink"
    }
  }

  /// How letters of the style look.
  var format: StaticString {
    switch self {
    case .defaultFont, .hyperlink: ""
    case .footnoteReference, .endnoteReference: "\\super"
    case .annotationReference: "\\fs16"
    }
  }
}
