// The steps of a delivery, as the courier records them.

public import FoundationEssentials

/// A step of a delivery.
///
/// Details are codes and words of ours, never text of a report.
public enum DeliveryStep: Sendable, Hashable {
  /// The message names no document.
  case noDocument
  /// The document could not be fetched; it is tried again at the given time.
  case fetchFailed(detail: String, retry: Date)
  /// The document is out of reach until the report is sent again.
  case expired(detail: String)
  /// The folder is complete, on the disk, beside its place; its name, a full path, is decided.
  case written(folder: String)
  /// The folder is neither aside nor in its place: it is made anew, under a name still to be decided.
  case begunAnew
  /// The folder could not be written; it is tried again at the given time.
  case failed(detail: String, retry: Date)
  /// The folder is in its place.
  case delivered(withDocument: Bool, hook: Bool)
  /// The folder in its place was exchanged for one that holds the document.
  case completed(hook: Bool)
  /// The command was run.
  case hookDone
  /// The command failed; it is run again at the given time, or never.
  case hookFailed(detail: String, retry: Date?)
  /// Nothing could be made of the message, or a person has to say whose report it is.
  case quarantined(reason: String)
  /// A person said whose report it is: it is in its place.
  case released(folder: String, hook: Bool)
  /// A person removed the report from quarantine.
  case discarded
}

/// A step that was taken.
public struct TakenStep: Sendable, Hashable {
  /// When it was taken.
  public var at: Date
  /// The name of the step, such as `received` or `delivered`.
  public var name: String
  /// What the name cannot say.
  public var detail: String?
}

extension DeliveryStep {
  /// The name that the journal has for the step.
  var name: String {
    switch self {
    case .noDocument: "noDocument"
    case .fetchFailed: "fetchFailed"
    case .expired: "expired"
    case .written: "written"
    case .begunAnew: "begunAnew"
    case .failed: "failed"
    case .delivered: "delivered"
    case .completed: "completed"
    case .hookDone: "hookDone"
    case .hookFailed(_, let retry): retry == nil ? "hookAbandoned" : "hookFailed"
    case .quarantined: "quarantined"
    case .released: "released"
    case .discarded: "discarded"
    }
  }

  /// What the name cannot say.
  var detail: String? {
    switch self {
    case .noDocument, .begunAnew, .delivered, .completed, .hookDone, .discarded: nil
    case .fetchFailed(let detail, _), .expired(let detail), .failed(let detail, _),
      .hookFailed(let detail, _):
      detail
    case .written(let folder), .released(let folder, _): folder
    case .quarantined(let reason): reason
    }
  }
}
