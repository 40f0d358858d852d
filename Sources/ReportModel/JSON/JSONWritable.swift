// What can be written as JSON, and the members that are left out when they say nothing.

/// A value that has a JSON form.
public protocol JSONWritable {
  /// Appends the value's JSON form.
  func write(to json: inout JSONOutput)
}

extension String: JSONWritable {
  /// Appends a JSON string.
  public func write(to json: inout JSONOutput) { json.string(self) }
}

extension Int: JSONWritable {
  /// Appends a JSON number.
  public func write(to json: inout JSONOutput) { json.integer(self) }
}

extension JSONOutput {
  /// A member with a string; nothing where there is none.
  public mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    self.name(name)
    string(value)
  }

  /// A member with a number; nothing where it is the usual one.
  public mutating func member(_ name: String, _ value: Int?, unless usual: Int? = nil) {
    guard let value, value != usual else { return }
    self.name(name)
    integer(value)
  }

  /// A member that says `true`; nothing for `false`.
  public mutating func member(_ name: String, _ value: Bool) {
    guard value else { return }
    self.name(name)
    boolean(true)
  }

  /// A member with the raw value of an enum; nothing where it is the usual one.
  public mutating func member<Value: RawRepresentable>(
    _ name: String, _ value: Value, unless usual: Value? = nil
  ) where Value.RawValue == String {
    guard value.rawValue != usual?.rawValue else { return }
    self.name(name)
    string(value.rawValue)
  }

  /// A member with an array; nothing where it is empty.
  public mutating func member(_ name: String, _ values: [some JSONWritable]) {
    guard !values.isEmpty else { return }
    array(name, values)
  }

  /// A member with an array, an empty one too.
  public mutating func array(_ name: String, _ values: [some JSONWritable]) {
    self.name(name)
    beginArray()
    for value in values { value.write(to: &self) }
    endArray()
  }

  /// A member with a value; nothing where there is none.
  public mutating func member(_ name: String, value: (some JSONWritable)?) {
    guard let value else { return }
    self.name(name)
    value.write(to: &self)
  }
}
