// Why a document cannot be signed. All prose about it stands here.

/// Why a document cannot be signed.
public struct SigningError: Error, Sendable, Hashable {
  /// What is wrong; the raw value is the code that scripts see.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The package has no main document.
    case noDocument
    /// The package can be read in two ways, so that a signature on it would show nothing.
    case irregularPackage
    /// The document carries a signature that is broken already.
    case brokenAlready
    /// A part has no content type, without which it cannot be signed.
    case untypedPart
    /// The key does not sign, or the archive cannot be made.
    case failed
    /// The certificate is not meant for signing documents.
    case wrongUsage
  }

  /// What is wrong.
  public var code: Code
  /// What the code cannot say.
  public var detail: String

  /// Makes an error.
  public init(_ code: Code, detail: String = "") {
    self.code = code
    self.detail = detail
  }

  /// What is wrong and what to do.
  public var message: String {
    switch code {
    case .noDocument: "the package has no main document: only Word documents can be signed"
    case .irregularPackage:
      "the package can be read in two ways (\(detail)): save it with its word processor first"
    case .brokenAlready:
      "the document carries a signature that is broken (\(detail)): ask its sender for a clean one"
    case .untypedPart:
      "the package does not say what the part \(detail) is: save it with its word processor first"
    case .failed: "the signature cannot be made\(detail.isEmpty ? "" : " (\(detail))")"
    case .wrongUsage:
      "the certificate is not meant for signing documents (\(detail)): take one that is"
    }
  }
}
