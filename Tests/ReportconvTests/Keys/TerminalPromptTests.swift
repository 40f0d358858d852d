// A key that is typed on a terminal.

import Dispatch
import Glibc
import Testing

@testable import reportconv

@Suite struct TerminalPromptTests {
  private func typed(_ bytes: [UInt8]) -> SecretLine.Step {
    var line = SecretLine()
    var step = SecretLine.Step.more
    for byte in bytes {
      guard step == .more else { break }
      step = line.take(byte)
    }
    return step
  }

  @Test func `a line ends at the return key`() {
    #expect(typed(Array("abc\r".utf8)) == .done("abc"))
    #expect(typed(Array("abc\nx".utf8)) == .done("abc"))
    #expect(typed(Array("abc".utf8)) == .more)
    #expect(typed([0x0D]) == .done(""))
  }

  @Test func `the usual keys take back a character or all`() {
    #expect(typed(Array("abd\u{7F}c\r".utf8)) == .done("abc"))
    #expect(typed(Array("aé\u{8}b\r".utf8)) == .done("ab"))
    #expect(typed(Array("\u{7F}x\u{15}y\r".utf8)) == .done("y"))
  }

  @Test(arguments: [0x03, 0x1A, 0x1C, 0x04] as [UInt8])
  func `the keys that end a program give up`(byte: UInt8) {
    #expect(typed([byte]) == .cancelled)
  }

  @Test func `the end of the input after text is the end of the line`() {
    #expect(typed([0x61, 0x04]) == .done("a"))
  }

  @Test func `a terminal shows the question, not the answer, and gets its ways back`() async throws
  {
    let terminal = try PseudoTerminal()
    let usual = try terminal.flags()
    let path = terminal.path
    // A thread of its own: those of tasks must not wait for one another.
    let (answers, answer) = AsyncStream<String?>.makeStream()
    DispatchQueue.global().async {
      let file = try? FileDescriptor(opening: path, flags: O_RDWR | O_NOCTTY)
      answer.yield(Self.answer(on: file))
      answer.finish()
    }
    // The answer is typed when the question stands there: then the terminal is silent.
    var shown = try terminal.read(until: "Key: ")
    try terminal.type("s3cret\r")
    // The terminal gets its ways back when all is read that was written to it.
    shown += try terminal.read(until: "\r\n")
    #expect(await answers.first { _ in true } == "s3cret")
    #expect(shown == "Key: \r\n")
    #expect(try terminal.flags() == usual)
  }
}

extension TerminalPromptTests {
  private static func answer(on file: consuming FileDescriptor?) -> String? {
    guard let file else { return nil }
    return try? TerminalPrompt.secret("Key: ", on: file)
  }
}

/// A terminal without a screen (pty(7)).
private final class PseudoTerminal: Sendable {
  private let number: Int32
  /// The terminal's own end; it keeps the settings while nobody else has it open.
  private let end: Int32

  init() throws {
    var (number, end): (Int32, Int32) = (-1, -1)
    try #require(unsafe openpty(&number, &end, nil, nil, nil) == 0)
    (self.number, self.end) = (number, end)
  }

  deinit {
    close(number)
    close(end)
  }

  var path: String { "/proc/self/fd/\(end)" }

  func flags() throws -> tcflag_t {
    var settings = termios()
    try #require(unsafe tcgetattr(number, &settings) == 0)
    return settings.c_lflag
  }

  func type(_ text: String) throws {
    let bytes = Array(text.utf8)
    #expect(unsafe write(number, bytes, bytes.count) == bytes.count)
  }

  func read(until end: String) throws -> String {
    var text = ""
    while !text.hasSuffix(end) {
      var byte: UInt8 = 0
      try #require(unsafe Glibc.read(number, &byte, 1) == 1)
      text.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return text
  }
}
