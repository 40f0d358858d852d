// A run of `convert`: every planned input, several at a time, told in the order of the inputs.

internal import ReportModel

/// A run of `convert`.
struct ConvertRun {
  private let plan: ConvertPlan
  private let work: ConversionWork
  private let temporaries = TemporaryFiles()

  /// Makes a run that does what a plan says.
  init(_ plan: ConvertPlan) {
    self.plan = plan
    work = ConversionWork(
      request: plan.request,
      files: OutputFile(
        temporaries: temporaries, replaces: plan.replaces, makesFolders: plan.makesFolders),
      planned: plan.inputs.count > 1 ? plan.files : [])
  }

  /// Converts the inputs.
  @MainActor
  func run(_ leftovers: Leftovers) async -> ExitStatus {
    if plan.writesFiles { temporaries.watchSignals() }
    var teller = OutcomeTeller(plan)
    teller.begin()
    guard plan.inputs.count > 1 else {
      var report: Report?
      for input in plan.inputs { teller.take(work.convert(input, &report)) }
      leftovers.keep(report)
      return teller.end()
    }
    let work = work
    var inputs = plan.inputs.makeIterator()
    let order = InOrder(width: plan.jobs, sink: teller)
    teller = await order.run(next: { inputs.next() }, work: { work.convert($0) })
    return teller.end()
  }
}

extension ConvertPlan {
  /// The files that the inputs are to be written to.
  fileprivate var files: Set<String> {
    var files: Set<String> = []
    for case .file(let path) in inputs.lazy.flatMap({ $0.outputs.map(\.destination) }) {
      files.insert(path)
    }
    return files
  }

  /// Whether any output is a file.
  fileprivate var writesFiles: Bool {
    inputs.contains { input in
      input.outputs.contains { $0.destination != .standardOutput }
    }
  }
}
