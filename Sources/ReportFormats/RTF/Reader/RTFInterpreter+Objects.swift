// Objects of other programs: the result that the page shows is kept (RTF 1.9.1, "Objects").

internal import ReportModel

/// An object that is open.
struct RTFObject {
  /// The program that made the object.
  var program = ""
  var isLinked = false
  var isActive = false

  mutating func set(_ word: RTFDocumentWord) {
    switch word {
    case .objocx, .objhtml, .objupdate: isActive = true
    default: isLinked = true
    }
  }
}

extension RTFInterpreter {
  mutating func openObjectPart(_ word: RTFDestinationWord) {
    switch word {
    case .object:
      guard group.destination == .text, group.end == .none else { return }
      object = RTFObject()
      turn(to: .container, end: .object)
    case .objclass: capture(.objectClass)
    default: if groups.last?.end == .object { turn(to: .text) }
    }
  }

  /// Files that word processors would open together with the document.
  mutating func openOutside(_ word: RTFDestinationWord) {
    if word == .template { return capture(.template) }
    find(
      .externalContent,
      "the document names files outside of it (\\\(word.rawValue)), which were not fetched")
    turn(to: .skipped)
  }

  /// The template that the document was made from.
  ///
  /// One that lies on the writer's own machine, as
  /// word processors note it, is good to know; one elsewhere would be fetched and could run.
  mutating func reportTemplate(_ path: String) {
    let path = path.trimmed
    guard !path.isEmpty else { return }
    let isFar = path.contains("://") || path.hasPrefix("\\\\") || path.hasPrefix("//")
    findings.append(
      Finding(
        .externalContent, "the document names a template outside of it, which was not fetched",
        at: location, text: path, severity: isFar ? .warning : .note))
  }

  mutating func endObject() {
    let program = object.program.isEmpty ? "another program" : object.program
    if object.isActive {
      find(
        .activeContent,
        "an object of \(program) acts when the document is opened; it was not carried over")
    }
    if object.isLinked {
      find(
        .externalContent, "an object of \(program) lies outside the document and was not fetched")
    } else {
      find(.embeddedObject, "an object of \(program) is kept as its preview only")
    }
    object = RTFObject()
  }
}
