// Which links of a report may be followed from a page: a report comes from outside.

internal import ReportModel

/// Where a link leads, as far as a page may lead there.
enum LinkTarget {
  /// A place in the same report.
  case anchor(String)
  /// An address outside the report, of a kind that runs nothing on the reader's machine.
  case address
  /// Anything else: files, scripts, unknown schemes. It is shown, not followed.
  case unsafe

  /// Schemes that open a page, a mail or a call; names of schemes have no case (RFC 3986, 3.1).
  private static let schemes = ["http:", "https:", "mailto:", "tel:"]

  /// Schemes whose targets are programs or pages of the sender's making.
  private static let programs = ["javascript:", "vbscript:", "data:"]

  /// Whether following a link would run something.
  ///
  /// White space and control characters in a target
  /// hide nothing from browsers, which leave them out (URL Standard, 4.4).
  static func runs(_ target: String) -> Bool {
    let shown = target.unicodeScalars.filter { $0.value > 0x20 }
    let plain = String(String.UnicodeScalarView(shown))
    return programs.contains { plain.startsWithASCII($0) }
  }

  init(_ target: String) {
    if target.utf8.first == UInt8(ascii: "#") {
      self = .anchor(String(target.dropFirst()))
    } else if Self.schemes.contains(where: { target.startsWithASCII($0) }) {
      self = .address
    } else {
      self = .unsafe
    }
  }
}

extension LinkTarget {
  /// The name of an element: an anchor's name, with `~` and two digits for each byte that a name
  /// or the end of a URL must not have, so that two names are never made the same.
  ///
  /// Names that this writer makes up start with `rc-`; those of the report never do.
  static func identifier(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      let isPlain = byte > 0x20 && byte != 0x7F && !"\"#%<>[\\]^`{|}~".utf8.contains(byte)
      if isPlain && !(bytes.isEmpty && name.hasPrefix("rc-")) {
        bytes.append(byte)
      } else {
        bytes.append(ascii: "~")
        for digit in [byte >> 4, byte & 15] {
          bytes.append(contentsOf: String(digit, radix: 16).utf8)
        }
      }
    }
    return bytes.isEmpty ? "~" : String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// Whether the text starts with an ASCII prefix in small letters, in any case of letters.
  fileprivate func startsWithASCII(_ prefix: String) -> Bool {
    utf8.count > prefix.utf8.count
      && zip(utf8, prefix.utf8).allSatisfy { ($0 | (0x41...0x5A ~= $0 ? 0x20 : 0)) == $1 }
  }
}
