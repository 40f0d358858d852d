// `reportconv verify`: what the signatures of documents show.

internal import ArgumentParser
internal import ReportFormats
internal import ReportModel
internal import ReportTrust

/// Verifies the signatures of documents.
struct VerifyCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "verify", _superCommandName: Reportconv.name,
    abstract: "Verifies the signatures of documents.", version: Reportconv.version)

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "input"),
    completion: .file())
  var inputs: [String]

  @OptionGroup var trusting: TrustArguments

  @Flag(help: "Write a JSON object a document.")
  var json = false

  @Flag(help: "End with status 2 where a document is anything but valid.")
  var requireSigned = false

  @Option(
    help: ArgumentHelp(
      "A new value for a limit of the input's size; the manual lists them.",
      valueName: "name=value"),
    completion: .list(Limits.named.map { "\($0.name)=" }))
  var limit: [String] = []

  @MainActor
  func perform(_ leftovers: Leftovers) throws -> ExitStatus {
    let list = try InputList(inputs, excluding: nil)
    let limits = try Meaning.limits(limit, of: "--limit")
    let time = try trusting.time()
    let verifier: SignatureVerifier
    do throws(FileError) {
      verifier = SignatureVerifier(
        limits: limits, anchors: try TrustFiles.anchors(trusting.trust), time: time)
    } catch {
      return tell(.input(error), error.path)
    }
    var status = ExitStatus.done
    for error in list.unreadable { status = status.joined(with: tell(.input(error), error.path)) }
    for input in list.inputs { status = status.joined(with: verify(input, by: verifier)) }
    return status
  }

  @MainActor
  private func verify(_ input: InputFile, by verifier: SignatureVerifier) -> ExitStatus {
    do throws(Failure) {
      let bytes = try input.read(limits: verifier.limits)
      let verdict = try Self.verdict(on: bytes, by: verifier)
      let told = Console.answer(text(verdict, of: input.name))
      let status = verdict.standing.status
      return told.joined(with: requireSigned && status != .done ? .inputFailed : status)
    } catch {
      return tell(error, input.name)
    }
  }

  private static func verdict(
    on bytes: [UInt8], by verifier: SignatureVerifier
  ) throws(Failure) -> DocumentVerdict {
    do throws(ReadError) {
      return try verifier.verify(bytes)
    } catch {
      throw .content(error)
    }
  }

  private func text(_ verdict: DocumentVerdict, of name: String) -> [UInt8] {
    guard json else {
      let lines = VerdictText(verdict, of: name).lines.map { TerminalText.safe($0) + "\n" }
      return Array(lines.joined().utf8)
    }
    var json = JSONOutput()
    json.beginObject()
    json.name("file")
    json.string(name)
    json.name("verdict")
    verdict.write(to: &json)
    json.endObject()
    return json.bytes + [0x0A]
  }

  @MainActor
  private func tell(_ failure: Failure, _ name: String) -> ExitStatus {
    Console.tell([Message(failure: failure, input: name)])
    return failure.status
  }
}
