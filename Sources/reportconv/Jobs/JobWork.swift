// Doing a job: from its line to its result. Whatever the line holds, there is a result.

internal import ReportFormats
internal import ReportModel

/// A line of standard input.
struct JobLine: Sendable, Hashable {
  /// The line's number, from 1.
  var number: Int
  /// The line without its end; `nil` where it is over the limit.
  var bytes: [UInt8]?
}

/// What it takes to do one job after the other; safe to use from several threads.
struct JobWork: Sendable {
  /// What jobs are unless they say otherwise.
  let defaults: JobDefaults
  /// The unfinished outputs of the run.
  let temporaries: TemporaryFiles

  /// Does the job of a line.
  func perform(_ line: JobLine) -> JobResult {
    var result = JobResult(line: line.number)
    do throws(Failure) {
      let job = try read(line, &result)
      let bytes = try content(of: job)
      let report = try read(bytes, for: job, &result)
      result.output = try write(report, for: job)
    } catch {
      result.failure = error
    }
    return result
  }

  private func read(_ line: JobLine, _ result: inout JobResult) throws(Failure) -> Job {
    guard let bytes = line.bytes else {
      let limit = defaults.request.reading.limits.inputBytes
      throw .content(ReadError(.limitExceeded, detail: "input-bytes (\(limit))"))
    }
    var job = Job(defaults)
    defer { result.id = job.id }
    do throws(JobError) {
      try job.read(bytes)
    } catch {
      throw .job(error)
    }
    guard job.format.writer != nil else {
      throw .job(JobError(message: "\(job.format.title) cannot be written yet"))
    }
    return job
  }

  private func content(of job: Job) throws(Failure) -> [UInt8] {
    if let output = job.output, let refusal = files(for: job).refusal(of: output) {
      throw .output(refusal)
    }
    if let content = job.content { return content }
    let path = job.input ?? ""
    return try InputFile.path(path, relative: path).read(limits: job.request.reading.limits)
  }

  private func read(
    _ bytes: [UInt8], for job: Job, _ result: inout JobResult
  ) throws(Failure) -> Report {
    do throws(ReadError) {
      let (report, format) = try job.request.read(bytes, name: job.inputName)
      result.from = format
      result.findings = report.findings
      return report
    } catch {
      throw .content(error)
    }
  }

  private func write(_ report: Report, for job: Job) throws(Failure) -> JobResult.Output? {
    guard let written = job.format.writer?(report, job.request.writing) else { return nil }
    guard let path = job.output else {
      return JobResult.Output(format: job.format, bytes: written.bytes, losses: written.losses)
    }
    do throws(FileError) {
      try files(for: job).write(written.bytes, to: path)
    } catch {
      throw .output(error)
    }
    return JobResult.Output(format: job.format, path: path, losses: written.losses)
  }

  private func files(for job: Job) -> OutputFile {
    OutputFile(temporaries: temporaries, replaces: job.force, makesFolders: false)
  }
}
