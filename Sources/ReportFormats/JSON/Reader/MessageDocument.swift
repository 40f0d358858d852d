// The document that the sender's message names, as far as the caller has it.

/// The document that the sender's message names.
public enum MessageDocument: Sendable, Hashable {
  /// The caller did not try to fetch it.
  case notFetched
  /// The bytes that the message's address brought.
  case fetched([UInt8])
  /// It could not be fetched, for a reason in words.
  case missing(String)
}
