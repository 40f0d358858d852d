// Reading JSON (RFC 8259) strictly: a cursor that is asked for one value after the other.

/// A place in a JSON text that moves on as values are taken.
///
/// Whoever reads asks for what must stand next; anything else is an error that says what was
/// expected, with line, column and path. Objects and arrays are bounded in depth, members in
/// number by none; an object with two members of one name is refused.
public struct JSONScanner: Sendable {
  /// The depth that no text may go over, whatever is asked for: the reading of nested values and
  /// the release of what was read use the stack.
  public static let deepest = 2_048

  /// An object or array that is not yet closed.
  struct Frame: Sendable {
    var start: Int
    var isObject: Bool
    /// Where the names of an object's members begin in `names`.
    var firstName: Int
    var count = 0
  }

  let bytes: [UInt8]
  var index = 0
  let maximumDepth: Int
  /// The object or array that is open; before the first, one that never closes.
  var top = Frame(start: 0, isObject: false, firstName: 0)
  /// Those around it, outermost first.
  var frames: [Frame] = []
  var names: [String] = []
  /// The names of open objects that have many members, to find doubles fast, by depth.
  private var manyNames: [Int: Set<[UInt8]>] = [:]
  /// Where the value or name taken last began.
  var start = 0
  /// Whether the string taken last was written with escapes.
  var hadEscapes = false
  /// The `type` of each object before `typedUpTo`, by the object's place; see ``tag()``.
  var types: [Int: String] = [:]
  var typedUpTo = 0

  /// Makes a cursor before the first value of a text.
  ///
  /// - Parameters:
  ///   - bytes: is the text in UTF-8, with or without a byte order mark.
  ///   - maximumDepth: is how deep values may stand inside one another, up to ``deepest``.
  public init(_ bytes: [UInt8], maximumDepth: Int = 512) {
    self.bytes = bytes
    self.maximumDepth = min(maximumDepth, Self.deepest)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    skipSpace()
  }

  /// Begins an object; ``nextMember()`` follows.
  public mutating func beginObject() throws(JSONError) {
    try begin(UInt8(ascii: "{"), "an object", isObject: true)
  }

  /// Begins an array; ``nextElement()`` follows.
  public mutating func beginArray() throws(JSONError) {
    try begin(UInt8(ascii: "["), "an array", isObject: false)
  }

  /// Moves to the value of the object's next member and gives its name; `nil` closes the object.
  public mutating func nextMember() throws(JSONError) -> String? {
    guard try !closes(UInt8(ascii: "}")) else { return nil }
    guard peek == UInt8(ascii: "\"") else {
      throw error(.malformed, "expected the name of a member in quotes", at: index)
    }
    let name = try string()
    try note(name)
    skipSpace()
    try take(UInt8(ascii: ":"), "a colon")
    skipSpace()
    return name
  }

  /// Moves to the array's next element, if there is one; otherwise closes the array.
  public mutating func nextElement() throws(JSONError) -> Bool {
    try !closes(UInt8(ascii: "]"))
  }

  /// Makes sure that nothing but space follows.
  public mutating func finish() throws(JSONError) {
    skipSpace()
    guard index == bytes.count else {
      throw error(.malformed, "expected nothing after the value", at: index)
    }
  }
}

extension JSONScanner {
  /// The next byte; `nil` at the end.
  @inline(__always)
  var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  @inline(__always)
  mutating func skipSpace() {
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      index += 1
    }
  }

  mutating func take(_ byte: UInt8, _ what: String) throws(JSONError) {
    guard peek == byte else { throw error(.malformed, "expected \(what)", at: index) }
    index += 1
  }

  private mutating func begin(
    _ bracket: UInt8, _ what: String, isObject: Bool
  ) throws(JSONError) {
    guard peek == bracket else { throw wrongType(what) }
    guard frames.count < maximumDepth else {
      throw error(.tooDeep, "values stand more than \(maximumDepth) deep", at: index)
    }
    frames.append(top)
    top = Frame(start: index, isObject: isObject, firstName: names.count)
    index += 1
  }

  /// Takes the closing bracket, or the comma before what follows.
  private mutating func closes(_ bracket: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    if peek == bracket, let outer = frames.popLast() {
      index += 1
      start = top.start
      if top.isObject { names.removeLast(names.count - top.firstName) }
      top = outer
      return true
    }
    if top.count > 0 {
      guard peek == UInt8(ascii: ",") else {
        throw error(
          .malformed, "expected a comma or \(String(UnicodeScalar(bracket)))", at: index)
      }
      index += 1
      skipSpace()
    }
    top.count += 1
    return false
  }

  /// How many names are looked through one by one.
  private static let fewNames = 16

  /// Adds a member's name to the open object, which must not have it already.
  private mutating func note(_ name: String) throws(JSONError) {
    let isKnown: Bool
    if top.count <= Self.fewNames {
      // `==` of strings is canonical equivalence; names of members are compared as written.
      isKnown = names[top.firstName...].contains {
        $0 == name && $0.utf8.elementsEqual(name.utf8)
      }
    } else {
      if top.count == Self.fewNames + 1 {
        manyNames[frames.count] = Set(names[top.firstName...].map { Array($0.utf8) })
      }
      isKnown = manyNames[frames.count]?.insert(Array(name.utf8)).inserted == false
    }
    names.append(name)
    if isKnown { throw error(.duplicateMember, "the member \"\(name)\" stands twice", at: start) }
  }
}
