// Sizes of pictures that a report does not give.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct PictureNameTests {
  @Test(arguments: [(0, 0), (90, 0), (0, 40), (90, 40)])
  func `a size that the report does not give is none when it is read back`(
    width: Int, height: Int
  ) throws {
    var library = ImageLibrary()
    let id = library.add(PictureBytes.png, mediaType: nil)
    let image = Inline.image(Image(resource: id, width: width, height: height))
    let report = Report(
      sections: [Section(blocks: [.paragraph(Paragraph([image]))])],
      resources: Resources(images: library.images))
    let written = DOCXWriter.write(report, options: WriteOptions())
    let back = try DOCXReader.read(written.bytes, options: ReadOptions())
    #expect(back.firstInlines == [image])
    #expect(written.losses == [])
  }

  @Test func `names of other programs say nothing`() {
    #expect(PictureName("Picture 4").missing == [])
    #expect(PictureName("").missing == [])
    #expect(PictureName(number: 4, missing: []).text == "Picture 4")
  }
}
