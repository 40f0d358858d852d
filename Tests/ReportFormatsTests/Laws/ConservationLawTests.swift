// The law of conservation: the text of a report is in every output once, or in its losses.

import ReportModel
import TestSupport
import Testing

@testable import ReportFormats

@Suite struct ConservationLawTests {
  @Test(arguments: Subject.all)
  func `the page has each word of the report once and in its order`(subject: Subject) throws {
    let report = try subject.report()
    for isFragment in [false, true] {
      let options = WriteOptions(isFragment: isFragment)
      let read = HTMLText(HTMLWriter.write(report, options: options).bytes)
      #expect(words(read.text) == words(report.plainText))
      #expect(read.faults.isEmpty)
    }
  }

  @Test(arguments: Subject.all)
  func `plain text of any width has each letter of the report once`(subject: Subject) throws {
    let report = try subject.report()
    let expected = letters(report.plainText + AddedText(plainText: report).text)
    for width in [80, 24, nil] {
      let bytes = TextWriter.write(report, options: WriteOptions(wrapColumn: width)).bytes
      let found = letters(String(decoding: bytes, as: UTF8.self))
      #expect(surplus(expected, over: found).isEmpty)
      #expect(surplus(found, over: expected).isEmpty)
    }
  }

  @Test(arguments: Subject.all)
  func `Markdown has each letter of the report once`(subject: Subject) throws {
    let report = try subject.report()
    let read = MarkdownText(MarkdownWriter.write(report, options: WriteOptions()).bytes)
    let found = letters(read.text)
    let most = letters(report.plainText + AddedText(plainText: report).text)
    #expect(surplus(letters(report.plainText), over: found).isEmpty)
    #expect(surplus(found, over: most).isEmpty)
  }

  @Test(arguments: Subject.all)
  func `the five fields and the losses have each letter of the report once`(
    subject: Subject
  ) throws {
    let report = try subject.report()
    let written = FieldsWriter.write(report, options: WriteOptions())
    let fields = try JSONValue(json: written.bytes)
    let texts = Field.allCases.compactMap { fields[$0.rawValue]?.string }
    #expect(texts.count == 5)
    let found = letters((texts + written.losses.compactMap(\.text)).joined(separator: "\n"))
    #expect(found == letters(report.plainText + report.tableSummaries))
  }

  @Test(arguments: Subject.samples)
  func `headings give fields and take no text away`(subject: Subject) throws {
    guard case .sample(let name, let changes) = subject else { return }
    let options = ReadOptions(trackedChanges: changes)
    let read = try DOCXReader.read(try Samples.bytes(name), options: options)
    let report = try subject.report()
    #expect(report.plainText == read.plainText)
    // The text by fields is the whole text: each section feeds one field or none.
    var texts: [Field: [String]] = [:]
    for section in report.allSections {
      texts[section.field, default: []] += [section.headingText, section.blocks.plainText]
    }
    let body = Report(sections: read.sections).plainText
    #expect(letters(texts.values.joined().joined(separator: "\n")) == letters(body))
  }
}
