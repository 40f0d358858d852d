// The central directory of an archive, checked before anything is unpacked.

internal import CLibZip
internal import ReportModel

/// Reads what an archive says of its entries.
enum ZipDirectory {
  /// The entries with safe and different names, and where each stands.
  static func read(
    _ handle: OpaquePointer, _ source: borrowing ZipSource, limits: Limits
  ) throws(ReadError) -> (entries: [ZipArchive.Entry], positions: [String: Int]) {
    let count = unsafe zip_get_num_entries(handle, 0)
    guard count <= limits.archiveEntries else {
      let detail = "archive-entries (\(limits.archiveEntries)): the archive has \(count)"
      throw ReadError(.limitExceeded, detail: detail)
    }
    let headers = try ZipHeaders(source.bytes(), limits: limits).headers
    guard headers.count == max(count, 0) else { throw otherDirectory() }
    var entries: [ZipArchive.Entry] = []
    var positions: [String: Int] = [:]
    for (index, header) in headers.enumerated() {
      let entry = try unsafe entry(handle, UInt64(index), header)
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
    _ handle: OpaquePointer, _ index: UInt64, _ header: ZipHeaders.Header
  ) throws(ReadError) -> ZipArchive.Entry {
    var status = unsafe zip_stat_t()
    guard unsafe zip_stat_index(handle, index, 0, &status) == 0,
      let bytes = unsafe zip_get_name(handle, index, zip_flags_t(ZIP_FL_ENC_RAW))
    else { throw ReadError(.damagedArchive, detail: "an entry cannot be read") }
    // libzip shows a NUL as a space, so the name is looked at as it stands as well.
    _ = try ZipName.checked(String(decoding: header.name, as: UTF8.self))
    let shown = unsafe String(cString: bytes)
    guard header.isCalled(shown) else { throw otherDirectory() }
    let name = try ZipName.checked(shown)
    let method = unsafe Int32(status.comp_method)
    return unsafe ZipArchive.Entry(
      name: name, index: index, size: Int(clamping: status.size),
      packedSize: Int(clamping: status.comp_size),
      isReadable: method == ZIP_CM_STORE || method == ZIP_CM_DEFLATE,
      isEncrypted: status.encryption_method != ZIP_EM_NONE)
  }

  /// libzip has read other entries than stand in the only directory there is.
  private static func otherDirectory() -> ReadError {
    ReadError(.damagedArchive, detail: "its directory can be read in two ways")
  }
}
