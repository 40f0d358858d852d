// Why a profile cannot be watched as it is set up.

internal import ReportFeed

/// Why a profile cannot be watched as it is set up.
enum ProfileFault: Error, Sendable, Hashable {
  /// Nobody has said where its reports come from.
  case noEndpoint(profile: String)
  /// Its key cannot be used.
  case key(KeyError)
}

extension ProfileFault {
  /// The code that scripts see.
  var word: String {
    switch self {
    case .noEndpoint: "noEndpoint"
    case .key(let error): error.word
    }
  }

  /// What is wrong and what to do.
  var message: String {
    switch self {
    case .noEndpoint:
      "nobody has said where reports come from: `reportconv config set endpoint wss://…`"
    case .key(let error): error.message
    }
  }

  /// What the process ends with.
  var status: ExitStatus {
    switch self {
    case .noEndpoint: .usage
    case .key(let error): error.status
    }
  }
}

extension ProfileSettings {
  /// Where to connect, and as whom.
  func session() throws(ProfileFault) -> SessionSettings {
    guard let endpoint else { throw .noEndpoint(profile: name) }
    do throws(KeyError) {
      return SessionSettings(endpoint: endpoint, key: try key.get())
    } catch {
      throw .key(error)
    }
  }
}
