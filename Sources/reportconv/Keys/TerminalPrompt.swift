// Asking for a secret on a terminal.

internal import Glibc

/// Asks for a line on a terminal without showing what is typed.
enum TerminalPrompt {
  /// Asks and waits for the answer.
  ///
  /// The terminal hands over each byte and raises no signals meanwhile, so that it gets its own
  /// ways back however the question ends.
  ///
  /// - Parameters:
  ///   - prompt: is what to ask.
  ///   - terminal: is open for reading and writing.
  /// - Returns: what was typed; `nil` where whoever types has given up.
  /// - Throws: where it is no terminal, or it has gone away.
  static func secret(_ prompt: String, on terminal: borrowing FileDescriptor) throws(FileError)
    -> String?
  {
    var usual = termios()
    guard unsafe tcgetattr(terminal.number, &usual) == 0 else {
      throw FileError(errno: errno, path: terminal.path)
    }
    var silent = usual
    silent.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG)
    guard unsafe tcsetattr(terminal.number, TCSAFLUSH, &silent) == 0 else {
      throw FileError(errno: errno, path: terminal.path)
    }
    defer { unsafe _ = tcsetattr(terminal.number, TCSAFLUSH, &usual) }
    try terminal.write(Array(prompt.utf8))
    let answer = try line(from: terminal)
    try terminal.write(Array("\n".utf8))
    return answer
  }

  private static func line(from terminal: borrowing FileDescriptor) throws(FileError) -> String? {
    var line = SecretLine()
    while true {
      var bytes: [UInt8] = []
      guard try terminal.read(upTo: 1, into: &bytes) > 0 else { return nil }
      switch line.take(bytes[0]) {
      case .more: continue
      case .done(let text): return text
      case .cancelled: return nil
      }
    }
  }
}
