// What a simulated sender does wrong on purpose, and how often.

/// Something that the simulated sender does wrong; the raw value is its name on the command line.
package enum SimulatorFault: String, Sendable, Hashable, CaseIterable {
  /// Answers the opening handshake with 503 and Retry-After.
  case busy
  /// Refuses the key: closes with 1008.
  case refuse
  /// Holds the report back for some seconds.
  case delay
  /// Breaks the connection in the middle of the report, which is sent again on the next.
  case drop
  /// Closes with 4000 in place of the report, which is sent on the next connection.
  case close
  /// Sends a message of an error before the report.
  case error
  /// Stops answering, and keeps the connection open.
  case halfOpen = "half-open"
  /// Sends a message over the receiver's limit before the report.
  case oversized
  /// Sends a message that is no JSON before the report.
  case malformed
  /// Sends a message of an unknown type before the report.
  case unknown
  /// Sends the report in many frames, with pings between them.
  case fragments
  /// Sends the report twice.
  case twice
  /// Serves the document slowly.
  case slow
  /// Breaks off the document, unless its rest is asked for.
  case cut
  /// Leads from the document's address to another.
  case redirect
  /// Gives the document an address that has expired.
  case expired
}

/// How often a fault happens.
package enum FaultFrequency: Sendable, Hashable {
  /// At the first occasion of so many, and again after so many: 1 is always.
  case every(Int)
  /// At random, in so many of a hundred occasions.
  case percent(Int)
}

/// A fault that was asked for.
package struct FaultRequest: Sendable, Hashable {
  /// What happens.
  package var fault: SimulatorFault
  /// How often.
  package var frequency: FaultFrequency

  /// Makes a request.
  package init(_ fault: SimulatorFault, _ frequency: FaultFrequency = .every(1)) {
    self.fault = fault
    self.frequency = frequency
  }

  /// Reads `drop`, `drop=3` (every third time) or `drop=20%` (at random).
  package init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let fault = SimulatorFault(rawValue: String(parts[0])) else { return nil }
    guard parts.count == 2 else {
      self.init(fault)
      return
    }
    let isPercent = parts[1].hasSuffix("%")
    guard let number = Int(isPercent ? parts[1].dropLast() : parts[1]), number > 0,
      !isPercent || number <= 100
    else { return nil }
    self.init(fault, isPercent ? .percent(number) : .every(number))
  }
}

/// Decides at each occasion whether a fault happens: the same for the same seed.
struct FaultPlan {
  private struct Course {
    var frequency: FaultFrequency
    var occasions = 0
    var random: SeededRandom
  }

  private var courses: [SimulatorFault: Course] = [:]

  /// Makes a plan; each fault has numbers of its own, so that one more does not change the others.
  init(_ requests: [FaultRequest], seed: UInt64) {
    for (index, fault) in SimulatorFault.allCases.enumerated() {
      guard let request = requests.last(where: { $0.fault == fault }) else { continue }
      let random = SeededRandom(seed: seed &+ UInt64(index) &* 0x9E37_79B9)
      courses[fault] = Course(frequency: request.frequency, random: random)
    }
  }

  /// Whether the fault happens on this occasion.
  mutating func strikes(_ fault: SimulatorFault) -> Bool {
    guard var course = courses[fault] else { return false }
    defer { courses[fault] = course }
    course.occasions += 1
    switch course.frequency {
    case .every(let number): return (course.occasions - 1).isMultiple(of: number)
    case .percent(let percent): return course.random.below(100) < percent
    }
  }
}
