// `reportconv sign`: a document with a signature of the caller's.

internal import ArgumentParser
internal import Cryptography
internal import Glibc
internal import ReportFeed
internal import ReportFormats
internal import ReportTrust

/// Signs a document.
struct SignCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "sign", _superCommandName: Reportconv.name,
    abstract: "Signs a Word document as a whole.", version: Reportconv.version)

  @Argument(
    help: ArgumentHelp("A docx file, or - for standard input.", valueName: "input"),
    completion: .file())
  var input: String

  @Option(
    help: ArgumentHelp(
      "The file of the key: PEM, or PKCS #12 with the certificate in it.", valueName: "file"),
    completion: .file())
  var key: String

  @Option(
    help: ArgumentHelp(
      "The PEM file of the certificate, with others towards its authority.", valueName: "file"),
    completion: .file())
  var certificate: String?

  @Option(
    help: ArgumentHelp(
      "The file with the password of the key; it is asked for on the terminal otherwise.",
      valueName: "file"), completion: .file())
  var passwordFile: String?

  @Option(
    help: ArgumentHelp(
      "The digest: sha256, sha384 or sha512; sha256 by default.", valueName: "name"),
    completion: .list(SigningDigest.allCases.map(\.rawValue)))
  var digest: String?

  @Option(
    help: ArgumentHelp(
      "The time that the signature claims, such as 2026-11-01T09:30:00Z; now by default.",
      valueName: "time"))
  var at: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file, or - for standard output.", valueName: "path"), completion: .file())
  var output: String?

  @Flag(help: "Replace an existing output file.")
  var force = false

  func validate() throws {
    if output == nil || output == "-", isatty(STDOUT_FILENO) != 0 {
      throw ValidationError("The output is of no use on a terminal: name a file with --output.")
    }
  }

  @MainActor
  func perform(_ leftovers: Leftovers) throws -> ExitStatus {
    let digest: SigningDigest = try digest.map { try Meaning.choice($0, of: "--digest") } ?? .sha256
    let time = try claimedTime()
    let file = input == "-" ? InputFile.standardInput : .path(input, relative: input)
    do throws(Failure) {
      let bytes = try file.read(limits: Limits())
      let files = SigningFiles(key: key, certificate: certificate, password: passwordFile)
      let signer = DocumentSigner(
        identity: try files.identity(), digest: digest.algorithm, time: time)
      return try write(try Self.signed(bytes, by: signer))
    } catch {
      Console.tell([Message(failure: error, input: file.name)])
      return error.status
    }
  }

  private func claimedTime() throws -> String {
    let time = try at.map { text in
      guard let time = WallTime(text) else {
        throw ValidationError(
          "The value '\(text)' is invalid for '--at': it is a time such as 2026-11-01T09:30:00Z.")
      }
      return time
    }
    // The fraction of a second says nothing, and Word's form has none.
    return "\((time ?? WallTime.now()).description.prefix(19))Z"
  }

  private static func signed(
    _ bytes: [UInt8], by signer: DocumentSigner
  ) throws(Failure) -> [UInt8] {
    do {
      return try signer.sign(bytes)
    } catch let error as ReadError {
      throw .content(error)
    } catch let error as SigningError {
      throw .signing(error)
    } catch {
      throw .signing(SigningError(.failed, detail: "\(error)"))
    }
  }

  @MainActor
  private func write(_ bytes: [UInt8]) throws(Failure) -> ExitStatus {
    guard let output, output != "-" else { return Console.answer(bytes) }
    let temporaries = TemporaryFiles()
    temporaries.watchSignals()
    let file = OutputFile(temporaries: temporaries, replaces: force, makesFolders: false)
    do throws(FileError) {
      try file.write(bytes, to: output)
      return .done
    } catch {
      throw .output(error)
    }
  }
}

/// The digests that signatures are made with.
enum SigningDigest: String, CaseIterable, Sendable {
  case sha256
  case sha384
  case sha512

  /// The digest.
  var algorithm: DigestAlgorithm {
    switch self {
    case .sha256: .sha256
    case .sha384: .sha384
    case .sha512: .sha512
    }
  }
}
