// Who is open, from the bytes of a file that the practice software writes.
//
//   [x] the JSON form reportconv.patient, version 1.0
//   [x] GDT 2.1, records 6301 and 6302, in the three character sets that it has

internal import Cryptography
public import ReportModel

/// Reads who is open.
public enum PatientContextReader {
  /// The most bytes that a context can have.
  public static let longest = 1 << 16

  /// Reads who is open.
  ///
  /// The version of a context is the SHA-256 of the bytes.
  ///
  /// - Parameters:
  ///   - bytes: are the file.
  ///   - modified: is when it was written, in milliseconds since 1970 in UTC.
  /// - Returns: the patient; `nil` where nobody is open: there is nothing in the file, or JSON that
  ///   names nobody.
  /// - Throws: ``PatientContextError``; whoever was open before is not known to be open still.
  public static func read(
    _ bytes: [UInt8], modified: Int
  ) throws(PatientContextError) -> PatientContext? {
    guard bytes.count <= longest else { throw PatientContextError(.tooLarge) }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let first = text.first(where: { $0 > 0x20 }) else { return nil }
    let version = SHA256.hex(of: bytes)
    guard first != UInt8(ascii: "{") else {
      do throws(JSONError) {
        return try PatientContext.read(json: bytes, version: version, modified: modified)
      } catch {
        let code: PatientContextError.Code =
          error.code == .unsupportedVersion ? .newerVersion : .badJSON
        throw PatientContextError(code, line: error.line)
      }
    }
    var context = try GDTPatient.context(in: try GDTRecord(bytes))
    context.version = version
    context.opened = modified
    return context
  }
}
