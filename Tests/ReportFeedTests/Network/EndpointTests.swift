import Testing

@testable import ReportFeed

@Suite struct EndpointTests {
  @Test func `the words for a log have no query`() {
    let endpoint = Endpoint(
      scheme: .https, host: "files.example.org", port: 443, target: "/a.docx?sig=secret#part")
    #expect(endpoint.description == "https://files.example.org/a.docx")
  }

  @Test func `the authority names a port only where it is not the scheme's own`() {
    #expect(Endpoint(scheme: .wss, host: "::1", port: 443, target: "/").authority == "[::1]")
    #expect(
      Endpoint(scheme: .ws, host: "a.example", port: 81, target: "/").authority == "a.example:81")
  }
}
