// How tests ask why a text is refused.

import ReportModel

/// Why a text is no report; `nil` where it is one.
func rejection(of text: String) -> JSONError? {
  do {
    _ = try Report(json: [UInt8](text.utf8))
    return nil
  } catch {
    return error
  }
}

/// Why a report with these members is refused.
func rejection(members: String) -> JSONError? {
  rejection(of: #"{"schema":"reportconv.report","version":"1.0",\#(members)}"#)
}

/// Why a report with this block is refused.
func rejection(block: String) -> JSONError? {
  rejection(members: #""headers":[{"blocks":[\#(block)]}]"#)
}

/// Why a report with this inline is refused.
func rejection(inline: String) -> JSONError? {
  rejection(block: #"{"type":"paragraph","content":[\#(inline)]}"#)
}
