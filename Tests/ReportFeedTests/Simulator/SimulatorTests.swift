// The simulated sender and the client over real sockets: what is sent arrives, whatever goes wrong.

import NIOPosix
import Synchronization
import TestSupport
import Testing

@testable import ReportFeed

@Suite struct SimulatorTests {
  private let folder: TemporaryFolder
  private let document: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    document =
      [0x50, 0x4B, 0x03, 0x04] + Array("word/".utf8)
      + (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
  }

  private func reports(_ count: Int) -> [SimulatedReport] {
    (0..<count).map { number in
      SimulatedReport(
        name: "report-\(number)",
        members: [.init("plaintext_report", json: Array("\"Nodule \(number)\"".utf8))],
        document: document)
    }
  }

  /// Delays so short that faults are over at once; never below what keeps a loop from running hot.
  private var rules: SessionRules {
    var rules = SessionRules()
    rules.attemptInterval = 5
    rules.shortestDelay = 5
    rules.longestDelay = 40
    rules.pingInterval = 300
    return rules
  }

  private var settings: SimulatorSettings {
    var settings = SimulatorSettings()
    settings.interval = 1
    settings.slowness = 100
    settings.longestDelay = 20
    settings.oversize = 100_000
    settings.closeLimit = 200
    return settings
  }

  private func dialer() throws -> Dialer {
    Dialer(
      settings: NetworkSettings(
        caFile: try folder.file("ca.pem", TestCertificates.authority), handshakeDeadline: 3600),
      group: MultiThreadedEventLoopGroup.singleton)
  }

  /// Runs a simulator and a client until so many texts came, and gives what came.
  private func run(
    _ settings: SimulatorSettings, _ reports: [SimulatedReport], until count: Int,
    key: String = "k", messageLimit: Int = MessageLimits().message
  ) async throws -> Run {
    let told = Collector<SimulatorEvent>()
    let came = Collector<FeedOutput>()
    let simulator = try await Simulator.start(
      settings, reports, clock: { 1_000 }, tell: { told.add($0) })
    let session = Session(
      SessionSettings(endpoint: try Endpoint(simulator.address), key: DoctorKey(key)),
      rules: rules, seed: 1)
    let dialer = try dialer()
    let client = FeedClient(
      session, dialer: dialer, maximumMessageBytes: messageLimit,
      on: MultiThreadedEventLoopGroup.singleton.next()
    ) { came.add($0) }
    await client.start()
    await came.wait { outputs in
      outputs.contains(.ended(.refused)) || Run(outputs, []).texts.count >= count
    }
    let documents = try await fetch(Run(came.all, []).urls, dialer)
    await client.stop()
    await simulator.stop()
    return Run(came.all, told.all, documents: documents)
  }

  private func fetch(_ urls: [String], _ dialer: Dialer) async throws -> [Result<Int, FeedError>] {
    var limits = FetchLimits()
    limits.delays = 0.01...0.02
    limits.allowsPlainLoopback = true
    let fetcher = Fetcher(dialer: dialer, limits: limits)
    var results: [Result<Int, FeedError>] = []
    for (number, url) in urls.enumerated() {
      do throws(FeedError) {
        results.append(.success(try await fetcher.fetch(url, to: "\(folder.path)/\(number)").size))
      } catch {
        results.append(.failure(error))
      }
    }
    return results
  }

  @Test func `reports arrive in their order, and their documents can be fetched`() async throws {
    var settings = settings
    settings.count = 5
    let run = try await run(settings, reports(3), until: 5)
    #expect(run.texts == [0, 1, 2, 0, 1].map { "Nodule \($0)" })
    #expect(try run.documents.map { try $0.get() } == Array(repeating: document.count, count: 5))
    #expect(run.told.first?.description.hasPrefix("listening on ws://127.0.0.1:") == true)
    #expect(run.told.last == .closed(1, code: 1_000))
  }

  @Test func `all of it works over TLS too`() async throws {
    var settings = settings
    settings.host = "localhost"
    try settings.speakTLS(
      certificateFile: folder.file("server.pem", TestCertificates.server),
      keyFile: folder.file("key.pem", TestCertificates.key))
    let run = try await run(settings, reports(1), until: 1)
    #expect(run.texts == ["Nodule 0"])
    #expect(run.urls.first?.hasPrefix("https://localhost:") == true)
    #expect(try run.documents.map { try $0.get() } == [document.count])
  }

