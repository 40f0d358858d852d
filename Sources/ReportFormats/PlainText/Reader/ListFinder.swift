// Which lines are items of lists: labels count only in a run, or where nothing else can be meant.
//
//  - Numbers need their neighbour: "1." is an item where "2." follows at the same indentation, with
//    nothing but indented lines between. A run of two starts at 0 or 1; "3. Mai" and "4. Mai" is none.
//  - "2.1" needs the item "2." around it, so that "1.5 cm" is a length.
//  - A dash alone needs the start of a paragraph or a colon before it, and a letter behind it:
//    "- 7 mm" may be the second half of "5 - 7 mm".
//  - A hollow bullet (the letter o) needs another, and the start of a paragraph, a colon or an outer
//    item before it: Portuguese lines start with the article "o".

internal import ReportModel

/// The items that a text's lines are.
struct ListFinder {
  /// A line that is an item.
  struct Item: Equatable {
    var marker: ListMarker
    var run: Int
  }

  /// Labels that belong together.
  struct Run: Equatable {
    var first: ListMarker
    var system = ListSystem.same
    var count = 1
    /// Whether the first item stands where a list can begin.
    var startsWell: Bool
    /// The run of the item around the first one.
    var outer: Int?
    /// Whether a digit stands behind each label.
    var hasDigitsOnly: Bool
  }

  /// A run that a later line may continue.
  private struct Open {
    var column: Int
    var marker: ListMarker
    var run: Int
  }

  private var items: [Item] = []
  /// Where the item of each line stands in `items`; -1 where the line is none.
  private var places: [Int32] = []
  private(set) var runs: [Run] = []
  /// Whether each run is a list.
  private var areLists: [Bool] = []
  private var open: [Open] = []
  private let bytes: [UInt8]

  /// Runs inside one another; a label deeper than that is text.
  private static let deepest = 12

  /// Looks at each line once.
  init(_ text: TextLines) {
    bytes = text.bytes
    places.reserveCapacity(text.lines.count)
    for index in text.lines.indices {
      let line = text.lines[index]
      if line.pageBreaks > 0 { open.removeAll() }
      guard let marker = ListMarker(bytes, line) else {
        while let last = open.last, last.column >= line.indent { open.removeLast() }
        places.append(-1)
        continue
      }
      let before = index > 0 ? text.lines[index - 1] : nil
      add(marker, line, startsWell: line.isFirst || before.map { endsInColon($0) } ?? true)
    }
    dropOthers()
  }

  /// The item that a line is; `nil` where it is none.
  func item(_ line: Int) -> Item? {
    guard line < places.count, places[line] >= 0 else { return nil }
    return items[Int(places[line])]
  }

  /// Whether a line is an item.
  func isItem(_ line: Int) -> Bool { line < places.count && places[line] >= 0 }

  /// How many lists stand around a run.
  func level(of run: Int) -> Int {
    var level = 0
    var outer = runs[run].outer
    while let next = outer {
      if areLists[next] { level += 1 }
      outer = runs[next].outer
    }
    return level
  }

  /// Takes back the items of runs that are no lists.
  private mutating func dropOthers() {
    for run in runs {
      let isInList = run.outer.map { areLists[$0] } ?? false
      areLists.append(run.isList && (run.first.shape != .path || isInList))
    }
    for index in places.indices where places[index] >= 0 {
      if !areLists[items[Int(places[index])].run] { places[index] = -1 }
    }
  }

  private func endsInColon(_ line: TextLine) -> Bool { bytes[line.end - 1] == UInt8(ascii: ":") }

  private mutating func add(_ marker: ListMarker, _ line: TextLine, startsWell: Bool) {
    while let last = open.last, last.column > line.indent { open.removeLast() }
    let isDigit = 0x30...0x39 ~= bytes[marker.text]
    if let (place, system) = continued(by: marker, at: line.indent) {
      open.removeSubrange((place + 1)...)
      let run = open[place].run
      open[place].marker = marker
      runs[run].count += 1
      runs[run].system = system
      runs[run].hasDigitsOnly = runs[run].hasDigitsOnly && isDigit
      append(Item(marker: marker, run: run))
      return
    }
    let isBelow = open.last.map { marker.isFirst(below: $0.marker) } ?? false
    if !isBelow { while let last = open.last, last.column == line.indent { open.removeLast() } }
    if marker.shape == .path && !isBelow || open.count == Self.deepest {
      places.append(-1)
      return
    }
    let outer = open.last?.run
    open.append(Open(column: line.indent, marker: marker, run: runs.count))
    append(Item(marker: marker, run: runs.count))
    runs.append(
      Run(first: marker, startsWell: startsWell, outer: outer, hasDigitsOnly: isDigit))
  }

  private mutating func append(_ item: Item) {
    places.append(Int32(truncatingIfNeeded: items.count))
    items.append(item)
  }

  /// The open run in a column that a label continues.
  private func continued(by marker: ListMarker, at column: Int) -> (Int, ListSystem)? {
    var place = open.count - 1
    while place >= 0, open[place].column == column {
      let other = open[place]
      if let system = other.marker.system(before: marker) {
        let sameLabel = bytes[other.marker.label].elementsEqual(bytes[marker.label])
        let fits = system == .same ? sameLabel : runs[other.run].fits(system)
        if fits { return (place, system) }
      }
      place -= 1
    }
    return nil
  }
}

extension ListFinder.Run {
  /// Whether the labels so far can be counted in a way.
  fileprivate func fits(_ other: ListSystem) -> Bool { count == 1 || system == other }

  /// Whether the labels are those of a list.
  fileprivate var isList: Bool {
    switch first.shape {
    case .bullet: true
    case .dash: startsWell && !hasDigitsOnly || count > 1 && (startsWell || !hasDigitsOnly)
    case .hollow: count > 1 && (startsWell || outer != nil)
    case .number: count > 2 || count == 2 && first.isFirst
    case .path: count > 1
    }
  }

  /// How the items are counted.
  var kind: List.Kind {
    switch first.shape {
    case .bullet, .dash, .hollow: return .bullet
    case .path: return .other
    case .number(_, _, let isUpper):
      switch system {
      case .same, .decimal, .path: return .decimal
      case .letter: return isUpper ? .upperLetter : .lowerLetter
      case .roman: return isUpper ? .upperRoman : .lowerRoman
      }
    }
  }

  /// The number of a label of the run.
  func number(of marker: ListMarker) -> Int {
    switch system {
    case .same: 1
    case .decimal: marker.decimal - 1
    case .letter: marker.letter - 1
    case .roman: marker.roman - 1
    case .path: marker.path.last ?? 1
    }
  }
}
