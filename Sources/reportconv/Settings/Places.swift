// Where the program keeps what lasts: settings, keys, and what it is doing.

internal import Glibc

/// The folders of a user, by the XDG Base Directory Specification.
struct Places: Sendable, Hashable {
  /// The user's own folder.
  let home: String
  /// What the user has chosen: `$XDG_CONFIG_HOME/reportconv`.
  let configuration: String
  /// What the program has to remember: `$XDG_STATE_HOME/reportconv`.
  let state: String
  /// The secrets that systemd hands to a service (`LoadCredential=`), where there are any.
  let credentials: String?

  /// Finds the folders; paths that are not absolute are passed over, as the specification asks.
  init(_ environment: Environment) {
    func folder(_ variable: String) -> String? {
      environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    home = folder("HOME") ?? Self.accountHome
    configuration = Path.join(
      folder("XDG_CONFIG_HOME") ?? Path.join(home, ".config"), Reportconv.name)
    state = Path.join(
      folder("XDG_STATE_HOME") ?? Path.join(home, ".local/state"), Reportconv.name)
    credentials = folder("CREDENTIALS_DIRECTORY")
  }

  /// The file of the settings.
  var settingsFile: String { Path.join(configuration, "config.json") }

  /// The folder of the keys, a file a profile.
  var keys: String { Path.join(configuration, "keys") }

  /// The folder of the locks, a file a key.
  ///
  /// Not below `$XDG_RUNTIME_DIR`: that is set in a desktop's session and not for a job of cron,
  /// and both must see the same locks.
  var locks: String { Path.join(state, "locks") }

  /// The folder where running watchers say what they do, two files each.
  var watchers: String { Path.join(state, "watchers") }

  /// The database of what was received and of the reports.
  var history: String { Path.join(state, "history.sqlite") }

  /// The file of decisions about whose reports were.
  var audit: String { Path.join(state, "audit.jsonl") }

  /// A path with the user's folder in place of a leading `~/`.
  func expanded(_ path: String) -> String {
    path.hasPrefix("~/") ? Path.join(home, String(path.dropFirst(2))) : path
  }

  /// The home that the system knows for the user, for processes without `HOME`.
  private static var accountHome: String {
    unsafe getpwuid(geteuid()).map { unsafe String(cString: $0.pointee.pw_dir) } ?? "/"
  }
}
