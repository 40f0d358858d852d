// Lines with indentation: the form of the tree.

/// A tree in the making, a line each node.
struct TreeOutput {
  /// The lines so far, in UTF-8.
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// Adds a node with words, of which empty ones are left out.
  mutating func node(_ words: String...) {
    for _ in 0..<depth { bytes.append(contentsOf: "  ".utf8) }
    bytes.append(contentsOf: words.filter { !$0.isEmpty }.joined(separator: " ").utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds what stands below the node added last.
  mutating func below(_ add: (inout TreeOutput) -> Void) {
    depth += 1
    add(&self)
    depth -= 1
  }

  /// The text in quotes, on one line.
  static func quoted(_ text: String) -> String { "\"\(TerminalText.safe(text))\"" }

  /// A name and its value, nothing where there is none.
  static func named(_ name: String, _ value: String?) -> String {
    value.map { "\(name)=\(quoted($0))" } ?? ""
  }
}
