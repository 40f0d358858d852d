// The command for a delivered report is run, and run again where it fails.

import FoundationEssentials
import ReportHistory
import Testing
import ToolSupport

@testable import reportconv

@Suite struct CourierHookTests {
  private let rig: DeliveryRig

  init() throws { rig = try DeliveryRig() }

  private func accept() async throws -> Delivery {
    try #require(
      try await rig.courier().accept(
        Sample.withoutAddress, profile: "muster", at: rig.clock.now))
  }

  @Test func `the command gets the folder, the fields and the report`() async throws {
    let out = rig.workshop.path("seen")
    rig.command = """
      { echo "$REPORTCONV_FOLDER"; echo "$REPORTCONV_PROFILE $REPORTCONV_DOCUMENT"
      echo "$REPORTCONV_FIELD_FINDINGS/$REPORTCONV_FIELD_DIAGNOSIS/$REPORTCONV_FIELD_HISTORY"
      head -c 1; } > '\(out)'; echo said
      """
    let delivery = try await accept()
    #expect(delivery.hook == .done)
    let folder = rig.workshop.path("out/20231114T221320Z-muster-1")
    #expect(
      rig.workshop.text("seen") == "\(folder)\nmuster no\nLunge frei/Unauffällig/\n{")
    #expect(rig.workshop.text("out/20231114T221320Z-muster-1/hook.log") == "said\n")
    #expect(rig.told.events.last == .hookDone(leftOut: []))
  }

  @Test func `a command that fails is run again, later each time, until it works`() async throws {
    rig.command = "false"
    let delivery = try await accept()
    #expect(delivery.state == .delivered)
    #expect(delivery.hook == .failed)
    let first = rig.clock.now.addingTimeInterval(5)
    #expect(rig.told.events.last == .hookFailed(reason: "exit status 1", retry: first))
    await rig.courier().retryWhatIsDue()
    #expect(try rig.journal.delivery(1)?.hookAttempts.count == 1)
    rig.clock.advance(by: 5)
    await rig.courier().retryWhatIsDue()
    let second = rig.clock.now.addingTimeInterval(10)
    #expect(rig.told.events.last == .hookFailed(reason: "exit status 1", retry: second))
    rig.command = "true"
    rig.clock.advance(by: 10)
    await rig.courier().retryWhatIsDue()
    #expect(try rig.journal.delivery(1)?.hook == .done)
    #expect(rig.told.deliveries == 1)
  }

  @Test func `a command that never works is given up, and the report stays delivered`() async throws
  {
    rig.command = "x"
    rig.run = { _, _ in .exited(3) }
    _ = try await accept()
    for _ in 1...100 {
      rig.clock.advance(by: 3600)
      await rig.courier().retryWhatIsDue()
    }
    let delivery = try #require(try rig.journal.delivery(1))
    #expect(delivery.hook == .abandoned)
    #expect(delivery.hookAttempts.count == 80)
    #expect(rig.told.events.last == .hookFailed(reason: "exit status 3", retry: nil))
    #expect(rig.delivered.count == 1)
  }

  @Test func `a command runs again where the document came late`() async throws {
    rig.command = "echo $REPORTCONV_DOCUMENT >> '\(rig.workshop.path("seen"))'"
    _ = try await rig.courier().accept(
      Sample.message(), profile: "muster", at: rig.clock.now)
    rig.fetch = SampleFetch.bringing(try Sample.document())
    rig.clock.advance(by: 10)
    await rig.courier().retryWhatIsDue()
    #expect(rig.workshop.text("seen") == "no\nyes\n")
  }

  @Test func `a start without a command leaves those that are due`() async throws {
    rig.command = "false"
    _ = try await accept()
    rig.command = nil
    await rig.courier().finishWhatWasBegun()
    #expect(try rig.journal.delivery(1)?.hook == .failed)
    rig.command = "true"
    await rig.courier().finishWhatWasBegun()
    #expect(try rig.journal.delivery(1)?.hook == .done)
  }
}
