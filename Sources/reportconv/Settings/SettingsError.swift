// Why the settings cannot be used or changed. All prose about it stands here.

internal import ReportModel

/// Why the settings cannot be used or changed.
struct SettingsError: Error, Sendable, Hashable {
  /// What is wrong.
  enum Code: Sendable, Hashable {
    /// The file is no JSON, or a value in it is wrong; line and column say where.
    case badFile(line: Int, column: Int, path: String, words: String)
    /// The file cannot be read.
    case cannotRead(FileError)
    /// The file cannot be written.
    case cannotWrite(FileError)
    /// A value that was given elsewhere is wrong.
    case badValue(expected: String)
    /// There is no setting of the name.
    case unknownSetting
    /// Profiles cannot have their own.
    case notOfProfile
    /// A profile cannot have the name.
    case badProfileName
    /// There is no profile of the name.
    case unknownProfile
  }

  /// What is wrong.
  var code: Code
  /// What it is about: a file, a variable of the environment, an option or a name.
  var subject: String
}

extension SettingsError {
  /// The error for a file that breaks the rules of its form.
  init(_ error: JSONError, file: String) {
    self.init(
      code: .badFile(
        line: error.line, column: error.column, path: error.path, words: error.message),
      subject: file)
  }

  /// The error for what no code is known of.
  init(unknown error: any Error, _ path: String) {
    let unknown = FileError(code: .ioError, path: path, detail: "\(error)")
    self.init(code: .cannotRead(unknown), subject: path)
  }

  /// What is wrong and what to do.
  var message: String {
    switch code {
    case .badFile(_, _, _, let words): "\(words): correct the file in an editor"
    case .cannotRead(let error), .cannotWrite(let error): error.message
    case .badValue(let expected): "expected \(expected)"
    case .unknownSetting:
      "there is no such setting: it is one of "
        + Setting.allCases.map(\.rawValue).joined(separator: ", ")
    case .notOfProfile: "this is set for all profiles: leave --profile out"
    case .badProfileName: "this is no name of a profile: it is \(ProfileName.rule)"
    case .unknownProfile:
      "there is no such profile: `reportconv config list` shows them, "
        + "`reportconv config set --profile NAME` makes one"
    }
  }

  /// The code that scripts see.
  var word: String {
    switch code {
    case .badFile: "badSettings"
    case .cannotRead(let error), .cannotWrite(let error): error.code.rawValue
    case .badValue: "badValue"
    case .unknownSetting: "unknownSetting"
    case .notOfProfile: "notOfProfile"
    case .badProfileName: "badProfileName"
    case .unknownProfile: "unknownProfile"
    }
  }

  /// What the process says of it at its end.
  var status: ExitStatus {
    switch code {
    case .badFile, .cannotRead: .inputFailed
    case .cannotWrite: .outputFailed
    case .badValue, .unknownSetting, .notOfProfile, .badProfileName, .unknownProfile: .usage
    }
  }

  /// The line on standard error.
  var line: Message {
    var place = ""
    if case .badFile(let line, let column, let path, _) = code {
      place = "line \(line), column \(column)" + (path.isEmpty ? "" : ", at \(path)")
    }
    return Message(file: subject, place: place, text: message, code: word, isFailure: true)
  }
}
