// Why an input cannot be read. All prose about it stands here.

public import ReportModel

/// Why an input cannot be read, where, and what to do.
public struct ReadError: Error, Sendable, Hashable {
  /// What is wrong; the raw value is the code that scripts see.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The input has no bytes.
    case emptyInput
    /// The content is of no format that can be read.
    case unknownFormat
    /// The content is of a format that is no report, or that reports are not read from.
    case foreignFormat
    /// The format is known, but has no reader yet.
    case notReadable
    /// The file cannot be opened or read.
    case unreadableFile
    /// The bytes are not a zip archive.
    case notAnArchive
    /// The document is protected by a password.
    case encrypted
    /// The document is in the binary format of Word 97 to 2003.
    case legacyWord
    /// The archive ends too early.
    case truncated
    /// The archive contradicts itself, or its data does not match its check sums.
    case damagedArchive
    /// Two entries of the archive have the same name.
    case duplicateEntry
    /// An entry's name points outside the archive, is not a name, or is two names.
    case hostileName
    /// An entry is packed by a method other than store and deflate.
    case unsupportedCompression
    /// The archive has no main document part.
    case noMainPart
    /// A part has a document type declaration.
    case doctype
    /// A part is not well-formed XML.
    case malformedXML
    /// The text is not well-formed JSON.
    case malformedJSON
    /// The bytes are not RTF.
    case notRTF
    /// The JSON is well-formed, but not a report.
    case notAReport
    /// The report was written by a newer version.
    case unsupportedVersion
    /// The input is JSON lines: it holds several reports.
    case severalReports
    /// The input is larger than a limit.
    case limitExceeded
    /// The document must be signed by someone trusted, and is not.
    case notTrusted
  }

  /// What is wrong.
  public var code: Code
  /// Where.
  public var location: Location
  /// What the code cannot say: the name of an entry, of a limit, the parser's own words.
  public var detail: String

  /// Makes an error.
  public init(_ code: Code, at location: Location = Location(), detail: String = "") {
    self.code = code
    self.location = location
    self.detail = detail
  }
}

extension ReadError: CustomStringConvertible {
  /// The error in a sentence, with the place and what to do.
  public var description: String {
    let place = location.description
    return place.isEmpty ? message : "\(place): \(message)"
  }

  /// What is wrong and what to do, without the place.
  public var message: String {
    switch code {
    case .emptyInput:
      "the input is empty: fetch or copy the file again"
    case .unknownFormat:
      "the content is of no format known here; name the format with --from"
    case .foreignFormat:
      "this is \(detail)"
    case .notReadable:
      "\(detail) cannot be read yet; `reportconv formats` lists what can"
    case .unreadableFile:
      "the file cannot be read (\(detail)): check its name and permissions"
    case .notAnArchive:
      "this is not a docx: it is no zip archive; check that the file was fetched whole and is a"
        + " Word document"
    case .encrypted:
      "this is a password-protected document: save it without a password"
    case .legacyWord:
      "this is a document of Word 97 to 2003: save it as .docx"
    case .truncated:
      "the archive ends too early: fetch or copy the file again"
    case .damagedArchive:
      "the archive is damaged (\(detail)): fetch or copy the file again"
    case .duplicateEntry:
      "the archive has the entry \"\(detail)\" twice, so what the document says is open: ask the"
        + " sender for a clean file"
    case .hostileName:
      "the archive has an entry with the unsafe name \"\(detail)\": ask the sender for a clean file"
    case .unsupportedCompression:
      "the entry \"\(detail)\" is packed by a method that documents do not use: save the document"
        + " again with its word processor"
    case .noMainPart:
      "the archive has no main document (\(detail)): it is a zip archive, but not a Word document"
    case .doctype:
      "the part has a document type declaration, which documents must not have: ask the sender for"
        + " a clean file"
    case .malformedXML:
      "the part is not well-formed XML (\(detail)): open the document in its word processor and"
        + " save it again"
    case .malformedJSON:
      "this is not well-formed JSON: \(detail)"
    case .notRTF:
      "this is not RTF: it does not begin with {\\rtf; check that the file was fetched whole"
    case .notAReport:
      "this is JSON, but not a report: \(detail)"
    case .unsupportedVersion:
      "the report has the version \(detail), which this program does not know: install a newer one"
    case .severalReports:
      "this is JSON lines with \(detail) reports: convert the file into a folder with `reportconv"
        + " convert`, or give each line alone"
    case .notTrusted:
      "the document is refused (\(detail)): it must be signed as a whole by someone trusted"
    case .limitExceeded:
      "the input is over the limit \(detail); if you trust its origin, raise it with --limit"
    }
  }
}
