// `reportconv status`: what the running watchers do.

internal import ArgumentParser
internal import ReportFeed

/// Tells what the running watchers do.
struct StatusCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "status", _superCommandName: Reportconv.name,
    abstract: "Tells what the running watchers do; the exit status says how well they are.",
    version: Reportconv.version)

  @Flag(help: "Write JSON.")
  var json = false

  @MainActor
  func perform(_ leftovers: Leftovers) throws -> ExitStatus {
    let report = StatusReport(
      found: StatusFolder.read(Places(.process).watchers), now: .now())
    let answer =
      json ? report.json : Array(report.lines.map { $0 + "\n" }.joined().utf8)
    return Console.answer(answer).joined(with: report.health.status)
  }
}
