// One watcher a key.

import Glibc
import ReportFeed
import Testing
import ToolSupport

@testable import reportconv

@Suite struct KeyLockTests {
  private let workshop: Workshop
  private let since = WallTime(milliseconds: 1_795_767_123_000)

  init() throws { workshop = try Workshop() }

  private func lock(
    _ key: String, profile: String = "default", process: Int = 17
  ) throws -> KeyLock {
    try KeyLock(
      try DoctorKey(typed: key), in: workshop.path("state/locks"),
      for: LockHolder(
        process: process, command: "reportconv watch", profile: profile, since: since))
  }

  @Test func `a second lock of a key is refused, and says who has the first`() throws {
    let first = try lock("abc")
    let error = #expect(throws: LockError.self) { try lock("abc", profile: "berg") }
    #expect(
      error?.line.line(usesColor: false)
        == "reportconv: profile berg: process 17 (reportconv watch, profile default) uses this key "
        + "since 2026-11-27T08:12:03.000Z: end it first, or see `reportconv status` [keyInUse]")
    #expect(error?.status == .tryAgain)
    _ = try lock("another key")
    withExtendedLifetime(first) {}
  }

  @Test func `two profiles of one process cannot have the same key`() throws {
    let first = try lock("abc", process: Int(getpid()))
    let error = #expect(throws: LockError.self) { try lock("abc", profile: "berg") }
    #expect(error?.message == "profile default has the same key: give each profile its own")
    withExtendedLifetime(first) {}
  }

  @Test func `a lock that is given back can be had again`() throws {
    do { _ = try lock("abc") }
    _ = try lock("abc")
  }

  @Test func `other processes see the lock, and have it when it is given back`() throws {
    let attempt = "flock --nonblock state/locks/* true"
    do {
      let lock = try lock("abc")
      #expect(try workshop.shell(attempt).status == 1)
      withExtendedLifetime(lock) {}
    }
    #expect(try workshop.shell(attempt).status == 0)
  }

  @Test func `a lock whose owner says nothing of itself is a lock too`() throws {
    _ = try lock("abc")
    let name = try #require(workshop.names(in: "state/locks").first)
    let held = try FileDescriptor(
      opening: workshop.path("state/locks/\(name)"), flags: O_RDONLY)
    #expect(try held.lock())
    let error = #expect(throws: LockError.self) { try lock("abc") }
    #expect(error?.code == .taken(nil))
  }

  @Test func `the file of a lock does not tell the key`() throws {
    let lock = try lock("s3cret")
    for name in workshop.names(in: "state/locks") {
      #expect(!name.contains("s3cret"))
      #expect(workshop.text("state/locks/\(name)")?.contains("s3cret") == false)
    }
    withExtendedLifetime(lock) {}
  }
}
