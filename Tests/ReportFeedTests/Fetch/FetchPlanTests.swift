import TestSupport
import Testing

@testable import ReportFeed

@Suite struct FetchPlanTests {
  private func plan(
    _ text: String = "https://files.example/a.docx?sig=secret", limits: FetchLimits = FetchLimits()
  ) throws -> FetchPlan {
    FetchPlan(try Endpoint(text), limits: limits, now: 0)
  }

  private func failure(_ step: FetchPlan.Step) -> FeedError? {
    if case .fail(let error) = step { error } else { nil }
  }

  private func failure(_ verdict: FetchPlan.Verdict) -> FeedError? {
    if case .leave(let step) = verdict { failure(step) } else { nil }
  }

  private func followed(_ verdict: FetchPlan.Verdict) -> FetchRequest? {
    if case .leave(.request(let request)) = verdict { request } else { nil }
  }

  @Test func `a document that comes at once is finished`() throws {
    var plan = try plan()
    #expect(
      plan.begin()
        == .request(FetchRequest(endpoint: try Endpoint("https://files.example/a.docx?sig=secret")))
    )
    plan.connected(.global)
    #expect(plan.head(FetchHead(status: 200, length: 5), now: 1, random: 0) == .write(offset: 0))
    try plan.body(2)
    try plan.body(3)
    #expect(plan.end(now: 2, random: 0) == .finish)
  }

  @Test(arguments: [403, 404, 410]) func `an address that is gone is expired at once`(
    status: Int
  ) throws {
    var plan = try plan()
    let error = failure(plan.head(FetchHead(status: status), now: 1, random: 0))
    #expect(error?.code == .expired && error?.status == status)
    #expect(error?.message.contains("no longer valid") == true)
  }

  @Test(arguments: [400, 401, 405, 451, 501, 505, 304, 300])
  func `a status that does not pass ends it`(
    status: Int
  ) throws {
    var plan = try plan()
    #expect(failure(plan.head(FetchHead(status: status), now: 1, random: 0))?.code == .httpStatus)
  }

  @Test(arguments: [201, 204, 206]) func `a success without the document is an error`(
    status: Int
  ) throws {
    var plan = try plan()
    let verdict = plan.head(FetchHead(status: status), now: 1, random: 0)
    #expect(verdict != .write(offset: 0))
  }

  @Test func `busy servers are asked again, with delays that grow, spread and end`() throws {
    var plan = try plan(limits: FetchLimits(patience: 100, delays: 1...8))
    var delays: [Double] = []
    var now = 0.0
    while case .leave(.wait(let seconds)) = plan.head(FetchHead(status: 500), now: now, random: 1) {
      delays.append(seconds)
      now += seconds
      #expect(plan.waited() == plan.begin())
    }
    #expect(delays == [2, 4, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8])
    #expect(now <= 100)
  }

  @Test func `never more than one attempt a second`() throws {
    var random = SplitMix64(seed: 2)
    var plan = try plan()
    for _ in 0..<100 {
      let spread = Double.random(in: 0...1, using: &random)
      guard
        case .wait(let seconds) = plan.failed(FeedError(.refused, "x"), now: 0, random: spread)
      else {
        Issue.record("gave up early")
        return
      }
      #expect((1...60).contains(seconds))
    }
  }

  @Test func `the server's wish for a delay is honoured, and told where it is too long`() throws {
    var plan = try plan(limits: FetchLimits(patience: 100))
    let busy = FetchHead(status: 429, retryAfter: 50)
    #expect(plan.head(busy, now: 1, random: 0) == .leave(.wait(seconds: 50)))
    let error = failure(plan.head(busy, now: 60, random: 0))
    #expect(error?.code == .httpStatus && error?.retryAfter == 50)
  }

  @Test func `a broken transfer goes on where it broke`() throws {
    var plan = try plan()
    _ = plan.head(FetchHead(status: 200, length: 10, tag: "\"v1\""), now: 0, random: 0)
    try plan.body(4)
    #expect(plan.failed(FeedError(.broken, "x"), now: 1, random: 0) == .wait(seconds: 1))
    guard case .request(let request) = plan.waited() else { return #expect(Bool(false)) }
    #expect(request.offset == 4 && request.validator == "\"v1\"")
    #expect(request.headers.contains { $0.name == "Range" && $0.value == "bytes=4-" })
    #expect(request.headers.contains { $0.name == "If-Range" && $0.value == "\"v1\"" })
    let rest = FetchHead(status: 206, length: 6, range: ContentRange(first: 4, last: 9, total: 10))
    #expect(plan.head(rest, now: 2, random: 0) == .write(offset: 4))
    try plan.body(6)
    #expect(plan.end(now: 3, random: 0) == .finish)
  }

  @Test func `a document that changed meanwhile comes whole`() throws {
    var plan = try plan()
    _ = plan.head(FetchHead(status: 200, length: 10, tag: "\"v1\""), now: 0, random: 0)
    try plan.body(4)
    _ = plan.failed(FeedError(.broken, "x"), now: 1, random: 0)
    _ = plan.waited()
    let changed = FetchHead(status: 200, length: 3, tag: "\"v2\"")
    #expect(plan.head(changed, now: 2, random: 0) == .write(offset: 0))
    try plan.body(3)
    #expect(plan.end(now: 3, random: 0) == .finish)
  }

  @Test(arguments: [nil, "W/\"v1\"", "v1", "\""])
  func `without a strong tag all is asked for again`(
    tag: String?
  ) throws {
    var plan = try plan()
    _ = plan.head(FetchHead(status: 200, length: 10, tag: tag), now: 0, random: 0)
    try plan.body(4)
    _ = plan.failed(FeedError(.broken, "x"), now: 1, random: 0)
    #expect(plan.waited() == plan.begin())
  }

  @Test(
    arguments: [
      ContentRange(first: 3, last: 9, total: 10), ContentRange(first: 4, last: 9, total: 11), nil,
    ])
  func `a rest that does not fit is not joined`(range: ContentRange?) throws {
    var plan = try plan()
    _ = plan.head(FetchHead(status: 200, length: 10, tag: "\"v1\""), now: 0, random: 0)
    try plan.body(4)
    _ = plan.failed(FeedError(.broken, "x"), now: 1, random: 0)
    _ = plan.waited()
    let verdict = plan.head(FetchHead(status: 206, range: range), now: 2, random: 0)
    #expect(verdict == .leave(.wait(seconds: 1)))
    #expect(plan.waited() == plan.begin())
  }

  @Test func `a range that the server no longer has begins anew`() throws {
    var plan = try plan()
    _ = plan.head(FetchHead(status: 200, tag: "\"v1\""), now: 0, random: 0)
    try plan.body(4)
    _ = plan.failed(FeedError(.truncated, "x"), now: 1, random: 0)
    _ = plan.waited()
    #expect(plan.head(FetchHead(status: 416), now: 2, random: 0) == .leave(.wait(seconds: 1)))
    #expect(plan.waited() == plan.begin())
    #expect(failure(plan.head(FetchHead(status: 416), now: 3, random: 0))?.code == .httpStatus)
  }

  @Test func `fewer bytes than announced are no document`() throws {
    var plan = try plan()
    _ = plan.head(FetchHead(status: 200, length: 10), now: 0, random: 0)
    try plan.body(9)
    #expect(plan.end(now: 1, random: 0) == .wait(seconds: 1))
  }

  @Test func `a packed body is no document`() throws {
    var plan = try plan()
    let head = FetchHead(status: 200, encoding: "gzip")
    #expect(failure(plan.head(head, now: 0, random: 0))?.code == .httpMalformed)
  }

  @Test func `more bytes than announced or allowed are refused`() throws {
    var plan = try plan(limits: FetchLimits(size: 10))
    let large = failure(plan.head(FetchHead(status: 200, length: 11), now: 0, random: 0))
    #expect(large?.code == .tooLarge)
    _ = plan.head(FetchHead(status: 200, length: 3), now: 0, random: 0)
    #expect(#expect(throws: FeedError.self) { try plan.body(4) }?.code == .httpMalformed)
    _ = plan.head(FetchHead(status: 200), now: 0, random: 0)
    #expect(#expect(throws: FeedError.self) { try plan.body(11) }?.code == .tooLarge)
  }

  @Test func `what cannot get better is not tried again`() throws {
    var plan = try plan()
    for code in FeedError.Code.allCases where !FeedError(code, "x").isTransient {
      #expect(plan.failed(FeedError(code, "x"), now: 0, random: 0) == .fail(FeedError(code, "x")))
    }
  }

  @Test(arguments: [301, 302, 303, 307, 308]) func `redirects are followed without anything secret`(
    status: Int
  ) throws {
    var plan = try plan()
    plan.connected(.global)
    let head = FetchHead(status: status, location: "https://store.example/b?x=1")
    let request = followed(plan.head(head, now: 0, random: 0))
    #expect(request?.endpoint == (try Endpoint("https://store.example/b?x=1")))
    #expect(request?.cameFrom == .global)
    let names = Set(request?.headers.map { $0.name.lowercased() } ?? [])
    #expect(names.isDisjoint(with: ["authorization", "cookie", "referer"]))
  }

  @Test func `redirects end`() throws {
    var plan = try plan(limits: FetchLimits(redirects: 5))
    plan.connected(.global)
    let again = FetchHead(status: 302, location: "/again")
    for _ in 0..<5 { #expect(followed(plan.head(again, now: 0, random: 0)) != nil) }
    #expect(failure(plan.head(again, now: 0, random: 0))?.code == .tooManyRedirects)
  }

  @Test(
    arguments: [
      "http://store.example/", "ftp://store.example/", "file:///etc/passwd", "javascript:alert(1)",
      "wss://store.example/", "https://name:secret@store.example/", "https://10.0.0.1/",
      "https://127.0.0.1/",
      "https://169.254.169.254/latest", "https://[::1]/", "https://[fd00::1]/",
      "https://[::ffff:10.0.0.1]/",
      "//192.168.1.1/", "https://0x7f000001/", "https://2130706433/",
    ])
  func `a redirect to where no stranger may send us is hostile`(location: String) throws {
    var plan = try plan()
    plan.connected(.global)
    let error = failure(plan.head(FetchHead(status: 302, location: location), now: 0, random: 0))
    #expect(error?.code == .hostileRedirect)
    #expect(error?.message.contains("secret") == false)
  }

  @Test func `a redirect without an address is an error`() throws {
    var plan = try plan()
    #expect(failure(plan.head(FetchHead(status: 302), now: 0, random: 0))?.code == .hostileRedirect)
  }

  @Test func `what a name resolves to is checked when the connection stands`() throws {
    var plan = try plan()
    plan.connected(.global)
    let head = FetchHead(status: 302, location: "https://inside.example/")
    let request = try #require(followed(plan.head(head, now: 0, random: 0)))
    for text in [
      "10.0.0.1", "127.0.0.1", "169.254.169.254", "fe80::1", "::ffff:192.168.0.1", "224.0.0.1",
    ] {
      #expect(request.refusal(try #require(IPAddress(text)))?.code == .hostileRedirect)
    }
    #expect(request.refusal(try #require(IPAddress("9.9.9.9"))) == nil)
  }

  @Test func `within the house a redirect may stay there, but not lead to this machine`() throws {
    var plan = try plan("https://10.0.0.1/a")
    plan.connected(.site)
    let head = FetchHead(status: 302, location: "https://192.168.0.2/b")
    let request = try #require(followed(plan.head(head, now: 0, random: 0)))
    #expect(request.refusal(try #require(IPAddress("10.9.9.9"))) == nil)
    #expect(request.refusal(try #require(IPAddress("127.0.0.1")))?.code == .hostileRedirect)
  }

  @Test func `after a redirect an attempt begins at the sender's own address again`() throws {
    var plan = try plan()
    plan.connected(.global)
    _ = plan.head(FetchHead(status: 302, location: "https://store.example/b"), now: 0, random: 0)
    _ = plan.failed(FeedError(.broken, "x"), now: 1, random: 0)
    #expect(plan.waited() == plan.begin())
  }

  @Test func `without encryption only this machine is asked, and only where that is allowed`()
    throws
  {
    #expect(failure(try plan("http://files.example/a").begin())?.code == .badAddress)
    #expect(failure(try plan("http://localhost/a").begin())?.code == .badAddress)
    #expect(failure(try plan("wss://files.example/a").begin())?.code == .badAddress)
    let allowing = FetchLimits(allowsPlainLoopback: true)
    guard case .request(let request) = try plan("http://localhost:1/a", limits: allowing).begin()
    else { return #expect(Bool(false)) }
    #expect(request.refusal(try #require(IPAddress("127.0.0.1"))) == nil)
    #expect(request.refusal(try #require(IPAddress("::1"))) == nil)
    #expect(request.refusal(try #require(IPAddress("10.0.0.1")))?.code == .badAddress)
    #expect(request.refusal(try #require(IPAddress("9.9.9.9")))?.code == .badAddress)
  }

  @Test func `no message holds the query`() throws {
    var plan = try plan()
    plan.connected(.global)
    let heads = [
      FetchHead(status: 403), FetchHead(status: 400), FetchHead(status: 204),
      FetchHead(status: 302, location: "ftp://x/?secret"), FetchHead(status: 200, length: .max),
    ]
    for head in heads {
      let error = failure(plan.head(head, now: 0, random: 0))
      #expect(error?.message.contains("secret") == false)
    }
  }
}
