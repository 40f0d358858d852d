// A run of `simulate`: starts the sender, tells what happens, and waits for the end.

internal import Glibc
internal import ReportFeed
internal import ReportModel

/// A run of `simulate`.
struct SimulationRun {
  private let plan: SimulationPlan

  /// Makes a run that does what a plan says.
  init(_ plan: SimulationPlan) {
    self.plan = plan
  }

  /// Plays the sender until it ends or the process is ended.
  func run() async -> ExitStatus {
    do throws(Failure) {
      let reports = try SimulationFolder.reports(of: plan.folders)
      guard !reports.isEmpty else {
        return fail(
          plan.folders[0], "there is no report here: put in NAME.docx, NAME.html or others")
      }
      return await serve(reports)
    } catch {
      Console.tell([Message(failure: error, input: plan.folders[0])])
      return error.status
    }
  }

  private func serve(_ reports: [SimulatedReport]) async -> ExitStatus {
    let signals = Signals()
    defer { withExtendedLifetime(signals) {} }
    var settings = plan.settings
    settings.count = plan.isEndless ? nil : plan.count ?? reports.count
    do {
      if let (certificate, key) = plan.identity {
        try settings.speakTLS(certificateFile: certificate, keyFile: key)
      }
      let isJSON = plan.isJSON
      let simulator = try await Simulator.start(
        settings, reports, clock: { time(nil) }, tell: { Self.tell($0, isJSON: isJSON) })
      await wait(for: simulator, signals.requests)
      return .done
    } catch {
      return fail("simulate", "\(error)")
    }
  }

  /// Waits for a signal, or for the end where one was asked for, and stops the sender.
  private func wait(for simulator: Simulator, _ requests: AsyncStream<Request>) async {
    let ends = plan.ends
    await withTaskGroup(of: Void.self) { group in
      group.addTask { for await _ in requests { return } }
      if ends { group.addTask { await simulator.finished() } }
      await group.next()
      group.cancelAll()
      await simulator.stop()
    }
  }

  private func fail(_ file: String, _ words: String) -> ExitStatus {
    Console.tell([Message(file: file, text: words, isFailure: true)])
    return .inputFailed
  }

  /// Writes an event to standard output; where nobody reads it, that is no failure.
  private static func tell(_ event: SimulatorEvent, isJSON: Bool) {
    var line = Array("\(event)".utf8)
    if isJSON {
      var json = JSONOutput()
      event.write(to: &json)
      line = json.bytes
    }
    try? StandardOutput.write(line + [0x0A])
  }
}
