// When two messages are the same report sent again.
//
// Two rules, so that a report that was sent again is delivered once, and two different reports are
// never taken for one:
//
// 1. On arrival: the members of the message are the same, less what a sender's storage adds to the
//    address of the document to sign it (``SignedAddress``), which is new at each sending. The rest
//    of the address counts, since it may be all that tells two patients with the same short text
//    apart. A message without any payload has nothing but its address, so all of the address counts.
// 2. After the document was fetched: the members other than the address are the same, and the
//    document is, byte for byte. This finds what the first rule cannot, an address of another form.

internal import Cryptography
internal import ReportModel

/// What makes a message the same report as another.
struct ContentIdentity: Sendable, Hashable {
  /// The digest of all that counts on arrival.
  var content: String
  /// The digest of all but the address.
  var payloads: String

  /// Finds out what a message is; one that is not an object is the same only as its own bytes.
  init(of bytes: [UInt8]) {
    guard case .object(let members)? = try? JSONValue(json: bytes) else {
      content = SHA256.hex(of: bytes)
      payloads = content
      return
    }
    let hasPayload = members.contains(where: \.isPayload)
    payloads = Self.digest(members.filter { $0.name != "url" })
    content = Self.digest(hasPayload ? members.map(\.lasting) : members)
  }

  /// The identity of a message that was refused: a later version may receive the same bytes.
  init(quarantined bytes: [UInt8]) {
    content = "quarantined:" + SHA256.hex(of: bytes)
    payloads = content
  }

  private static func digest(_ members: [JSONValue.Member]) -> String {
    var json = JSONOutput()
    JSONValue.object(members.sorted { $0.name < $1.name }).write(to: &json)
    return SHA256.hex(of: json.bytes)
  }
}

extension JSONValue.Member {
  /// Whether it holds a form of the report.
  fileprivate var isPayload: Bool {
    switch (name, value) {
    case ("html_content", .string(let text)), ("rtf_report", .string(let text)),
      ("plaintext_report", .string(let text)):
      !text.isEmpty
    case ("json_report", .object(let members)): !members.isEmpty
    default: false
    }
  }

  /// The member without what is new at each sending.
  fileprivate var lasting: JSONValue.Member {
    guard name == "url", let address = value.string else { return self }
    return JSONValue.Member(name: name, value: .string(SignedAddress.unsigned(address)))
  }
}
