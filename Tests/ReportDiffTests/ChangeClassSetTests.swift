// Classes of changes as bits.

import Testing

@testable import ReportDiff

@Suite struct ChangeClassSetTests {
  @Test func `each class is a set of its own, and all come out in the order of their gravity`() {
    for changeClass in ChangeClass.allCases {
      #expect(ChangeClassSet(changeClass).classes == [changeClass])
    }
    let all = ChangeClass.allCases.reversed().reduce(into: ChangeClassSet()) {
      $0.formUnion(ChangeClassSet($1))
    }
    #expect(all.classes == ChangeClass.allCases)
    #expect(ChangeClassSet().classes.isEmpty)
  }
}
