// The commands that look at signatures, as a user calls them.

import ReportModel
import Testing
import ToolSupport

@Suite struct TrustTests {
  private let workshop: Workshop
  private let signed = "samples/signed/ct-thorax-fr-signed.docx"
  private let authority = "samples/signed/authority.pem"

  init() throws {
    workshop = try Workshop()
    try workshop.addSamples()
  }

  private func sign(_ more: String = "") throws -> ToolResult {
    try workshop.shell(
      """
      install -m 600 samples/signed/signer.key key.pem
      reportconv sign samples/mrt-knie-de.docx --key key.pem \
        --certificate samples/signed/signer.pem -o out.docx \(more)
      """)
  }

  @Test func `the exit status says how a document stands`() throws {
    #expect(try workshop.run("verify", "--trust", authority, signed).status == 0)
    #expect(try workshop.run("verify", signed).status == 1)
    #expect(try workshop.run("verify", "samples/ct-thorax-fr.docx").status == 1)
    #expect(try workshop.run("verify", "--require-signed", signed).status == 2)
    #expect(try workshop.run("verify", "README.md").status == 2)
    #expect(try workshop.run("verify", "--at", "yesterday", signed).status == 64)
  }

  @Test func `a folder is verified file by file, and what is no document stops none`() throws {
    try workshop.write("no document", to: "folder/a.docx")
    let copied = try workshop.shell("cp \(signed) folder/b.docx")
    #expect(copied.status == 0)
    let result = try workshop.run("verify", "--json", "--trust", authority, "folder")
    #expect(result.status == 2)
    #expect(result.errors.contains("a.docx"))
    let line = try JSONValue(json: Array(result.output.utf8))
    #expect(line["file"]?.string == "folder/b.docx")
    #expect(line["verdict"]?["standing"]?.string == "valid")
  }

  @Test func `a folder of authorities is trusted, and a file that is none is an error`() throws {
    try workshop.write("no certificate", to: "trust/readme.txt")
    let refused = try workshop.run("verify", "--trust", "trust", signed)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("[notCertificates]"))
    let folder = try workshop.shell("rm trust/*; cp \(authority) trust/root.crt")
    #expect(folder.status == 0)
    #expect(try workshop.run("verify", "--trust", "trust", signed).status == 0)
  }

  @Test func `what is signed is verified, and not written over another file`() throws {
    #expect(try sign().status == 0)
    #expect(try workshop.run("verify", "--trust", authority, "out.docx").status == 0)
    let again = try sign()
    #expect(again.status == 74)
    #expect(again.errors.contains("[outputExists]"))
    #expect(try sign("--force").status == 0)
  }

  @Test func `a key that others can read is refused`() throws {
    let result = try workshop.shell(
      """
      install -m 640 samples/signed/signer.key key.pem
      reportconv sign samples/mrt-knie-de.docx --key key.pem \
        --certificate samples/signed/signer.pem -o out.docx
      """)
    #expect(result.status == 2)
    #expect(result.errors.contains("chmod 600 key.pem"))
    #expect(workshop.text("out.docx") == nil)
  }

  @Test func `a certificate that is not there is named, not the key`() throws {
    let result = try workshop.shell(
      """
      install -m 600 samples/signed/signer.key key.pem
      reportconv sign samples/mrt-knie-de.docx --key key.pem --certificate no.pem -o out.docx
      """)
    #expect(result.status == 2)
    #expect(result.errors.contains("[fileNotFound]"))
    let missing = try workshop.shell(
      "reportconv sign samples/mrt-knie-de.docx --key key.pem -o out.docx")
    #expect(missing.errors.contains("key.pem: there is no certificate here"))
  }

  @Test func `a key in a container is opened by the password of a file`() throws {
    let made = try workshop.shell(
      """
      openssl pkcs12 -export -inkey samples/signed/signer.key -in samples/signed/signer.pem \
        -passout pass:geheim -out key.p12 && chmod 600 key.p12
      install -m 600 /dev/null password && echo geheim > password
      reportconv sign samples/mrt-knie-de.docx --key key.p12 --password-file password -o out.docx
      """)
    #expect(made.status == 0, "\(made.errors)")
    #expect(try workshop.run("verify", "--trust", authority, "out.docx").status == 0)
    let wrong = try workshop.shell(
      """
      echo falsch > password
      reportconv sign samples/mrt-knie-de.docx --key key.p12 --password-file password -o out.docx -f
      """)
    #expect(wrong.status == 64 || wrong.status == 2)
    #expect(!wrong.errors.contains("falsch"))
  }

  @Test func `a conversion records what the signatures show, and can ask for them`() throws {
    let usual = try workshop.run("convert", signed, "--to", "json")
    let report = try Report(json: Array(usual.output.utf8))
    #expect(report.sources.map(\.signature?.standing) == [.intact])
    let trusted = try workshop.run(
      "convert", signed, "--to", "json", "--trust", authority, "--require-signed")
    #expect(
      try Report(json: Array(trusted.output.utf8)).sources.map(\.signature?.standing) == [.valid])
    let refused = try workshop.run("convert", signed, "--to", "json", "--require-signed")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("[notTrusted]"))
    let unsigned = try workshop.run(
      "convert", "samples/ct-thorax-fr.docx", "--to", "json", "--require-signed")
    #expect(unsigned.status == 2)
    #expect(unsigned.output.isEmpty)
  }
}
