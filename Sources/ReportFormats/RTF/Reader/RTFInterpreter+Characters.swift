// Letters: what words say of their looks, and what the page shows of them.

internal import ReportModel

/// What the properties of letters come to.
struct RTFLook {
  var style = TextStyle.plain
  var language: LanguageTag?
  var isHidden = false
  /// Whether a tracked change takes the text away, as it is read.
  var isDropped = false
  /// The tracked changes of the text, where they are shown.
  var marks: [ChangeMark] = []
}

extension RTFInterpreter {
  mutating func readCharacter(_ word: RTFCharacterWord, _ number: Int32?) {
    isStyleReady = false
    let isOn = number != 0
    switch word {
    case .plain:
      group.character = RTFCharacter()
      isFontReady = false
    case .b, .ab: set(.bold, isOn, isOther: word == .ab)
    case .i, .ai: set(.italic, isOn, isOther: word == .ai)
    case .strike, .striked: set(.strike, isOn)
    case .scaps: set(.smallCaps, isOn)
    case .caps: set(.allCaps, isOn)
    case .v: set(.hidden, isOn)
    case .sub: setPosition(.subscript, isOn)
    case .super: setPosition(.superscript, isOn)
    case .nosupersub: setPosition(nil, true)
    // Letters raised or lowered by two points or more are meant as superscript or subscript.
    case .up: setPosition(.superscript, (number ?? 6) >= 4)
    case .dn: setPosition(.subscript, (number ?? 6) >= 4)
    case .ulnone: set(.underline, false)
    case .ul, .uld, .uldash, .uldashd, .uldashdd, .uldb, .ulhwave, .ulldash, .ulth, .ulthd,
      .ulthdash, .ulthdashd, .ulthdashdd, .ulthldash, .ululdbwave, .ulw, .ulwave:
      set(.underline, isOn)
    case .cf: group.character.color = number ?? 0
    case .cb: group.character.background = number ?? 0
    case .highlight: group.character.highlight = number ?? 0
    case .chcbpat: group.character.shading = number ?? 0
    case .f: setFont(number ?? 0)
    case .af:
      group.character.otherFont = number ?? -1
      isFontReady = false
    case .cs:
      group.character.style = number ?? 0
      if group.destination == .styleSheet { document.styles.kind = .character }
    case .lang, .langnp: setLanguage(number ?? 0)
    case .rtlch, .ltrch:
      set(.rightToLeft, word == .rtlch)
      isFontReady = false
    case .revised: set(.inserted, isOn)
    case .deleted: set(.deleted, isOn)
    case .mvf: set(.movedFrom, isOn)
    case .mvt: set(.movedTo, isOn)
    case .revauth: group.character.insertAuthor = number ?? 0
    case .revdttm: group.character.insertDate = number ?? 0
    case .revauthdel: group.character.deleteAuthor = number ?? 0
    case .revdttmdel: group.character.deleteDate = number ?? 0
    case .mvauth: group.character.moveAuthor = number ?? 0
    case .mvdate: group.character.moveDate = number ?? 0
    case .crauth:
      if group.destination == .text {
        changes.countFormatting(author: document.author(number ?? 0))
      }
    }
  }

  /// Properties of text from right to left count where such text is read.
  private mutating func set(_ trait: TextTraits, _ isOn: Bool, isOther: Bool) {
    guard group.character.traits.contains(.rightToLeft) == isOther else { return }
    set(trait, isOn)
  }

  private mutating func set(_ trait: TextTraits, _ isOn: Bool) {
    if isOn { group.character.traits.insert(trait) } else { group.character.traits.remove(trait) }
  }

  private mutating func set(_ flag: RTFCharacter.Flags, _ isOn: Bool) {
    if isOn { group.character.flags.insert(flag) } else { group.character.flags.remove(flag) }
  }

  private mutating func setPosition(_ position: TextTraits?, _ isOn: Bool) {
    group.character.traits.subtract([.superscript, .subscript])
    if let position, isOn { group.character.traits.insert(position) }
  }

  private mutating func setFont(_ number: Int32) {
    if group.destination == .fontTable {
      document.fonts.begin(number)
    } else {
      group.character.font = number
      isFontReady = false
    }
  }

  /// 1024 stands for text that is not proofread; its language is said by another word.
  private mutating func setLanguage(_ number: Int32) {
    if number != 1024, number != 0 { group.character.language = number }
  }

  /// Works out what the properties come to.
  private mutating func readyStyle() {
    isStyleReady = true
    var character = group.character
    if let heading = headingStyle { character.remove(heading) }
    if story.inlines.openLinks > 0, let style = document.styles.character(character.style),
      style.isLink
    {
      character.remove(style.character)
    }
    look.style = textStyle(character)
    look.isHidden = character.flags.contains(.hidden)
    let number = character.language == 0 ? document.language : character.language
    look.language = LanguageCodes.tag(of: Int(number)).flatMap { LanguageTag($0) }
    readChanges(character)
  }

  /// The style whose looks a heading has by being one.
  private var headingStyle: RTFCharacter? {
    guard let style = document.styles.paragraph(group.paragraph.style) else { return nil }
    return headingLevel(group.paragraph) == nil ? nil : style.character
  }

  private func textStyle(_ character: RTFCharacter) -> TextStyle {
    let black = Color(red: 0, green: 0, blue: 0)
    let white = Color(red: 255, green: 255, blue: 255)
    let color = document.colors[character.color]
    let highlight = character.highlight == 0 ? nil : document.colors[character.highlight]
    let shading = [character.shading, character.background].lazy
      .compactMap { $0 == 0 ? nil : document.colors[$0] }.first
    var traits = character.traits
    if document.fonts[character.usedFont]?.isMonospace == true { traits.insert(.monospace) }
    return TextStyle(
      traits, color: color == black ? nil : color,
      highlight: highlight ?? (shading == white ? nil : shading))
  }

  /// Shows text.
  mutating func show(_ text: UnsafeBufferPointer<UInt8>) {
    if !isStyleReady { readyStyle() }
    story.count += 1
    if look.isHidden {
      unsafe story.hidden.append(contentsOf: text)
      return
    }
    if look.isDropped { return }
    if look.marks != story.changeMarks { turnChanges() }
    languages.count(text.count, look.language)
    unsafe story.inlines.append(text, look.style)
    hasShapePicture = false
  }

  /// Shows an inline that is not text.
  mutating func show(_ inline: Inline) {
    rejectHalf()
    if !isStyleReady { readyStyle() }
    guard !story.isInFieldCode else { return }
    story.count += 1
    if look.isHidden {
      story.hidden.append([inline].plainText)
      return
    }
    if look.isDropped { return }
    if look.marks != story.changeMarks { turnChanges() }
    story.inlines.append(inline)
  }

  /// Puts a mark without text into the open paragraph.
  mutating func mark(_ inline: Inline) {
    guard group.destination == .text, !story.isInFieldCode else { return }
    story.inlines.append(inline)
  }
}

extension RTFCharacter {
  /// Takes away the looks that a style has by itself.
  fileprivate mutating func remove(_ style: RTFCharacter) {
    traits.subtract(style.traits.subtracting(.rightToLeft))
    if color == style.color { color = 0 }
    if highlight == style.highlight { highlight = 0 }
    if shading == style.shading { shading = 0 }
    if background == style.background { background = 0 }
  }
}
