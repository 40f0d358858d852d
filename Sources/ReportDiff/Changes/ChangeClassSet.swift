// Classes of changes as bits: every display asks each line for them, several times.

/// A set of classes of changes.
struct ChangeClassSet: OptionSet {
  let rawValue: UInt32

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// A set of one class.
  init(_ changeClass: ChangeClass) {
    rawValue = 1 << changeClass.rank
  }

  /// The classes, the gravest first.
  var classes: [ChangeClass] {
    isEmpty ? [] : ChangeClass.allCases.filter { contains(ChangeClassSet($0)) }
  }
}

extension ChangeClass {
  /// The place among all classes, the gravest first.
  fileprivate var rank: UInt32 {
    switch self {
    case .number: 0
    case .unit: 1
    case .laterality: 2
    case .negation: 3
    case .findingAdded: 4
    case .findingRemoved: 5
    case .recommendation: 6
    case .wording: 7
    case .image: 8
    case .moved: 9
    case .numbering: 10
    case .whitespace: 11
    case .formatting: 12
    }
  }
}

extension LineChange {
  /// What is changed about the line, without what is ignored.
  var classSet: ChangeClassSet {
    var set: ChangeClassSet = []
    for span in spans where !span.isIgnored {
      if let changeClass = span.changeClass { set.insert(ChangeClassSet(changeClass)) }
    }
    if isReformatted { set.insert(ChangeClassSet(.formatting)) }
    if hasOtherImages { set.insert(ChangeClassSet(.image)) }
    return set
  }
}

extension [LineChange] {
  /// What is changed about the lines, without what is ignored.
  var classSet: ChangeClassSet {
    reduce(into: []) { $0.formUnion($1.classSet) }
  }
}
