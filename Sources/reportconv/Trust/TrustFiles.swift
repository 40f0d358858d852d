// The authorities that an operator trusts, out of files.

internal import Cryptography
internal import ReportFormats

/// Reads authorities and lists of revoked certificates from files and folders.
enum TrustFiles {
  /// The largest file that is read: the system's own list has 200 kB.
  private static let largest = 4 << 20

  /// The authorities of some paths; the system's where there are none.
  ///
  /// - Throws: a file that cannot be read, or that holds no certificate.
  static func anchors(_ paths: [String]) throws(FileError) -> TrustAnchors {
    guard !paths.isEmpty else {
      guard let system = TrustAnchors.system() else {
        throw FileError(code: .notCertificates, path: "the system's authorities")
      }
      return system
    }
    var certificates: [Certificate] = []
    var revocations: [[UInt8]] = []
    var files: [String] = []
    for path in paths { files += try self.files(path) }
    for path in files {
      let file = CertificateFile(try bytes(path))
      guard !file.certificates.isEmpty || !file.revocations.isEmpty else {
        throw FileError(code: .notCertificates, path: path)
      }
      certificates += file.certificates
      revocations += file.revocations
    }
    guard !certificates.isEmpty, let anchors = TrustAnchors(certificates, revocations: revocations)
    else { throw FileError(code: .notCertificates, path: paths[0]) }
    return anchors
  }

  /// A file, or the files of a folder.
  private static func files(_ path: String) throws(FileError) -> [String] {
    guard case .folder = FileStatus(path) else { return [path] }
    var walk = FolderWalk()
    let names = walk.files(below: path)
    if let unreadable = walk.unreadable.first { throw unreadable }
    return names.map { Path.join(path, $0) }
  }

  private static func bytes(_ path: String) throws(FileError) -> [UInt8] {
    var limits = Limits()
    limits.inputBytes = largest
    do throws(Failure) {
      return try InputFile.path(path, relative: path).read(limits: limits)
    } catch {
      switch error {
      case .input(let error), .output(let error): throw error
      case .content, .job, .signing, .signingKey:
        throw FileError(code: .notCertificates, path: path)
      }
    }
  }
}
