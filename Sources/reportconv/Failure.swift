// Why one input or output of a run failed: the code, the place, the words and the exit status.

internal import ReportFormats
internal import ReportModel
internal import ReportTrust

/// Why a conversion failed.
enum Failure: Error, Sendable, Hashable {
  /// The content cannot be read as a report.
  case content(ReadError)
  /// A file cannot be read.
  case input(FileError)
  /// A file cannot be written.
  case output(FileError)
  /// A line of jobs is wrong.
  case job(JobError)
  /// The key for signing cannot be used.
  case signingKey(SigningKeyError)
  /// The document cannot be signed.
  case signing(SigningError)
}

extension Failure {
  /// The code that scripts see.
  var code: String {
    switch self {
    case .content(let error): error.code.rawValue
    case .input(let error), .output(let error): error.code.rawValue
    case .job: "badJob"
    case .signingKey(let error): error.code
    case .signing(let error): error.code.rawValue
    }
  }

  /// The file concerned, where it is not the input.
  var file: String? {
    switch self {
    case .output(let error): error.path
    case .content, .input, .job, .signing, .signingKey: nil
    }
  }

  /// The place inside the input.
  var location: Location {
    switch self {
    case .content(let error): error.location
    case .input, .output, .signing, .signingKey: Location()
    case .job(let error): Location(column: error.column)
    }
  }

  /// What is wrong and what to do.
  var message: String {
    switch self {
    case .content(let error): error.message
    case .input(let error), .output(let error): error.message
    case .job(let error): error.message
    case .signingKey(let error): error.message
    case .signing(let error): error.message
    }
  }

  /// What the process says of it at its end.
  var status: ExitStatus {
    switch self {
    case .content, .input, .job, .signing, .signingKey: .inputFailed
    case .output: .outputFailed
    }
  }
}

/// Why a line of jobs is not a job.
struct JobError: Error, Sendable, Hashable {
  /// The byte of the line, from 1, where it is known.
  var column: Int?
  /// What is wrong.
  var message: String
}
