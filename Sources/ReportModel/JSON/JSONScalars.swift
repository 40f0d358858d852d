// Reading the values of JSON that hold no others: strings, numbers, words.

extension JSONScanner {
  /// Takes a string.
  public mutating func string() throws(JSONError) -> String {
    let content = try rawString()
    if hadEscapes { return try unescaped(content) }
    return try text(bytes.span.extracting(content), at: content.lowerBound)
  }

  /// Takes a string of whose value nothing is needed, without copying it: it may be a whole report.
  mutating func skipString() throws(JSONError) {
    let content = try rawString()
    // Escapes are of ASCII and stand for whole characters, so that the text may be checked with them.
    try check(bytes.span.extracting(content), at: content.lowerBound)
    if hadEscapes { try checkEscapes(content) }
  }

  /// Takes a string and gives the place of what stands between its quotes.
  private mutating func rawString() throws(JSONError) -> Range<Int> {
    guard peek == UInt8(ascii: "\"") else { throw wrongType("a string") }
    start = index
    let first = index + 1
    let (end, escapes) = try stringEnd(from: first)
    index = end + 1
    hadEscapes = escapes
    return first..<end
  }

  /// The place of the quote that ends a string, and whether an escape stands before it.
  private func stringEnd(from first: Int) throws(JSONError) -> (Int, Bool) {
    let span = bytes.span
    var end = first
    var escapes = false
    while end < span.count {
      if end + 8 <= span.count {
        let special = ByteWord(span, at: end).firstJSONSpecial
        end += special
        if special == 8 { continue }
      }
      let byte = span[end]
      if byte == UInt8(ascii: "\"") { return (end, escapes) }
      guard byte >= 0x20 else { throw controlCharacter(at: end) }
      if byte == UInt8(ascii: "\\") {
        escapes = true
        end += 1
      }
      end += 1
    }
    throw unendedString
  }

  /// Takes a string of base64 (RFC 4648).
  public mutating func base64() throws(JSONError) -> [UInt8] {
    guard peek == UInt8(ascii: "\"") else { throw wrongType("a string of base64") }
    let first = index + 1
    guard let end = bytes[first...].firstIndex(of: UInt8(ascii: "\"")) else {
      throw unendedString
    }
    // No letter of base64 needs an escape, though `\/` may stand for one.
    guard !bytes[first..<end].contains(UInt8(ascii: "\\")) else {
      guard let content = Base64.decode(Array(try string().utf8)) else { throw notBase64 }
      return content
    }
    start = index
    guard let content = Base64.decode(bytes[first..<end]) else { throw notBase64 }
    index = end + 1
    return content
  }

  /// Takes a number that has neither fraction nor exponent.
  public mutating func integer() throws(JSONError) -> Int {
    let text = try number()
    guard let integer = Int(text) else {
      throw error(.invalidValue, "expected a whole number of 64 bits, found \(text)", at: start)
    }
    return integer
  }

  /// Takes `true` or `false`.
  public mutating func boolean() throws(JSONError) -> Bool {
    switch peek {
    case UInt8(ascii: "t"):
      try word("true")
      return true
    case UInt8(ascii: "f"):
      try word("false")
      return false
    default: throw wrongType("true or false")
    }
  }

  /// Takes `null`.
  mutating func null() throws(JSONError) {
    guard peek == UInt8(ascii: "n") else { throw wrongType("null") }
    try word("null")
  }

  /// Takes a number as it is written (RFC 8259, section 6).
  ///
  /// - Parameter what: is what else could stand here, in words.
  /// - Returns: the number's text.
  /// - Throws: ``JSONError`` where no number stands here.
  mutating func number(or what: String = "a number") throws(JSONError) -> String {
    guard peek == UInt8(ascii: "-") || isDigit(peek) else { throw wrongType(what) }
    start = index
    if peek == UInt8(ascii: "-") { index += 1 }
    if peek == UInt8(ascii: "0") {
      index += 1
      if isDigit(peek) { throw error(.malformed, "a number begins with a useless 0", at: start) }
    } else {
      try digits()
    }
    if peek == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      index += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    guard isDigit(peek) else { throw error(.malformed, "expected a digit", at: index) }
    while isDigit(peek) { index += 1 }
  }

