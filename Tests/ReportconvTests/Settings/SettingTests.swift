// The values that settings can have.

import ReportModel
import Testing

@testable import reportconv

@Suite struct SettingTests {
  @Test(arguments: [
    (Setting.endpoint, "wss://reports.example/ws", "wss://reports.example/ws"),
    (.endpoint, "ws://127.0.0.1:8080/reports/ws?x=1", "ws://127.0.0.1:8080/reports/ws?x=1"),
    (.out, "/srv/reports", "/srv/reports"), (.out, "~/reports", "~/reports"),
    (.to, "html,txt,html", "html,txt"), (.to, "json, docx", "json,docx"),
    (.wait, "yes", "true"), (.wait, "0", "false"), (.logLevel, "debug", "debug"),
    (.exec, "cat > /dev/null", "cat > /dev/null"),
    (.patientContext, "~/open.json", "~/open.json"), (.contextExpiry, "090", "90"),
    (.onMismatch, "hold", "hold"), (.onUnknown, "quarantine", "quarantine"),
    (.onDisagreement, "deliver", "deliver"), (.diff, "json, html,json", "json,html"),
    (.diff, "none", "none"),
  ])
  func `a value has one form`(setting: Setting, text: String, form: String) throws {
    #expect(try setting.canonical(text) == form)
    #expect(try setting.canonical(form) == form)
    #expect(setting.text(of: setting.value(of: form)) == form)
  }

  @Test(arguments: [
    (Setting.endpoint, "https://reports.example/ws"), (.endpoint, "reports.example"),
    (.endpoint, "wss://"), (.endpoint, "wss://a b/"), (.endpoint, ""), (.out, "reports"),
    (.out, ""), (.to, ""), (.to, "html,"), (.to, "pdf"), (.wait, "perhaps"), (.exec, ""),
    (.logLevel, "loud"), (.caFile, "ca.pem"), (.patientContext, "open.json"),
    (.contextExpiry, "0"), (.contextExpiry, "10081"), (.contextExpiry, "1h"), (.contextExpiry, ""),
    (.contextExpiry, "-5"), (.onMismatch, "deliver"), (.onUnknown, ""),
    (.onDisagreement, "unassigned"), (.diff, ""), (.diff, "pdf"), (.diff, "none,html"),
    (.diff, "txt"),
  ])
  func `what is no value is refused with what was expected`(setting: Setting, text: String) {
    let fault = #expect(throws: SettingFault.self) { try setting.canonical(text) }
    #expect(fault?.expected.isEmpty == false)
  }

  @Test(arguments: Setting.allCases)
  func `what a setting is unless somebody says otherwise is allowed`(setting: Setting) throws {
    if let usual = setting.usual { #expect(try setting.canonical(usual) == usual) }
  }

  @Test func `a value of another type is none`() {
    #expect(Setting.wait.text(of: .string("true")) == nil)
    #expect(Setting.to.text(of: .array([.boolean(true)])) == nil)
    #expect(Setting.endpoint.text(of: .null) == nil)
    #expect(Setting.diff.text(of: .array([.null])) == nil)
    #expect(Setting.to.text(of: .string("html,txt")) == "html,txt")
    #expect(Setting.contextExpiry.text(of: .number("5")) == "5")
    #expect(Setting.onMismatch.text(of: .boolean(true)) == nil)
  }

  @Test func `a setting has one name everywhere`() {
    #expect(Setting.caFile.variable == "REPORTCONV_CA_FILE")
    #expect(Setting.logLevel.variable == "REPORTCONV_LOG_LEVEL")
  }

  @Test(arguments: [("default", true), ("Dr.Berg_2-x", true), ("0", true)])
  func `names of profiles are names of files`(name: String, isValid: Bool) {
    #expect(ProfileName.isValid(name) == isValid)
  }

  @Test(arguments: [
    "", ".", "..", ".x", "-x", "a/b", "a b", "é", String(repeating: "a", count: 65),
  ])
  func `what could lead elsewhere is no name of a profile`(name: String) {
    #expect(!ProfileName.isValid(name))
  }
}
