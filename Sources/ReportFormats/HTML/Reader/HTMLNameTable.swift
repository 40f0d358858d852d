// Names of HTML by their bytes, found without making a string of each.

/// Finds the names of a vocabulary.
struct HTMLNameTable<Name: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
  private struct Slot {
    var start = 0
    var count = 0
    /// The place of the name in the list of all; -1 where the slot is empty.
    var number = -1
  }

  private let names = Array(Name.allCases)
  private var text: [UInt8] = []
  private var slots: [Slot]

  init() {
    var size = 64
    while size < names.count * 4 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    for (number, name) in names.enumerated() where !name.rawValue.isEmpty {
      add(Array(name.rawValue.utf8), number)
    }
  }

  private mutating func add(_ name: [UInt8], _ number: Int) {
    var slot = unsafe name.withUnsafeBufferPointer { unsafe firstSlot($0) }
    while slots[slot].number >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(start: text.count, count: name.count, number: number)
    text += name
  }

  /// The name that bytes in small letters stand for.
  subscript(bytes: UnsafeBufferPointer<UInt8>) -> Name? {
    unsafe number(of: bytes).map { names[$0] }
  }

  /// The name that bytes in small letters stand for.
  subscript(bytes: [UInt8]) -> Name? {
    number(of: bytes).map { names[$0] }
  }

  /// The place of a name in the list of all.
  func number(of bytes: [UInt8]) -> Int? {
    unsafe bytes.withUnsafeBufferPointer { unsafe number(of: $0) }
  }

  private func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var slot = unsafe firstSlot(bytes)
    while slots[slot].number >= 0 {
      if unsafe stands(at: slots[slot], bytes) { return slots[slot].number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func stands(at slot: Slot, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard slot.count == bytes.count else { return false }
    for offset in 0..<slot.count where unsafe text[slot.start + offset] != bytes[offset] {
      return false
    }
    return true
  }

  private func firstSlot(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    // FNV-1a, which spreads short names well.
    var hash: UInt32 = 0x811C_9DC5
    for index in bytes.indices {
      hash = unsafe (hash ^ UInt32(bytes[index])) &* 0x0100_0193
    }
    return Int(hash) & (slots.count - 1)
  }
}
