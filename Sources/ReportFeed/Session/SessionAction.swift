// What a session wants done. The shell does it, in order.

extension Session {
  /// Something to do.
  public enum Action: Sendable, Hashable {
    /// Open the connection of that number: name, TCP, proxy, TLS, opening handshake. Exactly one of
    /// `opened` and `failed` must come of it, unless it is dropped first.
    case connect(Int, Endpoint)
    /// Send a text message.
    case send(Int, [UInt8])
    /// Send a close frame, and go on reading until the server's comes; then `closed`.
    case close(Int, code: Int, reason: String)
    /// End the connection or the attempt now, whatever its state; no event is awaited.
    case drop(Int)
    /// Give the event `timer` at that moment. It takes the place of the moment asked for before; so
    /// there is one timer a session, and no more than one or two starts of it in 30 s.
    case wake(at: Instant)
    /// A report or a message of unknown type came: write it down before anything else.
    case deliver(ReceivedMessage)
    /// A message cannot be used: keep it whole, and say why.
    case quarantine([UInt8], MessageProblem)
    /// Tell people and logs.
    case tell(FeedEvent)
    /// The session rests: for good, or until the settings change.
    case ended(EndReason)
  }

  /// Why a session rests.
  public enum EndReason: String, Sendable, Hashable, CaseIterable {
    /// It was told to stop. Nothing more will be done.
    case stopped
    /// The sender refused the key. Only other settings start it again.
    case refused
  }
}
