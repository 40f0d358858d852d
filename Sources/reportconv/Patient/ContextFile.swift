// The file in which the practice software says who is open.

internal import Glibc
internal import ReportFormats
internal import ReportModel

/// Reads the file in which the practice software says who is open.
enum ContextFile {
  /// What the file says now; a file that is not there says that nobody is open.
  static func read(_ path: String) -> ContextReading {
    do throws(FileError) {
      let file = try FileDescriptor(opening: path, flags: O_RDONLY | O_NONBLOCK)
      var status = stat()
      guard unsafe fstat(file.number, &status) == 0 else {
        throw FileError(errno: errno, path: path)
      }
      guard status.st_mode & S_IFMT == S_IFREG else { return .unreadable("notAFile") }
      let modified = status.st_mtim.tv_sec * 1_000 + status.st_mtim.tv_nsec / 1_000_000
      var bytes: [UInt8] = []
      while try file.read(upTo: 1 << 14, into: &bytes) > 0 {
        if bytes.count > PatientContextReader.longest { break }
      }
      return reading(of: bytes, modified: modified)
    } catch {
      return error.code == .fileNotFound ? .nobody : .unreadable(error.code.rawValue)
    }
  }

  private static func reading(of bytes: [UInt8], modified: Int) -> ContextReading {
    do throws(PatientContextError) {
      let context = try PatientContextReader.read(bytes, modified: modified)
      return context.map(ContextReading.patient) ?? .nobody
    } catch {
      return .unreadable(error.code.rawValue)
    }
  }
}
