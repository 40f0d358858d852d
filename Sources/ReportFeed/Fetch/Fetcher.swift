// Fetches a report's document by its signed address, to a file.

public import NIOCore
internal import NIOHTTP1

/// Fetches documents over HTTP/1.1.
///
/// A fetch follows redirects, goes on where a transfer broke, and repeats while the address lives.
/// The query of the address, which holds a signature, is in no message.
public struct Fetcher: Sendable {
  private let dialer: Dialer
  private let limits: FetchLimits
  private let clock: FetchClock

  /// Makes a fetcher with connections of its own.
  public init(
    settings: NetworkSettings, limits: FetchLimits = FetchLimits(), group: any EventLoopGroup
  ) {
    self.init(dialer: Dialer(settings: settings, group: group), limits: limits)
  }

  /// Makes a fetcher over a dialer that others use, too.
  package init(dialer: Dialer, limits: FetchLimits = FetchLimits()) {
    self.init(dialer: dialer, limits: limits, clock: .system)
  }

  init(dialer: Dialer, limits: FetchLimits, clock: FetchClock) {
    self.dialer = dialer
    self.limits = limits
    self.clock = clock
  }

  /// Fetches a document to a file, which appears whole or not at all, readable by its owner alone.
  ///
  /// - Parameters:
  ///   - url: The address as the sender gave it.
  ///   - path: The file; one that is there already is replaced.
  /// - Returns: What was fetched.
  /// - Throws: Why there is no document: `expired` where the address no longer lives,
  ///   `notADocument` where a page of text came in its place.
  public func fetch(_ url: String, to path: String) async throws(FeedError) -> Fetched {
    var plan = FetchPlan(try Endpoint(url), limits: limits, now: clock.now())
    var file = try FetchFile(at: path)
    var step = plan.begin()
    while true {
      switch step {
      case .request(let request): step = await attempt(request, &plan, &file)
      case .wait(let seconds):
        try await wait(seconds)
        step = plan.waited()
      case .fail(let error): throw error
      case .finish: return try finish(&file, plan.subject)
      }
    }
  }

  private func finish(_ file: inout FetchFile, _ subject: String) throws(FeedError) -> Fetched {
    let content = file.content
    guard content.kind.isDocument else {
      throw FeedError(.notADocument, subject, detail: "it is \(content.kind.words)")
    }
    try file.place()
    return content
  }

  private func wait(_ seconds: Double) async throws(FeedError) {
    do {
      try await clock.sleep(seconds)
    } catch {
      throw FeedError(.cancelled, "")
    }
  }

  /// One request, from the connection to the end of the answer.
  private func attempt(
    _ request: FetchRequest, _ plan: inout FetchPlan, _ file: inout FetchFile
  ) async -> FetchPlan.Step {
    var step: FetchPlan.Step?
    var failure: (any Error)?
    do {
      let (stream, address) = try await dialer.open(request, silence: limits.silence)
      plan.connected(address?.scope)
      try await stream.executeThenClose { inbound, outbound in
        // A server may answer and close before it has read all: its answer counts, not our failure.
        do {
          try await outbound.write(contentsOf: [.head(HTTPRequestHead(request)), .end(nil)])
        } catch {
          failure = error
        }
        for try await part in inbound {
          step = try take(part, &plan, &file)
          if step != nil { return }
        }
      }
    } catch {
      failure = error
    }
    // Once the answer is whole, it does not matter how the connection ends.
    return step
      ?? plan.failed(
        reason(failure, request.endpoint.authority), now: clock.now(), random: clock.random())
  }

  /// Why there is no whole answer.
  private func reason(_ failure: (any Error)?, _ subject: String) -> FeedError {
    if Task.isCancelled { return FeedError(.cancelled, subject) }
    return failure.map { FeedError(fetching: $0, subject) } ?? FeedError(.truncated, subject)
  }

  /// Takes a part of the answer; gives the next step where this one is over.
  private func take(
    _ part: HTTPClientResponsePart, _ plan: inout FetchPlan, _ file: inout FetchFile
  ) throws(FeedError) -> FetchPlan.Step? {
    switch part {
    case .head(let head):
      let head = FetchHead(head, date: clock.date())
      switch plan.head(head, now: clock.now(), random: clock.random()) {
      case .write(let offset): try file.keep(offset)
      case .leave(let step): return step
      }
    case .body(let bytes):
      try plan.body(bytes.readableBytes)
      try file.write(bytes)
    case .end: return plan.end(now: clock.now(), random: clock.random())
    }
    return nil
  }
}

extension FeedError {
  /// Translates what ends an answer early.
  init(fetching error: any Error, _ subject: String) {
    switch error {
    case let error as FeedError: self = error
    case HTTPParserError.invalidEOFState: self.init(.truncated, subject)
    case let error as HTTPParserError: self.init(.httpMalformed, subject, detail: "\(error)")
    default: self.init(connecting: error, to: subject)
    }
  }
}

extension ContentKind {
  /// The kind in words.
  var words: String {
    switch self {
    case .docx: "a Word document"
    case .zip: "a zip archive"
    case .legacyWord: "a Word document of before 2007"
    case .rtf: "RTF"
    case .pdf: "PDF"
    case .html: "a web page"
    case .xml: "XML"
    case .json: "JSON"
    case .text: "text"
    case .empty: "empty"
    case .other: "something unknown"
    }
  }
}
