// Code pages: what bytes over 127 mean in text that is not Unicode.

/// A code page by its number in Windows.
///
/// Tables stand in the program, so that a text reads the same on every machine.
enum CodePage: Int, Sendable, Hashable, CaseIterable {
  case oem437 = 437
  case oem737 = 737
  case oem775 = 775
  case oem850 = 850
  case oem852 = 852
  case oem855 = 855
  case oem857 = 857
  case oem858 = 858
  case oem860 = 860
  case oem861 = 861
  case oem863 = 863
  case oem865 = 865
  case oem866 = 866
  case thai874 = 874
  case japanese932 = 932
  case chinese936 = 936
  case korean949 = 949
  case chinese950 = 950
  case windows1250 = 1250
  case windows1251 = 1251
  case windows1252 = 1252
  case windows1253 = 1253
  case windows1254 = 1254
  case windows1255 = 1255
  case windows1256 = 1256
  case windows1257 = 1257
  case windows1258 = 1258
  case macRoman = 10_000
  case macGreek = 10_006
  case macCyrillic = 10_007
  case macLatin2 = 10_029
  case macTurkish = 10_081
  case utf8 = 65_001
}

extension CodePage {
  /// How the bytes of a code page become characters.
  enum Scheme {
    /// One byte a character: those of 80 to FF.
    case single([UInt16])
    /// One or two bytes a character.
    case double(DoubleByteTable)
    case utf8
  }

  /// How the bytes become characters.
  var scheme: Scheme {
    switch self {
    case .oem437: .single(SingleByteTables.oem437)
    case .oem737: .single(SingleByteTables.oem737)
    case .oem775: .single(SingleByteTables.oem775)
    case .oem850: .single(SingleByteTables.oem850)
    case .oem852: .single(SingleByteTables.oem852)
    case .oem855: .single(SingleByteTables.oem855)
    case .oem857: .single(SingleByteTables.oem857)
    case .oem858: .single(SingleByteTables.oem858)
    case .oem860: .single(SingleByteTables.oem860)
    case .oem861: .single(SingleByteTables.oem861)
    case .oem863: .single(SingleByteTables.oem863)
    case .oem865: .single(SingleByteTables.oem865)
    case .oem866: .single(SingleByteTables.oem866)
    case .thai874: .single(SingleByteTables.thai874)
    case .japanese932: .double(.japanese932)
    case .chinese936: .double(.chinese936)
    case .korean949: .double(.korean949)
    case .chinese950: .double(.chinese950)
    case .windows1250: .single(SingleByteTables.windows1250)
    case .windows1251: .single(SingleByteTables.windows1251)
    case .windows1252: .single(SingleByteTables.windows1252)
    case .windows1253: .single(SingleByteTables.windows1253)
    case .windows1254: .single(SingleByteTables.windows1254)
    case .windows1255: .single(SingleByteTables.windows1255)
    case .windows1256: .single(SingleByteTables.windows1256)
    case .windows1257: .single(SingleByteTables.windows1257)
    case .windows1258: .single(SingleByteTables.windows1258)
    case .macRoman: .single(SingleByteTables.macRoman)
    case .macGreek: .single(SingleByteTables.macGreek)
    case .macCyrillic: .single(SingleByteTables.macCyrillic)
    case .macLatin2: .single(SingleByteTables.macLatin2)
    case .macTurkish: .single(SingleByteTables.macTurkish)
    case .utf8: .utf8
    }
  }

  /// The text of bytes, and how many of them are no character of the code page; U+FFFD stands for
  /// each of those.
  func decode(_ bytes: some Sequence<UInt8>) -> (text: String, undecodable: Int) {
    var decoder = CodePageDecoder(self)
    var text: [UInt8] = []
    for byte in bytes { decoder.decode(byte, into: &text) }
    decoder.flush(into: &text)
    return (String(decoding: text, as: UTF8.self), decoder.undecodable)
  }
}
