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
    let bytes: [UInt8]
    do throws(Failure) {
      bytes = try file.read(limits: request.reading.limits)
    } catch {
      return tell(error, file.name)
    }
    guard let lines = request.lines(of: bytes) else {
      return show(bytes, named: file.name, request, isPretty: true)
    }
    var status = ExitStatus.done
    for line in lines.lines {
      let name = "\(file.name):\(line.number)"
      let shown = show(Array(bytes[line.range]), named: name, request, isPretty: false)
      status = status.joined(with: shown)
    }
    return status
  }

  /// Shows the report that bytes hold; JSON is on one line where more follow.
  @MainActor
  private func show(
    _ bytes: [UInt8], named name: String, _ request: ConversionRequest, isPretty: Bool
  ) -> ExitStatus {
    do throws(ReadError) {
      let report = try request.read(bytes, name: name).report
      guard json else { return Console.answer(ReportTree.text(of: report)) }
      let text = JSONWriter.write(report, options: WriteOptions(isPretty: isPretty)).bytes
      return Console.answer(isPretty ? text : text + [0x0A])
    } catch {
      return tell(.content(error), name)
    }
  }

  @MainActor
  private func tell(_ failure: Failure, _ name: String) -> ExitStatus {
    Console.tell([Message(failure: failure, input: name)])
    return failure.status
  }
}
