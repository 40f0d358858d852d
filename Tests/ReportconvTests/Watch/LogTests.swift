// The log, and the screen that it shares with the live line.

import Logging
import Synchronization
import Testing

@testable import reportconv

@Suite struct LogTests {
  /// Keeps what is written.
  private final class Paper: Sendable {
    let text = Mutex("")

    func screen(isTerminal: Bool = false, usesColor: Bool = false) -> Screen {
      Screen(isTerminal: isTerminal, usesColor: usesColor) { more in
        self.text.withLock { $0 += more }
      }
    }

    var content: String { text.withLock { $0 } }
  }

  private let paper = Paper()

  private func logger(
    _ level: LogLevel = .notice, isJournal: Bool = false, usesColor: Bool = false
  ) -> Logger {
    let screen = paper.screen(usesColor: usesColor)
    let handler = LogLines(logLevel: level.loggerLevel, screen: screen, isJournal: isJournal) {
      Statuses.now
    }
    return Logger(label: "x") { _ in handler }
  }

  @Test func `an event is a line with the time, the level, the profile and the code`() {
    var logger = logger()
    logger[metadataKey: "profile"] = "berg"
    logger.warning("the server is silent", metadata: ["code": "noPong", "after": "30"])
    #expect(
      paper.content
        == "reportconv: 2026-11-27T08:12:03.000Z warning: profile berg: the server is silent "
        + "(after=30) [noPong]\n")
  }

  @Test func `the journal gets a priority and no time`() {
    let logger = logger(isJournal: true)
    logger.error("a\nb")
    logger.notice("c")
    #expect(paper.content == "<3>a\\nb\n<5>c\n")
  }

  @Test func `colour marks warnings and errors`() {
    let logger = logger(usesColor: true)
    logger.error("e")
    logger.notice("n")
    #expect(
      paper.content == "reportconv: 2026-11-27T08:12:03.000Z error: \u{1B}[31me\u{1B}[0m\n"
        + "reportconv: 2026-11-27T08:12:03.000Z notice: n\n")
  }

  @Test func `what is below the level is not written`() {
    let logger = logger(.warning)
    logger.notice("x")
    logger.debug("x")
    #expect(paper.content.isEmpty)
    Log.silent.critical("x")
  }

  @Test func `options of the command line raise and lower the level`() {
    #expect(LogLevel.notice.raised(verbose: 0, isQuiet: false) == .notice)
    #expect(LogLevel.notice.raised(verbose: 1, isQuiet: false) == .info)
    #expect(LogLevel.notice.raised(verbose: 9, isQuiet: false) == .debug)
    #expect(LogLevel.debug.raised(verbose: 1, isQuiet: true) == .error)
  }

  @Test func `a line goes above the live line, which stays the last`() {
    let screen = paper.screen(isTerminal: true)
    screen.show("live")
    screen.show("live")
    screen.add("line")
    screen.clear()
    screen.add("end")
    #expect(paper.content == "\r\u{1B}[Klive\r\u{1B}[Kline\nlive\r\u{1B}[Kend\n")
  }

  @Test func `without a terminal there is no live line`() {
    let screen = paper.screen()
    screen.show("live")
    screen.add("line")
    #expect(paper.content == "line\n")
  }

  @Test func `another file than the journal's is not the journal`() {
    #expect(!Log.isJournal(Environment([:])))
    #expect(!Log.isJournal(Environment(["JOURNAL_STREAM": "1:2"])))
  }
}
