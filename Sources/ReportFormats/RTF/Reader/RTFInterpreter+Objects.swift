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
    case .objocx, .objupdate: isActive = true
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
