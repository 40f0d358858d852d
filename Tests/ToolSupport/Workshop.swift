// Runs the built program in a folder of its own.
//
// A module of its own: the headers of Foundation's ICU and of the system's, which libxml2 uses,
// cannot be seen from one file.

internal import Foundation

/// What a run of the program gave.
public struct ToolResult: Equatable, Sendable {
  /// The exit status, or 128 and the number of the signal that ended the run.
  public var status: Int32
  /// What came on standard output.
  public var output: String
  /// What came on standard error.
  public var errors: String

  /// Makes what a run should give.
  public init(status: Int32, output: String, errors: String) {
    self.status = status
    self.output = output
    self.errors = errors
  }
}

/// A folder in which the program runs, removed at the end.
public final class Workshop {
  private let folder: URL

  /// Makes a fresh folder.
  public init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("reportconv-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The folder that holds the built program: the one that the tests themselves were built to.
  private static var products: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  }

  /// The top of the repository.
  private static var repository: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// The text of a file of the repository.
  public static func document(_ name: String) throws -> String {
    try String(contentsOf: repository.appendingPathComponent(name), encoding: .utf8)
  }

  /// The bytes of a file of the repository.
  public static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: repository.appendingPathComponent(name)))
  }

  /// Writes a file of the repository anew; for expected outputs only.
  public static func replaceDocument(_ name: String, with text: String) throws {
    try text.write(
      to: repository.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  /// The names in a folder of the repository, in order.
  public static func documents(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: repository.appendingPathComponent(name).path
    ).sorted()
  }

  /// Whether expected outputs are to be written anew.
  public static var updatesGoldens: Bool {
    ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
  }

  /// Copies the sample reports into the folder.
  public func addSamples() throws {
    try FileManager.default.copyItem(
      at: Self.repository.appendingPathComponent("samples"),
      to: folder.appendingPathComponent("samples"))
  }

  /// The full path of a name.
  public func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Writes a file, and the folders above it.
  public func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file, and the folders above it.
  public func write(_ bytes: [UInt8], to name: String) throws {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// The text of a file; `nil` where there is none.
  public func text(_ name: String) -> String? {
    try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// The names in a folder, hidden ones too, in order.
  public func names(in name: String = ".") -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent(name).path)
    return (names ?? []).sorted()
  }

  /// Runs the program with arguments and with text on standard input.
  public func run(_ arguments: String..., input: String = "") throws -> ToolResult {
    try launch(
      Self.products.appendingPathComponent("reportconv").path, arguments, input: input)
  }

  /// Runs a script of the shell in which the program can be called by its name.
  public func shell(_ script: String, input: String = "") throws -> ToolResult {
    try launch("/bin/sh", ["-c", script], input: input)
  }

  /// Files, not pipes, take what comes: nothing can wait for a reader.
  private func launch(
    _ program: String, _ arguments: [String], input: String
  ) throws -> ToolResult {
    let logs = FileManager.default.temporaryDirectory
      .appendingPathComponent("reportconv-logs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: logs) }
    let files = ["in", "out", "err"].map { logs.appendingPathComponent($0) }
    try Data(input.utf8).write(to: files[0])
    try Data().write(to: files[1])
    try Data().write(to: files[2])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "\(Self.products.path):/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8",
    ]
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return ToolResult(
      status: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      output: try String(contentsOf: files[1], encoding: .utf8),
      errors: try String(contentsOf: files[2], encoding: .utf8))
  }
}
