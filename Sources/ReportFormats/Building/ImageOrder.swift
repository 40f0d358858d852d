// The order of images: that in which a person meets them, whatever order the parts of a document have.

internal import ReportModel

extension Report {
  /// Puts the images in the order in which the texts first mention them; those that no text mentions
  /// come last, in the order they have.
  mutating func orderImages() {
    guard resources.images.count > 1 else { return }
    var places: [String: Int] = [:]
    forEachStory { blocks, _ in
      for block in blocks { block.countImages(&places) }
    }
    let last = places.count
    let order = resources.images.indices.sorted { one, other in
      let first = places[resources.images[one].id] ?? last
      let second = places[resources.images[other].id] ?? last
      return (first, one) < (second, other)
    }
    resources.images = order.map { resources.images[$0] }
  }
}

extension Block {
  fileprivate func countImages(_ places: inout [String: Int]) {
    if case .paragraph(let paragraph) = self {
      for inline in paragraph.inlines { inline.countImages(&places) }
    }
    for blocks in children {
      for block in blocks { block.countImages(&places) }
    }
  }
}

extension Inline {
  fileprivate func countImages(_ places: inout [String: Int]) {
    if case .image(let image) = self, let id = image.resource, places[id] == nil {
      places[id] = places.count
    }
    for inline in children { inline.countImages(&places) }
  }
}
