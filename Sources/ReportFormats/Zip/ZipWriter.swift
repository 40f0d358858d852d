// Writes an archive whose bytes depend on nothing but its entries: no clock, no names of machines.

internal import CLibZip

/// Makes a zip archive in memory.
enum ZipWriter {
  /// One entry.
  struct Entry {
    var name: String
    var bytes: [UInt8]
    /// Whether the bytes are packed already, as those of most images are.
    var isStored = false
  }

  /// Level 1 of 9 packs the markup of a report nearly as well as level 6, in a third of the time.
  private static let level: UInt32 = 1

  /// The archive, its entries in the order given and dated 1980-01-01; `nil` where memory ends.
  static func archive(_ entries: [Entry]) -> [UInt8]? {
    // The largest entry is read from where it stands; copies of the others cost little.
    let largest = entries.indices.max { entries[$0].bytes.count < entries[$1].bytes.count }
    guard let largest else { return unsafe archive(entries, lending: nil) }
    return unsafe entries[largest].bytes.withUnsafeBytes { bytes in
      unsafe archive(entries, lending: (largest, bytes))
    }
  }

  private static func archive(
    _ entries: [Entry], lending lent: (index: Int, bytes: UnsafeRawBufferPointer)?
  ) -> [UInt8]? {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &error) else { return nil }
    defer { unsafe zip_source_free(target) }
    unsafe zip_source_keep(target)
    guard let handle = unsafe zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      unsafe zip_source_free(target)
      return nil
    }
    for (index, entry) in entries.enumerated() {
      let bytes = unsafe lent?.index == index ? lent?.bytes : nil
      guard let source = unsafe source(entry, lent: bytes), unsafe add(entry, source, to: handle)
      else {
        unsafe zip_discard(handle)
        return nil
      }
    }
    guard unsafe zip_close(handle) == 0 else {
      unsafe zip_discard(handle)
      return nil
    }
    return unsafe contents(of: target)
  }

  private static func source(
    _ entry: Entry, lent: UnsafeRawBufferPointer?
  ) -> OpaquePointer? {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    if let lent = unsafe lent {
      return unsafe zip_source_buffer_create(lent.baseAddress, UInt64(lent.count), 0, &error)
    }
    return unsafe entry.bytes.withUnsafeBytes { bytes in
      unsafe reportconv_zip_copy(bytes.baseAddress, bytes.count, &error)
    }
  }

  private static func add(
    _ entry: Entry, _ source: OpaquePointer, to handle: OpaquePointer
  ) -> Bool {
    let index = unsafe zip_file_add(handle, entry.name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(source)
      return false
    }
    let method = entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    let packing = unsafe zip_set_file_compression(handle, UInt64(index), method, level)
    // 1 January 1980, midnight, in the form of MS-DOS: the first date that zip has.
    let dating = unsafe zip_file_set_dostime(handle, UInt64(index), 0, 1 << 5 | 1, 0)
    return packing == 0 && dating == 0
  }

  private static func contents(of source: OpaquePointer) -> [UInt8]? {
    var status = unsafe zip_stat_t()
    unsafe zip_stat_init(&status)
    guard unsafe zip_source_stat(source, &status) == 0, unsafe zip_source_open(source) == 0 else {
      return nil
    }
    defer { _ = unsafe zip_source_close(source) }
    let size = Int(unsafe status.size)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let start = buffer.baseAddress {
        let read = unsafe zip_source_read(source, start + count, UInt64(size - count))
        guard read > 0 else { return }
        count += Int(read)
      }
    }
    return bytes.count == size ? bytes : nil
  }
}
