// A picture in RTF: its bytes in hexadecimal digits or as they are, and its size on the page.

internal import ReportModel

/// Gathers one picture (RTF 1.9.1, "Pictures").
struct RTFPicture {
  private(set) var bytes: [UInt8] = []
  /// The first of two digits.
  private var half: UInt8?
  private var format: RTFPictureWord?
  private var width = 0
  private var height = 0
  private var goalWidth = 0
  private var goalHeight = 0
  private var scaleX = 100
  private var scaleY = 100
  var alternativeText: String?

  /// Takes digits; what is none is passed over.
  mutating func append(hex text: ArraySlice<UInt8>) {
    for character in text {
      guard let digit = character.hexDigit else { continue }
      if let high = half {
        bytes.append(high << 4 | digit)
        half = nil
      } else {
        half = digit
      }
    }
  }

  /// Takes bytes as they are.
  mutating func append(data: ArraySlice<UInt8>) {
    bytes += data
  }

  mutating func set(_ word: RTFPictureWord, _ number: Int32?) {
    let value = Int(max(number ?? 0, 0))
    switch word {
    case .emfblip, .pngblip, .jpegblip, .macpict, .pmmetafile, .wmetafile, .dibitmap, .wbitmap:
      format = word
    case .picw: width = value
    case .pich: height = value
    case .picwgoal: goalWidth = value
    case .pichgoal: goalHeight = value
    case .picscalex: scaleX = value == 0 ? 100 : value
    case .picscaley: scaleY = value == 0 ? 100 : value
    }
  }

  /// The size on the page in points.
  ///
  /// The goal is in twentieths of a point; metafiles without one are in hundredths of a millimetre.
  var size: (width: Int, height: Int) {
    (points(goalWidth, width, scaleX), points(goalHeight, height, scaleY))
  }

  private func points(_ goal: Int, _ extent: Int, _ scale: Int) -> Int {
    var points = Double(goal) / 20
    if goal == 0, format == .wmetafile || format == .macpict {
      points = format == .macpict ? Double(extent) : Double(extent) * 72 / 2540
    }
    return Int(min((points * Double(scale) / 100).rounded(), 1_000_000))
  }

  /// The file: a bitmap of Windows gets the header that files have in front of it.
  var file: [UInt8] {
    guard format == .dibitmap, let header = Self.bitmapHeader(bytes) else { return bytes }
    return header + bytes
  }

  /// What the document says the bytes are.
  var mediaType: String? {
    switch format {
    case .emfblip: "image/emf"
    case .pngblip: "image/png"
    case .jpegblip: "image/jpeg"
    case .macpict: "image/x-pict"
    case .wmetafile: "image/wmf"
    case .dibitmap: "image/bmp"
    case .pmmetafile, .wbitmap, nil: nil
    case .picw, .pich, .picwgoal, .pichgoal, .picscalex, .picscaley: nil
    }
  }

  /// The header of a bitmap file ([MS-WMF] 2.2.2.3 and 2.2.2.9, BITMAPFILEHEADER).
  private static func bitmapHeader(_ bytes: [UInt8]) -> [UInt8]? {
    func number(_ length: Int, at place: Int) -> Int {
      bytes[place..<(place + length)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    guard bytes.count >= 40, number(4, at: 0) == 40, bytes.count < Int(Int32.max) else {
      return nil
    }
    let bits = number(2, at: 14)
    let used = number(4, at: 32)
    let colors = used > 0 ? min(used, 256) : bits <= 8 ? 1 << bits : 0
    let masks = number(4, at: 16) == 3 ? 12 : 0
    let start = 14 + 40 + masks + (bits <= 8 ? colors * 4 : 0)
    func little(_ value: Int) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    return [0x42, 0x4D] + little(14 + bytes.count) + [0, 0, 0, 0] + little(start)
  }
}

extension RTFInterpreter {
  mutating func openPicture(_ word: RTFDestinationWord) {
    switch word {
    case .shppict: group.end = .shapePicture
    case .nonshppict:
      // The older form of a picture is read where the newer one is not there.
      if hasShapePicture { group.destination = .skipped }
      hasShapePicture = false
    default:
      guard group.end == .none, group.destination != .fieldCode, !story.isInFieldCode else {
        return turn(to: .skipped)
      }
      picture = RTFPicture()
      turn(to: .picture, end: .picture)
    }
  }

  /// An image that our own documents name without showing it.
  mutating func showMissingImage(_ text: String) {
    group = groups.last ?? group
    isStyleReady = false
    show(.image(Image(resource: nil, alternativeText: text)))
  }

  mutating func endPicture() {
    let picture = picture
    self.picture = RTFPicture()
    let shape = shapes.indices.last
    // The picture stands where its group does.
    group = groups.last { $0.destination != .picture } ?? group
    let text = picture.alternativeText ?? shape.flatMap { shapes[$0].alternativeText }
    guard !picture.bytes.isEmpty else {
      if shape == nil, group.destination == .text {
        find(.danglingReference, "the document has a picture without data", text: text)
      }
      return
    }
    let size = picture.size
    let resource = images.add(picture.file, mediaType: picture.mediaType)
    if resource == nil { find(.unsupportedContent, ImageLibrary.tooLarge, text: text) }
    var image = Image(
      resource: resource, alternativeText: text, width: size.width, height: size.height)
    if let shape {
      shapes[shape].take(&image)
    } else if group.destination == .text {
      show(.image(image))
      hasShapePicture = true
    }
  }
}
