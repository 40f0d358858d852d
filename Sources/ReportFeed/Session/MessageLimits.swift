// The sizes that a message of the sender may have.

/// What is accepted of a message.
public struct MessageLimits: Sendable, Hashable {
  /// The bytes of a whole message: 64 MiB.
  public var message = 64 << 20
  /// The bytes of an address.
  public var url = 8_192
  /// The bytes of a type.
  public var type = 128
  /// The bytes of the words of an error.
  public var errorMessage = 65_536
  /// How deep values may stand inside one another.
  public var depth = 512

  /// Makes the limits that apply where nothing else is said.
  public init() {}
}
