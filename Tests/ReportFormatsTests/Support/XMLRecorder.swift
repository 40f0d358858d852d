// What a parser tells of a part, as text that tests can compare.

import ReportModel

@testable import ReportFormats

/// Records elements and text in one line: `<w:p w:val="1">text</w:p>`.
final class XMLRecorder: XMLHandler {
  private(set) var bytes: [UInt8] = []
  var failure: ReadError?

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    let values = attributes.all.map { " \($0.name.rawValue)=\"\($0.value)\"" }
    bytes.append(contentsOf: "<\(name.rawValue)\(values.joined())>".utf8)
  }

  func endElement(_ name: XMLName) {
    bytes.append(contentsOf: "</\(name.rawValue)>".utf8)
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>) {
    unsafe bytes.append(contentsOf: text)
  }

  /// Parses a part in pieces of a size.
  func parse(_ part: [UInt8], piece: Int, limits: Limits = Limits()) throws(ReadError) {
    var parser = try XMLParser(part: "part.xml", limits: limits, handler: self)
    var start = 0
    while start < part.count {
      let end = min(start + piece, part.count)
      let slice = Array(part[start..<end])
      try unsafe slice.withUnsafeBufferPointer { (buffer) throws(ReadError) in
        try unsafe parser.parse(buffer)
      }
      start = end
    }
    try parser.finish()
  }

  /// What a parser tells of a part.
  static func events(
    _ xml: String, limits: Limits = Limits()
  ) throws(ReadError) -> String {
    let recorder = XMLRecorder()
    try recorder.parse(Array(xml.utf8), piece: .max, limits: limits)
    return recorder.text
  }

  /// The error that parsing a part ends with.
  static func error(_ xml: String, limits: Limits = Limits()) -> ReadError? {
    do {
      _ = try events(xml, limits: limits)
      return nil
    } catch {
      return error
    }
  }
}
