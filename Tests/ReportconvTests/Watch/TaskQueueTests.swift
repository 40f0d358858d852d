import Synchronization
import Testing

@testable import reportconv

@Suite struct TaskQueueTests {
  /// A queue as its owner keeps it.
  private actor Owner {
    var queue: TaskQueue
    var running = 0
    var most = 0

    init(limit: Int) { queue = TaskQueue(limit: limit) }

    func add(_ count: Int, ended: @escaping @Sendable () -> Void) {
      for _ in 0..<count {
        let work: TaskQueue.Work = { [weak self] in
          await self?.enter()
          await Task.yield()
          await self?.leave()
          ended()
        }
        queue.add(work) { [weak self] number in await self?.remove(number) }
      }
    }

    private func enter() {
      running += 1
      most = max(most, running)
    }

    private func leave() { running -= 1 }

    private func remove(_ number: Int) {
      queue.remove(number) { [weak self] number in await self?.remove(number) }
    }

    func close() -> [Task<Void, Never>] { queue.close() }
  }

  @Test func `all work is done, and no more at a time than allowed`() async {
    let owner = Owner(limit: 3)
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    await owner.add(50) { continuation.yield() }
    var done = 0
    for await _ in stream {
      done += 1
      if done == 50 { break }
    }
    #expect(await owner.most <= 3)
  }

  @Test func `a closed queue takes nothing more`() async {
    let owner = Owner(limit: 1)
    for task in await owner.close() { await task.value }
    let count = Mutex(0)
    await owner.add(5) { count.withLock { $0 += 1 } }
    for task in await owner.close() { await task.value }
    #expect(count.withLock { $0 } == 0)
  }
}
