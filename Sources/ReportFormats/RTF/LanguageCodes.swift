// The numbers that \lang and \deflang name languages by (RTF 1.9.1, Language; [MS-LCID] 2.2).

/// Language tags (BCP 47) and the numbers that Windows gives them.
enum LanguageCodes {
  /// The number of a language that is not known: no proofing.
  static let unknown = 1024

  /// The number of a tag, whose letters have no case; `nil` for a tag without one.
  static func code(of tag: String) -> Int? {
    let key = tag.lowercased()
    return table.first { $0.tag.lowercased() == key }?.code
  }

  /// The tag of a number; `nil` where it is unknown or stands for no language.
  static func tag(of code: Int) -> String? {
    table.first { $0.code == code }?.tag
  }

  /// Whole locales first; then languages alone, whose numbers are the low ten bits of theirs.
  private static let table: [(tag: String, code: Int)] = [
    ("fr-LU", 0x140C), ("de-LU", 0x1007), ("lb-LU", 0x046E), ("en-GB", 0x0809),
    ("en-US", 0x0409), ("de-DE", 0x0407), ("fr-FR", 0x040C), ("pt-PT", 0x0816),
    ("de-AT", 0x0C07), ("de-CH", 0x0807), ("de-LI", 0x1407), ("fr-BE", 0x080C),
    ("fr-CH", 0x100C), ("fr-CA", 0x0C0C), ("fr-MC", 0x180C), ("nl-NL", 0x0413),
    ("nl-BE", 0x0813), ("en-IE", 0x1809), ("en-CA", 0x1009), ("en-AU", 0x0C09),
    ("en-NZ", 0x1409), ("en-ZA", 0x1C09), ("en-IN", 0x4009), ("pt-BR", 0x0416),
    ("it-IT", 0x0410), ("it-CH", 0x0810), ("es-ES", 0x0C0A), ("es-MX", 0x080A),
    ("es-AR", 0x2C0A), ("es-CO", 0x240A), ("es-CL", 0x340A), ("es-US", 0x540A),
    ("ca-ES", 0x0403), ("eu-ES", 0x042D), ("gl-ES", 0x0456), ("pl-PL", 0x0415),
    ("cs-CZ", 0x0405), ("sk-SK", 0x041B), ("sl-SI", 0x0424), ("hr-HR", 0x041A),
    ("hu-HU", 0x040E), ("ro-RO", 0x0418), ("bg-BG", 0x0402), ("mk-MK", 0x042F),
    ("sr-Latn-RS", 0x241A), ("sr-Cyrl-RS", 0x281A), ("bs-Latn-BA", 0x141A), ("sq-AL", 0x041C),
    ("el-GR", 0x0408), ("tr-TR", 0x041F), ("ru-RU", 0x0419), ("uk-UA", 0x0422),
    ("be-BY", 0x0423), ("et-EE", 0x0425), ("lv-LV", 0x0426), ("lt-LT", 0x0427),
    ("fi-FI", 0x040B), ("sv-SE", 0x041D), ("sv-FI", 0x081D), ("da-DK", 0x0406),
    ("nb-NO", 0x0414), ("nn-NO", 0x0814), ("is-IS", 0x040F), ("ga-IE", 0x083C),
    ("cy-GB", 0x0452), ("mt-MT", 0x043A), ("ar-SA", 0x0401), ("ar-EG", 0x0C01),
    ("ar-MA", 0x1801), ("ar-DZ", 0x1401), ("ar-TN", 0x1C01), ("ar-LB", 0x3001),
    ("ar-SY", 0x2801), ("he-IL", 0x040D), ("fa-IR", 0x0429), ("ur-PK", 0x0420),
    ("hi-IN", 0x0439), ("bn-IN", 0x0445), ("ta-IN", 0x0449), ("te-IN", 0x044A),
    ("th-TH", 0x041E), ("vi-VN", 0x042A), ("id-ID", 0x0421), ("ms-MY", 0x043E),
    ("ja-JP", 0x0411), ("ko-KR", 0x0412), ("zh-CN", 0x0804), ("zh-TW", 0x0404),
    ("zh-HK", 0x0C04), ("zh-SG", 0x1004), ("ka-GE", 0x0437), ("hy-AM", 0x042B),
    ("am-ET", 0x045E), ("sw-KE", 0x0441), ("af-ZA", 0x0436), ("la-VA", 0x0476),
    ("fr", 0x0C), ("de", 0x07), ("lb", 0x6E), ("en", 0x09), ("pt", 0x16), ("nl", 0x13),
    ("it", 0x10), ("es", 0x0A), ("ca", 0x03), ("pl", 0x15), ("cs", 0x05), ("sk", 0x1B),
    ("sl", 0x24), ("hr", 0x1A), ("hu", 0x0E), ("ro", 0x18), ("bg", 0x02), ("mk", 0x2F),
    ("sq", 0x1C), ("el", 0x08), ("tr", 0x1F), ("ru", 0x19), ("uk", 0x22), ("et", 0x25),
    ("lv", 0x26), ("lt", 0x27), ("fi", 0x0B), ("sv", 0x1D), ("da", 0x06), ("nb", 0x14),
    ("is", 0x0F), ("ga", 0x3C), ("ar", 0x01), ("he", 0x0D), ("fa", 0x29), ("ja", 0x11),
    ("ko", 0x12), ("vi", 0x2A), ("th", 0x1E), ("hi", 0x39),
  ]
}
