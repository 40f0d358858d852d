// A web server for tests, which can break off, fall silent and frame a body in each way of HTTP/1.1.

import NIOCore
import NIOHTTP1
import Synchronization

@testable import ReportFeed

/// What to answer.
struct Answer: Sendable {
  /// How the end of a body is told (RFC 9112, 6.3).
  enum Framing: Sendable, CaseIterable {
    case length, chunked, close
  }

  var status: Int
  var headers: [(String, String)]
  var body: [UInt8]
  var framing: Framing
  /// After how many bytes of the body the connection breaks.
  var cutAfter: Int?
  /// After how many bytes of the body nothing more comes.
  var silentAfter: Int?

  init(
    _ status: Int, headers: [(String, String)] = [], body: [UInt8] = [],
    framing: Framing = .length, cutAfter: Int? = nil, silentAfter: Int? = nil
  ) {
    self.status = status
    self.headers = headers
    self.body = body
    self.framing = framing
    self.cutAfter = cutAfter
    self.silentAfter = silentAfter
  }

  /// A document, or the rest of it from where a Range header begins.
  static func part(
    of document: [UInt8], range: String?, cutAfter: Int?, framing: Framing
  ) -> Answer {
    let tag = [("ETag", "\"one\"")]
    let first = range.flatMap { Int($0.dropFirst("bytes=".count).dropLast()) }
    guard let first else {
      return Answer(200, headers: tag, body: document, framing: framing, cutAfter: cutAfter)
    }
    let words = "bytes \(first)-\(document.count - 1)/\(document.count)"
    return Answer(
      206, headers: tag + [("Content-Range", words)], body: Array(document[first...]),
      framing: framing, cutAfter: cutAfter)
  }
}

/// Counts requests over all connections.
final class RequestCount: Sendable {
  private let count = Mutex(0)

  /// The number of the next request; the first is 1.
  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}

/// Answers requests.
final class Answerer: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let requests: RequestCount
  private let answer: @Sendable (Int, HTTPRequestHead) -> Answer
  private var head: HTTPRequestHead?

  init(_ requests: RequestCount, _ answer: @escaping @Sendable (Int, HTTPRequestHead) -> Answer) {
    self.requests = requests
    self.answer = answer
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body: break
    case .end: if let head { send(answer(requests.next(), head), context) }
    }
  }

  private func send(_ answer: Answer, _ context: ChannelHandlerContext) {
    var headers = HTTPHeaders(answer.headers)
    var version = HTTPVersion.http1_1
    switch answer.framing {
    case .length: headers.add(name: "Content-Length", value: "\(answer.body.count)")
    case .chunked: headers.add(name: "Transfer-Encoding", value: "chunked")
    case .close: version = .http1_0
    }
    let status = HTTPResponseStatus(statusCode: answer.status)
    context.write(
      wrapOutboundOut(.head(HTTPResponseHead(version: version, status: status, headers: headers))),
      promise: nil)
    let count = answer.cutAfter ?? answer.silentAfter ?? answer.body.count
    let body = ByteBuffer(bytes: answer.body.prefix(count))
    let sent = context.eventLoop.makePromise(of: Void.self)
    context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(body))), promise: sent)
    guard answer.silentAfter == nil else { return }
    sent.futureResult.assumeIsolated().whenComplete { _ in self.finish(answer, context) }
  }

  private func finish(_ answer: Answer, _ context: ChannelHandlerContext) {
    if answer.cutAfter == nil {
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
      context.close(promise: nil)
    } else if let tls = try? context.pipeline.syncOperations.context(handlerType: TLSHandler.self) {
      // Below TLS, so that no announced end goes out.
      tls.close(promise: nil)
    } else {
      context.close(promise: nil)
    }
  }
}
