import NIOCore
import Testing

@testable import ReportFeed

@Suite struct ReadSizesTests {
  @Test func `an idle connection holds a small buffer only`() {
    let sizes = ReadSizes()
    #expect(sizes.nextBufferSize() == ReadSizes.smallest)
    #expect(sizes.buffer(allocator: ByteBufferAllocator()).capacity == ReadSizes.smallest)
  }

  @Test func `full buffers make the next ones larger, up to a bound`() {
    var sizes = ReadSizes()
    var capacity = ReadSizes.smallest
    for _ in 0..<6 {
      let mayGrow = sizes.record(actualReadBytes: capacity)
      #expect(mayGrow)
      // Without a size NIO keeps no such buffer.
      #expect(sizes.nextBufferSize() == nil)
      capacity = sizes.buffer(allocator: ByteBufferAllocator()).capacity
    }
    #expect(capacity == ReadSizes.largest)
  }

  @Test func `small reads bring it back`() {
    var sizes = ReadSizes()
    for _ in 0..<6 { _ = sizes.record(actualReadBytes: ReadSizes.largest) }
    var mayGrow = true
    for _ in 0..<40 { mayGrow = sizes.record(actualReadBytes: 100) }
    #expect(!mayGrow)
    #expect(sizes.nextBufferSize() == ReadSizes.smallest)
  }

  @Test func `one small read between large ones changes nothing`() {
    var sizes = ReadSizes()
    for _ in 0..<6 { _ = sizes.record(actualReadBytes: ReadSizes.largest) }
    _ = sizes.record(actualReadBytes: 100)
    _ = sizes.record(actualReadBytes: ReadSizes.largest - 1)
    _ = sizes.record(actualReadBytes: 100)
    #expect(sizes.buffer(allocator: ByteBufferAllocator()).capacity == ReadSizes.largest)
  }
}
