// Short ways to ask an archive for its error or its text.

@testable import ReportFormats

/// The error of opening an archive, or of reading one entry of it; `nil` where there is none.
func zipError(
  _ bytes: [UInt8], reading name: String? = nil, limits: Limits = Limits()
) -> ReadError? {
  do {
    let archive = try ZipArchive(bytes, limits: limits)
    if let name { _ = try archive.read(name) }
    return nil
  } catch {
    return error
  }
}

/// The error of an archive made of these entries.
func zipError(
  _ entries: ZipBuilder.Entry..., reading name: String? = nil, limits: Limits = Limits()
) -> ReadError? {
  zipError(ZipBuilder(entries).bytes, reading: name, limits: limits)
}

/// The names of an archive's entries.
func zipNames(_ bytes: [UInt8]) throws -> [String] {
  let archive = try ZipArchive(bytes, limits: Limits())
  return archive.names
}

/// One entry of an archive as text.
func zipText(_ bytes: [UInt8], _ name: String) throws -> String {
  let archive = try ZipArchive(bytes, limits: Limits())
  return String(decoding: try archive.read(name), as: UTF8.self)
}

/// The code of the first error that going through all entries meets; `nil` where there is none.
func firstZipError(_ bytes: [UInt8]) -> ReadError.Code? {
  do {
    let archive = try ZipArchive(bytes, limits: Limits())
    for name in archive.names { _ = try archive.read(name) }
    return nil
  } catch {
    return error.code
  }
}
