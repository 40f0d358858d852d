// What the signatures of a document show, taken together.

internal import Cryptography
public import ReportModel

/// The verdict on a document.
public struct DocumentVerdict: Sendable, Hashable {
  /// The verdict in a word, for scripts; the reasons are in the problems.
  public typealias Standing = SourceSignature.Standing

  /// The signatures in the order in which the package names them.
  public var signatures: [SignatureVerdict] = []
  /// What concerns no single signature.
  public var problems: [TrustProblem] = []
  /// The parts that no intact signature covers, but for the signatures themselves.
  public var unsignedParts: [String] = []

  /// Makes the verdict on a document without signatures.
  public init() {}

  /// The verdict in a word: the gravest of what there is to say of any signature.
  public var standing: Standing {
    let all = problems + signatures.flatMap(\.problems)
    guard let gravest = all.map(\.code.weight).max() else {
      guard !signatures.isEmpty else { return .unsigned }
      return signatures.allSatisfy { $0.chain != nil } ? .valid : .intact
    }
    switch gravest {
    case .broken: return .broken
    case .unsigned: return .unsigned
    case .partial: return .partial
    case .untrusted: return .untrusted
    case .weak: return .weak
    }
  }
}

extension DocumentVerdict {
  /// What a report keeps of the verdict; `nil` where there is no signature to speak of.
  public var record: SourceSignature? {
    guard standing != .unsigned else { return nil }
    let codes = (problems + signatures.flatMap(\.problems)).map(\.code.rawValue)
    return SourceSignature(
      standing: standing, signers: signatures.compactMap(\.signer?.subject),
      problems: codes.indices.filter { !codes[..<$0].contains(codes[$0]) }.map { codes[$0] })
  }

  /// What a reader of the report must know of the verdict; `nil` where there is nothing against it.
  public var finding: Finding? {
    switch standing {
    case .valid, .intact, .unsigned: nil
    case .broken: finding("the document is not what was signed", .critical)
    case .partial: finding("not all of the document was signed", .warning)
    case .untrusted: finding("the document's signer is not trusted", .warning)
    case .weak: finding("the document was signed by a method that can be forged today", .note)
    }
  }

  private func finding(_ message: String, _ severity: Finding.Severity) -> Finding {
    let all = problems + signatures.flatMap(\.problems)
    let gravest = all.map(\.code.weight).max()
    let first = all.first { $0.code.weight == gravest }
    return Finding(
      .doubtfulSignature, message + (first.map { ": \($0)" } ?? ""), at: Location(),
      severity: severity)
  }
}
