// What a watcher does: its JSON form, its page, and what is told of it.

import ReportFeed
import ReportModel
import Testing
import ToolSupport

@testable import reportconv

@Suite struct WatcherStatusTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  private func bytes(_ status: WatcherStatus) -> [UInt8] {
    var json = JSONOutput()
    status.write(to: &json)
    return json.bytes
  }

  @Test func `a status is read as it was written`() throws {
    var status = Statuses.watcher([Statuses.connected(), Statuses.waiting("berg")])
    status.settingsProblem = "line 2"
    status.profiles[1].quarantined = 2
    status.profiles[1].undelivered = 1
    #expect(try WatcherStatus(json: bytes(status)) == status)
  }

  @Test(arguments: ProfileStatus.State.allCases)
  func `each state has its word`(state: ProfileStatus.State) throws {
    let status = Statuses.watcher([
      ProfileStatus(name: "a", state: state, since: Statuses.now)
    ])
    #expect(try WatcherStatus(json: bytes(status)).profiles.first?.state == state)
  }

  @Test func `members of a newer version are passed over, missing ones are not`() throws {
    let text = String(decoding: bytes(Statuses.watcher([])), as: UTF8.self)
    let newer = text.replacing("{\"pid\"", with: "{\"mood\":[1],\"pid\"")
    #expect(try WatcherStatus(json: Array(newer.utf8)) == Statuses.watcher([]))
    let older = text.replacing("\"pid\"", with: "\"process\"")
    let error = #expect(throws: JSONError.self) { try WatcherStatus(json: Array(older.utf8)) }
    #expect(error?.code == .missingMember)
  }

  private func page(_ process: Int = 17) throws -> StatusPage {
    try StatusPage(in: workshop.path("watchers"), process: process, started: Statuses.now)
  }

  private func found() -> [StatusFolder.Found] { StatusFolder.read(workshop.path("watchers")) }

  @Test func `a page is found while its watcher lives`() throws {
    do {
      let page = try page()
      try page.write(Statuses.watcher([Statuses.connected()]))
      try page.write(Statuses.watcher([Statuses.waiting()]))
      #expect(found().map(\.isAlive) == [true])
      #expect(found().first?.status == Statuses.watcher([Statuses.waiting()]))
      withExtendedLifetime(page) {}
    }
    #expect(workshop.names(in: "watchers").isEmpty)
  }

  @Test func `the page of a watcher that was killed is told, and cleared away by the next one`()
    throws
  {
    let dead = "watchers/16-1.json"
    try workshop.write(bytes(Statuses.watcher([Statuses.connected()], process: 16)), to: dead)
    try workshop.write("", to: "watchers/16-1.lock")
    #expect(found().map(\.isAlive) == [false])
    let report = StatusReport(found: found(), now: Statuses.now)
    #expect(report.health == .away)
    #expect(
      report.lines == [
        "watcher 16 ended without saying so; it was last heard of 1 s ago: start it again with "
          + "`reportconv watch`"
      ])
    let page = try page()
    #expect(workshop.text(dead) == nil)
    #expect(workshop.names(in: "watchers").count == 1)
    withExtendedLifetime(page) {}
  }

  private func report(_ profiles: ProfileStatus..., later: Int = 0) -> StatusReport {
    let watcher = StatusFolder.Found(
      path: "x", isAlive: true, status: Statuses.watcher(profiles))
    return StatusReport(found: [watcher], now: Statuses.now.advanced(by: later))
  }

  @Test func `people are told what each profile does`() {
    #expect(
      report(Statuses.connected(), Statuses.waiting("berg")).lines == [
        "watcher 17, reportconv 1.2.3, running for 2 h 46 min",
        "  profile default: connected for 2 h 14 min", "    address: wss://reports.example/ws",
        "    last answer: 4 s ago", "    reports today: 3, the last 10 min ago",
        "  profile berg: not connected for 12 s, next try in 8 s",
        "    address: wss://reports.example/ws", "    reports today: 1",
        "    last error: the server closed the connection (1011)",
      ])
  }

  @Test func `the exit status is that of the profile that is worst`() {
    var full = Statuses.connected()
    full.undelivered = 1
    let refused = ProfileStatus(name: "c", state: .refused, since: Statuses.now)
    #expect(report(Statuses.connected()).health.status == .done)
    #expect(report(Statuses.connected(), full).health.status == .remarks)
    #expect(report(full, Statuses.waiting("b")).health.status == .tryAgain)
    #expect(report(refused, Statuses.waiting("b")).health.status == .keyRefused)
    #expect(StatusReport(found: [], now: Statuses.now).health.status == .tryAgain)
  }

  @Test func `a watcher that says nothing any more is not healthy`() {
    #expect(report(Statuses.connected(), later: 89_000).health == .good)
    let silent = report(Statuses.connected(), later: 90_000)
    #expect(silent.health == .away)
    #expect(silent.lines[1] == "  it last said something 1 min 31 s ago: it may hang, restart it")
  }

  @Test func `settings that cannot be read are worth a look`() {
    var status = Statuses.watcher([Statuses.connected()])
    status.settingsProblem = "config.json: line 2"
    let watcher = StatusFolder.Found(path: "x", isAlive: true, status: status)
    let report = StatusReport(found: [watcher], now: Statuses.now)
    #expect(report.health == .remarks)
    #expect(report.lines[1] == "  settings: config.json: line 2")
  }

  @Test func `programs get the same as JSON`() throws {
    let value = try JSONValue(json: report(Statuses.connected()).json)
    #expect(value["health"]?.string == "good")
    guard case .array(let watchers)? = value["watchers"], let watcher = watchers.first else {
      Issue.record("no watchers")
      return
    }
    #expect(watcher["alive"] == .boolean(true))
    #expect(watcher["silent"] == .boolean(false))
    #expect(watcher["pid"]?.integer == 17)
    guard case .array(let profiles)? = watcher["profiles"] else {
      Issue.record("no profiles")
      return
    }
    #expect(profiles.first?["state"]?.string == "connected")
    #expect(profiles.first?["reportsToday"]?.integer == 3)
  }
}
