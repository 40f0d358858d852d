// What a session connects with; either may change while it runs.

internal import ReportModel

/// Where a session connects, and as whom.
public struct SessionSettings: Sendable, Hashable {
  /// The address of the sender's WebSocket.
  public var endpoint: Endpoint
  /// The doctor's key.
  public var key: DoctorKey

  /// Makes settings.
  public init(endpoint: Endpoint, key: DoctorKey) {
    self.endpoint = endpoint
    self.key = key
  }

  /// The first frame after the opening handshake: `{"doctor_key":"…"}`.
  var authentication: [UInt8] {
    var json = JSONOutput()
    json.beginObject()
    json.member("doctor_key", key.secret)
    json.endObject()
    return json.bytes
  }
}
