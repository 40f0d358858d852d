import Cryptography
import FoundationEssentials
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import TestSupport
import Testing

@testable import ReportFeed

@Suite struct FetcherTests {
  private let folder: TemporaryFolder
  private let identity: TLSServerContext
  private let dialer: Dialer
  /// A zip archive by its first bytes, and long enough for many reads.
  private let document: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    identity = try TLSServerContext(
      certificateFile: folder.file("server.pem", TestCertificates.server),
      keyFile: folder.file("key.pem", TestCertificates.key))
    dialer = Dialer(
      settings: NetworkSettings(
        caFile: try folder.file("ca.pem", TestCertificates.authority), handshakeDeadline: 3600),
      group: MultiThreadedEventLoopGroup.singleton)
    document =
      [0x50, 0x4b, 0x03, 0x04] + Array("word/".utf8)
      + (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
  }

  /// A server that answers each request by its number and path.
  private func serve(
    isSecure: Bool = true, _ answer: @escaping @Sendable (Int, HTTPRequestHead) -> Answer
  ) async throws -> LoopbackServer {
    let identity = identity
    let requests = RequestCount()
    return try await LoopbackServer.start { channel in
      let pipeline = channel.pipeline.syncOperations
      if isSecure { try pipeline.addHandler(TLSHandler(server: identity)) }
      try pipeline.configureHTTPServerPipeline(withErrorHandling: false)
      try pipeline.addHandler(Answerer(requests, answer))
    }
  }

  /// A clock that only moves when a fetch waits.
  private func clock() -> (FetchClock, Waits) {
    let waits = Waits()
    return (
      FetchClock(
        now: { waits.total }, date: { 0 }, random: { 0.5 }, sleep: { waits.add($0) }), waits
    )
  }

  private func fetch(
    _ server: LoopbackServer, _ target: String = "/a.docx?sig=secret", scheme: String = "https",
    limits: FetchLimits = FetchLimits()
  ) async throws -> (result: Result<Fetched, FeedError>, waits: [Double]) {
    let (clock, waits) = clock()
    let fetcher = Fetcher(dialer: dialer, limits: limits, clock: clock)
    let url = "\(scheme)://localhost:\(server.port)\(target)"
    let path = "\(folder.path)/fetched.docx"
    try? FileManager.default.removeItem(atPath: path)
    let result = try await server.run { _ in
      do throws(FeedError) {
        return Result<Fetched, FeedError>.success(try await fetcher.fetch(url, to: path))
      } catch {
        return .failure(error)
      }
    }
    // Whatever came of it: no half file is left.
    #expect(!FileManager.default.fileExists(atPath: path + ".part"))
    if case .failure(let error) = result {
      #expect(!FileManager.default.fileExists(atPath: path))
      #expect(!error.message.contains("secret"))
    }
    return (result, waits.all)
  }

  private var expected: Fetched {
    Fetched(size: document.count, sha256: SHA256.hex(of: document), kind: .docx)
  }

  private func code(_ result: Result<Fetched, FeedError>) -> FeedError.Code? {
    if case .failure(let error) = result { error.code } else { nil }
  }

  @Test(arguments: Answer.Framing.allCases) func `a document comes whole in every framing`(
    framing: Answer.Framing
  ) async throws {
    let document = document
    let server = try await serve { _, _ in Answer(200, body: document, framing: framing) }
    let (result, waits) = try await fetch(server)
    #expect(try result.get() == expected)
    #expect(waits.isEmpty)
    let bytes = try Data(contentsOf: URL(filePath: "\(folder.path)/fetched.docx"))
    #expect(Array(bytes) == document)
  }

  @Test func `the request names the host, the whole target and no credential`() async throws {
    let document = document
    let seen = Mutex<HTTPRequestHead?>(nil)
    let server = try await serve { _, head in
      seen.withLock { $0 = head }
      return Answer(200, body: document)
    }
    _ = try await fetch(server)
    let head = try #require(seen.withLock { $0 })
    #expect(head.uri == "/a.docx?sig=secret" && head.method == .GET)
    #expect(head.headers["Host"] == ["localhost:\(server.port)"])
    #expect(head.headers["Authorization"].isEmpty && head.headers["Cookie"].isEmpty)
  }

