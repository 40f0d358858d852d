// Examples in documents: lines with "$ " and what the command prints, standard error included.

/// The examples of a document.
struct Transcript {
  /// What marks examples in a kind of document.
  enum Kind {
    /// Blocks of ```` ```console ````.
    case markdown
    /// `.Bd -literal` displays.
    case manual

    func begins(_ line: Substring) -> Bool {
      switch self {
      case .markdown: line == "```console"
      case .manual: line.hasPrefix(".Bd -literal")
      }
    }

    func ends(_ line: Substring) -> Bool {
      switch self {
      case .markdown: line == "```"
      case .manual: line == ".Ed"
      }
    }

    /// The line as the reader of the document sees it.
    func shown(_ line: Substring) -> String {
      switch self {
      case .markdown: return String(line)
      case .manual:
        let text = line.hasPrefix("\\&") ? line.dropFirst(2) : line
        return String(text.replacing("\\e", with: "\\"))
      }
    }

    /// The line as it stands in the document.
    func source(_ line: String) -> String {
      switch self {
      case .markdown: return line
      case .manual:
        let text = line.replacing("\\", with: "\\e")
        return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
      }
    }
  }

  let kind: Kind
  let text: String

  /// The document with every output replaced by what `run` gives for the commands of a block.
  func replaced(by run: ([String]) throws -> [String]) rethrows -> String {
    var lines: [String] = []
    var block: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let inside = block, kind.ends(line) {
        lines += try outputs(of: inside, run)
        lines.append(String(line))
        block = nil
      } else if block != nil {
        block?.append(line)
      } else {
        lines.append(String(line))
        if kind.begins(line) { block = [] }
      }
    }
    return lines.joined(separator: "\n")
  }

  private func outputs(
    of block: [Substring], _ run: ([String]) throws -> [String]
  ) rethrows -> [String] {
    let commands = block.map(kind.shown).filter { $0.hasPrefix("$ ") }
    let outputs = try run(commands.map { String($0.dropFirst(2)) })
    return zip(commands, outputs).flatMap { command, output in
      [command]
        + output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        .dropLast(output.hasSuffix("\n") || output.isEmpty ? 1 : 0)
    }.map(kind.source)
  }
}
