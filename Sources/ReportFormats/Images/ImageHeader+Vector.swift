// Pictures made of drawing commands of Windows: EMF and WMF.

extension ImageHeader {
  /// EMF ([MS-EMF] 2.3.4.2): the bounds in pixels of the device; both edges belong to the picture.
  static func emf(_ view: ByteView) -> ImageHeader? {
    guard view.has([1, 0, 0, 0]), view.has(" EMF", at: 40),
      let left = view.signedLittle(4, at: 8), let top = view.signedLittle(4, at: 12),
      let right = view.signedLittle(4, at: 16), let bottom = view.signedLittle(4, at: 20)
    else { return nil }
    return sized("image/emf", max(0, right - left + 1), max(0, bottom - top + 1))
  }

  /// WMF ([MS-WMF] 2.3.2): placeable with bounds, given here in pixels of 1/96 inch, or plain
  /// without any.
  static func wmf(_ view: ByteView) -> ImageHeader? {
    if view.has([0xD7, 0xCD, 0xC6, 0x9A]) { return placeableWMF(view) }
    guard let type = view.little(2, at: 0), type == 1 || type == 2, view.little(2, at: 2) == 9,
      let version = view.little(2, at: 4), version == 0x100 || version == 0x300, view.count >= 18
    else { return nil }
    return ImageHeader(mediaType: "image/wmf", pixelWidth: 0, pixelHeight: 0)
  }

  private static func placeableWMF(_ view: ByteView) -> ImageHeader? {
    guard let left = view.signedLittle(2, at: 6), let top = view.signedLittle(2, at: 8),
      let right = view.signedLittle(2, at: 10), let bottom = view.signedLittle(2, at: 12),
      let unitsPerInch = view.little(2, at: 14), unitsPerInch > 0
    else { return nil }
    let pixels = { (units: Int) in (abs(units) * 96 + unitsPerInch / 2) / unitsPerInch }
    return sized("image/wmf", pixels(right - left), pixels(bottom - top))
  }
}