  @Test(arguments: Answer.Framing.allCases)
  func `a transfer that breaks goes on, and is whole in the end`(
    framing: Answer.Framing
  ) async throws {
    let document = document
    let ranges = Mutex<[String]>([])
    let server = try await serve { number, head in
      let range = head.headers.first(name: "Range")
      ranges.withLock { $0.append(range ?? "all") }
      return Answer.part(
        of: document, range: range, cutAfter: number < 4 ? 60_000 : nil, framing: framing)
    }
    let (result, waits) = try await fetch(server)
    #expect(try result.get() == expected)
    #expect(waits.count == 3)
    let seen = ranges.withLock { $0 }
    #expect(seen.first == "all" && seen.dropFirst().allSatisfy { $0.hasPrefix("bytes=") })
  }

  @Test func `busy servers are asked again`() async throws {
    let document = document
    let server = try await serve { number, _ in
      switch number {
      case 1: Answer(503, headers: [("Retry-After", "17")])
      case 2: Answer(500)
      default: Answer(200, body: document)
      }
    }
    let (result, waits) = try await fetch(server)
    #expect(try result.get() == expected)
    #expect(waits.first == 17 && waits.count == 2)
  }

  @Test(arguments: [403, 404, 410]) func `an expired address is said so, and not asked again`(
    status: Int
  ) async throws {
    let server = try await serve { _, _ in Answer(status) }
    let (result, waits) = try await fetch(server)
    #expect(code(result) == .expired)
    #expect(waits.isEmpty)
  }

  @Test(
    arguments: [
      "<!DOCTYPE html><title>Log in</title>", "<?xml version=\"1.0\"?><Error/>", "{\"error\":1}",
      "",
    ])
  func `a page in place of the document is an error`(page: String) async throws {
    let server = try await serve { _, _ in Answer(200, body: Array(page.utf8)) }
    #expect(code(try await fetch(server).result) == .notADocument)
  }

  @Test func `a document above the limit is refused`() async throws {
    let document = document
    for framing in Answer.Framing.allCases {
      let server = try await serve { _, _ in Answer(200, body: document, framing: framing) }
      let (result, _) = try await fetch(server, limits: FetchLimits(size: 100_000))
      #expect(code(result) == .tooLarge)
    }
  }

  @Test func `redirects within this machine are followed where it began`() async throws {
    let document = document
    let server = try await serve { _, head in
      head.uri.hasPrefix("/a.docx")
        ? Answer(302, headers: [("Location", "../b/./c?y=2")])
        : Answer(head.uri == "/b/c?y=2" ? 200 : 404, body: document)
    }
    #expect(try await fetch(server).result.get() == expected)
  }

  @Test func `redirects that lead elsewhere are not followed`() async throws {
    for location in ["http://localhost/", "https://10.0.0.1/", "ftp://localhost/"] {
      let server = try await serve { _, _ in Answer(302, headers: [("Location", location)]) }
      #expect(code(try await fetch(server).result) == .hostileRedirect)
    }
    let server = try await serve { _, _ in Answer(302, headers: [("Location", "/round")]) }
    #expect(code(try await fetch(server).result) == .tooManyRedirects)
  }

  @Test func `plain HTTP is for this machine, where it is allowed`() async throws {
    let document = document
    let limits = FetchLimits(allowsPlainLoopback: true)
    let server = try await serve(isSecure: false) { _, _ in Answer(200, body: document) }
    #expect(try await fetch(server, scheme: "http", limits: limits).result.get() == expected)
    let refused = try await serve(isSecure: false) { _, _ in Answer(200, body: document) }
    #expect(code(try await fetch(refused, scheme: "http").result) == .badAddress)
  }

  @Test func `a server that falls silent is given up`() async throws {
    let document = document
    let limits = FetchLimits(silence: 0.1, patience: 3)
    let server = try await serve { _, _ in Answer(200, body: document, silentAfter: 1_000) }
    let (result, waits) = try await fetch(server, limits: limits)
    #expect(code(result) == .timedOut, "\(result)")
    #expect(!waits.isEmpty)
  }

  @Test func `a fetch that is cancelled ends`() async throws {
    let server = try await serve { _, _ in Answer(200, silentAfter: 0) }
    let fetcher = Fetcher(dialer: dialer, limits: FetchLimits())
    let path = "\(folder.path)/fetched.docx"
    try await server.run { server in
      let task = Task { try await fetcher.fetch("https://localhost:\(server.port)/", to: path) }
      task.cancel()
      await #expect(throws: FeedError.self) { _ = try await task.value }
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}

/// The delays that a fetch asked for.
private final class Waits: Sendable {
  private let seconds = Mutex<[Double]>([])

  var all: [Double] { seconds.withLock { $0 } }
  var total: Double { all.reduce(0, +) }

  func add(_ value: Double) { seconds.withLock { $0.append(value) } }
}
