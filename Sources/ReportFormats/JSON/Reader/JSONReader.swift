// Reading JSON: the canonical report, the sender's five fields, and the sender's message.

public import ReportModel

/// Turns JSON into a report, whichever of its forms it is in.
public enum JSONReader {
  /// Reads a report.
  ///
  /// The canonical form comes back as it was written: the JSON text itself is not added to its
  /// sources.
  ///
  /// - Parameters:
  ///   - bytes: is the text in UTF-8.
  ///   - options: give the depth that is allowed.
  /// - Returns: the report.
  /// - Throws: ``ReadError`` with line and column where the text is not JSON or not a report.
  @Sendable
  public static func read(_ bytes: [UInt8], options: ReadOptions) throws(ReadError) -> Report {
    if let lines = JSONLines(bytes) {
      throw ReadError(.severalReports, detail: "\(lines.count)")
    }
    switch JSONForm(of: bytes, maximumDepth: options.limits.jsonDepth) {
    case .canonical: return try canonical(bytes, options)
    case .fields: return try FieldsReader.read(bytes, options: options)
    case .message, .failure: return try message(bytes, options)
    }
  }

  /// The richest payload of the sender's message; ``MessagePayloads`` has all of them.
  private static func message(
    _ bytes: [UInt8], _ options: ReadOptions
  ) throws(ReadError) -> Report {
    let message = try MessagePayloads.read(
      message: bytes, document: .notFetched, options: options)
    guard let report = message.richest else { throw ReadError(.notAReport) }
    return report
  }

  private static func canonical(
    _ bytes: [UInt8], _ options: ReadOptions
  ) throws(ReadError) -> Report {
    let report: Report
    do {
      report = try Report(json: bytes, maximumDepth: options.limits.jsonDepth)
    } catch {
      throw ReadError(error)
    }
    // The canonical form is read whole or not at all, so such an image is not left out here.
    let pixels = options.limits.imagePixels
    for image in report.resources.images {
      guard let header = ImageHeader(image.bytes), header.hasMorePixels(than: pixels) else {
        continue
      }
      throw ReadError(.limitExceeded, detail: "image-pixels (\(pixels)): image \(image.id)")
    }
    return report
  }
}

extension ReadError {
  /// The error of reading JSON in the words of all readers.
  init(_ error: JSONError) {
    let location = Location(line: error.line, column: error.column)
    let detail = error.path.isEmpty ? error.message : "\(error.message), at \(error.path)"
    switch error.code {
    case .malformed, .invalidText, .duplicateMember:
      self.init(.malformedJSON, at: location, detail: detail)
    case .wrongType, .invalidValue, .missingMember, .unknownMember:
      self.init(.notAReport, at: location, detail: detail)
    case .unsupportedVersion:
      self.init(.unsupportedVersion, at: location, detail: error.message)
    case .tooDeep:
      self.init(.limitExceeded, at: location, detail: "json-depth (\(error.message))")
    }
  }
}
