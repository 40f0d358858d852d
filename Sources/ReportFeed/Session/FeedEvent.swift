// What happened, for people, logs and `reportconv watch`. No event holds a key, the name of a patient
// or a text of a report; words of the sender have the key taken out.

/// Something that happened to a session.
public enum FeedEvent: Sendable, Hashable {
  /// An attempt begins; the address has no query. Attempts count from 1 since the last stable
  /// connection.
  case connecting(attempt: Int, address: String)
  /// The opening handshake is done and the key is sent.
  case connected
  /// No connection came about.
  case connectFailed(FeedError)
  /// The sender answered, or kept the connection for a while after the key: reports can come.
  case ready
  /// There was no connection between the two moments: a report may have been missed.
  case gap(Gap)
  /// A report came.
  case report(ReportNotice)
  /// A payload of that report cannot be used.
  case payloadProblem(MessageProblem)
  /// The message just come has members that are not known; it is kept whole.
  case unknownFields([String])
  /// A message of a type that is not known came; it is kept whole.
  case unknownMessage(type: String)
  /// A message that cannot be used came; it is kept whole.
  case quarantined(MessageProblem)
  /// The sender says that something went wrong on its side.
  case senderError(SenderError)
  /// The connection is closed.
  case closed(Closing)
  /// The next attempt begins after so many milliseconds.
  case reconnecting(milliseconds: Int, attempt: Int)
  /// The sender refused the key: nothing is tried before the key or the address changes.
  case refused(reason: String)
  /// Connections are closed soon after the key was sent: another program probably uses the same key.
  case keyInUseElsewhere
  /// The key or the address changed.
  case settingsChanged(address: String)
  /// The session ended as it was told to.
  case stopped

  /// A time without connection.
  public struct Gap: Sendable, Hashable {
    /// When the sender was heard last, or the session began.
    public var start: WallTime
    /// When the sender had the key again.
    public var end: WallTime

    /// Makes a gap.
    public init(start: WallTime, end: WallTime) {
      self.start = start
      self.end = end
    }
  }

  /// What may be told of a report.
  public struct ReportNotice: Sendable, Hashable {
    /// The bytes of the message.
    public var size: Int
    /// The payloads that can be used.
    public var payloads: [ReportMessage.PayloadKind]

    /// Makes a notice.
    public init(size: Int, payloads: [ReportMessage.PayloadKind]) {
      self.size = size
      self.payloads = payloads
    }
  }

  /// How a connection ended.
  public struct Closing: Sendable, Hashable {
    /// Why it ended; the raw value is what scripts see.
    public enum Cause: String, Sendable, Hashable, CaseIterable {
      /// The sender closed it.
      case sender
      /// It broke, with no close frame.
      case lost
      /// Nothing was heard after a `ping`.
      case silence
      /// The sender broke the WebSocket protocol or a limit.
      case violation
      /// The key or the address changed.
      case settings
      /// The session was told to stop.
      case stop
    }

    /// Why it ended.
    public var cause: Cause
    /// The status code of the close frame, if there was one.
    public var code: Int?
    /// The reason of the close frame.
    public var reason: String

    /// Makes a description.
    public init(cause: Cause, code: Int? = nil, reason: String = "") {
      self.cause = cause
      self.code = code
      self.reason = reason
    }
  }
}
