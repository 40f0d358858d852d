// The conversion of one planned input, from its bytes to its written outputs.

internal import ReportFormats
internal import ReportModel

/// What it takes to convert one input after the other; safe to use from several threads.
struct ConversionWork: Sendable {
  /// What is asked of each conversion.
  let request: ConversionRequest
  /// How files are written.
  let files: OutputFile

  /// The files that inputs are to be written to; those of a line must not be among them.
  var planned: Set<String> = []

  /// Converts an input; one output that cannot be written does not keep the others back.
  ///
  /// - Returns: what became of it, or of each of its lines where it holds several reports.
  func convert(_ planned: PlannedInput) -> [Outcome] {
    var report: Report?
    return convert(planned, &report)
  }

  /// Converts an input and hands out its report too, where it is one.
  func convert(_ planned: PlannedInput, _ report: inout Report?) -> [Outcome] {
    let name = planned.input.name
    guard planned.others.isEmpty else {
      return [
        convert(named: name, planned.outputs, &report) { outcome throws(Failure) in
          try merge([planned.input] + planned.others, &outcome)
        }
      ]
    }
    let content: Result<[UInt8], Failure>
    do throws(Failure) {
      let bytes = try planned.input.read(limits: request.reading.limits)
      if let lines = request.lines(of: bytes) { return convert(lines, of: bytes, planned) }
      content = .success(bytes)
    } catch {
      content = .failure(error)
    }
    return [convert(content, named: name, planned.outputs, &report)]
  }

  private func convert(
    _ content: Result<[UInt8], Failure>, named name: String, _ outputs: [PlannedOutput],
    _ report: inout Report?
  ) -> Outcome {
    convert(named: name, outputs, &report) { outcome throws(Failure) in
      try read(try content.get(), &outcome)
    }
  }

  /// Converts each line of an input; a line that is no report does not keep the others back.
  private func convert(
    _ lines: JSONLines, of bytes: [UInt8], _ planned: PlannedInput
  ) -> [Outcome] {
    guard planned.isInFolder else {
      let error = ReadError(.severalReports, detail: "\(lines.count)")
      return [Outcome(input: planned.input.name, failures: [.content(error)])]
    }
    return lines.lines.map { line in
      let name = "\(planned.input.name):\(line.number)"
      var report: Report?
      let outputs = planned.line(line.number).outputs
      if let taken = outputs.lazy.compactMap(taken).first {
        return Outcome(input: name, failures: [.output(taken)])
      }
      return convert(.success(Array(bytes[line.range])), named: name, outputs, &report)
    }
  }

  /// Why an output of a line cannot be written: another input has its name.
  private func taken(_ output: PlannedOutput) -> FileError? {
    guard case .file(let path) = output.destination, planned.contains(path) else { return nil }
    return FileError(code: .nameTaken, path: path)
  }

  private func convert(
    named name: String, _ outputs: [PlannedOutput], _ report: inout Report?,
    read: (inout Outcome) throws(Failure) -> Report
  ) -> Outcome {
    var outcome = Outcome(input: name)
    let outputs = outputs.filter { output in
      guard case .file(let path) = output.destination, let refusal = files.refusal(of: path)
      else { return true }
      outcome.failures.append(.output(refusal))
      return false
    }
    guard !outputs.isEmpty else { return outcome }
    do throws(Failure) {
      let canonical = try read(&outcome)
      report = canonical
      for output in outputs { write(canonical, to: output, &outcome) }
    } catch {
      outcome.failures.append(error)
    }
    return outcome
  }

  private func read(_ bytes: [UInt8], _ outcome: inout Outcome) throws(Failure) -> Report {
    Heap.prepare(for: bytes.count)
    do throws(ReadError) {
      let (report, format) = try request.read(bytes, name: outcome.input)
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
