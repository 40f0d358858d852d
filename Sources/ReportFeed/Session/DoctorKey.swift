// The key of a doctor, kept from being printed by accident.

internal import Cryptography

/// The key by which the sender knows a doctor.
public struct DoctorKey: Sendable, Hashable {
  private let bytes: SecretBytes

  /// Takes a key.
  public init(_ secret: String) {
    bytes = SecretBytes(Array(secret.utf8))
  }

  /// The key itself: for the first frame of a connection and for the file that keeps it, and nothing
  /// else.
  ///
  /// Each use makes a text that nobody wipes, so it is made where it is needed and not kept.
  public var secret: String {
    unsafe bytes.withBytes { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// A text of the sender with each occurrence of the key replaced, and not longer than a number of
  /// characters: the sender's words are shown and logged, and they may quote what it received.
  func hidden(in text: String, limit: Int = 500) -> String {
    var shown = text
    let secret = secret
    if !secret.isEmpty {
      shown = shown.split(separator: secret, omittingEmptySubsequences: false)
        .joined(separator: "[key]")
    }
    return shown.count > limit ? shown.prefix(limit) + "…" : shown
  }
}

extension DoctorKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Not the key.
  public var description: String { "[key]" }

  /// Not the key.
  public var debugDescription: String { "[key]" }

  /// Nothing, so that no dump of a value around it shows the key.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
