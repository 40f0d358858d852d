// What the network says, in the words of the session.

extension FeedError {
  /// Why a connection did not come about, whoever said it.
  init(anyOf error: any Error, at endpoint: Endpoint) {
    self =
      error as? FeedError ?? FeedError(.broken, endpoint.authority, detail: "\(error)")
  }
}

extension Closure {
  /// How a connection ended, by what the WebSocket says.
  init(_ closure: WebSocketClosure) {
    switch closure.origin {
    case .peer:
      self.init(
        code: closure.code == 1_005 ? nil : Int(closure.code), reason: closure.reason,
        isClean: true)
    case .ourselves:
      self.init(code: Int(closure.code), reason: closure.reason, isClean: false, isOurs: true)
    case .network:
      self.init(code: nil, reason: closure.error?.message ?? "", isClean: false)
    }
  }
}
