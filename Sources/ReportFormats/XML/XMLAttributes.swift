// The attributes of an element as libxml2 lays them out, without a copy.

internal import CLibXML2

/// The attributes of an element; valid only during the call that hands them out.
@safe
struct XMLAttributes {
  /// Five pointers an attribute: local name, prefix, URI, start and end of the value.
  private let list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  /// How many attributes there are.
  let count: Int
  private unowned(unsafe) let names: XMLNameTable

  init(
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int, _ names: XMLNameTable
  ) {
    unsafe self.list = list
    self.count = count
    unsafe self.names = names
  }

  /// The value of an attribute.
  subscript(name: XMLName) -> String? {
    guard let value = unsafe bytes(of: name) else { return nil }
    return unsafe String(decoding: value, as: UTF8.self)
  }

  /// The value of an attribute as a whole number; `nil` where it is none.
  func int(_ name: XMLName) -> Int? {
    guard let value = unsafe bytes(of: name) else { return nil }
    return Int(unsafe String(decoding: value, as: UTF8.self))
  }

  /// Whether an on/off element is on: `w:val` missing, `1`, `true` or `on` (ECMA-376-1, 22.9.2.7).
  var isOn: Bool {
    guard let value = unsafe bytes(of: .val) else { return true }
    switch unsafe String(decoding: value, as: UTF8.self) {
    case "0", "false", "off", "none": return false
    default: return true
    }
  }

  /// All attributes with their names and values.
  var all: [(name: XMLName, value: String)] {
    var found: [(name: XMLName, value: String)] = []
    guard let list = unsafe list else { return found }
    for index in 0..<count {
      let field = unsafe list + 5 * index
      guard let local = unsafe field[0], let start = unsafe field[3], let end = unsafe field[4]
      else { continue }
      let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
      found.append(
        (unsafe names.name(local, field[2]), unsafe String(decoding: value, as: UTF8.self)))
    }
    return found
  }

  private func bytes(of name: XMLName) -> UnsafeBufferPointer<xmlChar>? {
    guard let list = unsafe list else { return nil }
    for index in 0..<count {
      let field = unsafe list + 5 * index
      guard let local = unsafe field[0], unsafe names.name(local, field[2]) == name else {
        continue
      }
      guard let start = unsafe field[3], let end = unsafe field[4] else { return nil }
      return unsafe UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }
}
