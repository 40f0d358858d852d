// Arbitrary valid reports from a seed, for property tests.

internal import Cryptography
public import ReportModel

/// Makes arbitrary reports that keep the rules of the model.
///
/// Text runs are never empty and hold no line ends or tabs, two neighbouring runs never have the
/// same style, every reference leads somewhere, cells cover each place of a table at most once.
public struct RandomReport {
  /// Which characters the texts are made of.
  public enum Characters: Sendable, CaseIterable {
    /// Letters of several scripts, digits, marks of punctuation and markup, emoji.
    case printable
    /// These, and control characters, separators and non-characters.
    case any
  }

  var random: SplitMix64
  let characters: Characters
  var noteIDs: [String] = []
  var commentIDs: [String] = []
  var imageIDs: [String] = []

  /// Makes a generator; the same seed gives the same reports.
  public init(seed: UInt64, characters: Characters = .printable) {
    random = SplitMix64(seed: seed)
    self.characters = characters
  }

  /// The next report.
  public mutating func next() -> Report {
    noteIDs = (0..<random.below(3)).map { "n\($0)" }
    commentIDs = (0..<random.below(3)).map { "c\($0)" }
    let images = makeImages(count: random.below(3))
    imageIDs = images.map(\.id)
    var report = Report(
      title: maybeText(), language: maybeText(), author: maybeText(), institution: maybeText())
    report.dates = ReportDates(created: maybeText(), modified: maybeText())
    report.properties = repeated(3) { DocumentProperty(name: $0.text(), value: $0.text()) }
    report.identity = repeated(3) { $0.identityToken() }
    report.headers = repeated(3) { $0.pageRegion() }
    report.sections = repeated(5) { $0.section(level: $0.random.below(4)) }
    report.resources = makeResources(images: images)
    report.footers = repeated(2) { $0.pageRegion() }
    report.sources = repeated(3) { $0.source() }
    report.findings = repeated(3) { $0.finding() }
    return report
  }

  /// Up to so many values.
  mutating func repeated<Value>(
    _ most: Int, _ make: (inout RandomReport) -> Value
  ) -> [Value] {
    var values: [Value] = []
    for _ in 0..<random.below(most + 1) { values.append(make(&self)) }
    return values
  }

  private mutating func section(level: Int) -> Section {
    var section = Section(level: level, field: random.pick(Field.allCases, or: .unassigned))
    if !random.oneIn(4) { section.heading = inlines(depth: 2) }
    if random.oneIn(3) { section.label = text() }
    if random.oneIn(4) { section.origin = origin() }
    if !section.heading.isEmpty, random.oneIn(8) { section.change = change() }
    section.blocks = blocks(depth: 3)
    if level < 9, random.oneIn(2) {
      let below = level + 1 + random.below(9 - level)
      section.subsections = repeated(2) { $0.section(level: below) }
    }
    return section
  }

  private mutating func origin() -> FieldOrigin {
    FieldOrigin(
      random.pick(FieldOrigin.Kind.allCases, or: .heading), label: maybeText(), code: maybeText())
  }

  private mutating func pageRegion() -> PageRegion {
    PageRegion(
      pages: random.pick(PageRegion.Pages.allCases, or: .default), part: 1 + random.below(3),
      blocks: blocks(depth: 2))
  }

  private mutating func identityToken() -> IdentityToken {
    IdentityToken(
      kind: random.pick(IdentityToken.Kind.allCases, or: .family), value: text(),
      location: location())
  }

  private mutating func source() -> Source {
    let format = text()
    let size = random.below(1 << 40)
    let sha256 = SHA256.hex(of: [UInt8](text().utf8))
    return Source(format: format, size: size, sha256: sha256, signature: Self.signature(of: sha256))
  }

  /// One of three sources is signed.
  private static func signature(of sha256: String) -> SourceSignature? {
    let number = sha256.utf8.reduce(0) { $0 + Int($1) }
    let standings = SourceSignature.Standing.allCases
    guard number.isMultiple(of: 3) else { return nil }
    return SourceSignature(
      standing: standings[number % standings.count], signers: ["CN=\(sha256.prefix(4))"],
      problems: number.isMultiple(of: 2) ? ["weakKey"] : [])
  }

  private mutating func finding() -> Finding {
    var finding = Finding(
      random.pick(Finding.Code.allCases, or: .hiddenText), text(), at: location(),
      text: maybeText(), severity: random.pick(Finding.Severity.allCases, or: .warning))
    if random.oneIn(4) {
      let kind = random.pick(Difference.Kind.allCases, or: .wording)
      finding.difference = Difference(kind, expected: text(), found: text())
    }
    return finding
  }

  private mutating func location() -> Location {
    Location(
      part: maybeText(), line: random.oneIn(2) ? 1 + random.below(9_999) : nil,
      column: random.oneIn(2) ? 1 + random.below(999) : nil, section: repeated(2) { $0.text() })
  }
}