  @Test(arguments: [
    "busy=2", "delay", "drop=2", "close=2", "error", "half-open=2", "malformed", "unknown",
    "fragments", "refuse=99", "slow", "cut", "redirect",
  ])
  func `a fault keeps no report from arriving once and in order`(fault: String) async throws {
    var settings = settings
    settings.count = 4
    // A refused key ends the session; here it is the second connection's that would be refused.
    let request = try #require(FaultRequest(fault))
    settings.faults = request.fault == .refuse ? [] : [request]
    let run = try await run(settings, reports(4), until: 4)
    #expect(run.texts == (0..<4).map { "Nodule \($0)" })
    #expect(try run.documents.map { try $0.get() } == Array(repeating: document.count, count: 4))
    if request.fault != .refuse { #expect(run.faults.contains(request.fault)) }
  }

  @Test func `a key that is refused ends the session`() async throws {
    var settings = settings
    settings.keys = ["other"]
    let run = try await run(settings, reports(1), until: 1)
    #expect(run.texts.isEmpty)
    #expect(run.came.contains(.ended(.refused)))
    settings.keys = nil
    settings.faults = [FaultRequest(.refuse)]
    #expect(try await self.run(settings, reports(1), until: 1).came.contains(.ended(.refused)))
  }

  @Test func `what the faults add is seen for what it is`() async throws {
    var settings = settings
    settings.faults = [FaultRequest(.error), FaultRequest(.malformed), FaultRequest(.unknown)]
    let run = try await run(settings, reports(1), until: 1)
    let names = run.came.compactMap { if case .event(let event) = $0 { event.name } else { nil } }
    #expect(names.contains(.senderError))
    #expect(names.contains(.quarantined))
    #expect(names.contains(.unknownMessage))
  }

  @Test func `a message over the limit is refused with 1009, and the report comes later`()
    async throws
  {
    var settings = settings
    // What was sent behind it on its connection is lost, so the report goes out again and again.
    settings.count = nil
    settings.faults = [FaultRequest(.oversized, .every(1_000_000))]
    let run = try await run(settings, reports(1), until: 1, messageLimit: 60_000)
    #expect(Set(run.texts) == ["Nodule 0"])
    #expect(
      run.came.contains {
        if case .event(.closed(let closing)) = $0 { closing.code == 1_009 } else { false }
      })
  }

  @Test func `a report that is sent twice comes twice`() async throws {
    var settings = settings
    settings.faults = [FaultRequest(.twice)]
    #expect(try await run(settings, reports(1), until: 2).texts == ["Nodule 0", "Nodule 0"])
  }

  @Test func `an address that has expired is refused`() async throws {
    var settings = settings
    settings.faults = [FaultRequest(.expired)]
    let run = try await run(settings, reports(1), until: 1)
    #expect(throws: FeedError.self) { try run.documents.first?.get() }
    #expect(run.told.contains(.document(target: "/documents/report-0.docx", status: 403)))
  }

  @Test func `a port that is taken is told`() async throws {
    let simulator = try await Simulator.start(settings, [], clock: { 0 }, tell: { _ in })
    var taken = settings
    taken.port = simulator.port
    let error = await #expect(throws: FeedError.self) {
      try await Simulator.start(taken, [], clock: { 0 }, tell: { _ in })
    }
    #expect(error?.code == .badSettings)
    #expect(error?.message.contains("port \(simulator.port) of 127.0.0.1") == true)
    await simulator.stop()
  }
}

/// What a run gave.
private struct Run {
  var came: [FeedOutput]
  var told: [SimulatorEvent]
  var documents: [Result<Int, FeedError>] = []

  init(_ came: [FeedOutput], _ told: [SimulatorEvent], documents: [Result<Int, FeedError>] = []) {
    self.came = came
    self.told = told
    self.documents = documents
  }

  private var reports: [ReceivedMessage] {
    came.compactMap {
      if case .message(let message) = $0, message.report != nil { message } else { nil }
    }
  }

  /// The plain texts of the reports.
  var texts: [String] {
    reports.compactMap { $0.payload(.text).map { String(decoding: $0, as: UTF8.self) } }
  }

  /// The addresses of their documents.
  var urls: [String] { reports.compactMap { $0.report?.url } }

  var faults: Set<SimulatorFault> {
    Set(told.compactMap { if case .fault(_, let fault) = $0 { fault } else { nil } })
  }
}

/// Collects values from any thread, and lets a test wait for them.
private final class Collector<Value: Sendable>: Sendable {
  private struct State {
    var values: [Value] = []
    var isEnough: (@Sendable ([Value]) -> Bool)?
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  var all: [Value] { state.withLock { $0.values } }

  func add(_ value: Value) {
    state.withLock { state in
      state.values.append(value)
      guard let waiter = state.waiter, state.isEnough?(state.values) == true else { return }
      state.waiter = nil
      waiter.resume()
    }
  }

  /// Waits until the values are enough.
  func wait(_ isEnough: @escaping @Sendable ([Value]) -> Bool) async {
    await withCheckedContinuation { continuation in
      state.withLock { state in
        guard !isEnough(state.values) else { return continuation.resume() }
        state.isEnough = isEnough
        state.waiter = continuation
      }
    }
  }
}
