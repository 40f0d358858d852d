import Testing

@testable import ReportHistory

@Suite struct HistoryErrorTests {
  @Test(arguments: HistoryError.Code.allCases)
  func `an error says what to do`(code: HistoryError.Code) {
    let text = HistoryError(code, path: "/x/history.db", detail: "words").description
    #expect(text.contains(": "))
  }
}
