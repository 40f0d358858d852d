import Testing

@testable import ReportFeed

@Suite struct ProxySettingsTests {
  private func proxy(_ environment: [String: String], for text: String) throws -> Proxy? {
    try ProxySettings(environment: environment).proxy(for: Endpoint(text))
  }

  @Test func `each scheme has its variable`() throws {
    let environment = ["HTTPS_PROXY": "s:1", "http_proxy": "p:2"]
    #expect(try proxy(environment, for: "wss://a.example/")?.host == "s")
    #expect(try proxy(environment, for: "https://a.example/")?.host == "s")
    #expect(try proxy(environment, for: "ws://a.example/")?.port == 2)
    #expect(try proxy(environment, for: "http://a.example/")?.port == 2)
    #expect(try proxy(["ALL_PROXY": "all:3"], for: "wss://a.example/")?.host == "all")
    #expect(try proxy([:], for: "wss://a.example/") == nil)
  }

  @Test func `small letters come first, and nothing is nothing`() throws {
    let both = ["https_proxy": "small:1", "HTTPS_PROXY": "large:1"]
    #expect(try proxy(both, for: "wss://a.example/")?.host == "small")
    #expect(try proxy(["HTTPS_PROXY": ""], for: "wss://a.example/") == nil)
  }

  @Test func `this machine is reached directly`() throws {
    for host in ["localhost", "a.localhost", "127.0.0.1", "127.9.9.9", "[::1]"] {
      #expect(try proxy(["ALL_PROXY": "p:1"], for: "wss://\(host)/") == nil)
    }
  }

  @Test(
    arguments: [
      ("*", true), ("a.example.org", true), ("example.org", true), (".example.org", true),
      ("*.example.org", true), ("EXAMPLE.ORG.", true), ("x, example.org", true),
      ("x example.org y", true),
      ("example.org:443", true), ("example.org:444", false), ("ample.org", false),
      ("org.example", false),
      ("b.a.example.org", false), ("", false), (",,", false), ("https://example.org", false),
    ])
  func `exceptions name hosts and what is below them`(list: String, isDirect: Bool) throws {
    let proxy = try proxy(
      ["HTTPS_PROXY": "p:1", "NO_PROXY": list], for: "wss://a.example.org/")
    #expect((proxy == nil) == isDirect)
  }

  @Test(
    arguments: [
      ("10.1.2.3", "10.1.2.3", true), ("10.0.0.0/8", "10.1.2.3", true),
      ("10.1.2.0/28", "10.1.2.16", false),
      ("10.1.2.3:443", "10.1.2.3", true), ("10.1.2.3:80", "10.1.2.3", false),
      ("fd00::/8", "[fd12::1]", true),
      ("[fd12::1]", "[fd12::1]", true), ("[fd12::1]:443", "[fd12::1]", true),
      ("fd12::2", "[fd12::1]", false),
      ("10.0.0.0/33", "10.0.0.1", false), ("2.3", "10.1.2.3", false),
    ])
  func `exceptions name addresses and ranges`(list: String, host: String, isDirect: Bool) throws {
    let proxy = try proxy(["HTTPS_PROXY": "p:1", "no_proxy": list], for: "wss://\(host)/")
    #expect((proxy == nil) == isDirect)
  }

  @Test func `an address of a proxy may hold a scheme, a name and a password`() throws {
    let proxy = try Proxy("https://doctor:p%40ss@Proxy.Example/", variable: "HTTPS_PROXY")
    #expect(proxy.isSecure && proxy.host == "proxy.example" && proxy.port == 443)
    // doctor:p@ss
    #expect(proxy.authorization == "Basic ZG9jdG9yOnBAc3M=")
    #expect(try Proxy("proxy:3128", variable: "x").subject == "proxy:3128")
    #expect(try Proxy("http://[::1]", variable: "x").subject == "[::1]:80")
  }

  @Test(arguments: ["socks5://p:1", "http://", "http://a:b:c", "http://u:%zz@p", "http://p:99999"])
  func `a proxy that cannot be used fails what would go through it`(text: String) throws {
    let settings = ProxySettings(environment: ["HTTPS_PROXY": text, "NO_PROXY": "b.example"])
    let error = #expect(throws: FeedError.self) {
      _ = try settings.proxy(for: Endpoint("wss://a.example"))
    }
    #expect(error?.code == .badSettings)
    #expect(error?.message.contains("HTTPS_PROXY") == true)
    #expect(try settings.proxy(for: Endpoint("wss://b.example")) == nil)
    #expect(try settings.proxy(for: Endpoint("ws://a.example")) == nil)
  }

  @Test func `no message repeats the password of a proxy`() {
    let error = #expect(throws: FeedError.self) {
      _ = try Proxy("socks5://doctor:hunter2@proxy:1", variable: "ALL_PROXY")
    }
    #expect(error?.message.contains("hunter2") == false)
  }
}
