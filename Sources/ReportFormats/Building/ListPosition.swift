// Where a paragraph of a list stands in it.

internal import ReportModel

/// What a numbered paragraph shows, and the list it belongs to.
struct ListPosition: Hashable {
  /// The list instance and the level in it.
  var instance: Int
  var level: Int
  var kind: List.Kind
  var number: Int
  /// The label as printed.
  var label: String
}
