// How a simulated sender behaves.

internal import Cryptography

/// How a simulated sender behaves, with times in milliseconds.
package struct SimulatorSettings: Sendable {
  /// The port on 127.0.0.1; 0 for any that is free.
  package var port = 0
  /// The host in addresses, which a certificate may have to name.
  package var host = "127.0.0.1"
  /// The keys that are known; `nil` for all.
  package var keys: Set<String>?
  /// From the key to the first report, and from one report to the next.
  package var interval = 1_000
  /// How many reports each key gets; `nil` for no end.
  package var count: Int? = 1
  /// What goes wrong.
  package var faults: [FaultRequest] = []
  /// What random faults follow from.
  package var seed: UInt64 = 1
  /// How long the address of a document holds.
  package var urlLifetime = 300_000
  /// How long a receiver may take to send its key, by the sender's document.
  package var keyLimit = 10_000
  /// The bytes of a message that is too large: just over the receiver's 64 MiB.
  package var oversize = (64 << 20) + 1
  /// The longest that `delay` holds a report back.
  package var longestDelay = 5_000
  /// How long a slow document takes.
  package var slowness = 5_000
  /// How long a receiver may take to answer a close frame.
  package var closeLimit = 5_000
  /// The server's certificate and key; without them nothing is encrypted.
  private(set) var tls: TLSServerContext?

  /// Makes settings for a port that is free and any key.
  package init() {}
}

extension SimulatorSettings {
  /// Encrypts all connections.
  ///
  /// - Parameters:
  ///   - certificateFile: The certificate with its chain, in PEM.
  ///   - keyFile: Its key, in PEM.
  /// - Throws: `badSettings` where they cannot be used.
  package mutating func speakTLS(certificateFile: String, keyFile: String) throws(FeedError) {
    do throws(TLSError) {
      tls = try TLSServerContext(certificateFile: certificateFile, keyFile: keyFile)
    } catch {
      throw FeedError(error)
    }
  }

  /// The address of a path on the server.
  func address(_ scheme: (plain: String, secure: String), port: Int, _ target: String) -> String {
    "\(tls == nil ? scheme.plain : scheme.secure)://\(host):\(port)\(target)"
  }
}
