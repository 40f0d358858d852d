// Texts of the repository that outputs must equal to the last byte.

internal import Foundation

extension Workshop {
  /// How a text differs from the file of the repository that should hold it.
  ///
  /// With UPDATE_GOLDEN=1 the file is written anew, and that counts as a difference, so that a run
  /// that writes never passes.
  ///
  /// - Parameters:
  ///   - text: what there is now.
  ///   - document: the name of the file.
  /// - Returns: the first line that differs, in words; `nil` where text and file are the same.
  /// - Throws: what keeps the file from being written.
  public static func difference(of text: String, from document: String) throws -> String? {
    let kept = try? Self.document(document)
    if let kept, kept.utf8.elementsEqual(text.utf8) { return nil }
    if updatesGoldens {
      try replaceDocument(document, with: text)
      return "\(document) was written anew"
    }
    guard let kept else { return "\(document) is missing" }
    let expected = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(expected, found).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    return """
      \(document), line \(same + 1) of \(expected.count):
        kept: \(same < expected.count ? expected[same].prefix(300) : "(no line)")
        now:  \(same < found.count ? found[same].prefix(300) : "(no line)")
      """
  }
}
