// Who is open, from bytes: JSON and GDT, whole, damaged and cut.

import ReportFormats
import ReportModel
import TestSupport
import Testing

@Suite struct PatientContextReaderTests {
  /// A record of GDT; each line gets its length.
  private func gdt(_ lines: [(Int, [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (field, text) in lines {
      let count = "\(text.count + 9)"
      bytes += Array((String(repeating: "0", count: 3 - count.count) + count + "\(field)").utf8)
      bytes += text + [0x0D, 0x0A]
    }
    return bytes
  }

  private func record(
    _ fields: [(Int, [UInt8])], type: Int = 6302, charset: Int? = nil
  ) -> [UInt8] {
    let charset = charset.map { [(9206, Array("\($0)".utf8))] } ?? []
    return gdt([(8000, Array("\(type)".utf8))] + charset + fields)
  }

  private var erika: [(Int, [UInt8])] {
    [
      (3000, Array("4711".utf8)), (3101, Array("MUSTER".utf8)), (3102, Array("Erika".utf8)),
      (3103, Array("01021960".utf8)), (3110, Array("2".utf8)),
      (3105, Array("1960020100037".utf8)),
    ]
  }

  private func read(_ bytes: [UInt8]) throws(PatientContextError) -> PatientContext? {
    try PatientContextReader.read(bytes, modified: 17)
  }

  private func error(_ bytes: [UInt8]) -> PatientContextError? {
    do throws(PatientContextError) {
      _ = try read(bytes)
      return nil
    } catch {
      return error
    }
  }

  private let json = """
    {"schema": "reportconv.patient", "version": "1.0", "opened": "2026-03-01T09:15:00.250+01:00",
      "family": "MUSTER", "otherFamilies": ["BEISPIEL"], "given": "Erika",
      "birthDate": "1960-02-01", "sex": "female", "identifiers": ["1960020100037"]}
    """

  // MARK: - JSON

  @Test func `the JSON form says all that a context has`() throws {
    let context = try #require(try read(Array(json.utf8)))
    #expect(context.family == "MUSTER")
    #expect(context.otherFamilies == ["BEISPIEL"])
    #expect(context.given == "Erika")
    #expect(context.birthDate == "1960-02-01")
    #expect(context.sex == "female")
    #expect(context.identifiers == ["1960020100037"])
    #expect(context.opened == 1_772_352_900_250)
    #expect(context.version.utf8.count == 64)
  }

  @Test func `a form that names nobody, and an empty file, say that nobody is open`() throws {
    #expect(try read(Array(#"{"schema":"reportconv.patient","version":"1.0"}"#.utf8)) == nil)
    #expect(try read([]) == nil)
    #expect(try read([0xEF, 0xBB, 0xBF, 0x0D, 0x0A]) == nil)
  }

  @Test func `the time of the file counts where the form says none`() throws {
    let text = #"{"schema":"reportconv.patient","version":"1.0","family":"MUSTER"}"#
    #expect(try read(Array(text.utf8))?.opened == 17)
  }

  @Test(arguments: [
    (#"{"schema":"reportconv.patient","version":"1.0","name":"x"}"#, "badJSON 1"),
    (#"{"schema":"reportconv.report","version":"1.0"}"#, "badJSON 1"),
    (#"{"schema":"reportconv.patient","version":"1.1"}"#, "newerVersion 1"),
    (
      "{\"schema\":\"reportconv.patient\",\"version\":\"1.0\",\n\"birthDate\":\"1960-02-30\"}",
      "badJSON 2"
    ),
    ("{\"schema\":\"reportconv.patient\",\"version\":\"1.0\",\n\"sex\":\"f\"}", "badJSON 2"),
    (
      "{\"schema\":\"reportconv.patient\",\"version\":\"1.0\",\n\"opened\":\"yesterday\"}",
      "badJSON 2"
    ),
    ("{\"schema\":\"reportconv.patient\",\"version\":\"1.0\",\n\n\"family\":1}", "badJSON 3"),
  ])
  func `JSON that is not the form is refused with its line`(text: String, expected: String) {
    let error = error(Array(text.utf8))
    #expect(error.map { "\($0.code.rawValue) \($0.line ?? 0)" } == expected)
  }

  @Test(arguments: [
    ("2026-03-01T08:15:00Z", 1_772_352_900_000), ("1970-01-01T00:00:00Z", 0),
    ("2024-02-29T23:59:59Z", 1_709_251_199_000), ("1969-12-31T23:59:59.5Z", -500),
    ("2026-03-01T00:15:00-08:00", 1_772_352_900_000),
  ])
  func `a time is read with its offset`(text: String, expected: Int) throws {
    let form = #"{"schema":"reportconv.patient","version":"1.0","family":"M","opened":"\#(text)"}"#
    #expect(try read(Array(form.utf8))?.opened == expected)
  }

  // MARK: - GDT

  @Test(arguments: [6301, 6302])
  func `a record of GDT says who is open`(type: Int) throws {
    let context = try #require(try read(record(erika, type: type)))
    #expect(context.family == "MUSTER")
    #expect(context.given == "Erika")
    #expect(context.birthDate == "1960-02-01")
    #expect(context.sex == "female")
    #expect(context.identifiers == ["4711", "1960020100037"])
    #expect(context.opened == 17)
  }

  @Test func `each character set is read, and code page 437 where none is named`() throws {
    #expect(try read(record([(3101, [0x4D, 0x9A, 0x53])]))?.family == "MÜS")
    #expect(try read(record([(3101, [0x4D, 0x9A, 0x53])], charset: 2))?.family == "MÜS")
    #expect(try read(record([(3101, [0x4D, 0xDC, 0x53])], charset: 3))?.family == "MÜS")
    #expect(try read(record([(3101, Array("MUS".utf8))], charset: 1))?.family == "MUS")
    #expect(
      error(record([(3101, [0x4D, 0xDC])], charset: 1))
        == PatientContextError(.undecodable, line: 3))
    #expect(
      error(record([(3101, [0x4D, 0x9A])], charset: 3))
        == PatientContextError(.undecodable, line: 3))
    #expect(error(record(erika, charset: 4)) == PatientContextError(.unknownCharset, line: 2))
    let late = gdt([(8000, Array("6301".utf8)), (3101, [0xDC]), (9206, [0x33])])
    #expect(try read(late)?.family == "Ü")
  }

  @Test func `what stands before the name belongs to it`() throws {
    let fields = [(3100, Array("von".utf8)), (3101, Array(" Muster ".utf8))]
    #expect(try read(record(fields))?.family == "von Muster")
  }

  @Test func `a record is refused with its line`() {
    #expect(error(record(erika, type: 6310)) == PatientContextError(.otherRecordType, line: 1))
    #expect(error(gdt(erika)) == PatientContextError(.noRecordType))
    #expect(error(record([(3102, Array("Erika".utf8))])) == PatientContextError(.noPatient))
    #expect(
      error(record(erika + [(3101, Array("SPECIMEN".utf8))]))
        == PatientContextError(.repeatedField, line: 8))
    #expect(
      error(record([(3101, Array("M".utf8)), (3103, Array("30021960".utf8))]))
        == PatientContextError(.badBirthDate, line: 3))
    #expect(
      error(record([(3101, Array("M".utf8)), (3110, Array("3".utf8))]))
        == PatientContextError(.badSex, line: 3))
    #expect(error(Array("0158000630\r\n".utf8)) == PatientContextError(.truncated, line: 1))
    #expect(error(Array("01380006302\n\n".utf8)) == PatientContextError(.badLineEnd, line: 1))
    #expect(error(Array("MUSTER Erika".utf8)) == PatientContextError(.badLine, line: 1))
    #expect(
      error([UInt8](repeating: 0x20, count: PatientContextReader.longest + 1))
        == PatientContextError(.tooLarge))
  }

