// Several reports in one input: JSON lines, a value a line.

internal import ReportModel

/// The lines of an input that holds several JSON values, one a line.
public struct JSONLines: Sendable, Hashable {
  /// A line that is not blank.
  public struct Line: Sendable, Hashable {
    /// The line's number in the input, from 1.
    public var number: Int
    /// The bytes of the line without its end.
    public var range: Range<Int>
  }

  /// The lines.
  public private(set) var lines: [Line] = []

  /// How many values there are.
  public var count: Int { lines.count }

  /// Finds the lines; `nil` where the input is no JSON lines.
  ///
  /// It is where there are several lines that are not blank, and the first is a whole object, or all
  /// begin with a brace: neither can be one value that is laid out over several lines.
  ///
  /// - Parameter bytes: is the text in UTF-8.
  public init?(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = bytes[start...].drop(while: Self.isSpace)
    // RTF has braces at the beginning of lines too, and a control word behind the first.
    guard text.first == UInt8(ascii: "{"), text.dropFirst().first != UInt8(ascii: "\\") else {
      return nil
    }
    var areObjects = true
    var number = 1
    var index = start
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      if let first = bytes[index..<end].firstIndex(where: { !Self.isSpace($0) }) {
        areObjects = areObjects && bytes[first] == UInt8(ascii: "{")
        lines.append(Line(number: number, range: index..<end))
        if lines.count == 2, !areObjects, !Self.isObject(Array(bytes[lines[0].range])) {
          return nil
        }
      }
      number += 1
      index = end + 1
    }
    guard lines.count > 1, areObjects || Self.isObject(Array(bytes[lines[0].range])) else {
      return nil
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Whether a line is an object from its first byte to its last.
  private static func isObject(_ line: [UInt8]) -> Bool {
    var json = JSONScanner(line)
    do throws(JSONError) {
      try json.skip()
      try json.finish()
      return true
    } catch {
      return false
    }
  }
}
