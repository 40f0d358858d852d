// Losses: what an output format could not carry. They are data, and a script can fail on them.

/// Something of a report that an output does not hold.
public struct Loss: Sendable, Hashable {
  /// What was not carried.
  public var feature: Feature
  /// How often, at this place.
  public var count: Int
  /// Where in the report.
  public var location: Location
  /// The text that is missing from the output, where text is missing.
  public var text: String?

  /// Makes a loss.
  public init(_ feature: Feature, count: Int = 1, at location: Location, text: String? = nil) {
    self.feature = feature
    self.count = count
    self.location = location
    self.text = text
  }
}

/// Something that a report can hold and that a format carries or does not.
public enum Feature: String, Sendable, Hashable, CaseIterable {
  /// Text of the body: paragraphs, headings, list items, cells.
  case text
  /// Control characters, which no page shows and most formats cannot hold.
  case controlCharacters
  /// Headings and the tree of sections.
  case headings
  /// Which field a section feeds.
  case fields
  /// Bold and italic letters.
  case emphasis
  /// Underlined text.
  case underline
  /// Struck-out text.
  case strike
  /// Raised and lowered letters.
  case verticalPosition
  /// Small and all capitals.
  case capitals
  /// The colour of letters.
  case color
  /// The colour behind letters.
  case highlight
  /// Letters of one width.
  case monospace
  /// Reading direction that the letters do not show.
  case direction
  /// Alignment and indentation of paragraphs.
  case paragraphLayout
  /// List structure and labels as printed.
  case lists
  /// Rows and columns.
  case tables
  /// Cells over several columns or rows.
  case cellSpans
  /// Column widths, header rows and shading.
  case tableLayout
  /// The bytes of images.
  case images
  /// What images show, in words.
  case alternativeText
  /// Where links lead.
  case links
  /// Footnotes and endnotes.
  case notes
  /// Comments of reviewers and what they speak of.
  case comments
  /// Check boxes and their state.
  case checkBoxes
  /// That text is the stored result of a field.
  case fieldResults
  /// Names of content controls.
  case contentControls
  /// Text boxes and frames set apart from the running text.
  case boxes
  /// Marks of tracked changes.
  case changes
  /// Readings above text.
  case ruby
  /// Page breaks and rules.
  case breaks
  /// Page headers and footers.
  case pageRegions
  /// Title, language, author, dates and other properties.
  case properties
  /// What the document says of the patient, as data.
  case identity
  /// The payloads and findings that belong to the report.
  case provenance
}
