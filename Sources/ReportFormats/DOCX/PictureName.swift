// Names of pictures in our own documents: each picture has a size there, and the name says which part
// of it the report does not give.

internal import ReportModel

/// The measures of an image that a report does not give.
struct MissingMeasures: OptionSet {
  let rawValue: UInt8

  static let width = MissingMeasures(rawValue: 1)
  static let height = MissingMeasures(rawValue: 2)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(of image: Image) {
    self = []
    if image.width == 0 { insert(.width) }
    if image.height == 0 { insert(.height) }
  }
}

/// The name of a picture: `Picture 4`, `Picture 5, size not given`.
struct PictureName {
  let text: String
  let missing: MissingMeasures

  private static let endings: [(measures: MissingMeasures, text: String)] = [
    ([.width, .height], ", size not given"), (.width, ", width not given"),
    (.height, ", height not given"),
  ]

  init(number: Int, missing: MissingMeasures) {
    let ending = Self.endings.first { $0.measures == missing }?.text ?? ""
    text = "Picture \(number)\(ending)"
    self.missing = missing
  }

  /// Reads a name; those that other programs give say nothing.
  init(_ text: String) {
    self.text = text
    missing = Self.endings.first { text.hasSuffix($0.text) }?.measures ?? []
  }
}
