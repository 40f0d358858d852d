// Why a doctor's key cannot be used or kept. All prose about it stands here, and none has a key.

internal import ReportFeed

/// Why a doctor's key cannot be used or kept.
struct KeyError: Error, Sendable, Hashable {
  /// What is wrong.
  enum Code: Sendable, Hashable {
    /// Nobody has set one.
    case notFound
    /// One key is given for several profiles.
    case ambiguous
    /// Other users can read the file or look into the folder.
    case openToOthers(path: String, mode: String)
    /// The file is another user's.
    case foreign(path: String)
    /// What is there is no key.
    case fault(KeyFault)
    /// The file cannot be read.
    case cannotRead(FileError)
    /// The file cannot be written or removed.
    case cannotWrite(FileError)
    /// A profile cannot have the name.
    case badProfileName
  }

  /// What is wrong.
  var code: Code
  /// The profile.
  var profile: String
}

extension KeyError {
  /// What is wrong and what to do.
  var message: String {
    switch code {
    case .notFound: "there is no key: set one with `reportconv key set\(option)`"
    case .ambiguous:
      "\(KeyStore.variable) is one key, but several profiles are watched: name one with --profile"
    case .openToOthers(let path, let mode): "others can read the key: chmod \(mode) \(path)"
    case .foreign(let path): "the key is another user's file: chown it, or remove \(path)"
    case .fault(.empty): "the key is empty: set it again with `reportconv key set\(option)`"
    case .fault(.tooLong): "the key is over \(DoctorKey.longest) bytes long: this is no key"
    case .fault(.control): "the key has line ends or other controls in it: this is no key"
    case .cannotRead(let error), .cannotWrite(let error): "\(error.path): \(error.message)"
    case .badProfileName: "this is no name of a profile: it is \(ProfileName.rule)"
    }
  }

  private var option: String {
    profile == ProfileName.usual ? "" : " --profile \(profile)"
  }

  /// The code that scripts see.
  var word: String {
    switch code {
    case .notFound: "noKey"
    case .ambiguous: "ambiguousKey"
    case .openToOthers: "keyOpenToOthers"
    case .foreign: "foreignKey"
    case .fault: "badKey"
    case .cannotRead(let error), .cannotWrite(let error): error.code.rawValue
    case .badProfileName: "badProfileName"
    }
  }

  /// What the process says of it at its end.
  var status: ExitStatus {
    switch code {
    case .cannotWrite: .outputFailed
    case .badProfileName, .ambiguous: .usage
    case .notFound, .openToOthers, .foreign, .fault, .cannotRead: .inputFailed
    }
  }

  /// The line on standard error.
  var line: Message {
    Message(file: "profile \(profile)", text: message, code: word, isFailure: true)
  }
}
