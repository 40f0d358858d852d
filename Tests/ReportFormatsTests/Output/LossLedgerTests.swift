// Counting losses by feature and place.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct LossLedgerTests {
  private let outer = Section(heading: [.text("Befund")], label: "2")
  private let inner = Section(heading: [.text("Lunge")])

  @Test func `the same feature at one place is one loss with a count`() {
    var ledger = LossLedger()
    ledger.descend(into: outer)
    ledger.lose(.color)
    ledger.lose(.emphasis, count: 2)
    ledger.lose(.color)
    let place = Location(section: ["2 Befund"])
    #expect(
      ledger.losses == [Loss(.color, count: 2, at: place), Loss(.emphasis, count: 2, at: place)])
  }

  @Test func `a section in a section is named with both`() {
    var ledger = LossLedger()
    ledger.descend(into: outer)
    ledger.lose(.color)
    ledger.descend(into: inner)
    ledger.lose(.color)
    ledger.ascend()
    ledger.ascend()
    ledger.lose(.color)
    #expect(ledger.losses.map(\.location.section) == [["2 Befund"], ["2 Befund", "Lunge"], []])
  }

  @Test func `lost text is kept piece by piece`() {
    var ledger = LossLedger()
    ledger.lose(.text, text: "a")
    ledger.lose(.text, text: "a")
    #expect(ledger.losses.map(\.text) == ["a", "a"])
  }

  @Test func `a muted ledger notes nothing`() {
    var ledger = LossLedger()
    ledger.isMuted = true
    ledger.lose(.color)
    ledger.lose(.text, text: "a")
    #expect(ledger.losses.isEmpty)
  }

  @Test func `none is no loss`() {
    var ledger = LossLedger()
    ledger.lose(.properties, count: 0)
    #expect(ledger.losses.isEmpty)
  }
}
