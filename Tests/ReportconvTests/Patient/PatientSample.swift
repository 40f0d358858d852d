// Who is open and what arrives, for tests of the decision.

import FoundationEssentials
import ReportFeed
import ReportModel
import ReportNormalizer
import ToolSupport

@testable import reportconv

extension DeliveryRig {
  /// Opens a patient, as the practice software does.
  func open(family: String, given: String, birth: String) throws {
    let opened = WallTime(clock.now).description
    try workshop.write(
      """
      {"schema":"reportconv.patient","version":"1.0","opened":"\(opened)","family":"\(family)",
      "given":"\(given)","birthDate":"\(birth)"}
      """, to: "patient.json")
    patient.file = workshop.path("patient.json")
  }

  /// Opens Erika Muster.
  func openErika() throws { try open(family: "MUSTER", given: "Erika", birth: "1960-02-01") }

  /// Opens somebody else.
  func openJean() throws { try open(family: "SPECIMEN", given: "Jean", birth: "1952-03-11") }

  /// The lines of the audit.
  func audit() throws -> [JSONValue] {
    try (workshop.text("state/audit.jsonl") ?? "").split(separator: "\n").map {
      try JSONValue(json: Array($0.utf8))
    }
  }

  /// The decisions in the audit.
  func decisions() throws -> [String] {
    try audit().map { "\($0["decision"]?.string ?? "") \($0["verdict"]?.string ?? "")" }
  }
}

/// Messages that name a patient.
enum PatientSample {
  static let erika = "Patient: MUSTER Erika, geb. 01.02.1960"
  static let jean = "Patient: SPECIMEN Jean, né le 11.03.1952"

  /// A message whose page and text name patients.
  static func message(
    _ html: String, text: String? = nil, address: Bool = false
  ) -> [UInt8] {
    let plain = text.map { #","plaintext_report":"\#($0)\\n\\nLunge frei""# } ?? ""
    let url = address ? #","url":"https://e.org/1.docx?Signature=a""# : ""
    return Array(
      """
      {"type":"report_ready","html_content":"<p>\(html)</p><p>Lunge frei</p>"\(plain)\(url)}
      """.utf8)
  }

  /// What a payload says.
  static func payload(_ family: String, _ given: String, _ birth: String) -> PayloadIdentity {
    let values: [(IdentityToken.Kind, String)] = [
      (.family, family), (.given, given), (.birthDate, birth),
    ]
    return PayloadIdentity(
      format: "html",
      tokens: values.map { IdentityToken(kind: $0, value: $1, location: Location()) })
  }
}
