// Running a command: a process of its own, in a process group of its own, with files for its streams.
//
// No pipe means that nothing here can wait for a reader or a writer. The end of the process is waited
// for by a thread, and its number stays taken until all that could send it a signal is over.

internal import CLinux
internal import Glibc

/// Runs commands.
struct HookProcess: Sendable {
  /// How long a command may take.
  var deadline: Duration
  /// How long it has after SIGTERM before SIGKILL.
  var grace: Duration = .seconds(5)

  /// Runs a command to its end.
  ///
  /// It is not ended early where the task is cancelled: what it does with the report is not to be
  /// done by halves.
  func run(_ call: HookCall) async -> HookEnd {
    await Task {
      switch Self.spawn(call) {
      case .success(let process):
        let isLate = await isEndedLate(process)
        return Self.reap(process, isLate: isLate)
      case .failure(let failure): return .notBegun(failure.words)
      }
    }.value
  }

  /// Waits for the end; after the deadline, asks for it, and then forces it.
  private func isEndedLate(_ process: pid_t) async -> Bool {
    await withTaskGroup(of: Bool.self) { group in
      group.addTask {
        await Self.waitForEnd(of: process)
        return true
      }
      group.addTask { await Self.pause(deadline) }
      var signals = [SIGKILL, SIGTERM]
      var isLate = false
      while let hasEnded = await group.next(), !hasEnded {
        guard let signal = signals.popLast() else { continue }
        isLate = true
        kill(-process, signal)
        group.addTask { await Self.pause(grace) }
      }
      group.cancelAll()
      return isLate
    }
  }

  private static func pause(_ duration: Duration) async -> Bool {
    try? await Task.sleep(for: duration)
    return false
  }
}

// MARK: - The system's calls

extension HookProcess {
  private struct SpawnFailure: Error {
    var words: String
  }

  /// Begins a command.
  ///
  /// Signals are as a new program expects them, whatever this one does with them, and no other file
  /// of this process is open in it.
  private static func spawn(_ call: HookCall) -> Result<pid_t, SpawnFailure> {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, call.input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, call.log, flags, 0o600)
    unsafe posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    unsafe reportconv_spawn_closefrom(&actions, STDERR_FILENO + 1)
    setSignals(&attributes)
    return unsafe withStrings(["/bin/sh", "-c", call.command]) { arguments in
      unsafe withStrings(call.environment) { environment in
        var number = pid_t()
        let result = unsafe posix_spawn(
          &number, "/bin/sh", &actions, &attributes, arguments, environment)
        guard result != 0 else { return .success(number) }
        let words = unsafe strerror(result).map { unsafe String(cString: $0) }
        return .failure(SpawnFailure(words: words ?? "error \(result)"))
      }
    }
  }

  private static func setSignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
  }

  /// Strings as an array of the C language with an end.
  private static func withStrings<Result>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let array = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: strings.count + 1)
    for (index, string) in strings.enumerated() { unsafe array[index] = strdup(string) }
    unsafe array[strings.count] = nil
    defer {
      for index in strings.indices { unsafe free(array[index]) }
      unsafe array.deallocate()
    }
    return unsafe body(array)
  }

  /// Waits until a process has ended, without taking its end away: its number stays its own.
  private static func waitForEnd(of process: pid_t) async {
    await withCheckedContinuation { continuation in
      let wait = Wait(process: process, continuation: continuation)
      let context = unsafe Unmanaged.passRetained(wait).toOpaque()
      var thread = pthread_t()
      if unsafe pthread_create(&thread, nil, waitThread, context) == 0 {
        pthread_detach(thread)
      } else {
        // No thread is to be had: this one waits.
        unsafe _ = waitThread(context)
      }
    }
  }

  /// Takes the end of a process that has ended.
  private static func reap(_ process: pid_t, isLate: Bool) -> HookEnd {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
    if isLate { return .late }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }
}

/// A process whose end is waited for.
private final class Wait: Sendable {
  let process: pid_t
  let continuation: CheckedContinuation<Void, Never>

  init(process: pid_t, continuation: CheckedContinuation<Void, Never>) {
    self.process = process
    self.continuation = continuation
  }
}

private func waitThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context = unsafe context else { return nil }
  let wait = unsafe Unmanaged<Wait>.fromOpaque(context).takeRetainedValue()
  var information = unsafe siginfo_t()
  while unsafe waitid(P_PID, id_t(wait.process), &information, WEXITED | WNOWAIT) < 0
    && errno == EINTR
  {}
  wait.continuation.resume()
  return nil
}
