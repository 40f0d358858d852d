// The words for each failure of the feed. All prose about them stands here.

extension FeedError {
  /// The failure in words, with what to do next.
  public var message: String {
    advice.isEmpty ? fact : "\(fact): \(advice)"
  }

  /// What happened.
  private var fact: String {
    switch code {
    case .badAddress: "the address \(subject) cannot be used: \(detail)"
    case .badSettings, .tlsFailed, .tlsTooOld, .certificateExpired, .certificateName,
      .certificateUntrusted, .certificateBad:
      detail
    case .cannotResolve: "the host name \(subject) is not known\(aside)"
    case .refused: "nothing listens at \(subject)\(aside)"
    case .unreachable: "\(subject) cannot be reached\(aside)"
    case .timedOut: "\(subject) did not answer in time\(aside)"
    case .broken: "the connection to \(subject) broke\(aside)"
    case .truncated: "what \(subject) sent ended too early\(aside)"
    case .proxyRefused: "the proxy \(subject) would not make the connection\(statusWords)\(aside)"
    case .proxyLogin: "the proxy \(subject) asks for a name and password\(aside)"
    case .proxyMalformed: "the proxy \(subject) answered with something that is not HTTP\(aside)"
    case .httpStatus: "\(subject) answered\(statusWords)\(aside)"
    case .httpMalformed: "\(subject) answered with something unusable: \(detail)"
    case .expired: "the document's address at \(subject) is no longer valid\(statusWords)\(aside)"
    case .tooLarge: "\(subject) sends more than the limit allows\(aside)"
    case .hostileRedirect: "\(subject) sends us on to an address that is not followed: \(detail)"
    case .tooManyRedirects: "\(subject) sends us on from address to address without end\(aside)"
    case .notADocument: "what \(subject) sent is not a document: \(detail)"
    case .cannotWrite: "\(subject) cannot be written\(aside)"
    case .cancelled: "the connection to \(subject) was given up\(aside)"
    case .closed: "\(subject) closed the connection\(aside)"
    }
  }

  /// What to do; empty where the fact says it or nothing can be done but to wait.
  private var advice: String {
    switch code {
    case .cannotResolve: "check the address, and the network's name service"
    case .refused: "check the address and its port, or try again later"
    case .unreachable: "check the network connection"
    case .timedOut: "check the network and its firewall, or try again later"
    case .proxyRefused: "ask who runs the proxy to allow this address"
    case .proxyLogin: "give them in the proxy's address, http://NAME:PASSWORD@HOST:PORT"
    case .proxyMalformed: "check the proxy's address and port"
    case .expired: "ask the sender to send the report again"
    case .cannotWrite: "check the folder, its permissions and the free space"
    case .badAddress, .badSettings, .broken, .truncated, .tlsFailed, .tlsTooOld,
      .certificateExpired, .certificateName, .certificateUntrusted, .certificateBad, .httpStatus,
      .httpMalformed, .tooLarge, .hostileRedirect, .tooManyRedirects, .notADocument, .cancelled,
      .closed:
      ""
    }
  }

  /// The other side's or the system's words, behind our own.
  private var aside: String { detail.isEmpty ? "" : " (\(detail))" }

  private var statusWords: String { status.map { " (HTTP status \($0))" } ?? "" }
}
