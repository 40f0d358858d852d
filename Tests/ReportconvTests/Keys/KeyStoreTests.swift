// Where keys are, and when they are refused.

import CLinux
import ReportFeed
import Testing
import ToolSupport

@testable import reportconv

@Suite struct KeyStoreTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  private func store(_ more: [String: String] = [:]) -> KeyStore {
    let environment = workshop.environment(more)
    return KeyStore(Places(environment), environment)
  }

  private func chmod(_ mode: String, _ name: String) throws {
    #expect(try workshop.shell("chmod \(mode) home/.config/reportconv/\(name)").status == 0)
  }

  private func refusal(
    _ store: KeyStore, _ profile: String = "default", isOnly: Bool = true
  ) -> KeyError.Code? {
    do throws(KeyError) {
      _ = try store.key(of: profile, isOnly: isOnly)
      return nil
    } catch {
      return error.code
    }
  }

  @Test func `a key that is kept can be read by its owner alone`() throws {
    try store().set(try DoctorKey(typed: "abc"), for: "default")
    #expect(try store().key(of: "default", isOnly: true) == DoctorKey(typed: "abc"))
    let places = Places(workshop.environment())
    #expect((FileStamp(places.keys)?.mode ?? 0) & 0o777 == 0o700)
    #expect((FileStamp(store().path(of: "default"))?.mode ?? 0) & 0o777 == 0o600)
  }

  @Test(arguments: ["640", "604", "620", "601"])
  func `a file that others can use is refused with the way out`(mode: String) throws {
    try store().set(try DoctorKey(typed: "abc"), for: "default")
    try chmod(mode, "keys/default")
    #expect(
      refusal(store()) == .openToOthers(path: store().path(of: "default"), mode: "600"))
    try chmod("600", "keys/default")
    #expect(refusal(store()) == nil)
  }

  @Test func `a folder that others can look into is refused, also when a key is set`() throws {
    try store().set(try DoctorKey(typed: "abc"), for: "default")
    try chmod("755", "keys")
    let path = Places(workshop.environment()).keys
    #expect(refusal(store()) == .openToOthers(path: path, mode: "700"))
    let error = #expect(throws: KeyError.self) {
      try store().set(try DoctorKey(typed: "abd"), for: "default")
    }
    #expect(error?.message == "others can read the key: chmod 700 \(path)")
  }

  @Test func `the environment comes first, then credentials, then the file`() throws {
    try store().set(try DoctorKey(typed: "of the file"), for: "default")
    try workshop.write("of the credential\n", to: "credentials/doctor_key")
    let more = ["CREDENTIALS_DIRECTORY": workshop.path("credentials")]
    #expect(
      try store(more).key(of: "default", isOnly: true) == DoctorKey(typed: "of the credential"))
    let both = more.merging([KeyStore.variable: "of the variable"]) { $1 }
    #expect(try store(both).key(of: "default", isOnly: true) == DoctorKey(typed: "of the variable"))
    #expect(try store().key(of: "default", isOnly: true) == DoctorKey(typed: "of the file"))
  }

  @Test func `one key in the environment is not taken for several profiles`() {
    let store = store([KeyStore.variable: "abc"])
    #expect(refusal(store, "berg", isOnly: false) == .ambiguous)
    #expect(refusal(store, "berg", isOnly: true) == nil)
  }

  @Test func `a credential of a profile is for that profile alone`() throws {
    try workshop.write("of berg", to: "credentials/doctor_key.berg")
    try workshop.write("of default", to: "credentials/doctor_key")
    let store = store(["CREDENTIALS_DIRECTORY": workshop.path("credentials")])
    #expect(try store.key(of: "berg", isOnly: false) == DoctorKey(typed: "of berg"))
    #expect(try store.key(of: "default", isOnly: false) == DoctorKey(typed: "of default"))
    #expect(refusal(store, "anders", isOnly: false) == .notFound)
    #expect(try store.key(of: "anders", isOnly: true) == DoctorKey(typed: "of default"))
  }

  @Test func `a key that is removed is gone, and cannot be removed again`() throws {
    try store().set(try DoctorKey(typed: "abc"), for: "berg")
    #expect(store().profilesWithFile() == ["berg"])
    try store().remove("berg")
    #expect(refusal(store(), "berg") == .notFound)
    let error = #expect(throws: KeyError.self) { try store().remove("berg") }
    #expect(
      error?.message == "there is no key: set one with `reportconv key set --profile berg`")
  }

  @Test func `a folder in place of a key is refused`() throws {
    try workshop.write("", to: "home/.config/reportconv/keys/default/x")
    try chmod("700", "keys")
    try chmod("700", "keys/default")
    guard case .cannotRead(let error)? = refusal(store()) else {
      Issue.record("the folder was read")
      return
    }
    #expect(error.code == .isFolder)
  }

  @Test func `a cache reads again what has changed, and what others may not see any more`() throws {
    let store = store()
    try store.set(try DoctorKey(typed: "abc"), for: "default")
    var cache = KeyCache(store)
    #expect(cache.key(for: "default", isOnly: true) == .success(try DoctorKey(typed: "abc")))
    try chmod("644", "keys/default")
    guard case .failure = cache.key(for: "default", isOnly: true) else {
      Issue.record("a key that others can read was used")
      return
    }
    try chmod("600", "keys/default")
    #expect(cache.key(for: "default", isOnly: true) == .success(try DoctorKey(typed: "abc")))
    try store.remove("default")
    #expect(
      cache.key(for: "default", isOnly: true)
        == .failure(KeyError(code: .notFound, profile: "default")))
  }

  @Test func `a process that holds a key is not dumped`() throws {
    try store().set(try DoctorKey(typed: "abc"), for: "default")
    _ = try store().key(of: "default", isOnly: true)
    #expect(reportconv_may_be_dumped() == 0)
  }
}
