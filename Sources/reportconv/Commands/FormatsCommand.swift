// `reportconv formats`: what can be read and what can be written.

internal import ArgumentParser
internal import ReportFormats

/// Lists the formats.
struct FormatsCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "formats", _superCommandName: Reportconv.name,
    abstract: "Lists the formats and what can be done with each.", version: Reportconv.version)

  @MainActor
  func perform(_ leftovers: Leftovers) throws -> ExitStatus {
    Console.answer(Array(FormatTable.lines.map { $0 + "\n" }.joined().utf8))
  }
}

/// The table of formats for people.
enum FormatTable {
  /// The table, a line a format.
  static var lines: [String] {
    let rows = [["name", "reads", "writes", "what"]] + Format.allCases.map(cells)
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let padded = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return (padded + row.suffix(1)).joined(separator: "  ")
    }
  }

  /// The cells of a format's row.
  static func cells(_ format: Format) -> [String] {
    [
      format.rawValue, format.reader == nil ? "no" : "yes", format.writer == nil ? "no" : "yes",
      format.title,
    ]
  }
}
