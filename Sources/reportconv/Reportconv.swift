// The command line.

internal import ArgumentParser

@main
struct Reportconv: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Converts medical reports between formats.", version: "0.1.0")
}
