// The formats of changes as names of files.

extension DiffFormat {
  /// How names of files of the format end, without the dot.
  var fileExtension: String {
    switch self {
    case .text: "txt"
    case .json: "json"
    case .html: "html"
    case .markdown: "md"
    case .docx: "docx"
    case .rtf: "rtf"
    }
  }
}
