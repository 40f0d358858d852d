// The namespaces of Office Open XML, each with the one prefix that it has here.

/// The namespaces of Office Open XML.
enum XMLNamespace {
  private static let transitional = "http://schemas.openxmlformats.org/"
  private static let strict = "http://purl.oclc.org/ooxml/"
  private static let microsoft = "http://schemas.microsoft.com/office/"

  /// The prefix that names carry here, by URI; Strict and Transitional are folded to one.
  static let prefixes: [String: String] = [
    transitional + "wordprocessingml/2006/main": "w",
    strict + "wordprocessingml/main": "w",
    transitional + "officeDocument/2006/relationships": "r",
    strict + "officeDocument/relationships": "r",
    transitional + "drawingml/2006/main": "a",
    strict + "drawingml/main": "a",
    transitional + "drawingml/2006/wordprocessingDrawing": "wp",
    strict + "drawingml/wordprocessingDrawing": "wp",
    transitional + "drawingml/2006/picture": "pic",
    strict + "drawingml/picture": "pic",
    transitional + "drawingml/2006/chart": "c",
    strict + "drawingml/chart": "c",
    transitional + "drawingml/2006/diagram": "dgm",
    strict + "drawingml/diagram": "dgm",
    transitional + "officeDocument/2006/math": "m",
    strict + "officeDocument/math": "m",
    transitional + "markup-compatibility/2006": "mc",
    transitional + "package/2006/relationships": "rel",
    transitional + "package/2006/content-types": "ct",
    transitional + "package/2006/metadata/core-properties": "cp",
    transitional + "officeDocument/2006/custom-properties": "op",
    strict + "officeDocument/customProperties": "op",
    transitional + "officeDocument/2006/extended-properties": "ep",
    strict + "officeDocument/extendedProperties": "ep",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
    microsoft + "word/2010/wordprocessingShape": "wps",
    microsoft + "word/2010/wordml": "w14",
    "http://www.w3.org/XML/1998/namespace": "xml",
  ]

  /// The namespaces that a branch of `mc:AlternateContent` may require for us to read it.
  static let understood: Set<String> = Set(prefixes.keys).union([
    microsoft + "word/2010/wordprocessingGroup",
    microsoft + "word/2010/wordprocessingCanvas",
    microsoft + "word/2010/wordprocessingDrawing",
    microsoft + "word/2012/wordml",
    microsoft + "drawing/2010/main",
  ])
}
