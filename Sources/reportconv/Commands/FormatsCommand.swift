// `reportconv formats`: what can be read and what can be written.

internal import ArgumentParser
internal import ReportFormats

/// Lists the formats.
struct FormatsCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "formats", _superCommandName: Reportconv.name,
    abstract: "Lists the formats and what can be done with each.", version: Reportconv.version)

  @Flag(help: "Show what each format carries of a report, and what is lost in it.")
  var features = false

  @MainActor
  func perform(_ leftovers: Leftovers) throws -> ExitStatus {
    let lines = features ? FeatureTable.lines : FormatTable.lines
    return Console.answer(Array(lines.map { $0 + "\n" }.joined().utf8))
  }
}

/// The table of formats for people.
enum FormatTable {
  /// The table, a line a format.
  static var lines: [String] {
    TextColumns.lines([["name", "reads", "writes", "what"]] + Format.allCases.map(cells))
  }

  /// The cells of a format's row.
  static func cells(_ format: Format) -> [String] {
    [
      format.rawValue, format.reader == nil ? "no" : "yes", format.writer == nil ? "no" : "yes",
      format.title,
    ]
  }
}
