// Where the bytes of an archive lie (APPNOTE 4.3): a signature covers parts, and whatever else is in
// the file is there for readers that look for parts in another way than by the directory.
//
// Some go through the file from its beginning, and take each header before data for a part. So there
// must be nothing but the entries that the directory names, in any order, then the directory, then the
// record at the end; and the headers before the data must say what the directory says.

/// The layout of an archive that could be opened.
struct ArchiveLayout {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What is wrong with the layout; `nil` where every byte has one meaning.
  var fault: String? {
    guard let end = endRecord, let size = number(end + 12, 4), let start = number(end + 16, 4)
    else { return "it does not end with the record of its end" }
    // The 64-bit records are for archives that are larger than documents may be.
    guard start + size == end else { return "there is something behind its directory" }
    var place = start
    var entries: [Entry] = []
    while place < end {
      guard let entry = Entry(self, at: place) else { return "its directory cannot be read" }
      entries.append(entry)
      place = entry.next
    }
    return fault(of: entries.sorted { $0.offset < $1.offset }, before: start)
  }

  /// The place of the record at the end, with its comment the last thing in the file.
  private var endRecord: Int? {
    let first = max(0, bytes.count - 0xFFFF - 22)
    for place in stride(from: bytes.count - 22, through: first, by: -1)
    where isRecord(5, 6, at: place) {
      return number(place + 20, 2).map { place + 22 + $0 } == bytes.count ? place : nil
    }
    return nil
  }

  private func fault(of entries: [Entry], before end: Int) -> String? {
    var place = 0
    for (index, entry) in entries.enumerated() {
      guard entry.offset == place else { return "there is something between its parts" }
      let next = index + 1 < entries.count ? entries[index + 1].offset : end
      guard let behind = dataEnd(of: entry) else { return "a part is described in two ways" }
      let rest = next - behind
      // What describes data behind it: with a mark or without, its sizes in 32 or 64 bits.
      guard entry.hasDescriptor ? [12, 16, 20, 24].contains(rest) : rest == 0 else {
        return "there is something between its parts"
      }
      place = next
    }
    return place == end ? nil : "there is something before its directory"
  }

  /// Where the data of an entry ends; `nil` where the header before it says something else.
  private func dataEnd(of entry: Entry) -> Int? {
    guard isRecord(3, 4, at: entry.offset), let name = number(entry.offset + 26, 2),
      let extra = number(entry.offset + 28, 2)
    else { return nil }
    // The flags and the method; the check sum and the sizes where they do not stand behind the data.
    let fields = [(6, 8, 2), (8, 10, 2)] + (entry.hasDescriptor ? [] : Self.sizes)
    for (local, central, count) in fields
    where number(entry.offset + local, count) != number(entry.place + central, count) {
      return nil
    }
    return entry.offset + 30 + name + extra + entry.packedSize
  }

  private static let sizes = [(14, 16, 4), (18, 20, 4), (22, 24, 4)]

  /// What the directory says of an entry.
  private struct Entry {
    var place: Int
    var next: Int
    var offset: Int
    var packedSize: Int
    var hasDescriptor: Bool

    init?(_ layout: ArchiveLayout, at place: Int) {
      guard layout.isRecord(1, 2, at: place), let flags = layout.number(place + 8, 2),
        let packedSize = layout.number(place + 20, 4), let name = layout.number(place + 28, 2),
        let extra = layout.number(place + 30, 2), let comment = layout.number(place + 32, 2),
        let offset = layout.number(place + 42, 4)
      else { return nil }
      self.place = place
      self.offset = offset
      self.packedSize = packedSize
      next = place + 46 + name + extra + comment
      hasDescriptor = flags & 1 << 3 != 0
    }
  }

  private func isRecord(_ third: UInt8, _ fourth: UInt8, at place: Int) -> Bool {
    place >= 0 && place + 4 <= bytes.count
      && bytes[place..<place + 4].elementsEqual([0x50, 0x4B, third, fourth])
  }

  /// A number whose least significant byte comes first; `nil` behind the end.
  private func number(_ place: Int, _ count: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
