// The signed sample, its key, and copies of it that someone has changed.

import Cryptography
import Foundation
import ReportFormats
import Testing

@testable import ReportTrust

/// The signed sample and what it was signed with.
enum SignedSample {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../samples")

  /// 2026-12-01, when all certificates of the samples are valid.
  static let time = 1_796_083_200

  static func file(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  /// The signed document.
  static func document() throws -> [UInt8] { try file("signed/ct-thorax-fr-signed.docx") }

  /// The signer.
  static func identity() throws -> SigningIdentity {
    try SigningIdentity.pem(
      key: SecretBytes(try file("signed/signer.key")),
      certificate: try file("signed/signer.pem"))
  }

  /// A verifier that trusts the samples' authority.
  static func verifier() throws -> SignatureVerifier {
    let authority = CertificateFile(try file("signed/authority.pem")).certificates
    let anchors: TrustAnchors = try #require(TrustAnchors(authority))
    return SignatureVerifier(anchors: anchors, time: time)
  }

  /// A document with some parts replaced, added or taken away.
  static func changed(
    _ document: [UInt8], _ change: (inout [(name: String, bytes: [UInt8])]) throws -> Void
  ) throws -> [UInt8] {
    let package = try OfficePackage(document, limits: Limits())
    var parts = try package.names.map { (name: $0, bytes: try package.read($0)) }
    try change(&parts)
    return try #require(OfficePackage.archive(parts))
  }

  /// The signed document with a text in a part replaced by another one.
  static func replacing(_ old: String, by new: String, in part: String) throws -> [UInt8] {
    try changed(document()) { parts in
      let index = try #require(parts.firstIndex { $0.name == part })
      let text = String(decoding: parts[index].bytes, as: UTF8.self)
      try #require(text.contains(old))
      parts[index].bytes = Array(text.replacing(old, with: new).utf8)
    }
  }
}

extension DocumentVerdict {
  /// All codes, each once, in the order in which they are told.
  var codes: [TrustProblem.Code] {
    (problems + signatures.flatMap(\.problems)).map(\.code).reduce(into: []) { codes, code in
      if !codes.contains(code) { codes.append(code) }
    }
  }
}
