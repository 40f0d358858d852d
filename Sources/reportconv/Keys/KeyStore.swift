// Where keys are: in the environment, among the credentials of a service, or in a file of the user.

internal import CLinux
internal import Glibc
internal import ReportFeed

/// Where a key was found.
enum KeySource: Sendable, Hashable {
  /// In the variable of the environment.
  case environment
  /// Among the credentials that systemd hands to a service.
  case credential(path: String)
  /// In the user's file.
  case file(path: String)

  /// The source as a cell of a table.
  var title: String {
    switch self {
    case .environment: "environment"
    case .credential: "credential"
    case .file: "file"
    }
  }
}

/// Finds, keeps and removes keys.
struct KeyStore: Sendable, Hashable {
  /// The variable of the environment that holds a key.
  static let variable = "REPORTCONV_DOCTOR_KEY"

  /// The name of a credential; that of a profile has a dot and its name behind it.
  static let credential = "doctor_key"

  private let places: Places
  private let variableText: String?

  /// Makes a store for a user.
  init(_ places: Places, _ environment: Environment) {
    self.places = places
    variableText = environment[Self.variable]
  }

  /// The file of a profile's key.
  func path(of profile: String) -> String { Path.join(places.keys, profile) }

  /// The files that say what the key of a profile is, the first one that is there.
  func candidates(for profile: String, isOnly: Bool) -> [KeySource] {
    var sources: [KeySource] = []
    if let folder = places.credentials {
      let common = Path.join(folder, Self.credential)
      sources.append(.credential(path: "\(common).\(profile)"))
      if isOnly || profile == ProfileName.usual { sources.append(.credential(path: common)) }
    }
    return sources + [.file(path: path(of: profile))]
  }

  /// Where the key of a profile is.
  ///
  /// - Parameters:
  ///   - profile: is the profile's name.
  ///   - isOnly: is whether no other profile is meant: what names none is for that one.
  /// - Returns: the first place that has one.
  /// - Throws: where there is none, or one that cannot be for this profile alone.
  func source(of profile: String, isOnly: Bool) throws(KeyError) -> KeySource {
    if variableText != nil {
      guard isOnly else { throw KeyError(code: .ambiguous, profile: profile) }
      return .environment
    }
    let found = candidates(for: profile, isOnly: isOnly).first { source in
      switch source {
      case .environment: false
      case .credential(let path), .file(let path): FileStatus(path) != nil
      }
    }
    guard let found else { throw KeyError(code: .notFound, profile: profile) }
    return found
  }

  /// The key of a profile.
  func key(of profile: String, isOnly: Bool) throws(KeyError) -> DoctorKey {
    // From here on there is a key in memory: a crash must not write it to a file.
    reportconv_forbid_dumps()
    do {
      switch try source(of: profile, isOnly: isOnly) {
      case .environment: return try DoctorKey(typed: variableText ?? "")
      case .credential(let path):
        return try DoctorKey(bytes: try SmallFile.read(path) ?? [])
      case .file(let path):
        let bytes = try KeyFile.read(path, folder: places.keys, profile: profile)
        return try DoctorKey(bytes: bytes)
      }
    } catch let error as KeyError {
      throw error
    } catch let fault as KeyFault {
      throw KeyError(code: .fault(fault), profile: profile)
    } catch let error as FileError {
      throw KeyError(code: .cannotRead(error), profile: profile)
    } catch {
      let unknown = FileError(code: .ioError, path: path(of: profile), detail: "\(error)")
      throw KeyError(code: .cannotRead(unknown), profile: profile)
    }
  }

  /// The profiles that have a key file, in order.
  func profilesWithFile() -> [String] {
    var walk = FolderWalk()
    return walk.files(below: places.keys).filter(ProfileName.isValid)
  }
}

extension KeyStore {
  /// Keeps a key in the user's file.
  ///
  /// - Throws: where the folder is open to others, from a time before it was this one's, or the
  ///   file cannot be written.
  func set(_ key: DoctorKey, for profile: String) throws(KeyError) {
    do throws(FileError) {
      try PrivateFolder.make(places.keys)
    } catch {
      throw KeyError(code: .cannotWrite(error), profile: profile)
    }
    if let stamp = FileStamp(places.keys), stamp.isOpenToOthers {
      throw KeyError(code: .openToOthers(path: places.keys, mode: "700"), profile: profile)
    }
    do throws(FileError) {
      try PrivateFile.write(Array("\(key.secret)\n".utf8), to: path(of: profile))
    } catch {
      throw KeyError(code: .cannotWrite(error), profile: profile)
    }
  }

  /// Removes the user's file.
  func remove(_ profile: String) throws(KeyError) {
    let path = path(of: profile)
    guard unsafe unlink(path) != 0 else { return }
    if errno == ENOENT { throw KeyError(code: .notFound, profile: profile) }
    throw KeyError(code: .cannotWrite(FileError(errno: errno, path: path)), profile: profile)
  }
}
