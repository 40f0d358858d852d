// `reportconv convert --ndjson`: jobs in, results out, for pipes of other programs.

internal import ArgumentParser
internal import Glibc
internal import ReportFormats

/// A run that takes jobs from standard input and writes results to standard output.
struct JobStream {
  private let work: JobWork
  private let jobs: Int
  private let isStrict: Bool

  /// Finds out what was meant.
  init(_ command: ConvertCommand) throws {
    let formats = try command.to.map { try Meaning.formats($0, of: "--to") } ?? []
    guard formats.count < 2 else {
      throw ValidationError("With --ndjson, --to takes one format; a job can name its own.")
    }
    work = JobWork(
      defaults: JobDefaults(
        to: formats.first, force: command.force, request: try ConvertPlan.request(of: command)),
      temporaries: TemporaryFiles())
    jobs = try ConvertPlan.jobs(of: command)
    isStrict = command.strict
  }

  /// Does the jobs until standard input ends.
  @MainActor
  func run() async -> ExitStatus {
    work.temporaries.watchSignals()
    var lines = LineReader(
      .standardInput(), limit: work.defaults.request.reading.limits.inputBytes)
    var failure: FileError?
    let sink = JobSink(temporaries: work.temporaries, isStrict: isStrict)
    let work = work
    let end = await InOrder(width: jobs, sink: sink).run {
      do throws(FileError) {
        return try lines.next()
      } catch {
        failure = error
        return nil
      }
    } work: { line in
      work.perform(line)
    }
    guard let failure else { return end.status }
    Console.tell([Message(failure: .input(failure), input: "stdin")])
    return end.status.joined(with: .inputFailed)
  }
}

/// Writes results to standard output, each as soon as it is its turn.
private struct JobSink: ResultSink {
  let temporaries: TemporaryFiles
  let isStrict: Bool
  private(set) var status = ExitStatus.done

  init(temporaries: TemporaryFiles, isStrict: Bool) {
    self.temporaries = temporaries
    self.isStrict = isStrict
  }

  mutating func take(_ result: JobResult) {
    status = status.joined(with: result.status(isStrict: isStrict))
    do throws(FileError) {
      try FileDescriptor.standardOutput().write(result.json)
    } catch {
      end(error)
    }
  }

  /// Without a reader for the results there is nothing left to do; that is no failure.
  private func end(_ error: FileError) {
    let isDone = error.code == .brokenPipe
    if !isDone { Console.tell([Message(failure: .output(error), input: "stdout")]) }
    temporaries.deleteAll { exit((isDone ? ExitStatus.done : .outputFailed).rawValue) }
  }
}
