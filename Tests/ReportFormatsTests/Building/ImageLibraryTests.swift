// The images of a report, each kept once.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ImageLibraryTests {
  @Test func `an image that says it has too many pixels is not kept`() {
    var limits = Limits()
    limits.imagePixels = 640 * 480
    var library = ImageLibrary(limits: limits)
    #expect(library.add(PictureBytes.png, mediaType: nil) != nil)
    limits.imagePixels -= 1
    library = ImageLibrary(limits: limits)
    #expect(library.add(PictureBytes.png, mediaType: nil) == nil)
    #expect(library.images.isEmpty)
  }

  @Test func `pixels beyond all numbers are too many`() {
    let header = ImageHeader(mediaType: "image/emf", pixelWidth: .max, pixelHeight: .max)
    #expect(header.hasMorePixels(than: .max))
  }

  @Test func `an older name of a type becomes the registered one`() {
    var library = ImageLibrary()
    let id = library.add([1, 2, 3], mediaType: "image/x-wmf")
    #expect(library.add([1, 2, 3], mediaType: "image/x-wmf") == id)
    _ = library.add([4], mediaType: "image/x-emf")
    _ = library.add([5], mediaType: nil)
    #expect(
      library.images.map(\.mediaType) == ["image/wmf", "image/emf", "application/octet-stream"])
  }
}
