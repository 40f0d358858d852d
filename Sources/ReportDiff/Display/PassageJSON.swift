// The JSON form of passages: the place first, since the other members depend on it.

public import ReportModel

extension Passage: JSONWritable {
  /// Appends the passage's JSON form: its place, and its section or blocks.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    switch place {
    case .header(let pages, let part): json.region("header", pages, part)
    case .footer(let pages, let part): json.region("footer", pages, part)
    case .section(let depth):
      json.member("place", "section")
      json.member("depth", depth)
      json.member("trail", trail)
      json.member("section", value: section)
    case .note(let id, let kind, let label):
      json.member("place", kind)
      json.member("id", id)
      json.member("label", label)
    case .comment(let id, let author, let initials, let date):
      json.member("place", "comment")
      json.member("id", id)
      json.member("author", author)
      json.member("initials", initials)
      json.member("date", date)
    }
    if !place.isSection { json.member("blocks", section.blocks) }
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    let place = try json.member(ahead: "place")
    switch place {
    case "header": self = try json.region { .header($0, part: $1) }
    case "footer": self = try json.region { .footer($0, part: $1) }
    case "section": self = try json.section()
    case Note.Kind.footnote.rawValue: self = try json.note(.footnote)
    case Note.Kind.endnote.rawValue: self = try json.note(.endnote)
    case "comment": self = try json.comment()
    default:
      try json.skip()
      guard let place else { throw json.missingMember("place") }
      throw json.invalidValue("a place of passages, found \"\(place)\"")
    }
  }
}

extension Passage.Place {
  fileprivate var isSection: Bool {
    switch self {
    case .section: true
    case .header, .note, .comment, .footer: false
    }
  }
}

extension JSONOutput {
  fileprivate mutating func region(_ place: String, _ pages: PageRegion.Pages, _ part: Int) {
    member("place", place)
    member("pages", pages, unless: .default)
    member("part", part, unless: 1)
  }
}

extension JSONScanner {
  fileprivate mutating func region(
    _ place: (PageRegion.Pages, Int) -> Passage.Place
  ) throws(JSONError) -> Passage {
    var (pages, part) = (PageRegion.Pages.default, 1)
    var blocks: [Block] = []
    try beginObject()
    while let name = try nextMember() {
      switch name {
      case "place": _ = try string()
      case "pages": pages = try choice()
      case "part": part = try integer(in: 1...Int.max)
      case "blocks": blocks = try values(Block.init(from:))
      default: throw unknownMember
      }
    }
    return Passage(place(pages, part), Section(blocks: blocks), trail: [])
  }

  fileprivate mutating func section() throws(JSONError) -> Passage {
    var (depth, section): (Int?, Section?)
    var trail: [String] = []
    try beginObject()
    while let name = try nextMember() {
      switch name {
      case "place": _ = try string()
      case "depth": depth = try count()
      case "trail": trail = try strings()
      case "section": section = try Section(from: &self)
      default: throw unknownMember
      }
    }
    return Passage(
      .section(depth: try required(depth, "depth")), try required(section, "section"), trail: trail)
  }

  fileprivate mutating func note(_ kind: Note.Kind) throws(JSONError) -> Passage {
    var (id, label): (String?, String?)
    var blocks: [Block] = []
    try beginObject()
    while let name = try nextMember() {
      switch name {
      case "place": _ = try string()
      case "id": id = try string()
      case "label": label = try string()
      case "blocks": blocks = try values(Block.init(from:))
      default: throw unknownMember
      }
    }
    let place = Passage.Place.note(
      id: try required(id, "id"), kind, label: try required(label, "label"))
    return Passage(place, Section(blocks: blocks), trail: [])
  }

  fileprivate mutating func comment() throws(JSONError) -> Passage {
    var (id, author, initials, date): (String?, String?, String?, String?)
    var blocks: [Block] = []
    try beginObject()
    while let name = try nextMember() {
      switch name {
      case "place": _ = try string()
      case "id": id = try string()
      case "author": author = try string()
      case "initials": initials = try string()
      case "date": date = try string()
      case "blocks": blocks = try values(Block.init(from:))
      default: throw unknownMember
      }
    }
    let place = Passage.Place.comment(
      id: try required(id, "id"), author: author, initials: initials, date: date)
    return Passage(place, Section(blocks: blocks), trail: [])
  }
}
