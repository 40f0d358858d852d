// Groups that are more than formatting: what their text is for, and what their end ends.

internal import ReportModel

extension RTFInterpreter {
  mutating func openDestination(_ word: RTFDestinationWord) {
    switch word {
    case .fonttbl: turn(to: .fontTable)
    case .colortbl: turn(to: .colorTable)
    case .stylesheet: turn(to: .styleSheet)
    case .revtbl: turn(to: .revisionTable)
    case .info, .userprops, .listtable, .listoverridetable, .picprop: turn(to: .container)
    case .title, .author, .company, .creatim, .revtim, .propname, .staticval: openProperty(word)
    case .list, .listlevel, .leveltext, .listoverride, .lfolevel: openListDefinition(word)
    case .listtext, .pntext, .pn: openListText(word)
    case .header, .headerl, .headerr, .headerf, .footer, .footerl, .footerr, .footerf:
      openRegion(word)
    case .footnote: openStory(.footnote)
    case .annotation: openStory(.comment)
    case .atnid: capture(.commentInitials)
    case .atnauthor: capture(.commentAuthor)
    case .atnref: capture(.commentReference)
    case .atndate: capture(.commentDate)
    case .atrfstart: capture(.commentStart)
    case .atrfend: capture(.commentEnd)
    case .bkmkstart: capture(.bookmark)
    case .generator: capture(.generator)
    case .template, .filetbl, .nextfile, .mailmerge: openOutside(word)
    case .rcimage: if group.destination == .text { capture(.missingImage) }
    case .field, .fldinst, .fldrslt, .formfield, .ffl, .ffdeftext: openFieldPart(word)
    case .pict, .shppict, .nonshppict: openPicture(word)
    case .shp, .shpgrp, .shpinst, .shprslt, .shptxt, .sp, .sn, .sv, .drawing, .dptxbxtext:
      openShapePart(word)
    case .object, .objclass, .result: openObjectPart(word)
    case .nesttableprops: group.isNestedDefinition = true
    case .nonesttables: group.destination = .skipped
    case .upr:
      group.alternative = group.destination
      group.destination = .skipped
    case .ud: break
    case .mmath, .moMath, .moMathPara, .mr, .mden, .msup, .msub, .mdeg, .mnum: openFormula(word)
    }
  }

  /// Takes the text of the group, and of those inside it, for something else.
  mutating func turn(to destination: RTFDestination, end: RTFGroupEnd = .none) {
    group.destination = destination
    if end != .none { group.end = end }
    isFontReady = false
  }

  /// Keeps the text of the group for its end.
  mutating func capture(_ kind: RTFCapture) {
    guard group.end == .none else { return }
    captures.append([])
    turn(to: .capture, end: .capture(kind))
  }

  mutating func finish(_ end: RTFGroupEnd) {
    switch end {
    case .none: break
    case .capture(let kind): finishCapture(kind, captures.popLast() ?? [])
    case .levelText: document.lists.setText(captures.popLast() ?? [])
    case .story(let kind): closeStory(kind)
    case .field: endField()
    case .formEntry: finishCapture(.formEntry, captures.popLast() ?? [])
    case .picture: endPicture()
    case .shapePicture: break
    case .shape: endShape()
    case .shapeProperty: endShapeProperty()
    case .object: endObject()
    case .list: document.lists.endList()
    case .listLevel:
      document.lists.endLevel(symbols: document.font(group.character.font)?.symbols)
    case .listOverride: document.lists.endOverride()
    case .levelOverride: break
    case .oldList:
      if !groups.isEmpty {
        groups[groups.count - 1].paragraph.oldListLevel = group.paragraph.oldListLevel
      }
    case .creationTime: document.dates.created = time?.iso
    case .revisionTime: document.dates.modified = time?.iso
    case .formulaPart: emit(")")
    case .formula: break
    }
  }

  private mutating func finishCapture(_ kind: RTFCapture, _ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    switch kind {
    case .title: document.title = text.isEmpty ? nil : text
    case .author: document.author = text.isEmpty ? nil : text
    case .company: document.institution = text.isEmpty ? nil : text
    case .propertyName:
      document.properties.append(DocumentProperty(name: text, value: ""))
    case .propertyValue:
      if let last = document.properties.indices.last { document.properties[last].value = text }
    case .bookmark: showBookmark(text)
    case .generator: document.isOwn = text == RTFWriter.generator + ";"
    case .template: reportTemplate(text)
    case .missingImage: showMissingImage(text)
    case .commentInitials: comments.initials = text
    case .commentAuthor: comments.author = text
    case .commentReference: comments.reference = text
    case .commentDate: comments.date = Int(text).flatMap { RTFDateTime(dttm: $0)?.isoMinute }
    case .commentStart: markComment(text, .start)
    case .commentEnd: markComment(text, .end)
    case .formEntry:
      if let last = story.fields.indices.last { story.fields[last].entries.append(text) }
    case .label: takeLabel(text)
    case .shapePropertyName: setShapeProperty(name: text)
    case .shapePropertyValue: setShapeProperty(value: text)
    case .objectClass: object.program = text
    }
  }

  private mutating func openProperty(_ word: RTFDestinationWord) {
    switch word {
    case .title: capture(.title)
    case .author: capture(.author)
    case .company: capture(.company)
    case .propname: capture(.propertyName)
    case .staticval: capture(.propertyValue)
    case .creatim:
      time = nil
      turn(to: .container, end: .creationTime)
    default:
      time = nil
      turn(to: .container, end: .revisionTime)
    }
  }

  /// A formula is read as its text; a fraction gets a stroke, raised and lowered parts brackets.
  private mutating func openFormula(_ word: RTFDestinationWord) {
    guard group.destination == .text else { return }
    hasFormula = true
    switch word {
    case .mden: emit("/(")
    case .msup: emit("^(")
    case .msub: emit("_(")
    case .mnum: emit("(")
    default: return
    }
    group.end = .formulaPart
  }
}