  @Test func `the length of a record must hold where it is said`() throws {
    func bytes(_ length: String) -> [UInt8] {
      gdt([
        (8000, Array("6301".utf8)), (8100, Array(length.utf8)), (3101, Array("MUSTER".utf8)),
      ])
    }
    #expect(try read(bytes("00042"))?.family == "MUSTER")
    #expect(try read(bytes("00042") + [0x1A])?.family == "MUSTER")
    #expect(error(bytes("00050")) == PatientContextError(.truncated, line: 3))
    #expect(error(bytes("00020")) == PatientContextError(.badLine, line: 2))
  }

  // MARK: - Any bytes

  @Test func `cut at every byte, there is a context or an error that says where`() {
    for bytes in [Array(json.utf8), record(erika, charset: 3), record(erika)] {
      for end in bytes.indices {
        let cut = Array(bytes[..<end])
        guard let error = error(cut) else { continue }
        #expect(error.line != nil || [.noPatient, .noRecordType].contains(error.code), "\(end)")
        #expect(!error.description.contains("MUSTER"))
      }
      #expect(error(bytes) == nil)
    }
  }

  @Test func `a cut form of JSON is never a context`() {
    let bytes = Array(json.utf8)
    for end in 1..<bytes.count { #expect(error(Array(bytes[..<end])) != nil, "\(end)") }
  }

  @Test func `a cut record is what its whole lines say, or nothing`() throws {
    let bytes = record(erika)
    let whole = try #require(try read(bytes))
    for end in 1..<bytes.count {
      guard let cut = try? read(Array(bytes[..<end])) else { continue }
      #expect(cut.family == nil || cut.family == whole.family)
      #expect(cut.given == nil || cut.given == whole.given)
      #expect(cut.birthDate == nil || cut.birthDate == whole.birthDate)
      #expect(cut.identifiers.allSatisfy { whole.identifiers.contains($0) })
      #expect(bytes[end - 1] == 0x0A)
    }
  }

  @Test func `any change of a byte gives a context or an error`() {
    var random = SplitMix64(seed: 7)
    for bytes in [Array(json.utf8), record(erika)] {
      for _ in 0..<2_000 {
        var changed = bytes
        let place = Int.random(in: 0..<changed.count, using: &random)
        changed[place] = UInt8.random(in: 0...255, using: &random)
        _ = error(changed)
      }
    }
  }

  @Test func `another file has another version`() throws {
    let first = try #require(try read(record(erika)))
    let second = try #require(try read(record(erika, type: 6301)))
    #expect(first.version != second.version)
    #expect(try read(record(erika)) == first)
  }
}
