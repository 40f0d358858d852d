// Names of folders: in order of time, for every file system, without a patient.

import FoundationEssentials
import Testing

@testable import reportconv

@Suite struct DeliveryNameTests {
  @Test func `a name has the time in UTC, the profile and the number`() {
    let time = Date(timeIntervalSince1970: 1_709_288_130.9)
    #expect(DeliveryName.name(id: 42, profile: "muster", at: time) == "20240301T101530Z-muster-42")
  }

  @Test(arguments: [
    ("Dr. Muster/Ä", "Dr._Muster__"), ("../x", ".._x"), ("a\nb", "a_b"), ("", ""),
    ("A-1_b", "A-1_b"),
  ])
  func `letters that a file system or a shell could take for more are replaced`(
    profile: String, expected: String
  ) {
    let name = DeliveryName.name(id: 1, profile: profile, at: Date(timeIntervalSince1970: 0))
    #expect(name == "19700101T000000Z-\(expected)-1")
  }

  @Test func `a long profile is cut`() {
    let name = DeliveryName.name(
      id: 1, profile: String(repeating: "x", count: 500), at: Date(timeIntervalSince1970: 0))
    #expect(name.utf8.count < 100)
  }
}
