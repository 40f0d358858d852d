// `reportconv watch` as a process: opens what the watcher works with, and shows what it tells.

internal import Logging
internal import NIOCore
internal import NIOPosix
internal import ReportFeed
internal import ReportHistory

/// `reportconv watch` as a process.
enum Watch {
  /// Watches until the end.
  static func run(_ plan: WatchPlan, _ environment: Environment) async -> ExitStatus {
    let places = Places(environment)
    let source: SettingsSource
    let journal: Journal
    do {
      source = try SettingsSource(plan.options, environment)
      journal = try Journal(path: places.history)
    } catch let error as SettingsError {
      Console.tell([error.line])
      return error.status
    } catch let error as HistoryError {
      Console.tell([error.line])
      return error.status
    } catch {
      Console.tell([Message(file: "watch", text: "\(error)", isFailure: true)])
      return .inputFailed
    }
    Heap.holdLittle()
    let settings = await source.current()
    let teller = WatchTeller(plan, environment, settings.logLevel)
    let group = MultiThreadedEventLoopGroup(
      numberOfThreads: max(1, min(settings.profiles.count, System.coreCount)))
    let surroundings = Watcher.Surroundings(
      places: places, journal: journal, group: group,
      proxies: ProxySettings(environment: environment.proxies), tell: { teller.tell($0) })
    let watcher = Watcher(surroundings, count: plan.count)
    let status = await run(watcher, settings, source, teller, environment)
    teller.end()
    try? await group.shutdownGracefully()
    return teller.hasFailed ? status.joined(with: .outputFailed) : status
  }

  /// Runs the watcher with what goes on beside it.
  private static func run(
    _ watcher: Watcher, _ settings: Settings, _ source: SettingsSource, _ teller: WatchTeller,
    _ environment: Environment
  ) async -> ExitStatus {
    let notifier = ServiceNotifier(environment)
    let signals = Signals()
    defer { withExtendedLifetime(signals) {} }
    let requests = signals.requests
    return await withTaskGroup(of: Void.self) { group in
      group.addTask { await source.follow() }
      group.addTask { for await settings in source.changes { await watcher.apply(settings) } }
      group.addTask {
        for await request in requests {
          switch request {
          case .end: await watcher.end()
          case .reload:
            notifier.reloading()
            await source.reload()
            notifier.ready()
          }
        }
      }
      group.addTask { await watcher.showStatus(to: teller, notifier) }
      group.addTask { await watcher.retryUntilCancelled() }
      let status = await watcher.run(settings) { notifier.ready() }
      notifier.stopping()
      group.cancelAll()
      return status
    }
  }
}
