// Images (RTF 1.9.1, Pictures): the bytes in hexadecimal digits, with the size on the page.

internal import ReportModel

extension RTFComposer {
  mutating func write(_ image: Image) {
    guard let index = references.image(image.resource), mayWrite(index),
      let type = pictureType(index)
    else { return writeMissing(image) }
    let resource = resources.images[index]
    out.literal("\n{\\*\\shppict{\\pict")
    writeAlternativeText(image.alternativeText)
    out.literal(type)
    if resource.pixelWidth > 0 { out.word("\\picw", min(resource.pixelWidth, 32_767)) }
    if resource.pixelHeight > 0 { out.word("\\pich", min(resource.pixelHeight, 32_767)) }
    if image.width > 0 { out.word("\\picwgoal", min(image.width, 1_600) * 20) }
    if image.height > 0 { out.word("\\pichgoal", min(image.height, 1_600) * 20) }
    if max(image.width, image.height) > 1_600 { ledger.lose(.images) }
    out.append(ascii: "\n")
    out.append(hexLines: resource.bytes[payload(of: resource)...])
    out.literal("}}\n")
  }

  /// The control word for bytes of a type; `nil` where RTF has none.
  private func pictureType(_ index: Int) -> StaticString? {
    switch resources.images[index].mediaType {
    case "image/png": "\\pngblip"
    case "image/jpeg": "\\jpegblip"
    case "image/emf": "\\emfblip"
    case "image/wmf": "\\wmetafile8"
    default: nil
    }
  }

  /// The header of a placeable metafile ([MS-WMF] 2.3.2.3) is no part of a picture in RTF.
  private mutating func payload(of resource: ImageResource) -> Int {
    guard resource.mediaType == "image/wmf", resource.bytes.count >= 22,
      resource.bytes.starts(with: [0xD7, 0xCD, 0xC6, 0x9A])
    else { return 0 }
    ledger.lose(.images)
    return 22
  }

  private mutating func writeAlternativeText(_ alternativeText: String?) {
    guard let alternativeText else { return }
    out.literal("{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv ")
    text(alternativeText, in: .value)
    out.literal("}}}")
  }

  /// Whether the bytes of an image are written: always the first time, then as long as documents
  /// do not grow far beyond the report by an image that it shows many times.
  private mutating func mayWrite(_ index: Int) -> Bool {
    guard !seenImages.insert(index).inserted else { return true }
    guard resources.images[index].bytes.count <= repeatedImageBytes else { return false }
    repeatedImageBytes -= resources.images[index].bytes.count
    return true
  }

  /// An image that cannot be shown is told by what it shows: a word that is ours alone says so, and
  /// other programs pass over words that they do not know (RTF 1.9.1, Conventions of an RTF Reader).
  private mutating func writeMissing(_ image: Image) {
    ledger.lose(.images)
    guard let alternativeText = image.alternativeText else { return }
    out.literal("{\\rcimage ")
    text(alternativeText, in: .value)
    out.append(ascii: "}")
  }

  /// Notes the images that no text shows.
  mutating func loseUnshownImages() {
    ledger.lose(.images, count: resources.images.indices.count { !seenImages.contains($0) })
  }
}

extension [UInt8] {
  /// Appends bytes as hexadecimal digits, 64 bytes a line.
  fileprivate mutating func append(hexLines bytes: ArraySlice<UInt8>) {
    let digits = Array("0123456789abcdef".utf8)
    for (index, byte) in bytes.enumerated() {
      if index > 0, index & 63 == 0 { append(0x0A) }
      append(digits[Int(byte >> 4)])
      append(digits[Int(byte & 15)])
    }
  }
}
