// What a simulated sender has to send.

internal import ReportModel

/// A report of the simulated sender.
package struct SimulatedReport: Sendable, Hashable {
  /// Its name in the folder.
  package var name: String
  /// The members of the message but `type` and `url`, in order.
  package var members: [Member]
  /// The docx document, where there is one.
  package var document: [UInt8]?
  /// The address that is sent where there is no document.
  package var url: String?

  /// A member of the message.
  package struct Member: Sendable, Hashable {
    /// Its name.
    package var name: String
    /// Its value as JSON.
    package var json: [UInt8]

    /// Makes a member.
    package init(_ name: String, json: [UInt8]) {
      self.name = name
      self.json = json
    }
  }

  /// Makes a report.
  package init(name: String, members: [Member], document: [UInt8]? = nil, url: String? = nil) {
    self.name = name
    self.members = members
    self.document = document
    self.url = url
  }

  /// The message, with the address given for the document.
  func message(url: String?) -> [UInt8] {
    var head = JSONOutput()
    head.beginObject()
    head.member("type", "report_ready")
    head.member("url", url ?? self.url)
    var bytes = head.bytes
    for member in members {
      var name = JSONOutput()
      name.string(member.name)
      bytes += [UInt8(ascii: ",")] + name.bytes + [UInt8(ascii: ":")] + member.json
    }
    return bytes + [UInt8(ascii: "}")]
  }
}

/// The reports that a key still gets.
struct ReportQueue {
  private let reports: Int
  /// How many are sent in all; `nil` for no end.
  private let total: Int?
  /// How many were sent.
  private(set) var sent = 0

  init(reports: Int, total: Int?) {
    self.reports = reports
    self.total = total
  }

  /// The index of the report to send; `nil` where all were sent.
  var next: Int? {
    guard reports > 0, total.map({ sent < $0 }) ?? true else { return nil }
    return sent % reports
  }

  mutating func advance() { sent += 1 }
}
