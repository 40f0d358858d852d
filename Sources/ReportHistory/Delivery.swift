// How far a notification has come on its way to the practice.

public import FoundationEssentials

/// How far a notification has come on its way to the practice.
public struct Delivery: Sendable, Hashable {
  /// Where the report is.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// In the journal only.
    case received
    /// Complete on the disk beside its place, under the name that ``Delivery/folder`` gives it.
    case written
    /// In its place.
    case delivered
    /// For ``Delivery/reason``, kept in the journal, as nothing could be made of it; or in
    /// ``Delivery/folder``, until a person says whose it is.
    case quarantined
    /// Kept in the journal: the report ``Delivery/original`` has the same content.
    case duplicate
  }

  /// Where the document that the message names is.
  public enum Document: String, Sendable, Hashable, CaseIterable {
    /// Nothing was tried yet.
    case unknown
    /// The message names no document.
    case none
    /// On the disk, with ``Delivery/stored``.
    case fetched
    /// Not there yet; to be tried again.
    case failed
    /// Out of reach until the report is sent again with a fresh address.
    case expired
  }

  /// What became of the command that is run for a delivered report.
  public enum Hook: String, Sendable, Hashable, CaseIterable {
    /// None was asked for.
    case none
    /// To be run.
    case due
    /// Failed; to be run again.
    case failed
    /// Run.
    case done
    /// Failed so often that it is not tried again.
    case abandoned
  }

  /// How often something was tried, and when it is tried next.
  public struct Attempts: Sendable, Hashable {
    /// How often it failed.
    public var count: Int
    /// When it is to be tried again; `nil` for at once.
    public var next: Date?

    /// Makes a count of attempts.
    public init(count: Int = 0, next: Date? = nil) {
      self.count = count
      self.next = next
    }
  }

  /// The number of the notification.
  public var id: Int64
  /// The profile whose connection brought it.
  public var profile: String
  /// When it was received.
  public var received: Date
  /// How often its content came.
  public var timesSeen: Int
  /// The SHA-256 of the message as it first came, in small hexadecimal digits.
  public var sha256: String
  /// Where the report is.
  public var state: State
  /// Why it is in quarantine.
  public var reason: String?
  /// The notification that brought the same content before.
  public var original: Int64?
  /// The full path of the delivered folder, from the moment its name is decided.
  public var folder: String?
  /// The writing of the folder.
  public var folderAttempts: Attempts
  /// Where the document is.
  public var document: Document
  /// The fetched document.
  public var stored: StoredDocument?
  /// Whether the delivered folder holds the document.
  public var hasDeliveredDocument: Bool
  /// The fetching of the document.
  public var documentAttempts: Attempts
  /// What became of the command.
  public var hook: Hook
  /// The running of the command.
  public var hookAttempts: Attempts
}

/// A document that was fetched.
public struct StoredDocument: Sendable, Hashable {
  /// The number of bytes.
  public var size: Int
  /// The SHA-256 of the bytes in small hexadecimal digits.
  public var sha256: String

  /// Makes the record of a document.
  public init(size: Int, sha256: String) {
    self.size = size
    self.sha256 = sha256
  }
}
