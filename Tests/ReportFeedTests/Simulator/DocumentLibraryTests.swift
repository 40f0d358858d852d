import Testing

@testable import ReportFeed

@Suite struct DocumentLibraryTests {
  private let library = DocumentLibrary(
    ["a", "scan é 1"].map { SimulatedReport(name: $0, members: [], document: [1]) }, seed: 1)

  @Test func `an address leads to its document until it expires`() {
    for manner in [DocumentLibrary.Manner.usual, .slow, .cut] {
      let target = library.target(1, manner, expires: 100)
      #expect(target.hasSuffix("/scan%20%C3%A9%201.docx?\(target.split(separator: "?")[1])"))
      #expect(library.answer(to: target, now: 99) == .document(index: 1, manner))
      #expect(library.answer(to: target, now: 100) == .forbidden)
    }
  }

  @Test func `a moved document leads to an address that holds as long`() {
    let target = library.target(0, .moved, expires: 100)
    #expect(
      library.answer(to: target, now: 1) == .redirect(target: library.target(0, expires: 100)))
  }

  @Test func `an address that was changed is refused`() {
    let target = library.target(0, expires: 100)
    #expect(library.answer(to: target.replacing("=100", with: "=999"), now: 1) == .forbidden)
    #expect(library.answer(to: target.replacing("/a.", with: "/cut/a."), now: 1) == .forbidden)
    #expect(library.answer(to: target + "0", now: 1) == .forbidden)
    #expect(library.answer(to: "/documents/a.docx", now: 1) == .forbidden)
    #expect(library.answer(to: "/documents/b.docx?expires=100", now: 1) == .notFound)
    #expect(library.answer(to: "", now: 1) == .notFound)
  }

  @Test func `the signature follows from the seed`() {
    let other = DocumentLibrary([SimulatedReport(name: "a", members: [])], seed: 2)
    #expect(other.answer(to: library.target(0, expires: 100), now: 1) == .forbidden)
  }

  @Test(arguments: [
    ("bytes=0-0", ByteRange.part(0..<1)), ("bytes=5-", .part(5..<10)),
    ("bytes=-3", .part(7..<10)), ("bytes=-30", .part(0..<10)), ("bytes=8-90", .part(8..<10)),
    ("bytes=10-", .unsatisfiable), ("bytes=-0", .unsatisfiable), ("bytes=20-30", .unsatisfiable),
    ("bytes=5-4", nil), ("bytes=-", nil), ("bytes=a-b", nil), ("bytes=1-2,4-5", nil),
    ("lines=1-2", nil), ("bytes=--1", nil),
    ("bytes=+1-2", nil), ("bytes=0-9223372036854775807", .part(0..<10)),
    ("bytes=9223372036854775807-", .unsatisfiable), ("bytes=-9223372036854775807", .part(0..<10)),
  ])
  func `a range of bytes is read as the standard says`(text: String, range: ByteRange?) {
    #expect(ByteRange(text, of: 10) == range)
  }
}
