// Reports in quarantine: found by their folders, so that they are found without the journal too.

internal import ReportFormats
internal import ReportModel
internal import ReportNormalizer

/// A report in quarantine.
struct QuarantinedReport: Sendable, Hashable {
  /// The full path of its folder.
  var folder: String
  /// Why it is there.
  var stored: StoredVerdict
}

/// Finds reports in quarantine.
enum Quarantine {
  /// The reports below the folders that deliveries are put into, oldest first.
  static func reports(in roots: [String]) -> [QuarantinedReport] {
    var found: [QuarantinedReport] = []
    for root in roots {
      let place = Path.join(root, DeliveryPlace.quarantine)
      for name in (try? FolderWalk.names(in: place)) ?? [] where !name.hasPrefix(".") {
        let folder = Path.join(place, name)
        guard let stored = StoredVerdict(in: folder) else { continue }
        found.append(QuarantinedReport(folder: folder, stored: stored))
      }
    }
    return found.sorted { ($0.stored.id, $0.folder) < ($1.stored.id, $1.folder) }
  }
}

extension QuarantinedReport {
  /// The folder that deliveries are put into.
  var root: String { Path.folder(of: Path.folder(of: folder)) }

  /// What its payloads say of the patient.
  func identities() throws(ReleaseError) -> [PayloadIdentity] {
    guard let message = DeliveryFolder.bytes(of: Path.join(folder, DeliveryPlan.messageName)) else {
      throw .unreadable
    }
    let document = DeliveryFolder.bytes(of: Path.join(folder, DeliveryPlan.documentName))
    do throws(ReadError) {
      return try DeliveryPlan(formats: []).evidence(
        of: message, document: document.map(MessageDocument.fetched) ?? .notFetched
      ).identities
    } catch {
      throw .unreadable
    }
  }

  /// The files of the folder, with those below it.
  var files: [String] { Self.files(in: folder, "") }

  private static func files(in folder: String, _ prefix: String) -> [String] {
    let names = (try? FolderWalk.names(in: folder)) ?? []
    return names.filter { $0 != "." && $0 != ".." }.sorted().flatMap { name in
      let path = Path.join(folder, name)
      guard case .folder? = FileStatus(path, followingLinks: false) else { return [prefix + name] }
      return files(in: path, "\(prefix)\(name)/")
    }
  }

  /// Where the report goes when it is released: the first free name.
  var released: String {
    let path = Path.join(root, Path.name(of: folder))
    var free = path
    var number = 1
    while FileStatus(free, followingLinks: false) != nil {
      number += 1
      free = "\(path)-\(number)"
    }
    return free
  }
}

/// Why a report is not released.
enum ReleaseError: Error, Sendable, Hashable {
  /// What names the patient is neither a national number nor birth date and family name.
  case badPatient
  /// The report names another patient; why, a line each.
  case contradicted([String])
  /// What was received cannot be read again.
  case unreadable
  /// A file cannot be written.
  case file(FileError)
}

extension ReleaseError {
  /// What is wrong and what to do.
  var message: String {
    switch self {
    case .badPatient:
      "name the patient by a national number, or as \"1960-02-01 FAMILY, Given\""
    case .contradicted(let reasons):
      "the report says otherwise: \(reasons.joined(separator: "; ")); --force REASON releases it"
    case .unreadable: "what was received cannot be read again"
    case .file(let error): error.message
    }
  }

  /// The code that scripts see.
  var code: String {
    switch self {
    case .badPatient: "badPatient"
    case .contradicted: "contradicted"
    case .unreadable: "unreadable"
    case .file(let error): error.code.rawValue
    }
  }

  /// What the process ends with.
  var status: ExitStatus {
    switch self {
    case .badPatient: .usage
    case .contradicted, .unreadable: .inputFailed
    case .file: .outputFailed
    }
  }
}
