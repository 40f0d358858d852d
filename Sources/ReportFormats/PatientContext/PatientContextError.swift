// Why what the practice software gave is not a patient. All prose about it stands here; none of it
// repeats what the file says.

/// Why a file does not say which patient is open.
public struct PatientContextError: Error, Sendable, Hashable {
  /// What is wrong; the raw value is the code that scripts see.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The file is larger than any context.
    case tooLarge
    /// The JSON is not well-formed, or no context.
    case badJSON
    /// The JSON form is of a newer version.
    case newerVersion
    /// A line ends before its length, or the file before its last line.
    case truncated
    /// A line does not begin with its length and its field.
    case badLine
    /// A line does not end with CR LF where its length says.
    case badLineEnd
    /// The first line does not say the type of the record.
    case noRecordType
    /// The record is of a type that opens no patient.
    case otherRecordType
    /// The character set is not one of GDT 2.1.
    case unknownCharset
    /// A byte is no character of the character set.
    case undecodable
    /// A field that says who the patient is stands there twice.
    case repeatedField
    /// The date of birth is no date.
    case badBirthDate
    /// The sex is none of GDT.
    case badSex
    /// Nothing says who the patient is.
    case noPatient
  }

  /// What is wrong.
  public var code: Code
  /// The line, from 1; `nil` for what is missing.
  public var line: Int?

  /// Makes an error.
  public init(_ code: Code, line: Int? = nil) {
    self.code = code
    self.line = line
  }
}

extension PatientContextError: CustomStringConvertible {
  /// What is wrong, and where.
  public var description: String {
    let place = line.map { ", line \($0)" } ?? ""
    return switch code {
    case .tooLarge: "the file is too large for a patient"
    case .badJSON: "not the JSON form reportconv.patient\(place)"
    case .newerVersion: "written for a newer version\(place)"
    case .truncated: "the file ends too early\(place)"
    case .badLine: "not a line of GDT: length, field, text\(place)"
    case .badLineEnd: "the length of the line is wrong, or it does not end with CR LF\(place)"
    case .noRecordType: "the first line is not field 8000"
    case .otherRecordType: "the record is neither 6301 nor 6302\(place)"
    case .unknownCharset: "field 9206 is not 1, 2 or 3\(place)"
    case .undecodable: "a byte is no character of the character set\(place)"
    case .repeatedField: "a field of the patient stands there twice\(place)"
    case .badBirthDate: "field 3103 is no date as DDMMYYYY\(place)"
    case .badSex: "field 3110 is not 1 or 2\(place)"
    case .noPatient: "no field says who the patient is"
    }
  }
}
