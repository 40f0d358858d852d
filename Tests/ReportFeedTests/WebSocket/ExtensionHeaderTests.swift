import Testing

@testable import ReportFeed

@Suite struct ExtensionHeaderTests {
  @Test func `extensions stand behind commas, parameters behind semicolons`() {
    #expect(
      ExtensionHeader.parse(["Foo ;a=1; b = \"2\" , bar", "baz;C"]) == [
        ExtensionHeader.Entry(
          name: "foo", parameters: [.init(name: "a", value: "1"), .init(name: "b", value: "2")]),
        ExtensionHeader.Entry(name: "bar", parameters: []),
        ExtensionHeader.Entry(name: "baz", parameters: [.init(name: "c", value: nil)]),
      ])
  }

  @Test(arguments: [
    "", "a,", "a;", "a b", "a;b=", "a;=1", "a;b=\"", "a;b=\"x y\"", "a;b=\"\"", "ä",
  ])
  func `what breaks the grammar is refused`(header: String) {
    #expect(ExtensionHeader.parse([header]) == nil)
  }
}
