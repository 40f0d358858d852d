import Cryptography
import TestSupport
import Testing

@Suite struct TLSSessionTests {
  let folder: TemporaryFolder
  let client: TLSClientContext
  let server: TLSServerContext

  init() throws {
    folder = try TemporaryFolder()
    client = try TLSClientContext(caFile: folder.file("ca.pem", TestCertificates.authority))
    server = try TLSServerContext(
      certificateFile: folder.file("server.pem", TestCertificates.server),
      keyFile: folder.file("key.pem", TestCertificates.key))
  }

  /// What the client says of a server with a certificate.
  private func error(
    host: String, certificate: String = TestCertificates.server,
    authority: String = TestCertificates.authority
  ) throws -> TLSError? {
    let context = try TLSServerContext(
      certificateFile: folder.file("other.pem", certificate),
      keyFile: folder.file("key.pem", TestCertificates.key))
    var server = try context.session()
    var client = try TLSClientContext(caFile: folder.file("ca2.pem", authority))
      .session(host: host)
    do {
      try shakeHands(&client, &server)
      return nil
    } catch {
      return error as? TLSError
    }
  }

  @Test(arguments: ["localhost", "LOCALHOST", "localhost.", "a.example.test", "127.0.0.1", "::1"])
  func `a certificate is accepted for each of its names`(host: String) throws {
    #expect(try error(host: host) == nil)
  }

  @Test(arguments: ["example.test", "a.b.example.test", "localhost.example", "127.0.0.2", "::2"])
  func `a certificate for other names is refused with these names`(host: String) throws {
    let error = try error(host: host)
    #expect(error?.code == .wrongName)
    #expect(
      error?.message == "the certificate of \(host) is for other names "
        + "(localhost, *.example.test, 127.0.0.1, 0:0:0:0:0:0:0:1): check the address")
  }

  @Test func `an expired certificate is refused with its last day`() throws {
    let error = try error(host: "localhost", certificate: TestCertificates.expired)
    #expect(error?.code == .expired)
    #expect(error?.message.contains("the certificate of localhost expired on 2021-01-31") == true)
  }

  @Test func `a certificate of the future is refused with its first day`() throws {
    let error = try error(host: "localhost", certificate: TestCertificates.notYetValid)
    #expect(error?.code == .notYetValid)
    #expect(error?.message.contains("not valid before 2110-01-01") == true)
  }

  @Test func `a certificate of an unknown authority is refused with the way out`() throws {
    let error = try error(host: "localhost", authority: TestCertificates.otherAuthority)
    #expect(error?.code == .untrusted)
    #expect(error?.message.contains("issuer: reportconv test authority") == true)
    #expect(error?.message.contains("give --ca-file") == true)
  }

  @Test func `the server hears why the client left`() throws {
    var client = try client.session(host: "other.example")
    var server = try server.session()
    #expect(throws: TLSError.self) { try shakeHands(&client, &server) }
    server.receive(try client.sent())
    let error = #expect(throws: TLSError.self) { _ = try server.handshake() }
    #expect(error?.code == .refused)
  }

  @Test(arguments: [1, 7, 4_096]) func `a handshake cut anywhere succeeds`(piece: Int) throws {
    var client = try client.session(host: "localhost")
    var server = try server.session()
    try shakeHands(&client, &server, piece: piece)
    let version = client.version
    #expect(version == "TLSv1.3")
    server.receive(try client.write("hello"))
    #expect(try server.readAll().text == "hello")
  }

  @Test func `long texts arrive whole in both directions`() throws {
    var client = try client.session(host: "localhost")
    var server = try server.session()
    try shakeHands(&client, &server)
    let text = String((0..<20_000).map { "line \($0)\n" }.joined())
    client.receive(try server.write(text))
    #expect(try client.readAll().text == text)
    server.receive(try client.write(text))
    #expect(try server.readAll().text == text)
  }

  @Test func `a write takes at most one record`() throws {
    var client = try client.session(host: "localhost")
    var server = try server.session()
    try shakeHands(&client, &server)
    let text = [UInt8](repeating: 0x61, count: 100_000)
    #expect(try client.offer(text) == 16_384)
  }

  @Test func `the announced end differs from a cut`() throws {
    var client = try client.session(host: "localhost")
    var server = try server.session()
    try shakeHands(&client, &server)
    client.receive(try server.write("all"))
    var reading = try client.readAll()
    #expect(reading.text == "all" && reading.last == .needsInput)
    let isEndedBefore = client.isEnded
    #expect(!isEndedBefore)
    server.shutdown()
    client.receive(try server.sent())
    reading = try client.readAll()
    #expect(reading.text.isEmpty && reading.last == .ended)
    let isEnded = client.isEnded
    #expect(isEnded)
    // The other direction is still open.
    server.receive(try client.write("thanks"))
    #expect(try server.readAll().text == "thanks")
  }

  @Test func `a changed byte is an error, and stays one`() throws {
    var client = try client.session(host: "localhost")
    var server = try server.session()
    try shakeHands(&client, &server)
    var sealed = try server.write("dose 5 mg")
    sealed[sealed.count - 3] ^= 1
    client.receive(sealed)
    #expect(throws: TLSError.self) { _ = try client.readAll() }
    #expect(throws: TLSError.self) { _ = try client.write("more") }
  }

  @Test func `a server that speaks HTTP is told apart`() throws {
    var client = try client.session(host: "localhost")
    _ = try client.handshake()
    client.receive(Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8))
    let error = #expect(throws: TLSError.self) { _ = try client.handshake() }
    #expect(error?.code == .notTLS)
    #expect(error?.message.contains("does not speak TLS") == true)
  }

  @Test func `a server of the years before TLS 1-2 is told apart`() throws {
    var client = try client.session(host: "localhost")
    _ = try client.handshake()
    // The fatal alert protocol_version in a record of TLS 1.0.
    client.receive([0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46])
    let error = #expect(throws: TLSError.self) { _ = try client.handshake() }
    #expect(error?.message == "localhost speaks no TLS 1.2 or newer: the server must be updated")
  }

  @Test func `garbage never completes a handshake`() throws {
    var random = SplitMix64(seed: 4)
    for _ in 0..<200 {
      var client = try client.session(host: "localhost")
      _ = try client.handshake()
      let count = Int.random(in: 1...200, using: &random)
      client.receive((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) })
      let isComplete = (try? client.handshake()) ?? false
      #expect(!isComplete)
    }
  }

  @Test func `an IP address is not sent as a server name`() throws {
    var named = try client.session(host: "localhost")
    _ = try named.handshake()
    #expect(String(decoding: try named.sent(), as: UTF8.self).contains("localhost"))
    var numbered = try client.session(host: "127.0.0.1")
    _ = try numbered.handshake()
    #expect(!String(decoding: try numbered.sent(), as: UTF8.self).contains("127.0.0.1"))
  }
}
