import TestSupport
import Testing

@testable import ReportFeed

@Suite struct EndpointParsingTests {
  private func refusal(_ text: String) -> FeedError? {
    #expect(throws: FeedError.self) { _ = try Endpoint(text) }
  }

  @Test func `an address has a scheme, a host, a port and a target`() throws {
    let endpoint = try Endpoint("WSS://Upload.Example.ORG/reports/ws?a=%20b#part")
    #expect(endpoint.scheme == .wss)
    #expect(endpoint.host == "upload.example.org")
    #expect(endpoint.port == 443)
    #expect(endpoint.target == "/reports/ws?a=%20b")
  }

  @Test(
    arguments: [
      ("ws://a", 80, "/"), ("wss://a:8443", 8443, "/"), ("http://a:/x", 80, "/x"),
      ("https://a?q", 443, "/?q"), ("https://a:65535/#x", 65_535, "/"),
    ])
  func `what is left out is filled in`(text: String, port: Int, target: String) throws {
    let endpoint = try Endpoint(text)
    #expect(endpoint.host == "a" && endpoint.port == port && endpoint.target == target)
  }

  @Test(
    arguments: [
      ("https://192.0.2.1/", "192.0.2.1"), ("https://[2001:DB8:0::1]:444/", "2001:db8::1"),
      ("https://[::ffff:192.0.2.1]/", "::ffff:c000:201"),
      ("https://xn--bcher-kva.example/", "xn--bcher-kva.example"),
      ("https://_a.b-c.example./", "_a.b-c.example."),
    ])
  func `names and both kinds of IP addresses are hosts`(text: String, host: String) throws {
    #expect(try Endpoint(text).host == host)
  }

  @Test(
    arguments: [
      ("", "empty"), ("upload.example.org/ws", "begin with wss://"),
      ("ftp://a/", "begin with wss://"),
      ("wss:/a", "begin with wss://"), ("wss://", "names no host"), ("wss:///x", "names no host"),
      ("https://name:secret@a/", "no name or password"), ("https://a@/x", "no name or password"),
      ("https://a b/", "space"), ("https://a/\n", "control"), ("https://a/\u{0}", "control"),
      ("https://bücher.example/", "xn--"), ("https://a/ü", "%XX"), ("https://a\\b/", "backslash"),
      ("https://a:0/", "port"), ("https://a:65536/", "port"), ("https://a:8x/", "port"),
      ("https://a:-1/", "port"), ("https://a:+1/", "port"), ("https://::1/", "brackets"),
      ("https://[::1/", "bracket"), ("https://[::1]x/", "PORT"), ("https://[1.2.3.4]/", "IPv6"),
      ("https://[fe80::1%25eth0]/", "zone"), ("https://127.1/", "IPv4"),
      ("https://0x7f000001/", "IPv4"), ("https://2130706433/", "IPv4"),
      ("https://010.0.0.1/", "IPv4"), ("https://1.2.3.4./", "IPv4"), ("https://1.2.3.256/", "IPv4"),
      ("https://a..b/", "valid name"), ("https://-a/", "valid name"),
      ("https://a%2eb/", "valid name"),
      ("https://a<b/", "valid name"),
      ("https://\(String(repeating: "a", count: 64))/", "valid name"),
    ])
  func `what programs could read in two ways is refused with a reason`(
    text: String, reason: String
  ) {
    let error = refusal(text)
    #expect(error?.code == .badAddress)
    #expect(error?.detail.contains(reason) == true, "\(error?.message ?? "")")
  }

  @Test func `no message repeats a password, a query or a control character`() {
    #expect(refusal("https://name:hunter2@a/")?.message.contains("hunter2") == false)
    #expect(refusal("https://a:x/?sig=hunter2")?.message.contains("hunter2") == false)
    #expect(refusal("htt\u{1b}[2Jp://a")?.message.contains("\u{1b}") == false)
  }

  @Test func `any text is read or refused`() {
    var random = SplitMix64(seed: 1)
    let letters = Array("ws:/htp[]@?#.%0x1a-ü \\".unicodeScalars)
    for _ in 0..<2_000 {
      let scalars = (0..<Int.random(in: 0...24, using: &random)).compactMap { _ in
        letters.randomElement(using: &random)
      }
      let text = "wss://" + String(String.UnicodeScalarView(scalars))
      guard let endpoint = try? Endpoint(text) else { continue }
      // What was read and is written again is read the same.
      let again = "\(endpoint.scheme.rawValue)://\(endpoint.authority)\(endpoint.target)"
      #expect((try? Endpoint(again)) == endpoint, "\(text)")
    }
  }
}
