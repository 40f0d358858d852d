// Work on a sequence of inputs, several at a time, with the results in the order of the inputs.

/// Takes results one after the other.
protocol ResultSink<Result>: Sendable {
  /// What it takes.
  associatedtype Result: Sendable

  /// Takes the next result.
  mutating func take(_ result: Result)
}

/// Works on inputs, at most `width` at a time, and hands the results on in the order of the
/// inputs, each as soon as it and all before it are there.
///
/// Inputs are taken on the main thread, so waiting for one never keeps work or results back; and
/// only as fast as results are handed on, so memory does not grow with the number of inputs.
struct InOrder<Sink: ResultSink> {
  /// How many inputs are worked on at a time.
  let width: Int
  /// What takes the results.
  let sink: Sink

  /// Works on all inputs that `next` gives until it gives `nil`; it may wait for one.
  ///
  /// - Returns: the sink after the last result.
  @MainActor
  func run<Input: Sendable>(
    next: () -> Input?, work: @escaping @Sendable (Input) -> Sink.Result
  ) async -> Sink {
    let queue = ResultQueue(sink: sink, capacity: width * 4)
    await withTaskGroup(of: Void.self) { group in
      var index = 0
      while let input = next() {
        if index >= width { await group.next() }
        await queue.waitForRoom(for: index)
        group.addTask { [index] in
          await queue.add(work(input), at: index)
        }
        index += 1
      }
    }
    return await queue.sink
  }
}

/// Results that wait for those before them.
private actor ResultQueue<Sink: ResultSink> {
  private(set) var sink: Sink
  private let capacity: Int
  private var results: [Int: Sink.Result] = [:]
  private var taken = 0
  private var producer: CheckedContinuation<Void, Never>?
  private var wanted = 0

  init(sink: Sink, capacity: Int) {
    self.sink = sink
    self.capacity = capacity
  }

  /// Returns when the input may be worked on: not too many results wait for an earlier one.
  func waitForRoom(for index: Int) async {
    guard index - taken >= capacity else { return }
    wanted = index
    await withCheckedContinuation { producer = $0 }
  }

  func add(_ result: Sink.Result, at index: Int) {
    results[index] = result
    while let next = results.removeValue(forKey: taken) {
      sink.take(next)
      taken += 1
    }
    if wanted - taken < capacity {
      producer?.resume()
      producer = nil
    }
  }
}
