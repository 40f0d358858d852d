// Fields (RTF 1.9.1, "Fields"): the stored result is what the page shows; nothing is computed anew.

internal import ReportModel

extension RTFInterpreter {
  mutating func openFieldPart(_ word: RTFDestinationWord) {
    let isShown = group.destination == .text
    switch word {
    case .field:
      guard isShown || group.destination == .fieldCode else { return }
      story.fields.append(OpenField())
      // Text of the field outside of its code and its result says nothing.
      turn(to: .container, end: .field)
    case .fldinst:
      guard !story.fields.isEmpty else { return turn(to: .skipped) }
      turn(to: .fieldCode)
    case .fldrslt: openResult()
    case .formfield: turn(to: .container)
    case .ffl:
      captures.append([])
      turn(to: .capture, end: .formEntry)
    default: turn(to: .skipped)
    }
  }

  private mutating func openResult() {
    guard let index = story.fields.indices.last else { return turn(to: .text) }
    guard story.fields[index].phase == .code else { return turn(to: .text) }
    // The state of a check box is in its properties; what stands here is for older programs.
    if story.fields[index].instruction.kind == "FORMCHECKBOX" { return turn(to: .skipped) }
    story.fields[index].phase = .result
    story.fields[index].shownBefore = story.count
    guard !story.isInFieldCode else { return turn(to: .fieldCode) }
    turn(to: .text)
    let instruction = story.fields[index].instruction
    reportOutsideContent(instruction)
    isStyleReady = false
    if instruction.kind == "FORMCHECKBOX", let isTicked = story.fields[index].isTicked {
      // Pages show the state of the box; a stored result is there for other programs.
      show(.checkBox(isTicked: isTicked))
      group.destination = .skipped
    } else if instruction.kind == "HYPERLINK", let target = instruction.linkTarget {
      guard !LinkTarget.runs(target) else {
        return find(.activeContent, FieldInstruction.linkRuns, text: target)
      }
      let wrapper = InlineBuilder.Wrapper.link(
        target: target, tooltip: instruction.argument(of: "\\o"))
      story.fields[index].wrapper = story.inlines.open(wrapper)
    } else if !instruction.kind.isEmpty {
      story.fields[index].wrapper = story.inlines.open(.field(kind: instruction.kind))
    }
  }

  mutating func appendFieldCode(_ text: UnsafeBufferPointer<UInt8>) {
    guard let index = story.fields.lastIndex(where: { $0.phase == .code }) else { return }
    unsafe story.fields[index].code.append(contentsOf: text)
  }

  mutating func endField() {
    guard let field = story.fields.last else { return }
    group.destination = .text
    if field.phase == .result, story.count == field.shownBefore { showMissingResult(field) }
    if !story.fields.isEmpty { story.fields.removeLast() }
    if let wrapper = field.wrapper { story.inlines.close(wrapper) }
    isStyleReady = false
    if field.phase == .code, !story.isInFieldCode {
      reportOutsideContent(field.instruction)
      showMissingResult(field)
    }
  }

  /// What a field shows that has no stored result.
  private mutating func showMissingResult(_ field: OpenField) {
    guard !story.isInFieldCode else { return }
    switch field.substitute {
    case .nothing: break
    case .checkBox(let isTicked): show(.checkBox(isTicked: isTicked))
    case .text(let text): emit(text)
    case .unknown:
      find(
        .fieldWithoutResult, "the field \(field.instruction.kind) has no stored result",
        text: String(decoding: field.code, as: UTF8.self))
    }
  }

  private mutating func reportOutsideContent(_ instruction: FieldInstruction) {
    guard let finding = instruction.outsideContent else { return }
    find(finding.code, finding.message, text: finding.text)
  }

  /// The state of a form field: `\ffres` is what was chosen, 25 for nothing, `\ffdefres` what is
  /// chosen at first.
  mutating func setFormField(_ word: RTFDocumentWord, _ number: Int32?) {
    guard let index = story.fields.indices.last, let number else { return }
    if word == .ffres {
      guard number != 25 else { return }
      story.fields[index].isTicked = number != 0
      story.fields[index].chosenEntry = Int(number)
    } else {
      if story.fields[index].isTicked == nil { story.fields[index].isTicked = number != 0 }
      story.fields[index].defaultEntry = Int(number)
    }
  }
}
