// The signals that a watcher obeys.

internal import Dispatch
internal import Glibc

/// What a signal asks for.
enum Request: Sendable {
  /// To end (SIGTERM, SIGINT).
  case end
  /// To read the settings again (SIGHUP).
  case reload
}

/// The signals that a watcher obeys, instead of what the system does by default.
///
/// They are obeyed as long as this is kept. The first that asks to end is the last that is obeyed: what
/// the end waits for may take long, and another one ends the process at once.
struct Signals {
  /// What they ask for, in the order in which they came.
  let requests: AsyncStream<Request>
  private let sources: [any DispatchSourceSignal]

  /// Takes the signals over.
  init() {
    let (stream, continuation) = AsyncStream.makeStream(of: Request.self)
    let meanings: [(number: Int32, request: Request)] = [
      (SIGTERM, .end), (SIGINT, .end), (SIGHUP, .reload),
    ]
    sources = meanings.map { meaning in
      // The source sees a signal that is ignored; one that is not ends the process.
      signal(meaning.number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: meaning.number, queue: .global())
      source.setEventHandler {
        switch meaning.request {
        case .end: for ending in [SIGTERM, SIGINT] { signal(ending, SIG_DFL) }
        case .reload: break
        }
        continuation.yield(meaning.request)
      }
      source.activate()
      return source
    }
    requests = stream
  }
}
