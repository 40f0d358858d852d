// The log of a watcher: lines on standard error, for people or for the journal.
//
// Nothing of a report, no key and no query of an address may be logged; who logs keeps to that.

internal import Glibc
internal import Logging
internal import ReportFeed

/// Makes loggers.
///
/// Nothing is set up for the whole process: a logger is handed to who logs.
enum Log {
  /// A logger that writes to a screen.
  ///
  /// - Parameters:
  ///   - level: is how much is logged.
  ///   - screen: is where lines go.
  ///   - isJournal: is whether standard error is the journal, which has times of its own.
  /// - Returns: the logger.
  static func logger(_ level: LogLevel, to screen: Screen, isJournal: Bool) -> Logger {
    let handler = LogLines(logLevel: level.loggerLevel, screen: screen, isJournal: isJournal)
    return Logger(label: Reportconv.name) { _ in handler }
  }

  /// A logger that says nothing.
  static var silent: Logger {
    Logger(label: Reportconv.name) { _ in SwiftLogNoOpLogHandler() }
  }

  /// Whether standard error is the journal (systemd.exec(5), `$JOURNAL_STREAM`).
  static func isJournal(_ environment: Environment) -> Bool {
    var status = stat()
    guard let named = environment["JOURNAL_STREAM"], unsafe fstat(STDERR_FILENO, &status) == 0
    else { return false }
    return named == "\(status.st_dev):\(status.st_ino)"
  }
}

extension LogLevel {
  /// The level by the options of the command line: each `--verbose` is one more, `--quiet` leaves
  /// errors alone.
  func raised(verbose: Int, isQuiet: Bool) -> LogLevel {
    if isQuiet { return .error }
    let place = (Self.allCases.firstIndex(of: self) ?? 0) + verbose
    return Self.allCases[min(place, Self.allCases.count - 1)]
  }

  /// The same in the words of swift-log.
  var loggerLevel: Logger.Level {
    switch self {
    case .error: .error
    case .warning: .warning
    case .notice: .notice
    case .info: .info
    case .debug: .debug
    }
  }
}

/// Writes each event of the log as one line.
struct LogLines: LogHandler {
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  var metadataProvider: Logger.MetadataProvider?
  private let screen: Screen
  private let isJournal: Bool
  private let now: @Sendable () -> WallTime

  /// Makes a handler.
  init(
    logLevel: Logger.Level, screen: Screen, isJournal: Bool,
    now: @escaping @Sendable () -> WallTime = { WallTime.now() }
  ) {
    self.logLevel = logLevel
    self.screen = screen
    self.isJournal = isJournal
    self.now = now
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let all = metadata.merging(metadataProvider?.get() ?? [:]) { $1 }
      .merging(event.metadata ?? [:]) { $1 }
    screen.add(line(event.level, "\(event.message)", all))
  }

  /// The line: `reportconv: TIME LEVEL: profile NAME: message (other=value) [code]`.
  private func line(
    _ level: Logger.Level, _ message: String, _ metadata: Logger.Metadata
  ) -> String {
    let profile = metadata["profile"].map { "profile \($0): " } ?? ""
    let code = metadata["code"].map { " [\($0)]" } ?? ""
    let others = metadata.filter { $0.key != "profile" && $0.key != "code" }
      .sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let more = others.isEmpty ? "" : " (\(others.joined(separator: ", ")))"
    let said = TerminalText.safe("\(profile)\(message)\(more)\(code)")
    if isJournal { return "<\(level.priority)>\(said)" }
    let shown = screen.usesColor ? level.tone.map { TerminalText.colored(said, $0) } : nil
    return "\(Reportconv.name): \(now()) \(level): \(shown ?? said)"
  }
}

extension Logger.Level {
  /// The priority of syslog(3), which the journal takes from `<N>` (sd-daemon(3)).
  fileprivate var priority: Int {
    switch self {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }

  fileprivate var tone: TerminalText.Tone? {
    switch self {
    case .trace, .debug, .info, .notice: nil
    case .warning: .remark
    case .error, .critical: .failure
    }
  }
}
