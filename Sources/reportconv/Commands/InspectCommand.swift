// `reportconv inspect`: the report that a file holds, as a tree.

internal import ArgumentParser
internal import ReportFormats
internal import ReportModel

/// Shows a report as a tree.
struct InspectCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "inspect", _superCommandName: Reportconv.name,
    abstract: "Shows what a report holds, as a tree.", version: Reportconv.version)

  @Argument(
    help: ArgumentHelp("A file, or - for standard input.", valueName: "input"),
    completion: .file())
  var input: String

  @OptionGroup var reading: ReadingArguments

  @Flag(help: "Write the canonical report as JSON.")
  var json = false

  @MainActor
  func perform(_ leftovers: Leftovers) throws -> ExitStatus {
    let request = ConversionRequest(
      from: try reading.format(), reading: try reading.options(), writing: WriteOptions())
    let file = input == "-" ? InputFile.standardInput : .path(input, relative: input)
    do throws(Failure) {
      let report = try Self.read(file, request)
      let isPretty = WriteOptions(isPretty: true)
      return Console.answer(
        json ? JSONWriter.write(report, options: isPretty).bytes : ReportTree.text(of: report))
    } catch {
      Console.tell([Message(failure: error, input: file.name)])
      return error.status
    }
  }

  private static func read(
    _ file: InputFile, _ request: ConversionRequest
  ) throws(Failure) -> Report {
    let bytes = try file.read(limits: request.reading.limits)
    do throws(ReadError) {
      return try request.read(bytes, name: file.name).report
    } catch {
      throw .content(error)
    }
  }
}
