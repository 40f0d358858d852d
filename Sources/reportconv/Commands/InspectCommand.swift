// `reportconv inspect`: the report that a file holds, as a tree.

internal import ArgumentParser
internal import ReportFormats
internal import ReportModel

/// Shows a report as a tree.
struct InspectCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Shows what a report holds, as a tree.")

  @Argument(
    help: ArgumentHelp("A file, or - for standard input.", valueName: "input"),
    completion: .file())
  var input: String

  @OptionGroup var reading: ReadingArguments

  @Flag(help: "Write the canonical report as JSON.")
  var json = false

  @MainActor
  func perform() throws -> ExitStatus {
    let file = input == "-" ? InputFile.standardInput : .path(input, relative: input)
    do throws(Failure) {
      let report = try read(file)
      let isPretty = WriteOptions(isPretty: true)
      return Console.answer(
        json ? JSONWriter.write(report, options: isPretty).bytes : ReportTree.text(of: report))
    } catch {
      Console.tell([Message(failure: error, input: file.name)])
      return error.status
    }
  }

  private func read(_ file: InputFile) throws(Failure) -> Report {
    let request = ConversionRequest(
      from: reading.from, reading: reading.options, writing: WriteOptions())
    let bytes = try file.read(limits: request.reading.limits)
    do throws(ReadError) {
      return try request.read(bytes, name: file.name).report
    } catch {
      throw .content(error)
    }
  }
}
