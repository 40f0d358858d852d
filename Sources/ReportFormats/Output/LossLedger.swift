// Counting what a writer could not carry, by feature and place.

internal import ReportModel

/// The losses of one writer, added up by feature and section.
///
/// The same feature at the same place is one loss with a count, so that a document with ten
/// thousand red words gives one line a section. Lost text is never added up: each piece is kept.
struct LossLedger {
  private(set) var losses: [Loss] = []
  /// Whether nothing is noted now: what is written was written before, for another width.
  var isMuted = false
  /// The losses at the present place that can be added to: few, so they are searched in order.
  private var open: [(feature: Feature, index: Int)] = []
  /// The sections that the writer is in.
  ///
  /// Their names are made when a loss needs them: most sections of most reports have none.
  private var trail: [(label: String?, heading: [Inline], name: String?)] = []
  /// The present place, once it was needed.
  private var location: Location?

  /// Says that what follows stands under these headings.
  mutating func enter(_ section: [String]) {
    enter(Location(section: section))
  }

  /// Says where what follows stands.
  mutating func enter(_ place: Location) {
    guard place != location else { return }
    location = place
    open.removeAll(keepingCapacity: true)
  }

  /// Says that what follows stands in a section of the section that the writer is in.
  mutating func descend(into section: Section) {
    trail.append((section.label, section.heading, nil))
    location = nil
    open.removeAll(keepingCapacity: true)
  }

  /// Says that a section has ended.
  mutating func ascend() {
    trail.removeLast()
    location = nil
    open.removeAll(keepingCapacity: true)
  }

  /// Notes that something was not carried, some number of times.
  mutating func lose(_ feature: Feature, count: Int = 1) {
    guard count > 0, !isMuted else { return }
    for entry in open where entry.feature == feature {
      losses[entry.index].count += count
      return
    }
    open.append((feature, losses.count))
    losses.append(Loss(feature, count: count, at: place()))
  }

  /// Notes that text was not carried, or anything else that one loss stands for.
  mutating func lose(_ feature: Feature, text: String?) {
    guard let text else { return lose(feature) }
    guard !isMuted else { return }
    losses.append(Loss(feature, at: place(), text: text))
  }

  private mutating func place() -> Location {
    if let location { return location }
    var names: [String] = []
    for index in trail.indices {
      let name =
        trail[index].name
        ?? Section(heading: trail[index].heading, label: trail[index].label).headingText
      trail[index].name = name
      if !name.isEmpty { names.append(name) }
    }
    let place = Location(section: names)
    location = place
    return place
  }
}
