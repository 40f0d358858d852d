// What a JSON text is, by its members.

import Testing

@testable import ReportFormats

@Suite struct JSONFormTests {
  @Test(arguments: [
    (#"{"schema":"reportconv.report","findings":[]}"#, JSONForm.canonical), ("{}", .canonical),
    ("", .canonical), ("[1]", .canonical), (#"{"findings":"a"}"#, .fields),
    (#"{"x":{"type":"error"},"history":null}"#, .fields), (#"{"type":"report_ready"}"#, .message),
    (#"{"findings":"a","html_content":"b"}"#, .message), (#"{"type":"error"}"#, .failure),
    (#"{"type":5,"history":"a"}"#, .fields), (#"{"findings":"a","#, .fields),
  ])
  func `members tell the form`(text: String, form: JSONForm) {
    #expect(JSONForm(of: Array(text.utf8)) == form)
  }
}
