// The settings of a running watcher: they follow the file and the keys while it runs.
//
// The file is read several times a second, which is a handful of system calls. The reloading
// provider of swift-configuration goes by the time of the last change: it never sees the second of
// two changes within one tick of the file system's clock. And it tells nobody of a file that it
// cannot read again.

internal import ReportModel

/// The settings of a running watcher.
actor SettingsSource {
  /// What was found when the file was looked at.
  private enum Look: Equatable {
    case file(SettingsFile, text: [UInt8])
    case nothing
    case problem(SettingsError)
  }

  /// The settings each time that they have changed, not the first ones.
  nonisolated let changes: AsyncStream<Settings>

  private let continuation: AsyncStream<Settings>.Continuation
  private var reader: SettingsReader
  private var file: SettingsFile
  private var lastLook: Look
  private var settings: Settings

  /// Reads the settings for the first time.
  ///
  /// - Parameters:
  ///   - options: are what the command line says.
  ///   - environment: is what the process was started with.
  /// - Throws: where something is wrong: nothing is there yet to go on with.
  init(_ options: SettingsOptions, _ environment: Environment) throws(SettingsError) {
    reader = try SettingsReader(options, environment)
    (changes, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    lastLook = Self.look(at: reader.places.settingsFile, after: .nothing)
    switch lastLook {
    case .problem(let error): throw error
    case .file(let found, _): file = found
    case .nothing: file = SettingsFile()
    }
    settings = try reader.read(file, problem: nil)
  }

  /// The settings as they are now.
  func current() -> Settings { settings }

  /// Looks at the file and the keys, and tells of a change.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  func reload() -> Bool { adopt(Self.look(at: reader.places.settingsFile, after: lastLook)) }

  /// Looks again and again until the task is cancelled, well within a second each time.
  func follow(every interval: Duration = .milliseconds(400)) async {
    while !Task.isCancelled {
      try? await Task.sleep(for: interval)
      reload()
    }
    continuation.finish()
  }
}

extension SettingsSource {
  /// Takes over what was found.
  ///
  /// A file that is missing or broken is believed at the second look: editors that do not rename
  /// leave such a file for a moment.
  private func adopt(_ look: Look) -> Bool {
    let isSecond = look == lastLook
    lastLook = look
    var problem = settings.problem
    switch look {
    case .file(let found, _): (file, problem) = (found, nil)
    case .nothing: if isSecond { (file, problem) = (SettingsFile(), nil) }
    case .problem(let error): if isSecond { problem = error }
    }
    guard let next = try? reader.read(file, problem: problem), next != settings else {
      return false
    }
    settings = next
    continuation.yield(next)
    return true
  }

  /// Looks at the file; a text that was read at the look before is not read again.
  private static func look(at path: String, after last: Look) -> Look {
    do {
      guard let text = try SmallFile.read(path) else { return .nothing }
      if case .file(_, text) = last { return last }
      return .file(try SettingsFile(json: text), text: text)
    } catch let error as JSONError {
      return .problem(SettingsError(error, file: path))
    } catch let error as FileError {
      return .problem(SettingsError(code: .cannotRead(error), subject: path))
    } catch {
      return .problem(SettingsError(unknown: error, path))
    }
  }
}
