// What the journal says of a message that came in.

public import FoundationEssentials

/// A message that is in the journal.
public struct Received: Sendable, Hashable {
  /// The number of the notification; the same for a report that was sent again.
  public var id: Int64
  /// The profile whose connection brought it.
  public var profile: String
  /// When its content came for the first time.
  public var at: Date
  /// How often its content came, this time included.
  public var timesSeen: Int
  /// Whether there is something to do: the content is new, or this sending brings a fresh address
  /// for a document that is still missing.
  public var isOpen: Bool

  /// Whether the content came for the first time.
  public var isNew: Bool { timesSeen == 1 }

  /// Makes what the journal says of a message.
  public init(id: Int64, profile: String, at: Date, timesSeen: Int, isOpen: Bool) {
    self.id = id
    self.profile = profile
    self.at = at
    self.timesSeen = timesSeen
    self.isOpen = isOpen
  }
}
