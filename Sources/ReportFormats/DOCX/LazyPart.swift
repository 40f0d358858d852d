// Parts that are read when they are first asked for: a report without lists needs no list definitions.

/// A part of a document, read at most once.
final class LazyPart<Value> {
  private let read: () throws(ReadError) -> Value
  private let missing: Value
  private var known: Value?
  /// Why the part could not be read.
  private(set) var failure: ReadError?

  /// Makes a part.
  ///
  /// - Parameters:
  ///   - missing: stands for a part that cannot be read; its failure ends the reading soon after.
  ///   - read: reads the part.
  init(missing: Value, _ read: @escaping () throws(ReadError) -> Value) {
    self.missing = missing
    self.read = read
  }

  /// What the part says.
  var value: Value {
    if let known { return known }
    var value = missing
    do throws(ReadError) {
      value = try read()
    } catch {
      failure = error
    }
    known = value
    return value
  }
}
