import Testing

@testable import ReportFeed

@Suite struct IPAddressTests {
  @Test(
    arguments: [
      ("0.0.0.0", "0.0.0.0"), ("255.1.22.3", "255.1.22.3"), ("::", "::"), ("::1", "::1"),
      ("1::", "1::"), ("2001:0db8:0000:0000:0001:0000:0000:0001", "2001:db8::1:0:0:1"),
      ("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"), ("::1.2.3.4", "::102:304"),
      ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
    ])
  func `addresses have one canonical text`(text: String, canonical: String) {
    #expect(IPAddress(text)?.description == canonical)
  }

  @Test(
    arguments: [
      "", "1", "1.2.3", "1.2.3.4.5", "1.2.3.", "01.2.3.4", "1.2.3.+4", "256.0.0.0", ":", ":::",
      "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "::12345", "::g", "1.2.3.4::", "::1%eth0",
      "1:2:3:4:5:6:7:8::", "localhost",
    ])
  func `what is no address is not read`(text: String) {
    #expect(IPAddress(text) == nil)
  }

  @Test(
    arguments: [
      ("127.0.0.1", AddressScope.loopback), ("0.0.0.0", .loopback), ("::1", .loopback),
      ("::", .loopback),
      ("::ffff:127.0.0.1", .loopback), ("64:ff9b::127.0.0.1", .loopback),
      ("2002:7f00:1::", .loopback),
      ("169.254.169.254", .link), ("fe80::1", .link), ("::ffff:169.254.0.1", .link),
      ("10.0.0.1", .site), ("172.16.0.1", .site), ("172.31.255.255", .site), ("192.168.1.1", .site),
      ("100.64.0.1", .site), ("fd00::1", .site), ("fec0::1", .site), ("::10.0.0.1", .site),
      ("224.0.0.1", .special), ("255.255.255.255", .special), ("198.18.0.1", .special),
      ("ff02::1", .special),
      ("2001::1", .special), ("64:ff9b:1::1", .special),
      ("172.32.0.1", .global), ("100.128.0.1", .global), ("9.9.9.9", .global), ("2a00::1", .global),
      ("64:ff9b::9.9.9.9", .global),
    ])
  func `each address has its scope`(text: String, scope: AddressScope) {
    #expect(IPAddress(text)?.scope == scope)
  }

  @Test func `a prefix is compared bit by bit`() throws {
    let base = try #require(IPAddress("10.128.0.0"))
    #expect(try #require(IPAddress("10.255.1.1")).sharesPrefix(with: base, bits: 9))
    #expect(try !#require(IPAddress("10.127.1.1")).sharesPrefix(with: base, bits: 9))
    #expect(try #require(IPAddress("99.1.1.1")).sharesPrefix(with: base, bits: 0))
    #expect(try !#require(IPAddress("::1")).sharesPrefix(with: base, bits: 0))
  }
}
