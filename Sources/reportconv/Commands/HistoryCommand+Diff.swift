// `reportconv history diff`: what changed between two reports of the history.

internal import ArgumentParser
internal import ReportHistory

extension HistoryCommand {
  /// Compares two reports of one patient.
  struct Diff: Command {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Shows what changed from a report's previous one, or another one, to it.",
      version: Reportconv.version)

    @OptionGroup var number: ReportNumberArgument

    @Argument(
      help: ArgumentHelp(
        "Another report of the same patient; by default the previous one of the same kind.",
        valueName: "other"))
    var other: String?

    @Option(
      help: ArgumentHelp("Which revision; by default the newest.", valueName: "number"))
    var revision: String?

    @Flag(help: "Compare with the revision before it, in place of another report.")
    var revised = false

    @OptionGroup var showing: DiffArguments

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      let number = try number.value()
      let revision = try revision.map { try Meaning.count($0, of: "--revision") }
      let choice = try choice(number)
      let diff = HistoryDiff(run: try showing.run())
      return HistoryWork.trying { journal throws(HistoryError) in
        try diff.compare(number, revision: revision, with: choice, in: journal)
      }
    }

    private func choice(_ number: Int64) throws -> HistoryDiff.Choice {
      guard let other else { return revised ? .revised : .previous }
      guard !revised else {
        throw ValidationError("--revised compares revisions of one report: name one number.")
      }
      let otherNumber = Int64(try Meaning.count(other, of: "other"))
      guard otherNumber != number else {
        throw ValidationError("Name two reports; --revised compares revisions of one.")
      }
      return .other(otherNumber)
    }
  }
}
