// What a simulated sender tells of itself.

package import ReportModel

/// Something that happened at a simulated sender.
///
/// Connections are counted from 1; keys are not told.
package enum SimulatorEvent: Sendable, Hashable {
  /// Receivers can connect to the address.
  case listening(address: String)
  /// A receiver connected.
  case connected(Int)
  /// The receiver's key is known.
  case accepted(Int)
  /// The receiver sent `ping`, and was answered.
  case ping(Int)
  /// A report went out.
  case sent(Int, report: String, size: Int)
  /// Something went wrong as it was asked to; 0 where no connection came about.
  case fault(Int, SimulatorFault)
  /// A document was asked for.
  case document(target: String, status: Int)
  /// The connection is over; the code is of the close frame that came or went first.
  case closed(Int, code: Int?)
}

extension SimulatorEvent: CustomStringConvertible {
  /// The event in a line for people.
  package var description: String {
    switch self {
    case .listening(let address): "listening on \(address)"
    case .connected(let number): "connection \(number): opened"
    case .accepted(let number): "connection \(number): key accepted"
    case .ping(let number): "connection \(number): ping"
    case .sent(let number, let report, let size):
      "connection \(number): sent \(report), \(size) bytes"
    case .fault(0, let fault): "fault: \(fault.rawValue)"
    case .fault(let number, let fault): "connection \(number): fault: \(fault.rawValue)"
    case .document(let target, let status): "document \(target): status \(status)"
    case .closed(let number, let code):
      "connection \(number): closed" + (code.map { " with \($0)" } ?? "")
    }
  }
}

extension SimulatorEvent: JSONWritable {
  /// Appends the event as a JSON object, its name first.
  package func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("event", name)
    switch self {
    case .listening(let address): json.member("address", address)
    case .connected(let number), .accepted(let number), .ping(let number):
      json.member("connection", number)
    case .sent(let number, let report, let size):
      json.member("connection", number)
      json.member("report", report)
      json.member("size", size)
    case .fault(let number, let fault):
      json.member("connection", number, unless: 0)
      json.member("fault", fault)
    case .document(let target, let status):
      json.member("target", target)
      json.member("status", status)
    case .closed(let number, let code):
      json.member("connection", number)
      json.member("code", code)
    }
    json.endObject()
  }

  private var name: String {
    switch self {
    case .listening: "listening"
    case .connected: "connected"
    case .accepted: "accepted"
    case .ping: "ping"
    case .sent: "sent"
    case .fault: "fault"
    case .document: "document"
    case .closed: "closed"
    }
  }
}
