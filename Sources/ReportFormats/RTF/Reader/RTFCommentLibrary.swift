// Comments: their text, and the two ends of the text that they speak of, tied by a name.

internal import ReportModel

/// Gathers the comments of a document (RTF 1.9.1, "Comments (Annotations)").
struct RTFCommentLibrary {
  private(set) var comments: [Comment] = []
  private var started: [String] = []
  private var ended: Set<String> = []
  private var known: Set<String> = []
  // What groups before a comment say of it.
  var initials = ""
  var author = ""
  var reference = ""
  var date: String?

  /// Takes one end of the text that a comment speaks of.
  ///
  /// - Returns: the comment's name, or `nil` where this end has no other, or was there before.
  mutating func mark(_ name: String, _ edge: CommentEdge) -> String? {
    guard !name.isEmpty else { return nil }
    let id = "comment-\(name)"
    switch edge {
    case .start:
      guard !started.contains(id) else { return nil }
      started.append(id)
    case .end: guard started.contains(id), ended.insert(id).inserted else { return nil }
    }
    return id
  }

  /// Takes a comment, and what was said of it.
  mutating func add(_ blocks: [Block]) -> (id: String, isMarked: Bool) {
    var id = "comment-\(reference)"
    let isMarked = !reference.isEmpty && started.contains(id) && !known.contains(id)
    if !isMarked {
      id = reference.isEmpty || known.contains(id) ? "comment+\(comments.count + 1)" : id
    }
    known.insert(id)
    comments.append(
      Comment(
        id: id, author: author.isEmpty ? nil : author, initials: initials.isEmpty ? nil : initials,
        date: date, blocks: blocks))
    (initials, author, reference, date) = ("", "", "", nil)
    return (id, isMarked)
  }

  /// Makes an empty comment for each whose text the document does not hold.
  ///
  /// - Returns: what to tell of them.
  mutating func completeAll() -> [String] {
    var messages: [String] = []
    for id in started where known.insert(id).inserted {
      comments.append(Comment(id: id, blocks: []))
      messages.append("the text refers to the comment \"\(id)\", which is missing")
    }
    return messages
  }
}
