// The law of streams: a document whose parts come in pieces of any size is the same report.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct CutLawTests {
  /// Parts in memory that are handed out in pieces of one size.
  private final class CutParts: PartStore {
    private let parts: [String: [UInt8]]
    private let size: Int

    init(_ parts: [String: [UInt8]], size: Int) {
      self.parts = parts
      self.size = size
    }

    var names: [String] { parts.keys.sorted() }

    func contains(_ name: String) -> Bool { parts[name] != nil }

    func read(_ name: String) throws(ReadError) -> [UInt8] { parts[name] ?? [] }

    func open(_ name: String) -> any PartStream { CutStream(parts[name] ?? [], size: size) }

    func forEachChunk(
      of name: String, _ body: (UnsafeBufferPointer<UInt8>) throws(ReadError) -> Void
    ) throws(ReadError) {
      let stream = CutStream(parts[name] ?? [], size: size)
      while true {
        // A copy, so that reading beyond the piece is reading beyond its memory.
        let piece = stream.next()
        if piece.isEmpty { return }
        try unsafe piece.withUnsafeBufferPointer { (buffer) throws(ReadError) in
          try unsafe body(buffer)
        }
      }
    }
  }

  /// The bytes of a part in pieces of one size.
  private final class CutStream: PartStream {
    private var rest: ArraySlice<UInt8>
    private let size: Int

    init(_ bytes: [UInt8], size: Int) {
      rest = bytes[...]
      self.size = size
    }

    func next() -> [UInt8] {
      let piece = Array(rest.prefix(size))
      rest = rest.dropFirst(size)
      return piece
    }
  }

  @Test(arguments: Samples.documents, [1, 7, 64, 4096])
  func `a sample whose parts come in pieces is the same report`(name: String, size: Int) throws {
    let whole = try DOCXReader.read(try Samples.bytes(name), options: ReadOptions())
    let parts = try Samples.parts(name)
    var cut = try DocumentReader(CutParts(parts, size: size), options: ReadOptions()).read()
    cut.sources = whole.sources
    #expect(cut == whole)
  }

  @Test(arguments: [1, 7, 64])
  func `a fault is found at the same place wherever the pieces end`(size: Int) {
    let body = p("Größe 5‑7 mm") + "\n<w:p><w:r></w:p>" + p("end")
    let parts = Docx(body).allParts
    let whole = #expect(throws: ReadError.self) { try DOCXReader.read(parts: parts) }
    let cut = #expect(throws: ReadError.self) {
      try DocumentReader(CutParts(parts, size: size), options: ReadOptions()).read()
    }
    #expect(cut?.code == .malformedXML)
    #expect(cut == whole)
  }
}
