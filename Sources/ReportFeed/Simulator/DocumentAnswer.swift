// What a request for a document is answered: RFC 9110 as far as fetchers need it.

internal import Cryptography
internal import NIOHTTP1

/// An answer to an HTTP request.
struct DocumentAnswer {
  var status: HTTPResponseStatus
  var headers = HTTPHeaders()
  var body: [UInt8] = []
  /// How the body is sent.
  var manner = DocumentLibrary.Manner.usual

  /// An answer in words.
  private init(_ status: HTTPResponseStatus, _ words: String) {
    self.status = status
    headers.add(name: "Content-Type", value: "text/plain; charset=utf-8")
    body = Array("\(words)\n".utf8)
  }

  /// The answer to an opening handshake that is none, or comes at a bad time.
  static func handshake(isBusy: Bool) -> DocumentAnswer {
    guard isBusy else {
      var answer = DocumentAnswer(.upgradeRequired, "this is the address of a WebSocket")
      answer.headers.add(name: "Upgrade", value: "websocket")
      return answer
    }
    var answer = DocumentAnswer(.serviceUnavailable, "try again later")
    answer.headers.add(name: "Retry-After", value: "2")
    return answer
  }

  /// The answer to a request for a document.
  init(to request: HTTPRequestHead, _ hub: SimulatorHub) {
    guard request.method == .GET || request.method == .HEAD else {
      self.init(.methodNotAllowed, "only GET and HEAD are understood here")
      headers.add(name: "Allow", value: "GET, HEAD")
      return
    }
    switch hub.library.answer(to: request.uri, now: hub.clock()) {
    case .notFound: self.init(.notFound, "there is no such document")
    case .forbidden: self.init(.forbidden, "the address has expired, or its signature is wrong")
    case .redirect(let target):
      self.init(.found, "the document is elsewhere")
      headers.add(name: "Location", value: target)
    case .document(let index, let manner):
      self.init(hub.reports[index].document ?? [], manner, for: request.headers)
    }
  }

  /// A document, or the part of it that is asked for.
  private init(_ document: [UInt8], _ manner: DocumentLibrary.Manner, for request: HTTPHeaders) {
    let tag = "\"\(SHA256.hex(of: document).prefix(32))\""
    status = .ok
    body = document
    self.manner = manner
    headers.add(
      name: "Content-Type",
      value: "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    headers.add(name: "ETag", value: tag)
    headers.add(name: "Accept-Ranges", value: "bytes")
    let condition = request.first(name: "If-Range")
    guard let text = request.first(name: "Range"), condition == nil || condition == tag,
      let range = ByteRange(text, of: document.count)
    else { return }
    take(range, of: document)
  }

  private mutating func take(_ range: ByteRange, of document: [UInt8]) {
    manner = .usual
    switch range {
    case .unsatisfiable:
      status = .rangeNotSatisfiable
      headers.add(name: "Content-Range", value: "bytes */\(document.count)")
      body = []
    case .part(let range):
      status = .partialContent
      headers.add(
        name: "Content-Range",
        value: "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(document.count)")
      body = Array(document[range])
    }
  }
}

/// What a Range header asks for (RFC 9110, 14.2): one range; several are answered with the whole.
enum ByteRange: Equatable {
  case part(Range<Int>)
  case unsatisfiable

  /// Reads `bytes=5-9`, `bytes=5-` and `bytes=-5`; `nil` for anything else.
  init?(_ text: String, of count: Int) {
    guard text.hasPrefix("bytes=") else { return nil }
    let ends = text.dropFirst(6).split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2 else { return nil }
    let first = Self.number(ends[0])
    let last = Self.number(ends[1])
    guard first != nil || ends[0].isEmpty, last != nil || ends[1].isEmpty else { return nil }
    let range: Range<Int>
    switch (first, last) {
    case (nil, nil): return nil
    case (nil, let suffix?): range = max(0, count - suffix)..<count
    case (let first?, nil): range = first..<max(first, count)
    case (let first?, let last?):
      guard last >= first else { return nil }
      range = first..<max(first, last < count ? last + 1 : count)
    }
    self = range.isEmpty ? .unsatisfiable : .part(range)
  }

  /// A number of digits alone: no sign.
  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ? Int(text) : nil
  }
}
