// A certificate and its chain as JSON.

internal import Cryptography
internal import ReportModel

/// The signer's certificate.
struct SignerJSON: JSONWritable {
  var certificate: Certificate

  func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("subject", certificate.subject)
    json.member("issuer", certificate.issuer)
    json.member("serial", certificate.serial)
    json.member("validFrom", certificate.validFrom)
    json.member("validTo", certificate.validTo)
    json.member("key", "\(certificate.key.family.rawValue) \(certificate.key.bits)")
    json.member("keyUsage", certificate.usage.keyUses?.map(\.rawValue) ?? [])
    json.member("sha256", certificate.fingerprint)
    json.endObject()
  }
}

/// What the check of the chain came to.
struct ChainJSON: JSONWritable {
  var check: ChainCheck

  func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("outcome", check.outcome.rawValue)
    json.member("anchor", check.anchor)
    json.member("checksRevocation", check.checksRevocation)
    json.endObject()
  }
}
