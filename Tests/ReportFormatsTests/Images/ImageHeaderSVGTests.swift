import Testing

@testable import ReportFormats

@Suite struct ImageHeaderSVGTests {
  @Test(arguments: [
    "<svg>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\u{FEFF}<svg/>", "  \n<svg\n",
    "<?xml version='1.0'?><svg>", "<?xml version='1.0'?>\n<!-- <html> --> <svg>", "<svg:svg x=''>",
    "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'svg11.dtd'><svg>",
    "<!DOCTYPE svg [ <!ENTITY a '<b>'> ]>\n<svg>", "<!----><svg>",
  ])
  func `the first element tells an SVG`(text: String) {
    let expected = ImageHeader(mediaType: "image/svg+xml", pixelWidth: 0, pixelHeight: 0)
    #expect(ImageHeader(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    "<html>", "<svgx>", "<x:svgs>", "<!-- <svg> -->", "<!--><svg>", "<!-- <svg>", "svg", "<",
    "<?xml", "<!DOCTYPE svg [", "<p/><svg/>",
  ])
  func `anything else is none`(text: String) {
    #expect(ImageHeader(Array(text.utf8)) == nil)
  }
}
