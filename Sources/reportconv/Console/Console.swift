// The two streams to the caller: results on standard output, everything else on standard error.

internal import Glibc

/// Standard output.
enum StandardOutput {
  /// Writes bytes; a reader that has gone away is no failure.
  static func write(_ bytes: [UInt8]) throws(FileError) {
    do throws(FileError) {
      try FileDescriptor.standardOutput().write(bytes)
    } catch  where error.code == .brokenPipe {
      return
    }
  }
}

/// Writing for people.
enum Console {
  /// Writes the answer of a command to standard output.
  static func answer(_ bytes: [UInt8]) -> ExitStatus {
    do throws(FileError) {
      try StandardOutput.write(bytes)
      return .done
    } catch {
      tell([Message(failure: .output(error), input: "stdout")])
      return .outputFailed
    }
  }

  /// Writes messages to standard error.
  static func tell(_ messages: [Message]) { write(text(messages)) }

  /// The messages as they are written to standard error.
  static func text(_ messages: [Message]) -> String {
    guard !messages.isEmpty else { return "" }
    let usesColor = TerminalText.usesColor
    return messages.map { $0.line(usesColor: usesColor) + "\n" }.joined()
  }

  /// Writes text to standard error; where even that fails there is nobody to tell.
  static func write(_ text: String) {
    guard !text.isEmpty else { return }
    try? FileDescriptor.standardError().write(Array(text.utf8))
  }
}
