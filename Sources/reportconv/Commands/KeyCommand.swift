// `reportconv key`: the doctors' keys, kept and removed. A key is never an argument: arguments
// can be seen by everyone on the machine.

internal import ArgumentParser
internal import CLinux
internal import Glibc
internal import ReportFeed

/// Keeps and removes keys.
struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", _superCommandName: Reportconv.name,
    abstract: "Keeps the doctors' keys.", version: Reportconv.version,
    subcommands: [Set.self, Remove.self, List.self])
}

extension KeyCommand {
  /// Keeps a key.
  struct Set: Command {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: "Asks for a key, or reads it from standard input, and keeps it.",
      version: Reportconv.version)

    @OptionGroup var profile: ProfileArgument

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      KeyWork.trying { () throws(KeyError) in
        let name = try KeyWork.name(profile)
        guard let key = try KeyWork.ask(for: name) else {
          Console.tell([KeyWork.remark(name, "nothing was changed", code: "cancelled")])
          return .inputFailed
        }
        try KeyWork.store.set(key, for: name)
        let length = "\(key.length) \(key.length == 1 ? "character" : "characters")"
        Console.tell(
          [KeyWork.remark(name, "the key is kept (\(length))")] + KeyWork.overriding(name))
        return .done
      }
    }
  }

  /// Removes a key.
  struct Remove: Command {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Removes a key.", version: Reportconv.version)

    @OptionGroup var profile: ProfileArgument

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      KeyWork.trying { () throws(KeyError) in
        try KeyWork.store.remove(try KeyWork.name(profile))
        return .done
      }
    }
  }

  /// Lists the profiles that have keys.
  struct List: Command {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the profiles and where the key of each is; never a key.",
      version: Reportconv.version)

    @MainActor
    func perform(_ leftovers: Leftovers) throws -> ExitStatus {
      do throws(SettingsError) {
        let lines = KeyWork.lines(try SettingsView(.process).file)
        return Console.answer(Array(lines.map { $0 + "\n" }.joined().utf8))
      } catch {
        Console.tell([error.line])
        return error.status
      }
    }
  }
}

/// What the commands about keys share.
private enum KeyWork {
  /// The user's keys.
  static var store: KeyStore { KeyStore(Places(.process), .process) }

  /// Does something with keys, and says what is wrong where that fails.
  @MainActor
  static func trying(_ body: () throws(KeyError) -> ExitStatus) -> ExitStatus {
    do throws(KeyError) {
      return try body()
    } catch {
      Console.tell([error.line])
      return error.status
    }
  }

  /// The profile that is meant.
  static func name(_ argument: ProfileArgument) throws(KeyError) -> String {
    let name = argument.profile ?? ProfileName.usual
    guard ProfileName.isValid(name) else { throw KeyError(code: .badProfileName, profile: name) }
    return name
  }

  /// The key as it is typed on the terminal, or as it comes on standard input.
  static func ask(for profile: String) throws(KeyError) -> DoctorKey? {
    reportconv_forbid_dumps()
    do {
      guard isatty(STDIN_FILENO) == 1 else {
        return try DoctorKey(bytes: try SmallFile.bytes(of: FileDescriptor.standardInput()))
      }
      let terminal = try FileDescriptor(opening: "/dev/tty", flags: O_RDWR | O_NOCTTY)
      return try TerminalPrompt.secret("Key of profile \(profile): ", on: terminal)
        .map { text in try DoctorKey(typed: text) }
    } catch let fault as KeyFault {
      throw KeyError(code: .fault(fault), profile: profile)
    } catch let error as FileError {
      throw KeyError(code: .cannotRead(error), profile: profile)
    } catch {
      let unknown = FileError(code: .ioError, path: "stdin", detail: "\(error)")
      throw KeyError(code: .cannotRead(unknown), profile: profile)
    }
  }

  static func remark(_ profile: String, _ text: String, code: String? = nil) -> Message {
    Message(file: "profile \(profile)", text: text, code: code)
  }

  /// What comes before the key that was just kept.
  static func overriding(_ profile: String) -> [Message] {
    guard let source = try? store.source(of: profile, isOnly: true) else { return [] }
    return switch source {
    case .environment:
      [remark(profile, "\(KeyStore.variable) is set here and comes first", code: "overridden")]
    case .credential(let path):
      [remark(profile, "the credential \(path) is there and comes first", code: "overridden")]
    case .file: []
    }
  }

  /// The profiles of the file, those that have a key, and the usual one.
  static func lines(_ file: SettingsFile) -> [String] {
    let store = store
    let known = SettingsReading.profiles([], file)
    let names = known + store.profilesWithFile().filter { !known.contains($0) }
    let rows = names.map { name in
      do throws(KeyError) {
        let source = try store.source(of: name, isOnly: known.count == 1)
        _ = try store.key(of: name, isOnly: known.count == 1)
        return [name, source.title, "usable"]
      } catch {
        return [name, "-", error.message]
      }
    }
    return TextColumns.lines([["profile", "key", "state"]] + rows)
  }
}
