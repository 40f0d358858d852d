// Counting what a writer could not carry, by feature and place.

internal import ReportModel

/// The losses of one writer, added up by feature and section.
///
/// The same feature at the same place is one loss with a count, so that a document with ten
/// thousand red words gives one line a section. Lost text is never added up: each piece is kept.
struct LossLedger {
  private(set) var losses: [Loss] = []
  private var indices: [Feature: Int] = [:]
  private var section: [String] = []

  /// Says that what follows stands under these headings.
  mutating func enter(_ section: [String]) {
    guard section != self.section else { return }
    self.section = section
    indices.removeAll(keepingCapacity: true)
  }

  /// Notes that something was not carried.
  mutating func lose(_ feature: Feature, text: String? = nil) {
    if text == nil, let index = indices[feature] {
      losses[index].count += 1
      return
    }
    if text == nil { indices[feature] = losses.count }
    losses.append(Loss(feature, at: Location(section: section), text: text))
  }
}
