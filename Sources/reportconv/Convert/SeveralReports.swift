// Inputs of several reports: JSON lines are converted as an input a line.

internal import ReportFormats

extension ConversionRequest {
  /// The lines of an input of several reports; `nil` where it is one, or read as another format.
  func lines(of bytes: [UInt8]) -> JSONLines? {
    switch from {
    case nil, .json?, .fields?: JSONLines(bytes)
    case .docx?, .html?, .rtf?, .text?, .markdown?: nil
    }
  }
}

extension PlannedInput {
  /// The input that a line is: its outputs have the line's number in their names.
  func line(_ number: Int) -> PlannedInput {
    var line = self
    line.outputs = outputs.map { output in
      guard case .file(let path) = output.destination else { return output }
      let suffix = ".\(output.format.fileExtension)"
      let stem = path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
      return PlannedOutput(
        format: output.format, destination: .file("\(stem)-\(number)\(suffix)"))
    }
    return line
  }
}
