// Keys that are read again only when their files have changed: a watcher looks several times a
// second, perhaps for a thousand profiles.

internal import ReportFeed

/// The keys that were read, and what their files looked like then.
struct KeyCache: Sendable {
  private struct Entry {
    var stamps: [FileStamp?]
    var isOnly: Bool
    var key: Result<DoctorKey, KeyError>
    /// Whether a later change must show in the stamps: not while the files are so young that the
    /// clock of the file system may not have ticked since.
    var isSettled: Bool
  }

  private let store: KeyStore
  private var entries: [String: Entry] = [:]

  /// Makes an empty cache.
  init(_ store: KeyStore) {
    self.store = store
  }

  /// The key of a profile as it is now, or why there is none.
  mutating func key(for profile: String, isOnly: Bool) -> Result<DoctorKey, KeyError> {
    // Taken before the key is read: a change in between is seen the next time.
    let stamps = stamps(of: profile, isOnly)
    if let entry = entries[profile], entry.isSettled, entry.stamps == stamps,
      entry.isOnly == isOnly
    {
      return entry.key
    }
    let key = Result { () throws(KeyError) in try store.key(of: profile, isOnly: isOnly) }
    let now = WallTime.now()
    let isSettled = stamps.allSatisfy { $0?.isSettled(at: now) ?? true }
    entries[profile] = Entry(stamps: stamps, isOnly: isOnly, key: key, isSettled: isSettled)
    return key
  }

  private func stamps(of profile: String, _ isOnly: Bool) -> [FileStamp?] {
    let paths = store.candidates(for: profile, isOnly: isOnly).compactMap(\.path)
    // The folder too: it may be closed to others in answer to an error.
    return (paths + paths.suffix(1).map(Path.folder)).map { FileStamp($0) }
  }
}

extension KeySource {
  /// The file.
  fileprivate var path: String? {
    switch self {
    case .environment: nil
    case .credential(let path), .file(let path): path
    }
  }
}
