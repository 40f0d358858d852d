// Changing the file of the settings: one member at a time, all others as they are.

internal import Glibc
internal import ReportModel

/// The file of the settings as it is edited: members that nobody here knows stay.
struct SettingsDocument {
  private var root: JSONValue

  /// Reads a document; no bytes are an empty one.
  ///
  /// - Throws: where it is not JSON, or has values that are not allowed: a file that is broken is
  ///   for its author to mend, and not to be made worse.
  init(json bytes: [UInt8]?) throws(JSONError) {
    guard let bytes else {
      root = .object([])
      return
    }
    _ = try SettingsFile(json: bytes)
    root = try JSONValue(json: bytes)
  }

  /// The document as it is written to the file.
  var bytes: [UInt8] {
    var json = JSONOutput(isPretty: true)
    root.write(to: &json)
    json.endLine()
    return json.bytes
  }

  /// Sets a value, a profile's own where one is named; `nil` takes it away.
  mutating func set(_ setting: Setting, to text: String?, profile: String?) {
    var path = [setting.rawValue]
    if let profile { path = [SettingsFile.profilesMember, profile] + path }
    root.set(path[...], to: text.map(setting.value))
  }

  /// Takes a profile away with all that it has.
  mutating func remove(profile: String) {
    root.set([SettingsFile.profilesMember, profile], to: nil)
  }
}

extension JSONValue {
  /// Sets or removes the member at the end of a path, and makes the objects on the way.
  fileprivate mutating func set(_ path: ArraySlice<String>, to value: JSONValue?) {
    guard case .object(var members) = self, let name = path.first else { return }
    let place = members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
    if path.count > 1 {
      guard value != nil || place != nil else { return }
      let index = place ?? members.endIndex
      if place == nil { members.append(Member(name: name, value: .object([]))) }
      members[index].value.set(path.dropFirst(), to: value)
    } else if let place {
      if let value { members[place].value = value } else { members.remove(at: place) }
    } else if let value {
      members.append(Member(name: name, value: value))
    }
    self = .object(members)
  }
}

extension SettingsDocument {
  /// Changes the file, whole or not at all, while no other process of ours changes it.
  static func edit(
    _ places: Places, _ change: (inout SettingsDocument) -> Void
  ) throws(SettingsError) {
    // A link to a file that is kept elsewhere stays a link.
    let path = Path.resolved(places.settingsFile)
    do {
      try PrivateFolder.make(places.configuration)
      let folder = try FileDescriptor(opening: Path.folder(of: path), flags: O_RDONLY)
      try folder.locked {
        var document = try SettingsDocument(json: try SmallFile.read(path))
        change(&document)
        try PrivateFile.write(document.bytes, to: path)
      }
    } catch let error as JSONError {
      throw SettingsError(error, file: path)
    } catch let error as FileError {
      throw SettingsError(code: .cannotWrite(error), subject: path)
    } catch {
      throw SettingsError(
        code: .cannotWrite(FileError(code: .ioError, path: path, detail: "\(error)")),
        subject: path)
    }
  }
}
