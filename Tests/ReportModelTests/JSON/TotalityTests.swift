// Whatever bytes come, a report or an error comes of them.

import ReportModel
import TestSupport
import Testing

@Suite struct TotalityTests {
  /// A small report with something of every kind of JSON.
  private static let small: [UInt8] = {
    let run = Inline.text("CRP \"48\" mg/l — 🫁", TextStyle([.bold], color: Color(hex: "c00000")))
    let table = Table(rows: [TableRow(cells: [TableCell(columnSpan: 2, blocks: [.rule])])])
    let image = ImageResource(id: "a", mediaType: "image/png", bytes: [1, 2, 3, 4])
    return Report(
      title: "Befund\u{2028}\t",
      sections: [
        Section(
          heading: [.text("Größe")], blocks: [.paragraph(Paragraph([run, .tab])), .table(table)])
      ], resources: Resources(images: [image])
    ).json()
  }()

  @Test func `a report cut at any byte is an error at the place of the cut`() {
    for length in 0..<Self.small.count {
      let cut = Array(Self.small[..<length])
      let error = #expect(throws: JSONError.self) { try Report(json: cut) }
      #expect(error?.code == .malformed)
      #expect(error?.line == 1)
      #expect((error?.column ?? 0) <= length + 1)
    }
  }

  @Test func `any byte changed to another gives a report that is stable, or an error`() {
    var reports = 0
    var errors = 0
    let others = [UInt8](#"{}[]",:\/ 019-+.eEtfnu"#.utf8) + [0x00, 0x0A, 0x80, 0xC3, 0xE2, 0xFF]
    for place in Self.small.indices {
      for byte in others where byte != Self.small[place] {
        var bytes = Self.small
        bytes[place] = byte
        if isStable(bytes) { reports += 1 } else { errors += 1 }
      }
    }
    #expect(reports > 500)
    #expect(errors > 5_000)
  }

  @Test func `bytes left out, doubled and moved give a report that is stable, or an error`() {
    var random = SplitMix64(seed: 5)
    let source = Report.everything.json()
    for _ in 0..<100 {
      var bytes = source
      for _ in 0...random.below(3) {
        let place = random.below(bytes.count)
        let piece = Array(bytes[place..<min(bytes.count, place + 1 + random.below(20))])
        if random.oneIn(2) { bytes.removeSubrange(place..<place + piece.count) }
        if random.oneIn(2) { bytes.insert(contentsOf: piece, at: random.below(bytes.count)) }
      }
      _ = isStable(bytes)
    }
  }

  @Test func `bytes without any sense are errors`() {
    var random = SplitMix64(seed: 6)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      #expect(throws: JSONError.self) { try Report(json: bytes) }
    }
  }

  /// Whether the bytes are a report; one that is must come back from its own form.
  private func isStable(_ bytes: [UInt8]) -> Bool {
    guard let report = try? Report(json: bytes) else { return false }
    #expect((try? Report(json: report.json())) == report)
    return true
  }
}
