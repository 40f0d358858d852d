// Commands end, are ended, or cannot be begun.

import Testing
import ToolSupport

@testable import reportconv

@Suite struct HookProcessTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write("input", to: "in")
  }

  private func call(
    _ command: String, environment: [String] = ["PATH=/usr/bin:/bin"]
  ) -> HookCall {
    HookCall(
      command: command, environment: environment, input: workshop.path("in"),
      log: workshop.path("log"), leftOut: [])
  }

  private func run(_ command: String, deadline: Duration = .seconds(600)) async -> HookEnd {
    await HookProcess(deadline: deadline, grace: deadline).run(call(command))
  }

  @Test func `a command reads its input, and what it says goes to the log`() async {
    #expect(await run("cat; echo more >&2") == .exited(0))
    #expect(workshop.text("log") == "inputmore\n")
  }

  @Test func `the status and the signal of the end are told`() async {
    #expect(await run("exit 7") == .exited(7))
    #expect(await run("kill -9 $$") == .killed(9))
    #expect(HookEnd.exited(0).failure == nil)
    #expect(HookEnd.exited(7).failure == "exit status 7")
  }

  @Test func `a command that takes too long is ended, with all that it began`() async {
    #expect(await run("sleep 600 & wait", deadline: .zero) == .late)
    #expect(await run("trap '' TERM; while :; do :; done", deadline: .zero) == .late)
  }

  @Test func `signals are as a program expects them`() async {
    #expect(await run("kill -PIPE $$") == .killed(13))
  }

  @Test func `no file of this process is open in the command`() async throws {
    let file = try FileDescriptor(opening: workshop.path("in"), flags: 0)
    #expect(await run("ls /proc/self/fd | sort -n | tail -n +4") == .exited(0))
    _ = file.expectedSize
    // Number 3 is the folder that ls lists.
    #expect(workshop.text("log") == "3\n")
  }

  @Test func `a command that cannot be begun is told`() async {
    let huge = Array(repeating: "X=" + String(repeating: "x", count: 200_000), count: 2)
    let end = await HookProcess(deadline: .seconds(600)).run(call("true", environment: huge))
    #expect(end == .notBegun("Argument list too long"))
  }

  @Test func `a cancelled task lets the command come to its end`() async {
    let call = call("echo done; cat")
    let task = Task { await HookProcess(deadline: .seconds(600)).run(call) }
    task.cancel()
    #expect(await task.value == .exited(0))
    #expect(workshop.text("log") == "done\ninput")
  }
}
