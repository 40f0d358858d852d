// Why a profile cannot be watched as it is set up.

internal import ReportFeed

/// Why a profile cannot be watched as it is set up.
enum ProfileFault: Error, Sendable, Hashable {
  /// Nobody has said where its reports come from.
  case noEndpoint(profile: String)
  /// Its key cannot be used.
  case key(KeyError)
  /// The authorities that signers are trusted by cannot be read.
  case trust(FileError)
}

extension ProfileFault {
  /// The code that scripts see.
  var word: String {
    switch self {
    case .noEndpoint: "noEndpoint"
    case .key(let error): error.word
    case .trust(let error): error.code.rawValue
    }
  }

  /// What is wrong and what to do.
  var message: String {
    switch self {
    case .noEndpoint:
      "nobody has said where reports come from: `reportconv config set endpoint wss://…`"
    case .key(let error): error.message
    case .trust(let error): "\(error.path): \(error.message)"
    }
  }

  /// What the process ends with.
  var status: ExitStatus {
    switch self {
    case .noEndpoint: .usage
    case .key(let error): error.status
    case .trust: .inputFailed
    }
  }
}

extension ProfileSettings {
  /// What is asked of the signatures of documents: whom to trust is asked where somebody said it.
  func trustRequest() throws(ProfileFault) -> TrustRequest {
    guard patient.requiresSigned || trust != nil else { return TrustRequest() }
    do throws(FileError) {
      return TrustRequest(anchors: try TrustFiles.anchors(trust.map { [$0] } ?? []))
    } catch {
      throw .trust(error)
    }
  }

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
