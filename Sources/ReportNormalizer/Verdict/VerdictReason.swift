// Why a verdict is what it is, in words that name no patient.

public import ReportModel

/// Where a token was read, in words of ours: never text of a report.
public struct IdentitySource: Sendable, Hashable {
  /// The format of the payload, such as `docx`; empty where there is one report alone.
  public var payload: String
  /// The place inside, such as `header/table`, `control` or `body`.
  public var place: String

  /// Names the place of a token.
  ///
  /// A report in JSON can have any text as a location: what is not one of our words is `body`.
  public init(payload: String, location: Location) {
    self.payload = payload
    let words = (location.part ?? "").split(separator: "/").map { String($0) }
    place = words.filter(Self.places.contains).joined(separator: "/")
    if place.isEmpty { place = "body" }
  }

  private static let places: Set<String> = [
    "header", "footer", "table", "textBox", "frame", "control",
  ]
}

extension IdentitySource: CustomStringConvertible {
  /// The source as `docx header`.
  public var description: String { payload.isEmpty ? place : "\(payload) \(place)" }
}

/// Why a verdict is what it is: kinds and sources of tokens, never their values.
public struct VerdictReason: Sendable, Hashable {
  /// What was found.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The value is the patient's.
    case agrees
    /// The value can be the patient's and another's.
    case doubtful
    /// The value is another's.
    case disagrees
    /// Payloads have values of two persons.
    case payloadsDisagree
    /// The number's check digits fail.
    case broken
    /// The report, or the context, does not have what must agree.
    case missing
    /// The report names nobody.
    case namesNobody
    /// No patient is open.
    case noContext
    /// The context is too old to say who is open.
    case contextExpired
    /// The context that the practice software gave cannot be read.
    case contextUnreadable
    /// Between arrival and delivery, another context was given.
    case contextChanged
    /// Payloads do not agree on a number, a side or a negation.
    case payloadsDiffer
    /// The signed document is not what was signed.
    case brokenSignature
    /// The document must be signed as a whole by someone trusted, and is not.
    case notTrusted
  }

  /// What was found.
  public var code: Code
  /// What kind of token it was found of.
  public var kind: IdentityToken.Kind?
  /// Where the tokens stand, each place once.
  public var sources: [IdentitySource]

  /// Makes a reason.
  public init(
    _ code: Code, _ kind: IdentityToken.Kind? = nil, sources: [IdentitySource] = []
  ) {
    self.code = code
    self.kind = kind
    self.sources = sources
  }
}

extension VerdictReason: CustomStringConvertible {
  /// The reason as `birthDate disagrees (docx header)`.
  public var description: String {
    let what = kind.map { "\($0.rawValue) \(code.rawValue)" } ?? code.rawValue
    guard !sources.isEmpty else { return what }
    return "\(what) (\(sources.map(\.description).joined(separator: ", ")))"
  }
}
