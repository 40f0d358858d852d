// Numbers that look random and are the same in every run: SplitMix64 (Steele, Lea, Flood, 2014).

/// A generator of numbers that follow from its seed alone.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Makes a generator; the same seed gives the same numbers.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to one below the bound; slightly uneven, which tests do not mind.
  ///
  /// - Parameter bound: is at least 1.
  /// - Returns: the number.
  public mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next() >> 1) % bound
  }

  /// Whether a thing that happens once in so many times happens now.
  public mutating func oneIn(_ times: Int) -> Bool {
    below(times) == 0
  }

  /// One of the elements, or the fallback where there is none.
  public mutating func pick<Element>(_ elements: [Element], or fallback: Element) -> Element {
    elements.isEmpty ? fallback : elements[below(elements.count)]
  }
}
