// Telling systemd how the service is.

import Glibc
import Testing
import ToolSupport

@testable import reportconv

@Suite struct ServiceNotifierTests {
  /// The service manager's end.
  private final class Manager: Sendable {
    private let number: Int32

    init(_ name: String) throws {
      number = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
      var address = try #require(UnixAddress(name))
      let number = number
      let result = unsafe address.withPointer { unsafe bind(number, $0, $1) }
      try #require(result == 0)
    }

    deinit { close(number) }

    /// The messages that have come, each in full.
    var messages: [String] {
      var all: [String] = []
      var bytes = [UInt8](repeating: 0, count: 4_096)
      while true {
        let count = unsafe recv(number, &bytes, bytes.count, 0)
        guard count >= 0 else { return all }
        all.append(String(decoding: bytes[..<count], as: UTF8.self))
      }
    }
  }

  private func notifier(_ socket: String, _ more: [String: String] = [:]) -> ServiceNotifier {
    ServiceNotifier(Environment(["NOTIFY_SOCKET": socket].merging(more) { $1 }), process: 17)
  }

  @Test func `each message is one datagram, in the words of the protocol`() throws {
    let workshop = try Workshop()
    let manager = try Manager(workshop.path("notify"))
    let notifier = notifier(workshop.path("notify"))
    notifier.ready()
    notifier.status("2 of 3 connected\nREADY=0")
    notifier.alive()
    notifier.reloading()
    notifier.stopping()
    let messages = manager.messages
    #expect(messages.count == 5)
    #expect(
      messages.prefix(3) == ["READY=1", "STATUS=2 of 3 connected\\nREADY=0", "WATCHDOG=1"])
    #expect(messages[3].hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
    #expect(messages.last == "STOPPING=1")
  }

  @Test func `a name that is in no folder is a socket too`() throws {
    let name = "@reportconv-test-\(getpid())"
    let manager = try Manager(name)
    notifier(name).ready()
    #expect(manager.messages == ["READY=1"])
  }

  @Test func `without a manager nothing happens`() {
    ServiceNotifier(Environment([:])).ready()
    notifier("/nowhere/notify").ready()
    notifier("vsock:2:1").ready()
    notifier("/" + String(repeating: "x", count: 200)).ready()
  }

  @Test func `the watchdog is fed in half of its time, by the process that it watches`() {
    let time = ["WATCHDOG_USEC": "30000000"]
    #expect(notifier("/x", time).watchdogInterval == .seconds(15))
    #expect(
      notifier("/x", time.merging(["WATCHDOG_PID": "17"]) { $1 }).watchdogInterval
        == .seconds(15))
    #expect(
      notifier("/x", time.merging(["WATCHDOG_PID": "18"]) { $1 }).watchdogInterval == nil)
    #expect(notifier("/x").watchdogInterval == nil)
    #expect(ServiceNotifier(Environment(time)).watchdogInterval == nil)
  }
}
