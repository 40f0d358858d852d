import Testing

@testable import ReportFeed

@Suite struct EndpointReferenceTests {
  // The examples of RFC 3986, 5.4, that have a host.
  @Test(
    arguments: [
      ("g", "/b/c/g"), ("./g", "/b/c/g"), ("g/", "/b/c/g/"), ("/g", "/g"), ("?y", "/b/c/d;p?y"),
      ("g?y", "/b/c/g?y"), ("#s", "/b/c/d;p?q"), ("g#s", "/b/c/g"), (";x", "/b/c/;x"),
      ("", "/b/c/d;p?q"),
      (".", "/b/c/"), ("./", "/b/c/"), ("..", "/b/"), ("../g", "/b/g"), ("../..", "/"),
      ("../../g", "/g"),
      ("../../../g", "/g"), ("/./g", "/g"), ("/../g", "/g"), ("g.", "/b/c/g."), ("..g", "/b/c/..g"),
      ("./g/.", "/b/c/g/"), ("g/../h", "/b/c/h"), ("g?y/../x", "/b/c/g?y/../x"),
      ("a:b/../c?d:e", nil),
      ("./a:b", "/b/c/a:b"),
    ])
  func `references are resolved as the standard's examples`(reference: String, target: String?)
    throws
  {
    let base = try Endpoint("http://a/b/c/d;p?q")
    #expect((try? base.resolving(reference))?.target == target)
  }

  @Test func `another host and a whole address replace the host`() throws {
    let base = try Endpoint("https://a:444/b")
    #expect(try base.resolving("//g").description == "https://g/")
    #expect(try base.resolving("http://g:1/x").description == "http://g:1/x")
    #expect(try base.resolving("c").description == "https://a:444/c")
  }
}
