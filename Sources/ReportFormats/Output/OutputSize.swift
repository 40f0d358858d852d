// How much room a writer asks for: what is reserved and not used costs nothing, but growing copies
// all that was written.

internal import ReportModel

extension Report {
  /// Roughly how many bytes the sections take as markup; rather too many.
  var markupSize: Int {
    var size = 1 << 14
    for index in sections.indices { size += sections[index].markupSize }
    return size
  }
}

extension Section {
  fileprivate var markupSize: Int {
    var size = 256 + blocks.count * 512
    // By index, since a loop over the sections would copy each of them.
    for index in subsections.indices { size += subsections[index].markupSize }
    return size
  }
}
