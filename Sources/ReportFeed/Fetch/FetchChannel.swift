// One connection of a fetch: HTTP/1.1 over the dialer, with a deadline for silence.

internal import NIOCore
internal import NIOHTTP1

/// Requests out, answers in, both with back-pressure.
typealias FetchStream = NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>

extension Dialer {
  /// Connects for a request.
  ///
  /// - Returns: The stream, and the address that the connection was made to; nil behind a proxy.
  /// - Throws: A `FeedError`.
  func open(
    _ request: FetchRequest, silence: Double
  ) async throws -> (stream: FetchStream, address: IPAddress?) {
    let loop = nextLoop()
    let promise = loop.makePromise(of: FetchStream.self)
    let dialing = dial(request.endpoint, on: loop, refusing: request.refusal) { channel in
      let pipeline = channel.pipeline.syncOperations
      try pipeline.addHandler(SilenceHandler(silence, subject: request.endpoint.authority))
      try pipeline.addHTTPClientHandlers(leftOverBytesStrategy: .dropBytes)
      promise.succeed(try FetchStream(wrappingChannelSynchronously: channel))
    }
    dialing.whenFailure { promise.fail($0) }
    let channel = try await dialing.get()
    let address = isProxied(request.endpoint) ? nil : channel.remoteAddress?.ipAddress
    return (try await promise.futureResult.get(), address.flatMap { IPAddress($0) })
  }
}

extension HTTPRequestHead {
  /// The head of a request for a document.
  init(_ request: FetchRequest) {
    var headers = HTTPHeaders([("Host", request.endpoint.authority)])
    for header in request.headers { headers.add(name: header.name, value: header.value) }
    self.init(version: .http1_1, method: .GET, uri: request.endpoint.target, headers: headers)
  }
}

extension FetchHead {
  /// Takes what counts out of an answer's head; the date is in seconds since 1970.
  init(_ head: HTTPResponseHead, date: Double) {
    let headers = head.headers
    self.init(
      status: Int(head.status.code),
      length: headers.first(name: "Content-Length").flatMap { Int($0) },
      range: headers.first(name: "Content-Range").flatMap { ContentRange($0) },
      tag: headers.first(name: "ETag"),
      encoding: headers.first(name: "Content-Encoding").flatMap { $0 == "identity" ? nil : $0 },
      location: headers.first(name: "Location"),
      retryAfter: headers.first(name: "Retry-After").flatMap { HTTPWait.seconds($0, now: date) })
  }
}
