// Whatever bytes come, a report or a documented error comes of them.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct RTFTotalityTests {
  /// A document with one of everything.
  private static let everything = RTFWriter.write(.everything, options: WriteOptions()).bytes

  private func read(
    _ bytes: [UInt8], _ changes: ReadOptions.TrackedChanges = .final
  ) -> Result<Report, ReadError> {
    do throws(ReadError) {
      return .success(try RTFReader.read(bytes, options: ReadOptions(trackedChanges: changes)))
    } catch {
      return .failure(error)
    }
  }

  private func expectSound(_ bytes: [UInt8]) {
    switch read(bytes, .all) {
    case .success(let report): #expect(report.invariantViolations == [])
    case .failure(let error): #expect([.limitExceeded, .notRTF].contains(error.code))
    }
  }

  @Test func `no bytes and bytes of another kind are errors`() {
    #expect(throws: ReadError(.emptyInput)) { try RTFReader.read([], options: ReadOptions()) }
    #expect(throws: ReadError(.notRTF)) {
      try RTFReader.read(Array("<html>".utf8), options: ReadOptions())
    }
  }

  @Test func `a document that ends early is read as far as it goes`() throws {
    let text = Array("{\\rtf1\\ansi a\\par{\\b b\\'e9}\\u8364?{\\field{\\*\\fldinst PAGE}".utf8)
    for length in 5...text.count {
      let report = try read(Array(text[..<length])).get()
      #expect(report.findingCodes.contains(.truncatedInput))
      #expect(report.invariantViolations == [])
    }
  }

  @Test func `every prefix of a document is sound`() {
    let bytes = Self.everything
    for length in stride(from: 1, to: bytes.count, by: max(1, bytes.count / 300)) {
      expectSound(Array(bytes[..<length]))
    }
  }

  @Test func `a document with bytes changed, left out or doubled is sound`() {
    var random = SplitMix64(seed: 91)
    let pieces = [
      "{", "}", "\\", "\\'", "\\cell ", "\\row ", "\\trowd", "\\cellx", "\\intbl\\itap3 ",
      "\\par ", "\\u-10179 ", "\\bin9 ", "{\\footnote ", "{\\field{\\fldrslt ", "{\\shptxt ",
      "\\nestcell ", "\\nestrow ", "{\\*\\atrfstart 1}", "\\sect ", "{\\pict ", "\\page ",
      "{\\header ", "\\deleted ", "\\v ", "{\\listtext 1}", "\\ls1 ", "{\\object ", "{\\shp ",
    ].map { Array($0.utf8) }
    for _ in 0..<300 {
      var bytes = Self.everything
      for _ in 0...random.below(5) {
        let place = 6 + random.below(bytes.count - 6)
        switch random.below(3) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(60)))
        default: bytes.insert(contentsOf: random.pick(pieces, or: []), at: place)
        }
      }
      expectSound(bytes)
    }
  }

  @Test func `words in any order are sound and read the same twice`() {
    var random = SplitMix64(seed: 92)
    let names = RTFWord.named.map(\.name)
    for _ in 0..<300 {
      var text = "{\\rtf1 "
      for _ in 0..<120 {
        switch random.below(6) {
        case 0: text += "{"
        case 1: text += "}"
        case 2: text += "{\\*\\\(random.pick(names, or: "b")) x"
        case 3: text += "\\\(random.pick(names, or: "b"))\(random.below(5) - 2) "
        case 4: text += "ab;1"
        default: text += "\\\(random.pick(names, or: "b")) "
        }
      }
      expectSound(Array(text.utf8))
      #expect(read(Array(text.utf8)) == read(Array(text.utf8)))
    }
  }

  @Test(arguments: [
    "\\bin2147483647 abc", "\\bin99999999999999999999 a", "\\bin-5 abc", "\\uc2147483647\\u65 abc",
    "\\trowd\\row", "\\row\\cell\\row", "\\cell", "\\u-2147483648 ?", "\\li-99999999999\\par x",
    "\\trowd\\cellx-2147483648\\intbl a\\cell\\row",
    "\\trowd\\cellx0\\cellx0\\intbl a\\cell b\\cell\\row",
    "\\trowd\\trleft2147483647\\cellx2147483647\\intbl a\\cell\\row",
    "\\ftnstart2147483647{\\footnote\\chftn a}",
    "{\\pict\\picwgoal2147483647\\picscalex2147483647 ffd8ff}", "\\ls-2147483648\\ilvl99 a\\par",
    "{\\listtable{\\list{\\listlevel\\levelstartat2147483647{\\leveltext\\'01\\'00;}}\\listid1}}"
      + "{\\listoverridetable{\\listoverride\\listid1\\ls1}}\\ls1 a\\par b\\par",
    "\\itap64\\intbl a\\par", "\\'", "\\'g", "\\", "{\\creatim\\yr99999\\mo77\\min-3}",
  ])
  func `numbers out of all bounds are sound`(body: String) {
    expectSound(Array("{\\rtf1 \(body)}".utf8))
    expectSound(Array("{\\rtf1 \(body)".utf8))
  }

  @Test func `groups and tables inside one another are limited`() {
    let deep = Array("{\\rtf1 ".utf8) + [UInt8](repeating: UInt8(ascii: "{"), count: 100_000)
    #expect(read(deep) == .failure(ReadError(.limitExceeded, detail: "rtf-depth (1024)")))
    #expect(
      read(rtf("\\itap65 a\\par")) == .failure(ReadError(.limitExceeded, detail: "nesting (64)")))
    expectSound(rtf(String(repeating: "{\\footnote ", count: 64)))
  }

  @Test func `a million edges of cells give a report`() throws {
    let body = "\\trowd" + String(repeating: "\\cellx1", count: 1_000_000) + "\\intbl a\\cell\\row"
    let report = try read(rtf(body)).get()
    #expect(report.plainText.contains("a"))
    #expect(report.findingCodes == [.malformedStructure])
  }

  @Test func `text behind the last brace is read, other bytes are reported`() throws {
    let report = try read(rtf("a") + Array(" b".utf8)).get()
    #expect(report.plainText == "a b")
    #expect(report.findingCodes.contains(.malformedStructure))
    let junk = try read(rtf("a") + [1, 2, 3]).get()
    #expect(junk.plainText == "a")
    #expect(junk.findingCodes == [.malformedStructure])
    #expect(try read(rtf("a") + [0x0A, 0, 0x7D]).get().findings.isEmpty)
  }

  @Test func `braces too many cost no more than other text`() throws {
    let body = String(repeating: "a}", count: 200_000)
    let report = try read(rtf(body)).get()
    #expect(report.plainText.utf8.count == 200_000)
    #expect(report.findingCodes == [.malformedStructure])
  }

  @Test func `data reaching past the end are reported`() throws {
    let report = try read(Array("{\\rtf1 a{\\pict\\pngblip\\bin50 abc".utf8)).get()
    #expect(report.plainText.hasPrefix("a"))
    #expect(report.findingCodes.contains(.truncatedInput))
  }
}
