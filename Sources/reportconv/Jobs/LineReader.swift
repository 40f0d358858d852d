// Lines of standard input, one at a time, without keeping those that were read.

/// Reads lines.
struct LineReader: ~Copyable {
  private let file: FileDescriptor
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var number = 0
  private var isAtEnd = false

  /// Makes a reader of lines of up to `limit` bytes.
  init(_ file: consuming FileDescriptor, limit: Int) {
    self.file = file
    self.limit = limit
  }

  /// The next line that is not blank; `nil` at the end.
  mutating func next() throws(FileError) -> JobLine? {
    while let line = try nextOfAny() {
      let isBlank = line.bytes?.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } ?? false
      if !isBlank { return line }
    }
    return nil
  }

  private mutating func nextOfAny() throws(FileError) -> JobLine? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        return take(upTo: end, next: end + 1, isTooLong: isTooLong)
      }
      if isAtEnd {
        guard start < buffer.count || isTooLong else { return nil }
        return take(upTo: buffer.count, next: buffer.count, isTooLong: isTooLong)
      }
      if buffer.count - start > limit { isTooLong = true }
      if isTooLong { start = buffer.count }
      try fill()
      searched = isTooLong ? 0 : buffer.count - added
    }
  }

  private var added = 0

  /// Reads more; what was taken is let go.
  private mutating func fill() throws(FileError) {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    added = try file.read(upTo: 1 << 16, into: &buffer)
    isAtEnd = added == 0
  }

  private mutating func take(upTo end: Int, next: Int, isTooLong: Bool) -> JobLine {
    number += 1
    defer { start = next }
    let isOver = isTooLong || end - start > limit
    return JobLine(number: number, bytes: isOver ? nil : Array(buffer[start..<end]))
  }
}
