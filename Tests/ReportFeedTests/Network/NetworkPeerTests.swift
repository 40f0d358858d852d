// Connections to servers that no one here wrote: `make test-network` starts them and names the
// table of what is to be expected of each.

import FoundationEssentials
import NIOCore
import NIOPosix
import TestSupport
import Testing

@testable import ReportFeed

/// One line of the table.
struct PeerCase: Sendable, CustomTestStringConvertible {
  var kind: String
  var name: String
  var address: String
  var authorities: String
  var proxies: [String: String]
  var patience: Double
  var expected: String
  var words: String

  var testDescription: String { name }

  /// The cases of the table that the environment names; none without.
  static var all: [PeerCase] {
    guard let path = ProcessInfo.processInfo.environment["REPORTCONV_NETWORK_PEERS"],
      let table = try? String(contentsOfFile: path, encoding: .utf8)
    else { return [] }
    return table.split(separator: "\n").compactMap { PeerCase(line: $0) }
  }

  private init?(line: Substring) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    guard columns.count == 8 else { return nil }
    kind = columns[0]
    name = columns[1]
    address = columns[2]
    authorities = columns[3]
    proxies = [:]
    for pair in columns[4].split(separator: " ") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      proxies[String(parts[0])] = String(parts[1])
    }
    patience = Double(columns[5]) ?? 0
    expected = columns[6]
    words = columns[7]
  }
}

@Suite(.enabled(if: !PeerCase.all.isEmpty), .serialized) struct NetworkPeerTests {
  private func dialer(_ peer: PeerCase) -> Dialer {
    Dialer(
      settings: NetworkSettings(
        caFile: peer.authorities.isEmpty ? nil : peer.authorities,
        proxies: ProxySettings(environment: peer.proxies), handshakeDeadline: 3),
      group: MultiThreadedEventLoopGroup.singleton)
  }

  @Test(arguments: PeerCase.all.filter { $0.kind == "dial" })
  func `a connection stands, or fails with the right words`(peer: PeerCase) async throws {
    let dialing = dialer(peer).dial(try Endpoint(peer.address)) { _ in }
    do {
      let channel = try await dialing.get()
      try await channel.close()
      #expect(peer.expected == "open")
    } catch let error as FeedError {
      #expect(error.code.rawValue == peer.expected, "\(error.message)")
      #expect(error.message.contains(peer.words), "\(error.message)")
    }
  }

  @Test(arguments: PeerCase.all.filter { $0.kind == "fetch" })
  func `a document comes whole, or not at all`(peer: PeerCase) async throws {
    let folder = try TemporaryFolder()
    let limits = FetchLimits(patience: peer.patience, delays: 0.01...0.05)
    let fetcher = Fetcher(dialer: dialer(peer), limits: limits)
    let path = "\(folder.path)/report.docx"
    do {
      let fetched = try await fetcher.fetch(peer.address, to: path)
      #expect(fetched.sha256 == peer.expected)
      let bytes = try Data(contentsOf: URL(filePath: path))
      #expect(bytes.count == fetched.size)
    } catch let error as FeedError {
      #expect(error.code.rawValue == peer.expected, "\(error.message)")
      #expect(error.message.contains(peer.words), "\(error.message)")
      #expect(!error.message.contains("secret"))
    }
  }

  @Test(arguments: PeerCase.all.filter { $0.kind == "idle" })
  func `an idle connection costs little memory`(peer: PeerCase) async throws {
    let dialer = dialer(peer)
    let endpoint = try Endpoint(peer.address)
    // The first brings what all share.
    var channels = [try await dialer.dial(endpoint) { _ in }.get()]
    let before = try residentBytes()
    for _ in 0..<1_000 { channels.append(try await dialer.dial(endpoint) { _ in }.get()) }
    let each = (try residentBytes() - before) / 1_000
    print("an idle connection takes \(each) bytes")
    #expect(each < (Int(peer.expected) ?? 0))
    for channel in channels { try await channel.close() }
  }

  /// The memory of this process (proc(5), statm).
  private func residentBytes() throws -> Int {
    let words = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(
      separator: " ")
    return (words.count > 1 ? Int(words[1]) ?? 0 : 0) * 4_096
  }
}
