// Several files that are forms of one report.

internal import ReportFormats
internal import ReportModel
internal import ReportNormalizer

extension ConversionWork {
  /// Makes one report of its forms.
  ///
  /// A form that cannot be read is a finding where another can.
  ///
  /// - Throws: ``Failure`` of the first form where none can be read.
  func merge(_ inputs: [InputFile], _ outcome: inout Outcome) throws(Failure) -> Report {
    var payloads: [ReportPayload] = []
    var findings: [Finding] = []
    var failure: Failure?
    for input in inputs {
      do throws(Failure) {
        payloads.append(ReportPayload(name: input.name, report: try form(input)))
      } catch {
        failure = failure ?? error
        findings.append(
          Finding(
            .unsupportedContent, "this form of the report was not read: \(error.message)",
            at: Location(part: input.name)))
      }
    }
    guard var report = Reconciliation.report(of: payloads) else {
      throw failure ?? .content(ReadError(.notAReport))
    }
    report.findings = findings + report.findings
    outcome.format = report.sources.first.flatMap { Format(rawValue: $0.format) }
    outcome.findings = report.findings
    return report
  }

  private func form(_ input: InputFile) throws(Failure) -> Report {
    let bytes = try input.read(limits: request.reading.limits)
    do throws(ReadError) {
      return try request.read(bytes, name: input.name).report
    } catch {
      throw .content(error)
    }
  }
}
