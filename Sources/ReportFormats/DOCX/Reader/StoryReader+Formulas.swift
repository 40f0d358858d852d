// Formulas, and text with readings above it.

internal import ReportModel

/// The two halves of ruby text while they are read.
struct RubyCapture {
  var open: Int?
  var base: [Inline] = []
  var annotation: [Inline] = []
}

extension StoryReader {
  /// A formula becomes one line of text (22.1.2.77).
  mutating func openFormula(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    let builder = XMLTreeBuilder(limit: context.options.limits.partElements)
    builder.startElement(name, attributes)
    formula = builder
    formulaDepth = scopes.count
    return .formula
  }

  /// A part of a formula.
  ///
  /// Tracked changes cannot be marked in the line of text that a formula becomes: where they are
  /// asked for, it is read with the changes accepted.
  mutating func openFormulaPart(_ name: XMLName, _ attributes: XMLAttributes) -> Scope {
    if let mark = changeMark(name, attributes) {
      context.changes.count(mark)
      let policy = context.options.trackedChanges
      if policy == .all {
        context.find(
          .unsupportedContent, "a tracked change in a formula is read as accepted", at: location)
      }
      let treatment = (policy == .all ? .final : policy).treatment(of: mark.kind)
      if treatment == .drop { return .skipped }
    }
    formula?.startElement(name, attributes)
    if let excess = formula?.failure { failure = failure ?? excess }
    return .formula
  }

  mutating func closeFormula(_ name: XMLName) {
    formula?.endElement(name)
    guard scopes.count == formulaDepth, let root = formula?.root else { return }
    formula = nil
    show(MathText.linear(root))
  }

  /// The base or the reading of ruby text (17.3.3.25).
  mutating func beginRubyPart() {
    guard let index = rubyCaptures.indices.last else { return }
    rubyCaptures[index].open = story.inlines.open(.capture)
  }

  mutating func endRubyPart(_ name: XMLName) {
    guard let index = rubyCaptures.indices.last, let id = rubyCaptures[index].open else { return }
    let inlines = story.inlines.endCapture(id)
    rubyCaptures[index].open = nil
    if name == .rt {
      rubyCaptures[index].annotation += inlines
    } else {
      rubyCaptures[index].base += inlines
    }
  }

  mutating func endRuby() {
    guard let ruby = rubyCaptures.popLast() else { return }
    if ruby.annotation.isEmpty {
      for inline in ruby.base { story.inlines.append(inline) }
    } else {
      story.inlines.append(.ruby(base: ruby.base, annotation: ruby.annotation))
    }
  }
}
