// How much is read from the socket at a time.

internal import NIOCore

/// Small buffers while a connection idles, large ones while a large message arrives.
///
/// NIO keeps a buffer for each connection to read into again. Here that is the small one only: a
/// large one is made for each read and given back with it, so that a connection that once received
/// a large report does not hold its buffer for ever.
struct ReadSizes: RecvByteBufferAllocator {
  /// What an idle connection holds.
  static let smallest = 2 << 10
  /// The most that is read at once.
  static let largest = 256 << 10

  private var size = Self.smallest
  private var isShrinking = false

  func buffer(allocator: ByteBufferAllocator) -> ByteBuffer { allocator.buffer(capacity: size) }

  /// With a size NIO takes a buffer that it keeps; without one it asks for a new one as long as
  /// `record` says that it may be larger.
  func nextBufferSize() -> Int? { size == Self.smallest ? size : nil }

  /// Grows eightfold after a full buffer, and halves after two reads that needed less than half.
  mutating func record(actualReadBytes count: Int) -> Bool {
    if count >= size {
      size = min(size * 8, Self.largest)
      isShrinking = false
    } else if count > size / 2 {
      isShrinking = false
    } else {
      if isShrinking { size = max(size / 2, Self.smallest) }
      isShrinking.toggle()
    }
    return size > Self.smallest
  }
}
