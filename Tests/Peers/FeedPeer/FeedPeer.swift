// The WebSocket client as a program of its own, for tests against servers that no one here wrote and
// for measuring. Built only where REPORTCONV_PEERS is set.

import Glibc

@main struct FeedPeer {
  static let usage = """
    usage: FeedPeer cases URL AGENT COMPRESSION [FIRST [LAST]]
           FeedPeer receive URL COUNT [CA-FILE]
           FeedPeer receive-nio URL COUNT [CA-FILE]
           FeedPeer idle URL CONNECTIONS [CA-FILE]
    COMPRESSION: none, message (each by itself) or context (looks back at earlier ones)

    """

  static func main() async {
    do {
      try await run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      say("FeedPeer: \(error)\n")
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) async throws {
    guard arguments.count >= 3 else { return fail() }
    let (command, url) = (arguments[0], arguments[1])
    let rest = Array(arguments.dropFirst(3))
    let count = Int(arguments[2]) ?? 0
    switch command {
    case "cases": try await Cases(base: url, agent: arguments[2], options: rest).run()
    case "receive": try await Receive(url: url, count: count, caFile: rest.first).run()
    case "receive-nio": try await ReceiveNIO(url: url, count: count, caFile: rest.first).run()
    case "idle": try await Idle(url: url, count: count, caFile: rest.first).run()
    default: fail()
    }
  }

  private static func fail() {
    say(usage)
    exit(64)
  }

  /// Writes to standard error.
  static func say(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
  }
}
