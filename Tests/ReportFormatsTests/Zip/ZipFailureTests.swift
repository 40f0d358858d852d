import Testing

@testable import ReportFormats

@Suite struct ZipFailureTests {
  @Test(arguments: ["/nowhere/at/all.docx", "/"])
  func `a file that cannot be opened or read is told from a bad archive`(path: String) {
    let error = #expect(throws: ReadError.self) {
      _ = try ZipArchive(path: path, limits: Limits())
    }
    #expect(error?.code == .unreadableFile)
    #expect(error?.detail.isEmpty == false)
  }

  @Test func `an archive whose end is missing was cut`() {
    #expect(zipError(Array(ZipBuilder.named("a").dropLast(22)))?.code == .truncated)
  }

  @Test func `an archive whose directory is not where it should be is damaged`() {
    var bytes = ZipBuilder.named("a")
    bytes[bytes.count - 6] = 0xFF
    #expect(zipError(bytes)?.code == .damagedArchive)
  }
}
