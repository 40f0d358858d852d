// Finding out what a text has none of, so that the common case is quick.

/// Which kinds of bytes a text has.
struct ByteKinds {
  /// Whether there is a control character below the space: a tab, the end of a line.
  var hasControls: Bool
  /// Whether each character is one byte.
  var isASCII: Bool

  /// Looks through UTF-8, without a way out of the loop: processors then take many bytes at once.
  init(_ bytes: [UInt8]) {
    var controls: UInt8 = 0
    var all: UInt8 = 0
    unsafe bytes.withUnsafeBufferPointer { buffer in
      for index in 0..<buffer.count {
        let byte = unsafe buffer[index]
        controls |= byte < 0x20 ? 1 : 0
        all |= byte
      }
    }
    hasControls = controls != 0
    isASCII = all < 0x80
  }
}
