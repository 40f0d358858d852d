// Which format a file's name promises.

extension Format {
  /// The format that a file's name promises by its extension; `nil` where it promises none.
  public static func promised(byName name: String) -> Format? {
    let name = name.lowercased()
    return extensions.first { name.hasSuffix($0.suffix) }?.format
  }

  /// The name without the extension that promises a format; other extensions stay.
  public static func stem(ofName name: String) -> String {
    let small = name.lowercased()
    guard let suffix = extensions.first(where: { small.hasSuffix($0.suffix) })?.suffix,
      suffix.utf8.count < name.utf8.count
    else { return name }
    return String(name.dropLast(suffix.count))
  }

  private static var extensions: [(suffix: String, format: Format)] {
    [
      (".fields.json", .fields), (".json", .json), (".jsonl", .json), (".ndjson", .json),
      (".docx", .docx), (".docm", .docx),
      (".dotx", .docx), (".dotm", .docx), (".doc", .docx), (".html", .html), (".htm", .html),
      (".xhtml", .html), (".rtf", .rtf), (".txt", .text), (".text", .text), (".md", .markdown),
      (".markdown", .markdown),
    ]
  }
}
