// The bar that shows how far a batch is, on a terminal only.

internal import Glibc

/// The bar that shows how far a batch is.
struct ProgressBar: Sendable {
  private let total: Int
  private let columns: Int
  private var done = 0
  private var shown = ""

  /// Makes a bar; `nil` where nobody would see it or there is nothing to wait for.
  init?(total: Int) {
    guard total > 1, isatty(STDERR_FILENO) == 1 else { return nil }
    self.init(total: total, columns: TerminalText.columns)
  }

  /// Makes a bar for a terminal of some columns.
  init(total: Int, columns: Int) {
    self.total = total
    self.columns = columns
  }

  /// The bar as text, as long as the terminal allows.
  var text: String {
    let count = "\(done)/\(total)"
    let width = min(40, columns - count.count - 4)
    guard width > 4 else { return count }
    let filled = width * done / max(total, 1)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    return "[\(bar)] \(count)"
  }

  /// What shows one more input as done: nothing where the change is too small to see.
  mutating func advance() -> String {
    done += 1
    guard done == total || done.isMultiple(of: max(1, total / 400)) else { return "" }
    shown = text
    return "\r\(shown)\u{1B}[K"
  }

  /// What takes the bar away, so that a line can be written.
  var erasure: String { "\r\u{1B}[K" }
}
