// The files of a key: read into memory that is wiped, and only while nobody else can read them.

internal import CLinux
internal import Cryptography
internal import Glibc

/// Why a key cannot be used for signing.
///
/// All prose about it stands here.
enum SigningKeyError: Error, Sendable, Hashable {
  /// Other users can read the key's file.
  case openToOthers(path: String)
  /// The key's file is too large to be one.
  case tooLarge(path: String)
  /// The key and the certificate do not sign.
  case identity(SigningIdentityError, path: String)

  /// The code that scripts see.
  var code: String {
    switch self {
    case .openToOthers: "keyOpenToOthers"
    case .tooLarge: "badKey"
    case .identity(let error, _): error.rawValue
    }
  }

  /// What is wrong and what to do.
  var message: String {
    switch self {
    case .openToOthers(let path): "others can read the key: chmod 600 \(path)"
    case .tooLarge(let path): "\(path) is over 1 MiB: this is no key"
    case .identity(let error, let path): "\(path): \(error.message)"
    }
  }
}

extension SigningIdentityError {
  /// What is wrong and what to do.
  fileprivate var message: String {
    switch self {
    case .noKey: "there is no key here: give a PEM file, or PKCS #12"
    case .wrongPassword: "the password does not open the key: give the right --password-file"
    case .noCertificate: "there is no certificate here: give a PEM file by --certificate"
    case .otherKey: "the certificate is for another key: give the two that belong together"
    case .badContainer: "this is no PKCS #12 with a key and its certificate"
    case .unsupportedKey: "the key is neither RSA nor of an elliptic curve: take another one"
    }
  }
}

/// The files that make a signing identity.
struct SigningFiles {
  private static let largest = 1 << 20

  /// The key's file.
  var key: String
  /// The certificate's file, where the key's has none.
  var certificate: String?
  /// The file of the password.
  var password: String?

  /// Reads the files; a password that no file has is asked for on the terminal.
  func identity() throws(Failure) -> SigningIdentity {
    // From here on there are secrets in memory: a crash must not write them to a file.
    reportconv_forbid_dumps()
    let bytes = try secret(key)
    let given = try password.map { path throws(Failure) in try secret(path).firstLine }
    // DER begins with a sequence; PEM with a letter, a dash or what people write above it.
    let isContainer = unsafe bytes.withBytes { unsafe $0.first == 0x30 }
    let certificates = isContainer ? nil : try contents(of: certificate ?? key)
    do throws(SigningIdentityError) {
      return try Self.identity(bytes, certificates, given)
    } catch .wrongPassword where given == nil {
      return try opened(bytes, certificates, typedPassword())
    } catch {
      throw failure(error)
    }
  }

  private func opened(
    _ bytes: SecretBytes, _ certificates: [UInt8]?, _ password: SecretBytes?
  ) throws(Failure) -> SigningIdentity {
    guard let password else { throw failure(.wrongPassword) }
    do throws(SigningIdentityError) {
      return try Self.identity(bytes, certificates, password)
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ error: SigningIdentityError) -> Failure {
    .signingKey(.identity(error, path: error == .noCertificate ? certificate ?? key : key))
  }

  private static func identity(
    _ bytes: SecretBytes, _ certificates: [UInt8]?, _ password: SecretBytes?
  ) throws(SigningIdentityError) -> SigningIdentity {
    guard let certificates else { return try .pkcs12(bytes, password: password) }
    return try .pem(key: bytes, certificate: certificates, password: password)
  }

  /// The bytes of a file without secrets.
  private func contents(of path: String) throws(Failure) -> [UInt8] {
    do throws(FileError) {
      return try SmallFile.bytes(of: FileDescriptor(opening: path, flags: O_RDONLY | O_NONBLOCK))
    } catch {
      throw .input(error)
    }
  }

  /// The bytes of a file that nobody else can read.
  private func secret(_ path: String) throws(Failure) -> SecretBytes {
    let isOpenToOthers: Bool
    let bytes: SecretBytes?
    do throws(FileError) {
      let file = try FileDescriptor(opening: path, flags: O_RDONLY | O_NONBLOCK)
      isOpenToOthers = try FileStamp(file).isOpenToOthers
      bytes = isOpenToOthers ? nil : try file.readSecret(limit: Self.largest)
    } catch {
      throw .input(error)
    }
    guard !isOpenToOthers else { throw .signingKey(.openToOthers(path: path)) }
    guard let bytes else { throw .signingKey(.tooLarge(path: path)) }
    return bytes
  }

  private func typedPassword() -> SecretBytes? {
    guard let terminal = try? FileDescriptor(opening: "/dev/tty", flags: O_RDWR | O_NOCTTY) else {
      return nil
    }
    let typed = try? TerminalPrompt.secret("Password of \(key): ", on: terminal)
    return typed.map { SecretBytes(Array($0.utf8)) }
  }
}

extension FileDescriptor {
  /// Reads all of a secret into memory that is wiped; `nil` where there is more than a limit.
  func readSecret(limit: Int) throws(FileError) -> SecretBytes? {
    var failure: Int32 = 0
    let bytes = unsafe SecretBytes(capacity: limit + 1) { room in
      var filled = 0
      while filled < room.count {
        let count = unsafe Glibc.read(
          number, room.baseAddress.map { unsafe $0 + filled }, room.count - filled)
        if count < 0 && errno == EINTR { continue }
        if count < 0 { failure = errno }
        guard count > 0 else { break }
        filled += count
      }
      return filled
    }
    guard failure == 0 else { throw FileError(errno: failure, path: path) }
    return bytes.count <= limit ? bytes : nil
  }
}

extension SecretBytes {
  /// The bytes before the first line end: editors put one behind a password.
  fileprivate var firstLine: SecretBytes {
    unsafe withBytes { bytes in
      let end = unsafe bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
      return unsafe SecretBytes(capacity: end) { room in
        _ = unsafe room.update(fromContentsOf: bytes[..<end])
        return end
      }
    }
  }
}
