// The names of unfinished outputs, so that an interrupted run leaves none behind.

internal import Glibc
internal import Synchronization

/// The unfinished outputs of a run.
///
/// It is the one lock of the program: the thread that waits for signals and the threads that
/// write outputs must agree on which files are unfinished.
final class TemporaryFiles: Sendable {
  private struct State {
    var paths: Set<String> = []
    var count = 0
    var isWatched = false
  }

  private let state = Mutex(State())

  /// A name in a folder that no file has and no other run uses.
  func add(in folder: String) -> String {
    state.withLock { state in
      state.count += 1
      let path = Path.join(folder, ".reportconv-\(getpid())-\(state.count).tmp")
      state.paths.insert(path)
      return path
    }
  }

  /// Forgets a file that was renamed or removed.
  func remove(_ path: String) {
    state.withLock { state in
      _ = state.paths.remove(path)
    }
  }

  /// Deletes all unfinished outputs and does what ends the process, before a new one can appear.
  func deleteAll(andThen end: () -> Void) {
    state.withLock { state in
      for path in state.paths { unsafe unlink(path) }
      end()
    }
  }

  /// Makes SIGINT, SIGTERM and SIGHUP delete the unfinished outputs before they end the process.
  ///
  /// Call it before other threads start: they inherit that the signals wait.
  func watchSignals() {
    let isWatched = state.withLock { state in
      defer { state.isWatched = true }
      return state.isWatched
    }
    guard !isWatched else { return }
    var signals = Self.endingSignals
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    var thread = pthread_t()
    let context = unsafe Unmanaged.passRetained(self).toOpaque()
    let result = unsafe pthread_create(&thread, nil, waitForSignal, context)
    guard result == 0 else {
      unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      return
    }
    pthread_detach(thread)
  }

  fileprivate static var endingSignals: sigset_t {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&signals, signal) }
    return signals
  }
}

/// Waits for a signal, deletes the unfinished outputs, and lets the signal end the process.
private func waitForSignal(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context = unsafe context else { return nil }
  let files = unsafe Unmanaged<TemporaryFiles>.fromOpaque(context).takeRetainedValue()
  var signals = TemporaryFiles.endingSignals
  var number: Int32 = 0
  unsafe sigwait(&signals, &number)
  files.deleteAll {
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(number)
  }
  return nil
}
