// The images of a report, each kept once.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ImageLibraryTests {
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
