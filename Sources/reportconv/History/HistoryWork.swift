// What the commands about the history share: the database, values of the command line, reading.

internal import ArgumentParser
internal import FoundationEssentials
internal import Glibc
internal import ReportFormats
internal import ReportHistory
internal import ReportModel

/// What the commands about the history share.
enum HistoryWork {
  /// Does something with the history, and says what is wrong where that fails.
  @MainActor
  static func trying(_ body: (Journal) throws(HistoryError) -> ExitStatus) -> ExitStatus {
    do throws(HistoryError) {
      return try body(try Journal(path: Places(.process).history))
    } catch {
      Console.tell([error.line])
      return error.status
    }
  }

  /// Makes SQLite put the copy that it makes of the database beside it, where nobody else looks, and
  /// not into a folder of the system; unless the user has named one.
  static func keepTemporaryFilesPrivate() {
    unsafe _ = setenv("SQLITE_TMPDIR", Places(.process).state, 0)
  }

  /// The input that an argument names.
  static func file(_ argument: String) -> InputFile {
    argument == "-" ? .standardInput : .path(argument, relative: argument)
  }

  /// Reads the one report of an input.
  static func read(_ file: InputFile, _ request: ConversionRequest) throws(Failure) -> Report {
    let bytes = try file.read(limits: request.reading.limits)
    if let lines = request.lines(of: bytes) {
      throw .content(ReadError(.severalReports, detail: "\(lines.count)"))
    }
    do throws(ReadError) {
      return try request.read(bytes, name: file.name).report
    } catch {
      throw .content(error)
    }
  }
}

/// What typed values of the history mean.
enum HistoryMeaning {
  /// A day.
  static func day(_ text: String, of option: String) throws -> Date {
    if let date = Day.start(of: text) { return date }
    throw ValidationError("The value '\(text)' is invalid for '\(option)': it is a yyyy-mm-dd.")
  }

  /// The moment that lies an age before another: `90d`, `12w`, `18m`, `2y`.
  static func age(_ text: String, of option: String, before now: Date) throws -> Date {
    if let unit = text.last, let count = Int(text.dropLast()), (1...10_000).contains(count) {
      switch unit {
      case "d": return now.addingTimeInterval(-86_400 * Double(count))
      case "w": return now.addingTimeInterval(-7 * 86_400 * Double(count))
      case "m": return Day.before(now, months: count)
      case "y": return Day.before(now, months: 12 * count)
      default: break
      }
    }
    throw ValidationError(
      "The value '\(text)' is invalid for '\(option)': it is a number with d, w, m or y, "
        + "such as 90d or 2y.")
  }
}
