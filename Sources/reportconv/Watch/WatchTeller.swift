// Where the events of a watcher go: JSON lines or lines for people on standard output, the log and the
// live line on standard error.

internal import Glibc
internal import Logging
internal import ReportFeed
internal import ReportModel
internal import Synchronization

/// Shows what a watcher tells.
final class WatchTeller: Sendable {
  /// Where the log and the live line go.
  let screen: Screen
  private let log: Logger
  private let isForPeople: Bool
  private let showsStatus: Bool
  private let failed = Mutex(false)

  /// Whether standard output could not be written.
  var hasFailed: Bool { failed.withLock { $0 } }

  /// Makes a teller for the process's streams.
  init(_ plan: WatchPlan, _ environment: Environment, _ level: LogLevel) {
    screen = Screen.standardError()
    log = Log.logger(
      level.raised(verbose: plan.verbose, isQuiet: plan.isQuiet), to: screen,
      isJournal: Log.isJournal(environment))
    isForPeople = isatty(STDOUT_FILENO) == 1
    showsStatus = !plan.isQuiet
  }

  /// Tells an event.
  func tell(_ event: WatchEvent) {
    var metadata: Logger.Metadata = [:]
    if let profile = event.profile { metadata["profile"] = "\(profile)" }
    if !isForPeople { write(event) }
    // On a terminal, one line an event is enough.
    if isForPeople, let line = event.line { return screen.add(line) }
    log.log(level: event.level, "\(event.text)", metadata: metadata)
  }

  /// Shows what the watcher does just now.
  func show(_ status: WatcherStatus) {
    guard showsStatus, screen.isTerminal else { return }
    let line = StatusLine(status, at: .now(), columns: TerminalText.columns)
    screen.show(line.shown(usesColor: screen.usesColor))
  }

  /// Takes the live line away.
  func end() { screen.clear() }

  private func write(_ event: WatchEvent) {
    var json = JSONOutput()
    event.write(to: &json)
    json.endLine()
    do throws(FileError) {
      try StandardOutput.write(json.bytes)
    } catch {
      failed.withLock { $0 = true }
    }
  }
}
