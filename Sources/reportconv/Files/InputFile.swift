// Reading a whole input, from a file or from standard input.

internal import Glibc
internal import ReportFormats

/// Where an input comes from.
enum InputFile: Sendable, Hashable {
  /// Standard input.
  case standardInput
  /// A file, and the place that its outputs have below an output folder.
  case path(String, relative: String)

  /// What messages call the input.
  var name: String {
    switch self {
    case .standardInput: "stdin"
    case .path(let path, _): path
    }
  }

  /// The path below an output folder, before its extension is changed.
  var relativeName: String {
    switch self {
    case .standardInput: "stdin"
    case .path(_, let relative): relative
    }
  }

  /// The bytes, unless there are more than a limit allows.
  func read(limits: Limits) throws(Failure) -> [UInt8] {
    do {
      switch self {
      case .standardInput:
        return try FileDescriptor.standardInput().readAll(limit: limits.inputBytes)
      case .path(let path, _):
        let file = try FileDescriptor(opening: path, flags: O_RDONLY)
        return try file.readAll(limit: limits.inputBytes)
      }
    } catch let error as FileError {
      throw .input(error)
    } catch let error as ReadError {
      throw .content(error)
    } catch {
      throw .input(FileError(code: .ioError, path: name, detail: "\(error)"))
    }
  }
}

extension FileDescriptor {
  /// Reads to the end of the file.
  func readAll(limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than the file has shows its end without another round.
    var chunk = min(expectedSize, limit) + 1
    bytes.reserveCapacity(chunk)
    while try read(upTo: chunk, into: &bytes) > 0 {
      guard bytes.count <= limit else {
        throw ReadError(.limitExceeded, detail: "input-bytes (\(limit))")
      }
      chunk = 1 << 16
    }
    return bytes
  }
}
