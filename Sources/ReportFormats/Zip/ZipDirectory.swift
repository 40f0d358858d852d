// The central directory of an archive, checked before anything is unpacked.

internal import CLibZip
internal import ReportModel

/// Reads what an archive says of its entries.
enum ZipDirectory {
  /// The entries with safe and different names, and where each stands.
  static func read(
    _ handle: OpaquePointer, limits: Limits
  ) throws(ReadError) -> (entries: [ZipArchive.Entry], positions: [String: Int]) {
    let count = unsafe zip_get_num_entries(handle, 0)
    guard count <= limits.archiveEntries else {
      let detail = "archive-entries (\(limits.archiveEntries)): the archive has \(count)"
      throw ReadError(.limitExceeded, detail: detail)
    }
    var entries: [ZipArchive.Entry] = []
    var positions: [String: Int] = [:]
    for index in 0..<UInt64(max(count, 0)) {
      let entry = try unsafe entry(handle, index)
      guard !entry.name.utf8.isEmpty, entry.name.utf8.last != UInt8(ascii: "/") else { continue }
      let key = ZipName.folded(entry.name)
      guard positions.updateValue(entries.count, forKey: key) == nil else {
        throw ReadError(
          .duplicateEntry, at: Location(part: entry.name), detail: ZipName.printable(entry.name))
      }
      entries.append(entry)
    }
    return (entries, positions)
  }

  private static func entry(
    _ handle: OpaquePointer, _ index: UInt64
  ) throws(ReadError) -> ZipArchive.Entry {
    var status = unsafe zip_stat_t()
    guard unsafe zip_stat_index(handle, index, 0, &status) == 0,
      let bytes = unsafe zip_get_name(handle, index, zip_flags_t(ZIP_FL_ENC_RAW))
    else { throw ReadError(.damagedArchive, detail: "an entry cannot be read") }
    let name = try ZipName.checked(unsafe String(cString: bytes))
    let method = unsafe Int32(status.comp_method)
    return unsafe ZipArchive.Entry(
      name: name, index: index, size: Int(clamping: status.size),
      packedSize: Int(clamping: status.comp_size),
      isReadable: method == ZIP_CM_STORE || method == ZIP_CM_DEFLATE,
      isEncrypted: status.encryption_method != ZIP_EM_NONE)
  }
}
