// Tasks of which no more than some run at a time.

/// Tasks of which no more than some run at a time; the others wait for their turn, in order.
///
/// A burst of reports would otherwise read them all into memory at once.
struct TaskQueue {
  /// What a task does.
  typealias Work = @Sendable () async -> Void

  private let limit: Int
  private var waiting: ArraySlice<Work> = []
  private var running: [Int: Task<Void, Never>] = [:]
  private var last = 0
  private var isClosed = false

  /// Makes a queue of which at most `limit` tasks run.
  init(limit: Int) {
    self.limit = limit
  }

  /// Whether nothing runs or waits.
  var isEmpty: Bool { running.isEmpty && waiting.isEmpty }

  /// Adds work, and starts what can be.
  ///
  /// - Parameters:
  ///   - work: is what is to be done.
  ///   - ended: is called with the number of a task that came to its end.
  mutating func add(_ work: @escaping Work, ended: @escaping @Sendable (Int) async -> Void) {
    guard !isClosed else { return }
    waiting.append(work)
    start(ended)
  }

  /// Takes a task off that came to its end.
  mutating func remove(_ number: Int, ended: @escaping @Sendable (Int) async -> Void) {
    running[number] = nil
    start(ended)
  }

  /// Takes no more work and forgets what waits.
  ///
  /// - Returns: the tasks that run, to wait for their end.
  mutating func close() -> [Task<Void, Never>] {
    isClosed = true
    waiting = []
    return Array(running.values)
  }

  /// Cancels all tasks and forgets what waits.
  ///
  /// - Returns: the tasks, to wait for their end.
  mutating func cancelAll() -> [Task<Void, Never>] {
    for task in running.values { task.cancel() }
    return close()
  }

  private mutating func start(_ ended: @escaping @Sendable (Int) async -> Void) {
    while running.count < limit, let work = waiting.popFirst() {
      last += 1
      let number = last
      running[number] = Task {
        await work()
        await ended(number)
      }
    }
  }
}
