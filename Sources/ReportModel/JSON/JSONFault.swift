// The place of an error in a JSON text: line, column, path.

extension JSONScanner {
  /// An error about the bytes at a place.
  func error(_ code: JSONError.Code, _ message: String, at place: Int) -> JSONError {
    let before = bytes[..<min(place, bytes.count)]
    let line = before.reduce(into: 1) { line, byte in
      if byte == 0x0A { line += 1 }
    }
    let lineStart = (before.lastIndex(of: 0x0A) ?? -1) + 1
    return JSONError(
      code, message, line: line, column: before.count - lineStart + 1, path: path)
  }

  /// The value that stands here is none that can be used.
  ///
  /// - Parameter what: is what was expected, in words.
  /// - Returns: the error to throw.
  public func invalidValue(_ what: String) -> JSONError {
    error(.invalidValue, "expected \(what)", at: start)
  }

  /// The member whose name was taken last is none that the object can have.
  public var unknownMember: JSONError {
    let name = names.last ?? ""
    return error(.unknownMember, "the member \"\(name)\" is not known here", at: start)
  }

  /// The object closed last lacks a member.
  ///
  /// - Parameter name: is the name of the member.
  /// - Returns: the error to throw.
  public func missingMember(_ name: String) -> JSONError {
    error(.missingMember, "the member \"\(name)\" is missing", at: start)
  }

  /// The value that stands here is of another type, or there is none.
  func wrongType(_ what: String) -> JSONError {
    guard let found else { return error(.malformed, "expected \(what)", at: index) }
    return error(.wrongType, "expected \(what), found \(found)", at: index)
  }

  /// The type of the value that stands here, in words.
  private var found: String? {
    switch nextKind {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .boolean: "true or false"
    case .null: "null"
    case .number: "a number"
    case nil: nil
    }
  }

  /// The value being read, as a JSON pointer (RFC 6901).
  private var path: String {
    var path = ""
    let open = Array(frames.dropFirst()) + [top]
    for (depth, frame) in open.enumerated() where frame.count > 0 {
      if frame.isObject {
        let end = depth + 1 < open.count ? open[depth + 1].firstName : names.count
        guard end > frame.firstName else { continue }
        path += "/" + escaped(names[end - 1])
      } else {
        path += "/\(frame.count - 1)"
      }
    }
    return path
  }

  /// A name in a JSON pointer: `~` and `/` have escapes there.
  private func escaped(_ name: String) -> String {
    var escaped = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": escaped += "~0"
      case "/": escaped += "~1"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