  private func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private mutating func word(_ word: String) throws(JSONError) {
    start = index
    guard bytes[index...].starts(with: word.utf8) else {
      throw error(.malformed, "expected \(word)", at: index)
    }
    index += word.utf8.count
  }
}

extension JSONScanner {
  private func text(_ content: Span<UInt8>, at place: Int) throws(JSONError) -> String {
    do {
      return String(copying: try UTF8Span(validating: content))
    } catch {
      throw notUTF8(error, at: place)
    }
  }

  private func check(_ content: Span<UInt8>, at place: Int) throws(JSONError) {
    do {
      _ = try UTF8Span(validating: content)
    } catch {
      throw notUTF8(error, at: place)
    }
  }

  private func notUTF8(_ error: UTF8.ValidationError, at place: Int) -> JSONError {
    self.error(
      .invalidText, "the string is not valid UTF-8", at: place + error.byteOffsets.lowerBound)
  }

  /// Makes sure that each escape of a string is one of JSON.
  private mutating func checkEscapes(_ place: Range<Int>) throws(JSONError) {
    let end = index
    var unused: [UInt8] = []
    index = place.lowerBound
    while index < place.upperBound {
      if bytes[index] == UInt8(ascii: "\\") {
        try appendEscape(to: &unused)
        unused.removeAll(keepingCapacity: true)
      } else {
        index += 1
      }
    }
    index = end
  }

  /// The text of a string that has escapes.
  private mutating func unescaped(_ place: Range<Int>) throws(JSONError) -> String {
    let end = index
    var content: [UInt8] = []
    content.reserveCapacity(place.count)
    index = place.lowerBound
    while index < place.upperBound {
      if bytes[index] == UInt8(ascii: "\\") {
        try appendEscape(to: &content)
      } else {
        content.append(bytes[index])
        index += 1
      }
    }
    index = end
    return try text(content.span, at: place.lowerBound)
  }

  private mutating func appendEscape(to content: inout [UInt8]) throws(JSONError) {
    let place = index
    index += 1
    let letter = peek
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      content.append(bytes[index - 1])
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try escapedScalar(at: place)
      content.append(contentsOf: String(scalar).utf8)
    default:
      throw error(.malformed, "expected one of the escapes of JSON", at: place)
    }
  }

  /// Takes the digits behind `\u`, and the second half where they are the first of a pair.
  private mutating func escapedScalar(at place: Int) throws(JSONError) -> Unicode.Scalar {
    let unit = try codeUnit(at: place)
    var value = UInt32(unit)
    if unit & 0xFC00 == 0xD800, peek == UInt8(ascii: "\\") {
      index += 1
      guard peek == UInt8(ascii: "u") else { throw halfPair(at: place) }
      index += 1
      let low = try codeUnit(at: place)
      guard low & 0xFC00 == 0xDC00 else { throw halfPair(at: place) }
      value = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF))
    }
    guard let scalar = Unicode.Scalar(value) else { throw halfPair(at: place) }
    return scalar
  }

  private mutating func codeUnit(at place: Int) throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Hex.value(byte) else {
        throw error(.malformed, "expected four hexadecimal digits behind \\u", at: place)
      }
      unit = unit << 4 | UInt16(digit)
      index += 1
    }
    return unit
  }

  private func halfPair(at place: Int) -> JSONError {
    error(.invalidText, "an escape is half of a surrogate pair", at: place)
  }

  private func controlCharacter(at place: Int) -> JSONError {
    error(.malformed, "a control character in a string must be escaped", at: place)
  }

  private var unendedString: JSONError {
    error(.malformed, "the text ends inside a string", at: bytes.count)
  }

  private var notBase64: JSONError { error(.invalidValue, "expected base64", at: start) }
}
