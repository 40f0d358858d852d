// The entries of libFuzzer: any bytes give a sound report or a documented error, in every reader.
//
// The environment names the reader (`FUZZ_TARGET=rtf`). A trap, a leak, a slow input or a broken
// promise of the model ends the run, and libFuzzer keeps the input.

import ReportModel
import TestSupport

@testable import ReportFormats

/// A function that libFuzzer gives an input to.
typealias FuzzFunction = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

/// libFuzzer's own loop, which takes the command line.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ function: FuzzFunction
) -> CInt

/// The program; the build names it so, and libFuzzer brings no other.
@_cdecl("fuzz_main")
func fuzz(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = unsafe arguments
  return unsafe runDriver(&count, &arguments, fuzzOneInput)
}

/// Reads an input with the reader that is fuzzed.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let report = try? FuzzTarget.chosen.read(bytes) ?? nil else { return 0 }
  check(report)
  return 0
}

/// What holds for every report that a reader makes.
private func check(_ report: Report) {
  guard (try? Report(json: report.json())) == report else {
    fatalError("the canonical form reads back as another report")
  }
  switch FuzzTarget.chosen {
  case .json, .message:
    // A report that is given as data may refer to what it does not have; writers cope.
    for format in Format.allCases { _ = format.writer?(report, WriteOptions()) }
  case .docx, .html, .rtf, .txt, .document, .numbering, .styles, .zip, .package, .signature,
    .frames:
    let violations = report.invariantViolations
    if !violations.isEmpty { fatalError("\(violations)") }
  }
}
