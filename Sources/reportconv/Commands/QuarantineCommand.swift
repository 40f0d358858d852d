// `reportconv quarantine`: reports that wait for a person who says whose they are.

internal import ArgumentParser
internal import FoundationEssentials
internal import ReportHistory

/// Shows, releases and discards reports in quarantine.
struct QuarantineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarantine", _superCommandName: Reportconv.name,
    abstract: "Shows, releases and discards reports that are not the open patient's.",
    version: Reportconv.version,
    subcommands: [List.self, Show.self, Release.self, Discard.self])
}

/// The argument that names a report in quarantine.
struct QuarantineArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The number of the report, as list shows it.", valueName: "number"))
  var number: Int64

  /// The report.
  @MainActor
  func report() -> QuarantinedReport? {
    if let found = QuarantineCommand.reports().first(where: { $0.stored.id == number }) {
      return found
    }
    Console.tell([
      Message(
        file: "\(number)", text: "no report of this number is in quarantine", code: "notFound",
        isFailure: true)
    ])
    return nil
  }
}

extension QuarantineCommand {
  /// The reports below the folders that the settings name, and those that the journal knows.
  @MainActor
  fileprivate static func reports() -> [QuarantinedReport] {
    let places = Places(.process)
    var roots: [String] = []
    if let view = try? SettingsView(.process) {
      for profile in [nil] + view.file.profiles.map({ Optional($0.name) }) {
        guard let out = view.find(.out, profile: profile) else { continue }
        roots.append(places.expanded(out.text))
      }
    }
    for folder in ((try? journal(places)?.quarantined()) ?? []).compactMap(\.folder)
    where DeliveryPlace.isQuarantine(folder) {
      roots.append(Path.folder(of: Path.folder(of: folder)))
    }
    let all = roots.indices.filter { !roots[..<$0].contains(roots[$0]) }.map { roots[$0] }
    return Quarantine.reports(in: all)
  }

  /// The journal, where there is one.
  fileprivate static func journal(_ places: Places) -> Journal? {
    FileStatus(places.history) == nil ? nil : try? Journal(path: places.history)
  }

  @MainActor
  fileprivate static var work: QuarantineWork {
    let places = Places(.process)
    let view = try? SettingsView(.process)
    return QuarantineWork(
      audit: AuditLog(path: places.audit), journal: journal(places), now: Date(),
      hasCommand: { view?.find(.exec, profile: $0) != nil },
      comparison: { profile in
        let text = view?.find(.diff, profile: profile)?.text
        return ComparisonPlan(formats: text.flatMap { try? Setting.diffs($0) } ?? [])
      })
  }

  @MainActor
  fileprivate static func fail(_ report: QuarantinedReport, _ error: ReleaseError) -> ExitStatus {
    Console.tell([
      Message(
        file: "\(report.stored.id)", text: error.message, code: error.code, isFailure: true)
    ])
    return error.status
  }

  /// Lists the reports.
  struct List: Command {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the reports in quarantine, with why they are there.",
      version: Reportconv.version)

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      let rows = QuarantineCommand.reports().map { report in
        [
          "\(report.stored.id)", report.stored.profile, report.stored.time, report.stored.verdict,
          report.stored.reasons.joined(separator: "; "),
        ]
      }
      guard !rows.isEmpty else { return .done }
      let table = [["number", "profile", "time", "verdict", "reasons"]] + rows
      let lines = TextColumns.lines(table.map { $0.map(TerminalText.safe) })
      return Console.answer(Array(lines.map { $0 + "\n" }.joined().utf8))
    }
  }

  /// Shows a report.
  struct Show: Command {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows why a report is in quarantine, and its files.",
      version: Reportconv.version)

    @OptionGroup var number: QuarantineArgument

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      guard let report = number.report() else { return .inputFailed }
      let lines =
        ["verdict: \(report.stored.verdict)"] + report.stored.reasons.map { "  \($0)" }
        + ["folder: \(report.folder)"] + report.files.map { "  \($0)" }
      return Console.answer(Array(lines.map { TerminalText.safe($0) + "\n" }.joined().utf8))
    }
  }

  /// Releases a report.
  struct Release: Command {
    static let configuration = CommandConfiguration(
      commandName: "release", abstract: "Delivers a report to the patient who is named.",
      version: Reportconv.version)

    @OptionGroup var number: QuarantineArgument

    @Option(
      help: ArgumentHelp(
        "The patient: a national number, or birth date and family name.", valueName: "patient"))
    var patient: String

    @Option(
      help: ArgumentHelp(
        "Release it although it names another, for this reason.", valueName: "reason"))
    var force: String?

    func validate() throws {
      if let force, !force.contains(where: \.isLetter) {
        throw ValidationError("--force needs a reason in words.")
      }
    }

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      guard let report = number.report() else { return .inputFailed }
      do throws(ReleaseError) {
        let folder = try QuarantineCommand.work.release(report, to: patient, force: force)
        return Console.answer(Array("\(folder)\n".utf8))
      } catch {
        return QuarantineCommand.fail(report, error)
      }
    }
  }

  /// Discards a report.
  struct Discard: Command {
    static let configuration = CommandConfiguration(
      commandName: "discard", abstract: "Removes a report from quarantine for good.",
      version: Reportconv.version)

    @OptionGroup var number: QuarantineArgument

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      guard let report = number.report() else { return .inputFailed }
      do throws(ReleaseError) {
        try QuarantineCommand.work.discard(report)
        return .done
      } catch {
        return QuarantineCommand.fail(report, error)
      }
    }
  }
}
