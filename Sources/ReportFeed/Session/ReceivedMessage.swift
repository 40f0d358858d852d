// A message as it came, with what was seen in it.

internal import ReportModel

/// A message to be kept: a report, or a message of unknown type.
public struct ReceivedMessage: Sendable, Hashable {
  /// The message, byte for byte.
  public var bytes: [UInt8]
  /// When its last byte had come.
  public var received: WallTime
  /// What it is.
  public var content: FeedMessage

  /// Makes a message.
  public init(bytes: [UInt8], received: WallTime, content: FeedMessage) {
    self.bytes = bytes
    self.received = received
    self.content = content
  }

  /// The report that the message carries, if it does.
  public var report: ReportMessage? {
    guard case .report(let report) = content else { return nil }
    return report
  }

  /// A payload as the sender made it: the text of a string, in UTF-8, or the JSON of the fields as it
  /// stands in the message.
  ///
  /// - Parameter kind: is the form wanted.
  /// - Returns: the payload; `nil` where the message has none that can be used.
  public func payload(_ kind: ReportMessage.PayloadKind) -> [UInt8]? {
    guard let payload = report?.payloads.first(where: { $0.kind == kind }),
      bytes.indices.contains(payload.place.lowerBound), payload.place.upperBound <= bytes.count
    else { return nil }
    let value = Array(bytes[payload.place])
    guard kind != .fields else { return value }
    var json = JSONScanner(value)
    return (try? json.string()).map { Array($0.utf8) }
  }
}
