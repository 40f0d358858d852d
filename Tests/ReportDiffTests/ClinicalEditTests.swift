// Edits as a doctor makes them, one at a time: each is reported at its place, with its class, and nothing else.

import ReportDiff
import ReportModel
import TestSupport
import Testing

@Suite struct ClinicalEditTests {
  /// An edit: what is in the old sentence, what is in the new one, and what it is about.
  struct Edit {
    var old: String
    var new: String
    var changeClass: ChangeClass
  }

  private static let sentences = [
    "Nodule de 7 mm du lobe supérieur droit, stable depuis 2024.",
    "Pas d'adénopathie médiastinale.", "Kein Pleuraerguss links.",
    "Herz normal groß, Aorta ascendens 36 mm.", "Leber homogen, keine fokale Läsion.",
    "No evidence of fracture of the left wrist.", "TA 120/80 mmHg, pouls 72/min.",
    "Créatinine 0,9 mg/dl.", "Sem derrame pleural à direita.", "Keng Metastasen an der Liewer.",
    "Zyste rechts dorsal mit 1,5 cm Durchmesser.", "Wirbelkörper regelrecht konfiguriert.",
    "Schilddrüse unauffällig.", "Milz mit 11 cm nicht vergrößert.",
  ]

  static let words: [Edit] = [
    Edit(old: "7 mm", new: "9 mm", changeClass: .number),
    Edit(old: "36 mm", new: "63 mm", changeClass: .number),
    Edit(old: "120/80", new: "120/90", changeClass: .number),
    Edit(old: "0,9", new: "9,0", changeClass: .number),
    Edit(old: "1,5 cm", new: "15 cm", changeClass: .number),
    Edit(old: "2024", new: "2025", changeClass: .number),
    Edit(old: "1,5 cm", new: "1,5 mm", changeClass: .unit),
    Edit(old: "7 mm", new: "7 cm", changeClass: .unit),
    Edit(old: "0,9 mg/dl", new: "0,9 g/dl", changeClass: .unit),
    Edit(old: "droit", new: "gauche", changeClass: .laterality),
    Edit(old: "links", new: "rechts", changeClass: .laterality),
    Edit(old: "left", new: "right", changeClass: .laterality),
    Edit(old: "direita", new: "esquerda", changeClass: .laterality),
    Edit(old: "Pas d'adénopathie", new: "Adénopathie", changeClass: .negation),
    Edit(old: "Kein Pleuraerguss", new: "Pleuraerguss", changeClass: .negation),
    Edit(old: "keine fokale", new: "eine fokale", changeClass: .negation),
    Edit(old: "Sem derrame", new: "Com derrame", changeClass: .negation),
    Edit(old: "nicht vergrößert", new: "vergrößert", changeClass: .negation),
    Edit(old: "unauffällig", new: "auffällig", changeClass: .negation),
  ]

  /// A report of three fields whose paragraphs have some of the sentences in some order.
  static func report(_ random: inout SplitMix64) -> Report {
    var sentences = Self.sentences
    for index in sentences.indices.reversed() { sentences.swapAt(index, random.below(index + 1)) }
    let fields: [(String, Field)] = [
      ("Anamnese", .history), ("Befund", .findings), ("Beurteilung", .diagnosis),
    ]
    var rest = sentences[...]
    let sections = fields.map { heading, field in
      var section = Section(heading: [.text(heading)], level: 1, field: field)
      for _ in 0..<2 {
        let text = rest.prefix(2).joined(separator: " ")
        rest = rest.dropFirst(2)
        section.blocks.append(.paragraph(Paragraph([.text(text)])))
      }
      return section
    }
    return Report(sections: sections)
  }

  struct Place: Hashable {
    var section: Int
    var block: Int
  }

  static func places(of report: Report) -> [Place] {
    report.sections.indices.flatMap { section in
      report.sections[section].blocks.indices.map { Place(section: section, block: $0) }
    }
  }

  static func text(_ report: Report, _ place: Place) -> String {
    guard case .paragraph(let paragraph) = report.sections[place.section].blocks[place.block] else {
      return ""
    }
    return paragraph.inlines.plainText
  }

  static func set(_ text: String, in report: inout Report, _ place: Place) {
    report.sections[place.section].blocks[place.block] = .paragraph(Paragraph([.text(text)]))
  }

  /// Every change that is reported: its passage, its line, its class.
  private static func reported(_ changes: ReportChanges) -> Set<[String]> {
    var found: Set<[String]> = []
    for passage in changes.passages {
      for line in passage.lines {
        for changeClass in line.classes {
          let place = line.newPlace ?? line.oldPlace
          found.insert([passage.name, "\((place?.line ?? 0) - 1)", changeClass.rawValue])
        }
      }
    }
    return found
  }

  @Test func `an edited word is reported at its place with its class, and nothing else`() throws {
    var random = SplitMix64(seed: 6)
    var made = 0
    while made < 700 {
      let old = Self.report(&random)
      let edit = random.pick(Self.words, or: Self.words[0])
      guard let place = Self.places(of: old).first(where: { Self.text(old, $0).contains(edit.old) })
      else { continue }
      var new = old
      Self.set(Self.text(old, place).replacing(edit.old, with: edit.new), in: &new, place)
      let name = old.sections[place.section].heading.plainText
      let changes = try ReportDiff.changes(from: old, to: new)
      #expect(
        Self.reported(changes) == [[name, "\(place.block)", edit.changeClass.rawValue]],
        "\(edit.old) → \(edit.new) in \(Self.text(old, place))")
      made += 1
    }
  }

  @Test func `an added, removed or moved sentence is reported as such, and nothing else`() throws {
    var random = SplitMix64(seed: 7)
    let sentence = "Neu: kleine Verkalkung dorsal mit 3 mm."
    for index in 0..<300 {
      let old = Self.report(&random)
      var new = old
      let places = Self.places(of: old)
      let place = random.pick(places, or: places[0])
      let parts = Self.text(old, place).split(separator: ". ").map { String($0) }
      let text = Self.text(old, place)
      let field = old.sections[place.section].field
      let name = old.sections[place.section].heading.plainText
      let expected: ChangeClass
      switch index % 3 {
      case 0:
        Self.set("\(sentence) \(text)", in: &new, place)
        expected = field == .history ? .wording : .findingAdded
      case 1:
        Self.set("\(text) \(sentence)", in: &new, place)
        expected = field == .history ? .wording : .findingRemoved
      default:
        guard parts.count == 2 else { continue }
        Self.set("\(parts[1].dropLast()). \(parts[0]).", in: &new, place)
        expected = .moved
      }
      let isRemoval = index % 3 == 1
      let changes = try ReportDiff.changes(from: isRemoval ? new : old, to: isRemoval ? old : new)
      #expect(
        Self.reported(changes) == [[name, "\(place.block)", expected.rawValue]],
        "\(text) → \(Self.text(new, place))")
    }
  }
}
