// Text that is safe and readable on a terminal: colours where they help, no control characters.

internal import Glibc

/// Text for terminals.
enum TerminalText {
  /// What a piece of text is about.
  enum Tone: String {
    /// Something failed.
    case failure = "31"
    /// Something needs to be known.
    case remark = "33"
  }

  /// Whether messages are coloured: on a terminal, unless `NO_COLOR` is set (no-color.org).
  static var usesColor: Bool {
    isatty(STDERR_FILENO) == 1 && (environment("NO_COLOR") ?? "").isEmpty
      && environment("TERM") != "dumb"
  }

  /// Whether answers are coloured: by the same rule, on standard output.
  static var usesColorForAnswers: Bool {
    isatty(STDOUT_FILENO) == 1 && (environment("NO_COLOR") ?? "").isEmpty
      && environment("TERM") != "dumb"
  }

  /// The columns of the terminal that standard output is; `nil` where it is none.
  static var answerColumns: Int? {
    var size = winsize()
    let result = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
    return result == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  /// The columns of the terminal that standard error is.
  static var columns: Int {
    var size = winsize()
    let result = unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size)
    return result == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  private static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The text in a colour.
  static func colored(_ text: String, _ tone: Tone) -> String {
    "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m"
  }

  /// The text on one line and without characters that steer a terminal: names and texts of
  /// documents come from outside.
  static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    // A view of scalars would be copied for each text that is appended to it.
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where isControl(scalar): result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Controls (C0, DEL, C1) and the marks that turn the direction of what follows.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
