// OpenSSL's own words about a failure. They wait in a queue of the thread, so they are read at once
// where a call failed, and thrown away before a call whose failure will be asked for.

internal import COpenSSL

/// The queue of errors of the thread.
enum ErrorQueue {
  /// One error.
  struct Entry: Sendable, Hashable {
    /// The reason within libssl; nil for errors of other parts.
    var tlsReason: Int?
    /// The reason in OpenSSL's words.
    var words: String
  }

  /// Forgets what calls before left.
  static func clear() { ERR_clear_error() }

  /// Takes the errors, the first cause first.
  static func take() -> [Entry] {
    var entries: [Entry] = []
    while case let code = ERR_get_error(), code != 0 {
      let isTLS = reportconv_error_is_of_tls(code) != 0
      let words = unsafe ERR_reason_error_string(code).map { unsafe String(cString: $0) }
      entries.append(
        Entry(
          tlsReason: isTLS ? Int(reportconv_error_reason(code)) : nil,
          words: words ?? "error \(String(code, radix: 16))"))
    }
    return entries
  }

  /// The words of the first cause.
  static func words() -> String { take().first?.words ?? "" }
}
