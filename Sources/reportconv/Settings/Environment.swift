// The variables of the process's environment that the program looks at, in one place.

internal import Glibc

/// The variables of the environment that matter here; those that are empty count as not set.
struct Environment: Sendable, Hashable {
  private var values: [String: String]

  /// Makes an environment of some variables.
  init(_ values: [String: String]) {
    self.values = values.filter { !$0.value.isEmpty }
  }

  /// The value of a variable.
  subscript(name: String) -> String? { values[name] }

  /// The variables that give settings.
  var settings: [String: String] {
    values.filter { value in Setting.allCases.contains { $0.variable == value.key } }
  }
}

extension Environment {
  /// The variables that name proxies, in large and in small letters.
  var proxies: [String: String] { values.filter { Self.proxyNames.contains($0.key) } }

  private static var proxyNames: [String] {
    let names = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"]
    return names + names.map { $0.lowercased() }
  }

  /// The environment that the process was started with.
  static var process: Environment {
    var values: [String: String] = [:]
    for name in names + proxyNames + Setting.allCases.map(\.variable) {
      if let value = unsafe getenv(name) { values[name] = unsafe String(cString: value) }
    }
    return Environment(values)
  }

  /// Where folders are (XDG Base Directory Specification), where keys are, and what a service is
  /// told by systemd (systemd.exec(5), sd_notify(3)).
  private static var names: [String] {
    [
      "HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", KeyStore.variable, "CREDENTIALS_DIRECTORY",
      "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID", "JOURNAL_STREAM",
    ]
  }
}
