// Title, author, dates, language, institution and the properties of users.

import ReportModel
import Testing

@testable import ReportFormats

@Suite struct DocumentPropertiesTests {
  private func docx(_ body: String, core: String = "", custom: String = "") -> Docx {
    var docx = Docx(body)
    let package = "http://schemas.openxmlformats.org/package/2006/"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/"
    docx.packageLinks = [
      Docx.Link(id: "c", kind: "metadata/core-properties", target: "docProps/core.xml"),
      Docx.Link(id: "u", kind: "custom-properties", target: "/docProps/custom.xml"),
    ]
    docx.parts["docProps/core.xml"] =
      "<cp:coreProperties xmlns:cp=\"\(package)metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">"
      + "\(core)</cp:coreProperties>"
    docx.parts["docProps/custom.xml"] =
      "<Properties xmlns=\"\(office)custom-properties\" xmlns:vt=\"\(office)docPropsVTypes\">"
      + "\(custom)</Properties>"
    return docx
  }

  @Test func `core and custom properties are kept as written`() throws {
    let report = try docx(
      p("a"),
      core: "<dc:title>Röntgen &amp; CT</dc:title><dc:creator>Dr. Muster</dc:creator>"
        + "<dc:language>de-LU</dc:language><dcterms:created>2024-03-01T08:00:00Z</dcterms:created>"
        + "<dcterms:modified>2024-03-02T08:00:00Z</dcterms:modified>",
      custom:
        "<property fmtid=\"{x}\" pid=\"2\" name=\"Fall\"><vt:lpwstr>4711</vt:lpwstr></property>"
        + "<property name=\"leer\"><vt:empty/></property>"
    ).read()
    #expect(report.title == "Röntgen & CT")
    #expect(report.author == "Dr. Muster")
    #expect(report.language == "de-LU")
    #expect(
      report.dates == ReportDates(created: "2024-03-01T08:00:00Z", modified: "2024-03-02T08:00:00Z")
    )
    #expect(
      report.properties == [
        DocumentProperty(name: "Fall", value: "4711"), DocumentProperty(name: "leer", value: ""),
      ])
  }

  @Test func `an empty property is none`() throws {
    let report = try docx(p("a"), core: "<dc:title></dc:title><dc:creator/>").read()
    #expect(report.title == nil)
    #expect(report.author == nil)
  }

  @Test func `without a title in the properties that of the text counts`() throws {
    let body = p("Rapport", "<w:pStyle w:val=\"Title\"/>")
    #expect(try docx(body).read().title == "Rapport")
    #expect(try docx(body, core: "<dc:title>T</dc:title>").read().title == "T")
  }

  @Test func `the language is that of most text`() throws {
    let french = "<w:lang w:val=\"fr-FR\"/>"
    var docx = docx(
      "<w:p>\(r("abc", "<w:lang w:val=\"de-DE\"/>"))\(r("abcd", french))\(r("x"))</w:p>")
    #expect(try docx.read().language == "fr-FR")
    docx.styles =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"pt-PT\"/></w:rPr></w:rPrDefault>"
      + "</w:docDefaults>"
    docx.body = p("abc") + p("abcd")
    #expect(try docx.read().language == "pt-PT")
    docx.body = ""
    #expect(try docx.read().language == "pt-PT")
    docx.styles = nil
    docx.settings = "<w:themeFontLang w:val=\"en-GB\"/>"
    #expect(try docx.read().language == "en-GB")
  }

  @Test func `of two languages with the same share the first in the text counts`() throws {
    let body = "<w:p>\(r("ab", "<w:lang w:val=\"fr\"/>"))\(r("cd", "<w:lang w:val=\"de\"/>"))</w:p>"
    #expect(try docx(body).read().language == "fr")
  }
}
