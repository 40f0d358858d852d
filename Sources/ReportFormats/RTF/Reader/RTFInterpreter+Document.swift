// Words about the document, its fonts, colours and sections.

internal import ReportModel

extension RTFInterpreter {
  mutating func readDocument(_ word: RTFDocumentWord, _ number: Int32?) {
    switch word {
    case .ansi: setCodePage(1252)
    case .mac: setCodePage(10_000)
    case .pc: setCodePage(437)
    case .pca: setCodePage(850)
    case .ansicpg: setCodePage(number ?? 0)
    case .deff: document.defaultFont = number ?? 0
    case .deflang: document.language = number ?? 0
    case .fromhtml: isEncapsulated = number != 0
    case .fcharset:
      if group.destination == .fontTable { document.fonts.setCharset(number ?? 0) }
    case .cpg: if group.destination == .fontTable { document.fonts.setCodePage(number ?? 0) }
    case .red, .green, .blue:
      if group.destination == .colorTable { document.colors.set(word, number ?? 0) }
    case .ds, .ts: if group.destination == .styleSheet { document.styles.kind = .other }
    case .facingp: document.hasFacingPages = number != 0
    case .titlepg: regions.hasFirstPage = true
    case .sectd: resetSection()
    case .sbknone, .sbkcol: break
    case .ftnstart: document.footnotes.start = Int(number ?? 1)
    case .aftnstart: document.endnotes.start = Int(number ?? 1)
    case .ftnnar: document.footnotes.format = .decimal
    case .ftnnalc: document.footnotes.format = .lowerLetter
    case .ftnnauc: document.footnotes.format = .upperLetter
    case .ftnnrlc: document.footnotes.format = .lowerRoman
    case .ftnnruc: document.footnotes.format = .upperRoman
    case .ftnnchi: document.footnotes.format = .chicago
    case .aftnnar: document.endnotes.format = .decimal
    case .aftnnalc: document.endnotes.format = .lowerLetter
    case .aftnnauc: document.endnotes.format = .upperLetter
    case .aftnnrlc: document.endnotes.format = .lowerRoman
    case .aftnnruc: document.endnotes.format = .upperRoman
    case .aftnnchi: document.endnotes.format = .chicago
    case .ftnalt: story.isEndnote = true
    case .yr, .mo, .dy, .hr, .min, .sec: setTime(word, Int(number ?? 0))
    case .ffres, .ffdefres: setFormField(word, number)
    case .objlink, .objautlink, .objsub, .objocx, .objhtml, .objupdate: object.set(word)
    }
  }

  /// Takes the code page of text whose font names none; one that is not known is reported.
  private mutating func setCodePage(_ number: Int32) {
    // 0 is written by programs that leave it to the fonts.
    guard number != 0 else { return }
    guard let page = CodePage(rawValue: Int(number)) else {
      find(
        .undecodableText,
        "the document is in the code page \(number), which is not known; it was read as"
          + " \(document.codePage.rawValue)")
      return
    }
    document.codePage = page
    isFontReady = false
  }

  private mutating func resetSection() {
    regions.hasFirstPage = false
  }

  private mutating func setTime(_ word: RTFDocumentWord, _ value: Int) {
    var time = time ?? RTFDateTime(year: 0, month: 1, day: 1)
    let value = min(max(value, 0), 9999)
    switch word {
    case .yr: time.year = value
    case .mo: time.month = min(max(value, 1), 12)
    case .dy: time.day = min(max(value, 1), 31)
    case .hr: time.hour = min(value, 23)
    case .min: time.minute = min(value, 59)
    default: time.second = min(value, 59)
    }
    // A time of which no part is more than 0 says nothing.
    self.time = value > 0 || self.time != nil ? time : nil
  }
}
