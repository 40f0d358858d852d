// Telling systemd how the service is, by the protocol of sd_notify(3): datagrams to a socket.

internal import Glibc

/// Tells the service manager how the service is; without one, nothing happens.
struct ServiceNotifier: Sendable, Hashable {
  /// The socket: a path, or a name behind `@` that is in no folder.
  private let address: String?

  /// How often ``alive()`` must be called: half of what the manager waits; `nil` where it does not.
  let watchdogInterval: Duration?

  /// Looks at what the service manager said when it started the process.
  init(_ environment: Environment, process: Int = Int(getpid())) {
    address = environment["NOTIFY_SOCKET"].flatMap {
      $0.hasPrefix("/") || $0.hasPrefix("@") ? $0 : nil
    }
    let isOurs = environment["WATCHDOG_PID"].map { $0 == "\(process)" } ?? true
    let microseconds = environment["WATCHDOG_USEC"].flatMap { Int($0) } ?? 0
    watchdogInterval =
      address != nil && isOurs && microseconds > 0 ? .microseconds(microseconds / 2) : nil
  }

  /// The service is ready: its settings are read, its locks taken, its connections under way.
  func ready() { send("READY=1") }

  /// What the service does, in a line for people.
  func status(_ text: String) { send("STATUS=\(TerminalText.safe(text))") }

  /// The service lives.
  func alive() { send("WATCHDOG=1") }

  /// The settings are being read again; ``ready()`` ends it.
  func reloading() {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    send("RELOADING=1\nMONOTONIC_USEC=\(time.tv_sec * 1_000_000 + time.tv_nsec / 1_000)")
  }

  /// The service ends.
  func stopping() { send("STOPPING=1") }

  /// Sends a message.
  ///
  /// That nobody takes it is no trouble of ours: the manager waits only so long.
  private func send(_ message: String) {
    guard let address, var socketAddress = UnixAddress(address) else { return }
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let bytes = Array(message.utf8)
    unsafe socketAddress.withPointer { pointer, length in
      unsafe _ = bytes.withUnsafeBytes { content in
        unsafe sendto(
          descriptor, content.baseAddress, content.count, Int32(MSG_NOSIGNAL), pointer,
          length)
      }
    }
  }
}

/// The address of a socket of this machine (unix(7)).
struct UnixAddress {
  private var address = sockaddr_un()
  private let length: socklen_t

  /// Makes the address of a path, or of a name behind `@`; `nil` where it is too long.
  init?(_ name: String) {
    var bytes = Array(name.utf8)
    let isNamed = bytes.first == UInt8(ascii: "@")
    if isNamed { bytes[0] = 0 }
    let room = MemoryLayout.size(ofValue: address.sun_path)
    guard !bytes.isEmpty, bytes.count < room else { return nil }
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { path in
      unsafe path.copyBytes(from: bytes)
    }
    // A path ends with a zero, a name ends where the address does.
    let start = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
    length = socklen_t(start + bytes.count + (isNamed ? 0 : 1))
  }

  /// Hands the address to a call of the system.
  @unsafe mutating func withPointer<Result>(
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    let length = length
    return unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
        unsafe body(plain, length)
      }
    }
  }
}
