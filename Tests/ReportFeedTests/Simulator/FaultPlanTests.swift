import Testing

@testable import ReportFeed

@Suite struct FaultPlanTests {
  private func strikes(_ text: String, seed: UInt64 = 1, times: Int = 9) -> [Bool] {
    guard let request = FaultRequest(text) else { return [] }
    var plan = FaultPlan([request], seed: seed)
    return (0..<times).map { _ in plan.strikes(request.fault) }
  }

  @Test func `a fault alone happens always, with a number at the first and each so many`() {
    #expect(strikes("drop", times: 3) == [true, true, true])
    #expect(strikes("drop=3", times: 7) == [true, false, false, true, false, false, true])
  }

  @Test func `a fault with a percentage happens about so often, the same for the same seed`() {
    let one = strikes("half-open=20%", seed: 5, times: 5_000)
    #expect(one == strikes("half-open=20%", seed: 5, times: 5_000))
    #expect(one != strikes("half-open=20%", seed: 6, times: 5_000))
    #expect((800...1_200).contains(one.count { $0 }))
    #expect(strikes("drop=100%", times: 50).allSatisfy { $0 })
  }

  @Test func `one fault more does not change the others`() throws {
    let drop = try #require(FaultRequest("drop=50%"))
    var alone = FaultPlan([drop], seed: 3)
    var both = FaultPlan([FaultRequest(.slow, .percent(50)), drop], seed: 3)
    for _ in 0..<50 {
      _ = both.strikes(.slow)
      let strikes = (alone.strikes(.drop), both.strikes(.drop))
      #expect(strikes.0 == strikes.1)
    }
  }

  @Test func `a fault that was not asked for does not happen`() {
    var plan = FaultPlan([FaultRequest(.drop)], seed: 1)
    let strikes = plan.strikes(.refuse)
    #expect(!strikes)
  }

  @Test(arguments: [
    "", "rain", "drop=", "drop=0", "drop=-1", "drop=x", "drop=0%", "drop=101%", "drop=%", "=3",
  ])
  func `what is no fault is not read`(text: String) {
    #expect(FaultRequest(text) == nil)
  }

  @Test(arguments: SimulatorFault.allCases)
  func `each fault is read by its name`(fault: SimulatorFault) {
    #expect(FaultRequest(fault.rawValue) == FaultRequest(fault))
    #expect(FaultRequest("\(fault.rawValue)=2") == FaultRequest(fault, .every(2)))
  }
}
