// The command that is run for a delivered report: what it is given.

internal import FoundationEssentials
internal import ReportModel

/// What a command is given.
struct HookCall: Sendable, Hashable {
  /// The command, for `/bin/sh -c`.
  var command: String
  /// The environment, as `NAME=value`.
  var environment: [String]
  /// The file on standard input.
  var input: String
  /// The file that takes what the command says: it may be text of the report, which no log may hold.
  var log: String
  /// The fields that the environment has no room for.
  var leftOut: [String]
}

extension HookCall {
  /// The bytes that one variable may have, its name and end included (execve(2), MAX_ARG_STRLEN).
  static let longestVariable = 131_072

  /// What a command is given for a folder.
  ///
  /// - Parameters:
  ///   - command: is what to run.
  ///   - folder: is the full path of the delivered folder.
  ///   - profile: is whose report it is.
  ///   - inherited: is the environment of this process.
  init(_ command: String, folder: String, profile: String, inherited: [String]) {
    // Our own settings stay here: the doctor's key may be among them.
    let passed = inherited.filter {
      !$0.hasPrefix("REPORTCONV_") && !$0.hasPrefix("CREDENTIALS_DIRECTORY=")
    }
    let document = FileStatus(Path.join(folder, DeliveryPlan.documentName)) == nil ? "no" : "yes"
    var environment =
      passed + [
        "REPORTCONV_FOLDER=\(folder)", "REPORTCONV_PROFILE=\(profile)",
        "REPORTCONV_DOCUMENT=\(document)",
      ]
    if let stored = StoredVerdict(in: folder) {
      environment.append("REPORTCONV_VERDICT=\(stored.verdict)")
      environment.append("REPORTCONV_DECISION=\(stored.decision)")
    }
    var leftOut: [String] = []
    for (name, text) in Self.fields(in: folder) {
      // A variable ends at the first NUL.
      let variable = "REPORTCONV_FIELD_\(name.uppercased())=" + text.filter { $0 != "\0" }
      if variable.utf8.count < Self.longestVariable {
        environment.append(variable)
      } else {
        leftOut.append(name)
      }
    }
    if !leftOut.isEmpty {
      environment.append("REPORTCONV_FIELDS_LEFT_OUT=\(leftOut.joined(separator: " "))")
    }
    self.init(
      command: command, environment: environment,
      input: Path.join(folder, DeliveryPlan.reportName), log: Path.join(folder, "hook.log"),
      leftOut: leftOut)
  }

  private static func fields(in folder: String) -> [(name: String, text: String)] {
    guard let bytes = DeliveryFolder.bytes(of: Path.join(folder, DeliveryPlan.fieldsName)),
      case .object(let members)? = try? JSONValue(json: bytes)
    else { return [] }
    return members.compactMap { member in member.value.string.map { (member.name, $0) } }
  }

  /// The environment of this process.
  static func environmentOfProcess() -> [String] {
    ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }.sorted()
  }
}

/// How a command ended.
enum HookEnd: Sendable, Hashable {
  /// It ended by itself, with a status.
  case exited(Int32)
  /// A signal ended it.
  case killed(Int32)
  /// It took too long and was ended.
  case late
  /// It could not be begun, in the system's words.
  case notBegun(String)
}

extension HookEnd {
  /// Why the run counts as failed; `nil` where it does not.
  var failure: String? {
    switch self {
    case .exited(0): nil
    case .exited(let status): "exit status \(status)"
    case .killed(let signal): "ended by signal \(signal)"
    case .late: "did not end in time"
    case .notBegun(let words): "cannot be run: \(words)"
    }
  }
}
