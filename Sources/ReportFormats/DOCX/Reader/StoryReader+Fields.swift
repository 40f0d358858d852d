// Fields (ECMA-376-1, 17.16): the stored result is what the page shows; nothing is computed anew.

internal import ReportModel

extension StoryReader {
  /// A mark of a complex field: its begin, the end of its code, its end (17.16.18).
  mutating func readFieldMark(_ attributes: XMLAttributes) {
    switch attributes[.fldCharType] {
    case "begin": story.fields.append(OpenField())
    case "separate": beginResult()
    case "end": endField()
    default: break
    }
  }

  mutating func openSimpleField(_ attributes: XMLAttributes) -> Scope {
    var field = OpenField()
    field.code = Array((attributes[.instr] ?? "").utf8)
    story.fields.append(field)
    beginResult()
    return .content
  }

  mutating func appendFieldCode(_ text: UnsafeBufferPointer<UInt8>) {
    guard let index = story.fields.lastIndex(where: { $0.phase == .code }) else { return }
    unsafe story.fields[index].code.append(contentsOf: text)
  }

  /// Text of a story that stands in the code of a field belongs to that code.
  mutating func appendOuterCode(_ text: String) {
    for story in outerStories.indices.reversed() {
      let fields = outerStories[story].fields
      guard let field = fields.lastIndex(where: { $0.phase == .code }) else { continue }
      outerStories[story].fields[field].code.append(text)
      return
    }
  }

  /// The settings of a legacy form field (17.16.17).
  mutating func openFormField(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    guard let index = story.fields.indices.last else { return .skipped }
    switch name {
    case .checkBox, .ddList, .textInput: return .formField
    case .checked: story.fields[index].isTicked = attributes.isOn
    case .default:
      if story.fields[index].isTicked == nil { story.fields[index].isTicked = attributes.isOn }
      story.fields[index].defaultEntry = attributes.int(.val) ?? 0
    case .result: story.fields[index].chosenEntry = attributes.int(.val)
    case .listEntry: story.fields[index].entries.append(attributes[.val] ?? "")
    default: break
    }
    return .skipped
  }

  private mutating func beginResult() {
    guard let index = story.fields.indices.last, story.fields[index].phase == .code else { return }
    let instruction = story.fields[index].instruction
    story.fields[index].phase = .result
    story.fields[index].shownBefore = story.shown
    guard !story.isInFieldCode else { return }
    reportOutsideContent(instruction)
    if instruction.kind == "HYPERLINK", let target = instruction.linkTarget {
      guard !isProgram(target) else { return }
      let wrapper = InlineBuilder.Wrapper.link(
        target: target, tooltip: instruction.argument(of: "\\o"))
      story.fields[index].wrapper = story.inlines.open(wrapper)
    } else if !instruction.kind.isEmpty {
      story.fields[index].wrapper = story.inlines.open(.field(kind: instruction.kind))
    }
  }

  mutating func endField() {
    guard let field = story.fields.last else { return }
    if field.phase == .result, story.shown == field.shownBefore { showMissingResult(field) }
    story.fields.removeLast()
    if let wrapper = field.wrapper { story.inlines.close(wrapper) }
    if field.phase == .code, !story.isInFieldCode {
      reportOutsideContent(field.instruction)
      showMissingResult(field)
    }
  }

  /// What a field shows that has no stored result.
  private mutating func showMissingResult(_ field: OpenField) {
    guard !story.isInFieldCode, placeholders == 0 else { return }
    switch field.substitute {
    case .nothing: break
    case .checkBox(let isTicked): show(.checkBox(isTicked: isTicked))
    case .text(let text): show(text)
    case .unknown:
      context.find(
        .fieldWithoutResult, "the field \(field.instruction.kind) has no stored result",
        at: location, text: String(decoding: field.code, as: UTF8.self))
    }
  }

  /// Text that stands in the code of a field without an end is not shown.
  mutating func reportOpenFields() {
    for field in story.fields where field.phase == .code {
      context.find(
        .malformedStructure, "a field has no end, so that the text behind it is not shown",
        at: location, text: String(decoding: field.code, as: UTF8.self))
    }
  }

  /// Fields that run something or fetch something from outside the document.
  private mutating func reportOutsideContent(_ instruction: FieldInstruction) {
    guard let finding = instruction.outsideContent else { return }
    context.find(finding.code, finding.message, at: location, text: finding.text)
  }
}
