// The sender's side of one connection: the key first, then pings. No input or output.

internal import ReportModel

/// What the simulated sender makes of what a receiver says.
struct SimulatorProtocol {
  /// What to do about a text message.
  enum Reply: Equatable {
    case accept(key: String)
    case pong
    case send(String)
    case close(code: Int, reason: String)
  }

  /// The keys that are known; `nil` for all.
  let keys: Set<String>?
  private var hasKey = false

  init(keys: Set<String>?) {
    self.keys = keys
  }

  /// Takes a text message.
  mutating func take(_ text: [UInt8]) -> Reply {
    guard !hasKey else { return answer(text) }
    guard let key = Self.key(in: text) else {
      return .close(code: 1_008, reason: "the first message must be {\"doctor_key\": …}")
    }
    guard keys?.contains(key) ?? !key.isEmpty else {
      return .close(code: 1_008, reason: "the key is not known")
    }
    hasKey = true
    return .accept(key: key)
  }

  /// What happens when the time for the key is over.
  var timeOut: Reply? {
    hasKey ? nil : .close(code: 1_008, reason: "no key within 10 seconds")
  }

  private func answer(_ text: [UInt8]) -> Reply {
    guard text.elementsEqual("ping".utf8) else {
      return .send(Self.error("only ping is understood here"))
    }
    return .pong
  }

  private static func key(in text: [UInt8]) -> String? {
    (try? JSONValue(json: text))?["doctor_key"]?.string
  }

  /// The sender's message of an error.
  static func error(_ words: String) -> String {
    var json = JSONOutput()
    json.beginObject()
    json.member("type", "error")
    json.member("message", words)
    json.member("code", 4_000)
    json.endObject()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
