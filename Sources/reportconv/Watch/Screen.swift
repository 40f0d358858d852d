// Standard error of a watcher: lines that stay, and below them a line that lives.

internal import Glibc
internal import Synchronization

/// Standard error of a watcher.
///
/// The log writes from wherever it is called, the live line by the clock: a lock keeps one from
/// ending up in the middle of the other.
final class Screen: Sendable {
  private let live = Mutex("")
  private let write: @Sendable (String) -> Void

  /// Whether there is a terminal to show a live line on.
  let isTerminal: Bool
  /// Whether it is coloured.
  let usesColor: Bool

  /// Makes a screen.
  ///
  /// - Parameters:
  ///   - isTerminal: is whether a live line can be shown.
  ///   - usesColor: is whether lines are coloured.
  ///   - write: takes what is to be written.
  init(isTerminal: Bool, usesColor: Bool, write: @escaping @Sendable (String) -> Void) {
    self.isTerminal = isTerminal
    self.usesColor = usesColor
    self.write = write
  }

  /// The process's standard error.
  static func standardError() -> Screen {
    Screen(
      isTerminal: isatty(STDERR_FILENO) == 1, usesColor: TerminalText.usesColor,
      write: Console.write)
  }

  /// Writes a line that stays; the live line moves below it.
  func add(_ line: String) {
    live.withLock { live in
      write(live.isEmpty ? "\(line)\n" : "\(Self.erasure)\(line)\n\(live)")
    }
  }

  /// Puts a text in place of the live line; nothing where there is no terminal.
  func show(_ text: String) {
    guard isTerminal else { return }
    live.withLock { live in
      guard text != live else { return }
      live = text
      write("\(Self.erasure)\(text)")
    }
  }

  /// Takes the live line away.
  func clear() { show("") }

  private static var erasure: String { "\r\u{1B}[K" }
}
