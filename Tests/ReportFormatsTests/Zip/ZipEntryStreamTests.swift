import ReportModel
import Testing

@testable import ReportFormats

@Suite struct ZipEntryStreamTests {
  private let entry = ZipBuilder.Entry("part.xml", "some text, some text", .deflated)

  private func error(_ entry: ZipBuilder.Entry, limits: Limits = Limits()) -> ReadError? {
    let error = zipError(entry, reading: "part.xml", limits: limits)
    #expect(error == nil || error?.location.part == "part.xml")
    return error
  }

  @Test func `the honest entry is read`() {
    #expect(error(entry) == nil)
  }

  @Test func `a wrong check sum is damage`() {
    let lie = entry.with(\.checkSum, entry.checkSum ^ 1)
    #expect(error(lie)?.code == .damagedArchive)
    #expect(error(lie)?.detail == "CRC error")
  }

  @Test(arguments: [0, 1, 19, 21, 1000, 0xFFFF_FFFE] as [UInt32])
  func `a wrong size is damage, too small or too large`(size: UInt32) {
    #expect(error(entry.with(\.size, size))?.code == .damagedArchive)
  }

  @Test(arguments: [0, 1, 19, 21] as [UInt32])
  func `a wrong size of a stored entry is damage`(size: UInt32) {
    let stored = ZipBuilder.Entry("part.xml", "some text, some text")
    #expect(error(stored.with(\.size, size))?.code == .damagedArchive)
  }

  @Test func `a packed size that ends within the data is damage`() {
    #expect(error(entry.with(\.packedSize, entry.packedSize - 3))?.code == .damagedArchive)
  }

  @Test func `data that is not deflate is damage`() {
    let garbage = [UInt8](repeating: 0xFF, count: entry.packed.count)
    #expect(error(entry.with(\.packed, garbage))?.code == .damagedArchive)
  }

  @Test(arguments: [1, 9, 12, 14, 93, 95] as [UInt16])
  func `a packing other than store and deflate is refused by name`(method: UInt16) {
    let refused = error(entry.with(\.method, method))
    #expect(refused?.code == .unsupportedCompression)
    #expect(refused?.detail == "part.xml")
  }

  @Test func `an entry that claims AES encryption without its record is damage`() {
    #expect(zipError(entry.with(\.method, 99))?.code == .damagedArchive)
  }

  @Test(arguments: [1, 0x41] as [UInt16])
  func `an encrypted entry is refused as encrypted`(flags: UInt16) {
    #expect(error(entry.with(\.flags, flags))?.code == .encrypted)
  }

  @Test func `a part over the limit is refused as it is counted`() {
    var limits = Limits()
    limits.partBytes = 20
    #expect(error(entry, limits: limits) == nil)
    limits.partBytes = 19
    #expect(error(entry, limits: limits)?.detail == "part-bytes (19)")
    #expect(error(entry.with(\.size, 1), limits: limits)?.code == .damagedArchive)
  }

  /// A part of zeros that is packed 158 times smaller.
  private func zeros(_ matches: Int) -> ZipBuilder.Entry {
    let count = 1 + matches * 258
    return ZipBuilder.Entry("part.xml")
      .with(\.packed, Deflate.zeros(matches: matches)).with(\.method, 8)
      .with(\.packedSize, UInt32(Deflate.zeros(matches: matches).count))
      .with(\.size, UInt32(count)).with(\.checkSum, CRC32.of([UInt8](repeating: 0, count: count)))
  }

  @Test func `a small part may be packed well`() {
    var limits = Limits()
    limits.inflationRatio = 100
    #expect(error(zeros(4_000), limits: limits) == nil)
  }

  @Test func `a large part that was packed too well is refused`() {
    var limits = Limits()
    limits.inflationRatio = 100
    let bomb = zeros(70_000)
    #expect(error(bomb, limits: limits)?.detail == "inflation-ratio (100)")
    limits.inflationRatio = 200
    #expect(error(bomb, limits: limits) == nil)
  }

  @Test func `parts that were packed too well together are refused`() throws {
    // None of them alone is large enough to be looked at.
    let names = (0..<5).map { "part\($0).xml" }
    let bytes = ZipBuilder(names.map { zeros(32_000).with(\.name, Array($0.utf8)) }).bytes
    let archive = try ZipArchive(bytes, limits: Limits())
    for name in names.dropLast() { _ = try archive.read(name) }
    let error = #expect(throws: ReadError.self) { try archive.read(names[4]) }
    #expect(error?.detail == "inflation-ratio (100)")
  }

  @Test func `what archives inside an archive unpack to is counted with it`() throws {
    let inflation = InflationCount(of: 1_000)
    let inner = ZipBuilder([zeros(32_000)]).bytes
    for _ in 0..<4 {
      _ = try ZipArchive(inner, limits: Limits(), inflation: inflation).read("part.xml")
    }
    let last = try ZipArchive(inner, limits: Limits(), inflation: inflation)
    #expect(throws: ReadError.self) { try last.read("part.xml") }
  }
}
