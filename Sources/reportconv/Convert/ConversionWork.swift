// The conversion of one planned input, from its bytes to its written outputs.

internal import ReportFormats
internal import ReportModel

/// What it takes to convert one input after the other; safe to use from several threads.
struct ConversionWork: Sendable {
  /// What is asked of each conversion.
  let request: ConversionRequest
  /// How files are written.
  let files: OutputFile

  /// Converts an input; one output that cannot be written does not keep the others back.
  func convert(_ planned: PlannedInput) -> Outcome {
    var report: Report?
    return convert(planned, &report)
  }

  /// Converts an input and hands out its report too.
  func convert(_ planned: PlannedInput, _ report: inout Report?) -> Outcome {
    var outcome = Outcome(input: planned.input.name)
    let outputs = planned.outputs.filter { output in
      guard case .file(let path) = output.destination, let refusal = files.refusal(of: path)
      else { return true }
      outcome.failures.append(.output(refusal))
      return false
    }
    guard !outputs.isEmpty else { return outcome }
    do throws(Failure) {
      let canonical = try read(planned.input, &outcome)
      report = canonical
      for output in outputs { write(canonical, to: output, &outcome) }
    } catch {
      outcome.failures.append(error)
    }
    return outcome
  }

  private func read(_ input: InputFile, _ outcome: inout Outcome) throws(Failure) -> Report {
    let bytes = try input.read(limits: request.reading.limits)
    Heap.prepare(for: bytes.count)
    do throws(ReadError) {
      let (report, format) = try request.read(bytes, name: input.name)
      outcome.format = format
      outcome.findings = report.findings
      return report
    } catch {
      throw .content(error)
    }
  }

  private func write(_ report: Report, to output: PlannedOutput, _ outcome: inout Outcome) {
    guard let writer = output.format.writer else { return }
    let written = writer(report, request.writing)
    do throws(FileError) {
      let name: String
      switch output.destination {
      case .standardOutput:
        name = "stdout"
        try StandardOutput.write(written.bytes)
      case .file(let path):
        name = path
        try files.write(written.bytes, to: path)
      }
      outcome.outputs.append(
        WrittenOutput(format: output.format, name: name, losses: written.losses))
    } catch {
      outcome.failures.append(.output(error))
    }
  }
}
