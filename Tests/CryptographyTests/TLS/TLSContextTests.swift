import Cryptography
import TestSupport
import Testing

@Suite struct TLSContextTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a file without certificates holds no authorities`() throws {
    let file = try folder.file("ca.pem", "no certificate")
    let error = #expect(throws: TLSError.self) { _ = try TLSClientContext(caFile: file) }
    #expect(error?.code == .badAuthorities)
    #expect(error?.message.contains(file) == true)
  }

  @Test func `a file that is not there is named`() throws {
    let error = #expect(throws: TLSError.self) {
      _ = try TLSClientContext(caFile: "\(folder.path)/nothing.pem")
    }
    #expect(error?.code == .badAuthorities)
  }

  @Test func `a key that does not fit the certificate is refused`() throws {
    let certificate = try folder.file("server.pem", TestCertificates.otherAuthority)
    let key = try folder.file("key.pem", TestCertificates.key)
    let error = #expect(throws: TLSError.self) {
      _ = try TLSServerContext(certificateFile: certificate, keyFile: key)
    }
    #expect(error?.code == .badIdentity)
  }

  @Test func `sessions of one context are made from several threads`() async throws {
    let context = try TLSClientContext(
      caFile: folder.file("ca.pem", TestCertificates.authority))
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          (0..<100).count { _ in
            var session = try? context.session(host: "localhost")
            return (try? session?.handshake()) == false
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(counts == 400)
  }
}
