// What libzip's errors are called here.

internal import CLibZip
internal import ReportModel

/// Turns libzip's errors into documented ones.
enum ZipFailure {
  /// libzip's own words, asked of a copy: those of a source's own error are never freed.
  static func words(_ error: UnsafeMutablePointer<zip_error_t>) -> String {
    var copy = unsafe zip_error_t()
    unsafe zip_error_init(&copy)
    defer { unsafe zip_error_fini(&copy) }
    unsafe zip_error_set(&copy, zip_error_code_zip(error), zip_error_code_system(error))
    return unsafe String(cString: zip_error_strerror(&copy))
  }

  /// A source that was made, or why it was not.
  static func unwrap(
    _ source: OpaquePointer?, _ error: inout zip_error_t
  ) throws(ReadError) -> OpaquePointer {
    if let source = unsafe source { return unsafe source }
    defer { unsafe zip_error_fini(&error) }
    throw unsafe reading(&error)
  }

  /// Why the bytes themselves cannot be had.
  static func reading(_ error: UnsafeMutablePointer<zip_error_t>) -> ReadError {
    unsafe ReadError(.unreadableFile, detail: words(error))
  }

  /// Why the bytes are no archive; `hasEntries` where they start as one with entries.
  static func opening(
    _ error: UnsafeMutablePointer<zip_error_t>, hasEntries: Bool
  ) -> ReadError {
    switch unsafe zip_error_code_zip(error) {
    case ZIP_ER_NOZIP: ReadError(hasEntries ? .truncated : .notAnArchive)
    case ZIP_ER_OPEN, ZIP_ER_READ: unsafe reading(error)
    default: unsafe ReadError(.damagedArchive, detail: words(error))
    }
  }
}
