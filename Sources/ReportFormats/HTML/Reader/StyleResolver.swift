// The cascade: what a browser's own style sheet, the page's style sheets, attributes and `style`
// say of an element, in the order of CSS Cascade 4, 6.

internal import ReportModel

/// Finds the styles of elements.
struct StyleResolver {
  /// More rules than any report has; those that come after are a finding.
  static let mostRules = 4_096

  private var rules: [CSSRule] = []
  private var byClass: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  private var byType: [HTMLName: [Int]] = [:]
  private var forAll: [Int] = []
  private var attributeCache: [String: [CSSDeclaration]] = [:]
  /// How many rules were left out.
  private(set) var rulesLeftOut = 0
  /// How many style sheets the page's own ones import.
  private(set) var imports = 0
  /// The comparisons of elements with parts of selectors so far, where long lists of classes count
  /// more, and what the declarations of matching rules cost.
  private var steps = 0
  private let stepLimit: Int

  /// Whether the page needs more steps than it may have; styles are then not true.
  var isExhausted: Bool { steps > stepLimit }

  init(_ sheets: [String], stepLimit: Int) {
    self.stepLimit = stepLimit
    for sheet in sheets {
      for rule in CSSParser.rules(sheet, imports: &imports) { add(rule) }
    }
  }

  private mutating func add(_ rule: CSSRule) {
    guard rules.count < Self.mostRules, let last = rule.compounds.last else {
      rulesLeftOut += 1
      return
    }
    let number = rules.count
    rules.append(rule)
    if let name = last.names.first {
      byName[name, default: []].append(number)
    } else if let name = last.classes.first {
      byClass[name, default: []].append(number)
    } else if let type = last.type {
      byType[type, default: []].append(number)
    } else {
      forAll.append(number)
    }
  }

  /// The declarations for an element, the least first.
  mutating func declarations(_ node: HTMLTree.Index, _ tree: HTMLTree) -> [CSSDeclaration] {
    var found: [CSSDeclaration] = []
    if !rules.isEmpty {
      var matching: [Int] = []
      for rule in candidates(node, tree) where matches(rules[rule].compounds, node, tree) {
        matching.append(rule)
      }
      let ranked = matching.sorted {
        (rules[$0].specificity, $0) < (rules[$1].specificity, $1)
      }
      for number in ranked where !isExhausted {
        steps += rules[number].cost
        found += rules[number].declarations
      }
    }
    if let style = tree[node, .style], !style.isEmpty {
      if let known = attributeCache[style] {
        found += known
      } else {
        let declarations = CSSParser.declarations(style)
        if attributeCache.count < 10_000 { attributeCache[style] = declarations }
        found += declarations
      }
    }
    guard found.contains(where: \.isImportant) else { return found }
    return found.filter { !$0.isImportant } + found.filter(\.isImportant)
  }

  private func candidates(_ node: HTMLTree.Index, _ tree: HTMLTree) -> [Int] {
    var found = forAll + (byType[tree[node].name] ?? [])
    if !byClass.isEmpty, let classes = tree[node, .class] {
      for name in classes.split(whereSeparator: \.isWhitespace).prefix(64) {
        found += byClass[String(name)] ?? []
      }
    }
    if !byName.isEmpty, let name = tree[node, .id] { found += byName[name] ?? [] }
    return found
  }

  private mutating func matches(
    _ compounds: [CSSCompound], _ node: HTMLTree.Index, _ tree: HTMLTree
  ) -> Bool {
    guard !isExhausted, let last = compounds.last, matches(last, node, tree) else { return false }
    var place = compounds.count - 2
    var isChild = last.isChild
    var element = tree[node].parent
    while place >= 0 {
      guard element > 0 else { return false }
      if matches(compounds[place], element, tree) {
        isChild = compounds[place].isChild
        place -= 1
      } else if isChild {
        return false
      }
      element = tree[element].parent
    }
    return true
  }

  private mutating func matches(
    _ compound: CSSCompound, _ node: HTMLTree.Index, _ tree: HTMLTree
  ) -> Bool {
    steps += 1
    if let type = compound.type, tree[node].name != type { return false }
    if !compound.names.isEmpty {
      guard let name = tree[node, .id], compound.names.allSatisfy({ $0 == name }) else {
        return false
      }
    }
    guard !compound.classes.isEmpty else { return true }
    guard let own = tree[node, .class] else { return false }
    steps += own.utf8.count / 16
    let classes = own.split(whereSeparator: \.isWhitespace)
    return compound.classes.allSatisfy { name in classes.contains { $0 == name } }
  }
}
