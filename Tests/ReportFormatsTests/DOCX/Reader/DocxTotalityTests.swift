// Whatever bytes come, a report or an error comes of them.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct DocxTotalityTests {
  /// The outcomes of reading many inputs.
  private struct Outcomes {
    var reports = 0
    var errors: Set<ReadError.Code> = []

    mutating func read(_ bytes: [UInt8], _ options: ReadOptions = ReadOptions()) {
      do throws(ReadError) {
        _ = try DOCXReader.read(bytes, options: options)
        reports += 1
      } catch {
        errors.insert(error.code)
      }
    }

    mutating func read(parts: [String: [UInt8]], _ options: ReadOptions = ReadOptions()) {
      do throws(ReadError) {
        _ = try DOCXReader.read(parts: parts, options: options)
        reports += 1
      } catch {
        errors.insert(error.code)
      }
    }
  }

  private func parts(_ name: String) throws -> [String: [UInt8]] {
    let archive = try ZipArchive(Samples.bytes(name), limits: Limits())
    var parts: [String: [UInt8]] = [:]
    for name in archive.names { parts[name] = try archive.read(name) }
    return parts
  }

  @Test(arguments: Samples.documents)
  func `a sample is read the same from its archive and its parts, in every reading`(
    name: String
  ) throws {
    for changes in ReadOptions.TrackedChanges.allCases {
      let options = ReadOptions(trackedChanges: changes)
      var report = try DOCXReader.read(Samples.bytes(name), options: options)
      report.sources = []
      #expect(report == (try DOCXReader.read(parts: parts(name), options: options)))
      #expect(!report.plainText.isEmpty)
      #expect(try Report(json: report.json()) == report)
    }
  }

  @Test(arguments: Samples.documents)
  func `an archive that is cut short is an error`(name: String) throws {
    let bytes = try Samples.bytes(name)
    var outcomes = Outcomes()
    for length in stride(from: 0, to: bytes.count, by: 397) {
      outcomes.read(Array(bytes[..<length]))
    }
    #expect(outcomes.reports == 0)
    #expect(outcomes.errors.isSubset(of: [.notAnArchive, .truncated, .damagedArchive]))
  }

  @Test(arguments: Samples.documents)
  func `an archive with bytes changed is a report or an error`(name: String) throws {
    let bytes = try Samples.bytes(name)
    var random = SplitMix64(seed: 71)
    var outcomes = Outcomes()
    for _ in 0..<30 {
      var changed = bytes
      for _ in 0...random.below(3) {
        changed[random.below(changed.count)] ^= UInt8(1 + random.below(255))
      }
      outcomes.read(changed)
    }
    #expect(outcomes.errors.contains(.damagedArchive))
  }

  @Test(arguments: Samples.documents)
  func `a part that is cut short is an error`(name: String) throws {
    let whole = try parts(name)
    var outcomes = Outcomes()
    for (part, bytes) in whole where part == "word/document.xml" || part.hasSuffix(".rels") {
      var cut = whole
      for length in stride(from: 0, to: bytes.count - 1, by: max(1, bytes.count / 12)) {
        cut[part] = Array(bytes[..<length])
        outcomes.read(parts: cut)
      }
    }
    #expect(outcomes.errors.isSubset(of: [.malformedXML, .noMainPart]))
    #expect(outcomes.errors.contains(.malformedXML))
  }

  /// Pieces of markup that fit in many places and few of them well.
  private static let pieces = [
    "<", ">", "/", "\"", "&", "<w:p>", "</w:p>", "<w:p/>", "<w:tbl>", "</w:tbl>", "<w:tr>",
    "</w:tr>",
    "<w:tc>", "</w:tc>", "<w:r>", "</w:r>", "<w:sdt>", "</w:sdt>", "<w:sdtContent>",
    "</w:sdtContent>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>",
    "<w:fldChar w:fldCharType=\"separate\"/>", "<w:txbxContent>", "</w:txbxContent>", "<w:del>",
    "</w:del>", "<w:ins>", "</w:ins>", "<w:pPr>", "<w:rPr>", "<w:ruby>", "<w:rt>", "<w:rubyBase>",
    "<w:footnote>", "</w:footnote>", "<w:hyperlink w:anchor=\"a\">", "</w:hyperlink>", "-1",
    "99999999999999999999", "<w:br w:type=\"page\"/>", "<w:gridSpan w:val=\"4000000000\"/>",
    "<w:vMerge/>", "\u{FFFF}", "\u{0}",
  ].map { Array($0.utf8) }

  @Test(arguments: Samples.documents)
  func `markup left out, doubled, moved and put in gives a report or an error`(
    name: String
  ) throws {
    let whole = try parts(name)
    let names = whole.keys.filter { $0.hasSuffix(".xml") && !whole[$0, default: []].isEmpty }
      .sorted()
    var random = SplitMix64(seed: 72)
    var outcomes = Outcomes()
    for _ in 0..<30 {
      let part = random.oneIn(2) ? "word/document.xml" : random.pick(names, or: "")
      var changed = whole
      changed[part] = mutated(whole[part, default: []], &random)
      let readings = ReadOptions.TrackedChanges.allCases
      outcomes.read(
        parts: changed, ReadOptions(trackedChanges: readings[random.below(readings.count)]))
    }
    #expect(outcomes.errors.contains(.malformedXML))
  }

  private func mutated(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    let place = random.below(bytes.count)
    switch random.below(3) {
    case 0: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(40)))
    case 1: bytes.insert(contentsOf: random.pick(Self.pieces, or: []), at: place)
    default: bytes[place] = UInt8(random.below(256))
    }
    return bytes
  }

  /// Elements of the body, each with how it begins and ends.
  private static let elements = [
    "w:p", "w:r", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent", "w:sdtPr", "w:pPr", "w:rPr",
    "w:trPr", "w:tcPr", "w:tblPr", "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:hyperlink",
    "w:fldSimple", "w:ruby", "w:rt", "w:rubyBase", "w:pict", "w:drawing", "w:txbxContent",
    "w:footnote", "w:comment", "w:sectPr", "w:bdo", "m:oMath", "w:object", "w:ffData", "w:smartTag",
    "w:pPrChange", "w:rPrChange", "w:tblGrid", "w:numPr", "a:p", "a:t", "w:t", "w:instrText",
    "mc:AlternateContent", "mc:Choice", "mc:Fallback", "w14:checkbox",
  ]

  private static let leaves = [
    "<w:t>x</w:t>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>",
    "<w:fldChar w:fldCharType=\"separate\"/>", "<w:br w:type=\"page\"/>", "<w:tab/>", "<w:vanish/>",
    "<w:showingPlcHdr/>", "<w:tag w:val=\"t\"/>", "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>",
    "<w:hMerge/>", "<w:gridSpan w:val=\"3\"/>", "<w:gridBefore w:val=\"2\"/>", "<w:ins/>",
    "<w:del/>",
    "<w:numId w:val=\"1\"/>", "<w:outlineLvl w:val=\"1\"/>", "<w:framePr w:dropCap=\"drop\"/>",
    "<w:framePr/>", "<w:bookmarkStart w:name=\"b\"/>", "<w:footnoteReference w:id=\"1\"/>",
    "<w:sym w:font=\"Symbol\" w:char=\"F061\"/>", "<w14:checked/>", "<w:altChunk/>", "<w:cellDel/>",
    "<a:blip/>", "<w:trPr><w:del/></w:trPr>", "<w:checked/>", "<a:br/>", "<w:pageBreakBefore/>",
  ]

  @Test func `elements in any order give a report, the same in every run`() throws {
    var random = SplitMix64(seed: 73)
    for _ in 0..<150 {
      var docx = Docx(tree(&random, depth: 0))
      docx.footnotes = "<w:footnote w:id=\"1\">\(tree(&random, depth: 2))</w:footnote>"
      docx.numbering =
        "<w:abstractNum w:abstractNumId=\"1\"/><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/>"
        + "</w:num>"
      for changes in ReadOptions.TrackedChanges.allCases {
        let report = try docx.read(changes)
        #expect(try docx.read(changes) == report)
        #expect(try Report(json: report.json()) == report)
      }
    }
  }

  private func tree(_ random: inout SplitMix64, depth: Int) -> String {
    var text = ""
    for _ in 0...random.below(4) {
      if depth > 7 || random.oneIn(3) {
        text += random.pick(Self.leaves, or: "")
      } else {
        let name = random.pick(Self.elements, or: "")
        let requires = name == "mc:Choice" ? " Requires=\"wps\"" : ""
        text += "<\(name)\(requires)>\(tree(&random, depth: depth + 1))</\(name)>"
      }
    }
    return text
  }
}
