// What a message says of a certificate (X.509, RFC 5280), copied out of OpenSSL's structure.

internal import COpenSSL

/// The parts of a certificate that people can check.
struct Certificate: Sendable, Hashable {
  /// The first and last day as `2026-01-31`, in UTC.
  var firstDay: String
  var lastDay: String
  /// Whether the last day is past, and whether the first is still to come.
  var isPast: Bool
  var isYetToCome: Bool
  /// The common name of the issuer.
  var issuer: String?
  /// The alternative names: DNS names and IP addresses.
  var names: [String]

  /// Copies from a certificate that OpenSSL keeps.
  init?(borrowing pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    let first = unsafe X509_get0_notBefore(pointer)
    let last = unsafe X509_get0_notAfter(pointer)
    unsafe firstDay = Self.day(first)
    unsafe lastDay = Self.day(last)
    isYetToCome = unsafe X509_cmp_current_time(first) > 0
    isPast = unsafe X509_cmp_current_time(last) < 0
    unsafe issuer = Self.commonName(X509_get_issuer_name(pointer))
    unsafe names = Self.names(pointer)
  }

  private static func day(_ time: UnsafePointer<ASN1_TIME>?) -> String {
    var year: CInt = 0
    var month: CInt = 0
    var day: CInt = 0
    guard unsafe reportconv_day(time, &year, &month, &day) == 1 else { return "an unknown day" }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private static func commonName(_ name: OpaquePointer?) -> String? {
    var bytes = [CChar](repeating: 0, count: 128)
    let count = unsafe X509_NAME_get_text_by_NID(name, NID_commonName, &bytes, CInt(bytes.count))
    guard count > 0 else { return nil }
    return printable(bytes.prefix(Int(count)).map { UInt8(bitPattern: $0) })
  }

  private static func names(_ pointer: OpaquePointer) -> [String] {
    guard let list = unsafe reportconv_alternative_names(pointer) else { return [] }
    defer { unsafe reportconv_names_free(list) }
    return unsafe (0..<reportconv_names_count(list)).compactMap { index in
      var kind: CInt = 0
      var count: CInt = 0
      guard let start = unsafe reportconv_name_at(list, index, &kind, &count) else { return nil }
      let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
      return kind == 2 ? address(bytes) : printable(bytes)
    }
  }

  private static func address(_ bytes: [UInt8]) -> String? {
    if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
    guard bytes.count == 16 else { return nil }
    return stride(from: 0, to: 16, by: 2)
      .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }
      .joined(separator: ":")
  }

  /// A stranger's text for a message: what could move the cursor or break the line is replaced.
  private static func printable(_ bytes: [UInt8]) -> String {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return String(
      String.UnicodeScalarView(
        scalars.map { $0.value < 0x20 || (0x7f...0x9f).contains($0.value) ? "?" : $0 }))
  }
}
