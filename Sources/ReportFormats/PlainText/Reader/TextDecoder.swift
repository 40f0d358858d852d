// From bytes in any encoding to clean UTF-8, with findings for all that was assumed or is missing.

internal import ReportModel

/// A text in clean UTF-8, and what is to be known of how it was read.
struct DecodedText {
  /// The text: no control characters but tab, line feed and form feed.
  var bytes: [UInt8]
  /// What was assumed, could not be decoded or was left out.
  var findings: [Finding] = []

  /// Decodes a text.
  init(_ input: [UInt8]) {
    var found: [Finding] = []
    let text = Self.utf8(input, &found)
    let cleaner = TextCleaner(text)
    bytes = cleaner.bytes
    if cleaner.count > 0 { found.append(Self.controls(cleaner)) }
    if SymbolSigns.mayStand(in: bytes) {
      var signs = SymbolSigns()
      bytes = signs.replaced(bytes, font: nil)
      found += signs.findings(at: Location())
    }
    findings = found
  }

  private static func utf8(_ input: [UInt8], _ findings: inout [Finding]) -> [UInt8] {
    if let form = WideText.Form(markOf: input) {
      return WideText.utf8(input[2...], form, &findings)
    }
    if input.starts(with: [0xEF, 0xBB, 0xBF]) {
      return narrow(input[3...], isMarked: true, &findings)
    }
    if let form = WideText.Form(guessing: input) {
      findings.append(assumed("UTF-16", "every second byte of the text is 0"))
      return WideText.utf8(input[...], form, &findings)
    }
    return narrow(input[...], isMarked: false, &findings)
  }

  private static func narrow(
    _ bytes: ArraySlice<UInt8>, isMarked: Bool, _ findings: inout [Finding]
  ) -> [UInt8] {
    let guess = EncodingGuess(bytes)
    if guess.faults == 0 { return Array(bytes) }
    let line = 1 + bytes.prefix(guess.firstFault).count { $0 == 0x0A }
    guard isMarked || guess.isUTF8 else {
      let page = SingleBytePage(of: bytes)
      findings.append(assumed(page.rawValue, "the text is not UTF-8"))
      let missing = bytes.count { page.scalar($0) == 0xFFFD }
      if missing > 0 { findings.append(undecodable(missing, line: line)) }
      return page.utf8(bytes)
    }
    if guess.isCut {
      findings.append(
        Finding(
          .truncatedInput, "the text ends inside a character, which is shown as U+FFFD",
          at: Location(line: line)))
    } else {
      findings.append(undecodable(guess.faults, line: line))
    }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func assumed(_ encoding: String, _ reason: String) -> Finding {
    Finding(
      .assumedEncoding, "\(reason), so it was read as \(encoding); it does not say its encoding",
      at: Location())
  }

  private static func undecodable(_ count: Int, line: Int) -> Finding {
    let bytes = count == 1 ? "1 byte is no character" : "\(count) bytes are no characters"
    return Finding(
      .undecodableText, "\(bytes) of the encoding and shown as U+FFFD", at: Location(line: line))
  }

  /// The finding that control characters were left out.
  static func controls(_ cleaner: TextCleaner) -> Finding {
    let digits = String(cleaner.first, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    let what =
      cleaner.count == 1
      ? "the control character \(code) was"
      : "\(cleaner.count) control characters, the first of them \(code), were"
    return Finding(
      .undecodableText, "\(what) left out", at: Location(line: cleaner.firstLine))
  }
}
