// What to do to get a document, without a socket and a clock: events go in, the next step comes out.

/// The course of a fetch over redirects, broken transfers and busy servers.
struct FetchPlan: Sendable {
  /// What to do next.
  enum Step: Sendable, Hashable {
    /// Connect and ask; then report `connected`, `head`, `body`, `end` or `failed`.
    case request(FetchRequest)
    /// Wait for some seconds, then ask for the step after `waited`.
    case wait(seconds: Double)
    /// The document is whole.
    case finish
    /// There is no way to it.
    case fail(FeedError)
  }

  /// What to do with the body of an answer.
  enum Verdict: Sendable, Hashable {
    /// Keep the first bytes that are here, and write the body behind them.
    case write(offset: Int)
    /// Close the connection and go on.
    case leave(Step)
  }

  private let origin: Endpoint
  private let limits: FetchLimits
  private let started: Double
  /// How many bytes are here.
  private(set) var count = 0
  /// How many there will be, where that is known.
  private var total: Int?
  private var validator: String?
  /// The scope of the sender's own address.
  private var originScope: AddressScope?
  private var current: FetchRequest
  private var redirects = 0
  /// Attempts that failed since the last that brought bytes.
  private var failures = 0
  private var hasProgress = false

  /// Plans a fetch that begins at a time, in seconds of a clock that never goes back.
  init(_ endpoint: Endpoint, limits: FetchLimits, now: Double) {
    origin = endpoint
    self.limits = limits
    started = now
    current = FetchRequest(endpoint: endpoint)
  }

  /// The first step.
  func begin() -> Step {
    switch origin.scheme {
    case .https: .request(current)
    case .http where limits.allowsPlainLoopback: .request(current)
    case .http: .fail(FetchRequest.unencrypted(origin, isRedirect: false))
    case .ws, .wss:
      .fail(
        FeedError(.badAddress, origin.authority, detail: "a document's address is https://"))
    }
  }

  /// Who is asked now, for messages.
  var subject: String { current.endpoint.authority }

  /// Notes where the connection was made to, if that is known: behind a proxy it is not.
  mutating func connected(_ scope: AddressScope?) {
    guard redirects == 0 else { return }
    originScope = scope ?? IPAddress(origin.host)?.scope ?? .global
  }
}

// MARK: - Answers

extension FetchPlan {
  /// Judges the head of an answer.
  mutating func head(_ head: FetchHead, now: Double, random: Double) -> Verdict {
    if head.encoding != nil, head.status == 200 || head.status == 206 {
      return .leave(.fail(error(.httpMalformed, head, "it is packed, which was not asked for")))
    }
    switch head.status {
    case 200: return whole(head)
    case 206: return part(head, now: now, random: random)
    case 301, 302, 303, 307, 308: return .leave(redirect(to: head.location))
    case 403, 404, 410: return .leave(.fail(error(.expired, head)))
    case 416 where current.offset > 0: return .leave(restart(now: now, random: random))
    case 200..<300:
      return .leave(
        .fail(error(.httpMalformed, head, "status \(head.status) brings no document")))
    default: return .leave(failed(error(.httpStatus, head), now: now, random: random))
    }
  }

  private func error(_ code: FeedError.Code, _ head: FetchHead, _ detail: String = "") -> FeedError
  {
    FeedError(
      code, current.endpoint.authority, detail: detail, status: head.status,
      retryAfter: head.retryAfter)
  }

  private mutating func whole(_ head: FetchHead) -> Verdict {
    count = 0
    total = head.length
    validator = head.strongTag
    if let total, total > limits.size { return .leave(.fail(tooLarge)) }
    return .write(offset: 0)
  }

  private mutating func part(_ head: FetchHead, now: Double, random: Double) -> Verdict {
    guard let range = head.range, current.offset > 0, range.first == current.offset,
      total == nil || range.total == nil || total == range.total
    else { return .leave(restart(now: now, random: random)) }
    total = range.total ?? total
    count = current.offset
    if let total, total > limits.size { return .leave(.fail(tooLarge)) }
    return .write(offset: current.offset)
  }

  /// Takes the next bytes of the body.
  mutating func body(_ bytes: Int) throws(FeedError) {
    count += bytes
    if bytes > 0 { hasProgress = true }
    guard count <= limits.size else { throw tooLarge }
    if let total, count > total {
      throw FeedError(
        .httpMalformed, current.endpoint.authority, detail: "more bytes than it announced")
    }
  }

  /// The end of the body.
  mutating func end(now: Double, random: Double) -> Step {
    if let total, count < total {
      return failed(FeedError(.truncated, current.endpoint.authority), now: now, random: random)
    }
    return .finish
  }

  private var tooLarge: FeedError {
    FeedError(.tooLarge, current.endpoint.authority, detail: "\(limits.size) bytes")
  }
}

// MARK: - Attempts

extension FetchPlan {
  /// Goes on after a failure: again after a delay, or not at all.
  ///
  /// The random number, from 0 to 1, spreads the delays of many clients.
  mutating func failed(_ error: FeedError, now: Double, random: Double) -> Step {
    failures = hasProgress ? 1 : failures + 1
    hasProgress = false
    guard error.isTransient else { return .fail(error) }
    let shortest = limits.delays.lowerBound
    let longest = doubled(shortest, times: failures)
    let delay = max(shortest + (longest - shortest) * random, error.retryAfter ?? 0)
    guard now + delay - started <= limits.patience else { return .fail(error) }
    return .wait(seconds: delay)
  }

  /// The delay doubled with each failure, up to the longest.
  private func doubled(_ delay: Double, times: Int) -> Double {
    var delay = delay
    for _ in 0..<times where delay < limits.delays.upperBound { delay *= 2 }
    return min(delay, limits.delays.upperBound)
  }

  /// Asks again, from the sender's own address: what it led to may have expired meanwhile.
  mutating func waited() -> Step {
    redirects = 0
    current = FetchRequest(endpoint: origin)
    return resume()
  }

  /// Asks for the rest where the server can say whether it fits, else for all.
  private mutating func resume() -> Step {
    if let validator, count > 0 {
      current.offset = count
      current.validator = validator
    } else {
      count = 0
    }
    return .request(current)
  }

  /// Begins from nothing: what the server has is no longer what is here.
  private mutating func restart(now: Double, random: Double) -> Step {
    count = 0
    validator = nil
    total = nil
    let words = "the rest that it sent does not fit what came before"
    return failed(
      FeedError(.httpMalformed, current.endpoint.authority, detail: words), now: now,
      random: random)
  }

  /// Follows a redirect under the rules for one.
  private mutating func redirect(to location: String?) -> Step {
    let here = current.endpoint
    func refuse(_ reason: String) -> Step {
      .fail(FeedError(.hostileRedirect, here.authority, detail: reason))
    }
    guard let location else { return refuse("it names none") }
    redirects += 1
    guard redirects <= limits.redirects else {
      return .fail(FeedError(.tooManyRedirects, here.authority))
    }
    do {
      current = FetchRequest(
        endpoint: try here.resolving(location), cameFrom: originScope ?? .global)
    } catch {
      return refuse(error.detail)
    }
    switch current.endpoint.scheme {
    case .ws, .wss: return refuse("it is no document's address")
    case .http where !limits.allowsPlainLoopback: return refuse("it is not encrypted")
    case .http, .https: break
    }
    // What the text says is checked now, what the name resolves to when the connection stands.
    if let refusal = IPAddress(current.endpoint.host).flatMap(current.refusal) {
      return .fail(refusal)
    }
    return resume()
  }
}
