// The settings: names, what they mean and what they are unless somebody says otherwise.
//
// A setting has one name everywhere: `ca-file` is the option `--ca-file` of `watch`, the member
// "ca-file" of the file and the variable REPORTCONV_CA_FILE.

/// What a user can choose for the watcher.
enum Setting: String, CaseIterable, Sendable {
  case endpoint, out, to, diff, exec
  case caFile = "ca-file"
  case wait
  case patientContext = "patient-context"
  case contextExpiry = "context-expiry"
  case onMismatch = "on-mismatch"
  case onUnknown = "on-unknown"
  case onDisagreement = "on-disagreement"
  case requireSigned = "require-signed"
  case trust
  case logLevel = "log-level"
}

extension Setting {
  /// What the setting is for, as part of a table.
  var meaning: String {
    switch self {
    case .endpoint: "the sender's address, ws:// or wss://"
    case .out: "the folder that reports are put in"
    case .to: "the formats that each report is written in"
    case .diff: "the formats that changes since an earlier report are written in"
    case .exec: "a command of the shell that is run for each report"
    case .caFile: "more authorities for certificates, in a PEM file"
    case .wait: "whether to wait for another key when the sender refuses one"
    case .patientContext: "the file that says which patient is open"
    case .contextExpiry: "for how many minutes that file holds"
    case .onMismatch: "what becomes of another patient's report"
    case .onUnknown: "what becomes of a report that nothing assigns"
    case .onDisagreement: "what becomes of payloads that differ in a number or a side"
    case .requireSigned: "whether documents must be signed by someone trusted"
    case .trust: "the authorities that signers are trusted by, a file or folder"
    case .logLevel: "how much is logged: error, warning, notice, info or debug"
    }
  }

  /// The value unless somebody says otherwise; `nil` where there is none.
  var usual: String? {
    switch self {
    case .endpoint, .exec, .caFile, .patientContext, .trust: nil
    case .out: "~/reportconv"
    case .to: "html,txt"
    case .diff: Self.nothing
    case .wait, .requireSigned: "false"
    case .contextExpiry: "60"
    case .onMismatch: PatientPolicy.quarantine.rawValue
    case .onUnknown: PatientPolicy.unassigned.rawValue
    case .onDisagreement: DisagreementPolicy.quarantine.rawValue
    case .logLevel: LogLevel.notice.rawValue
    }
  }

  /// The value of a list with nothing in it.
  static let nothing = "none"

  /// Whether a profile can have its own; what is not is the process's.
  var isOfProfile: Bool { self != .logLevel }

  /// Whether the value is a path.
  var isPath: Bool {
    switch self {
    case .out, .caFile, .patientContext, .trust: true
    case .endpoint, .to, .diff, .exec, .wait, .contextExpiry, .onMismatch, .onUnknown,
      .onDisagreement, .requireSigned, .logLevel:
      false
    }
  }

  /// The variable of the environment that gives it.
  var variable: String {
    "REPORTCONV_" + rawValue.uppercased().replacing("-", with: "_")
  }
}

/// How much is logged.
enum LogLevel: String, CaseIterable, Sendable {
  case error, warning, notice, info, debug
}
