// What outputs cannot carry, in words.

internal import ReportModel

extension Feature {
  /// The feature in words, as a part of "not in txt: …".
  var title: String {
    switch self {
    case .text: "text"
    case .controlCharacters: "control characters"
    case .headings: "headings"
    case .fields: "the field that a section feeds"
    case .emphasis: "bold or italic letters"
    case .underline: "underlined text"
    case .strike: "struck-out text"
    case .verticalPosition: "raised or lowered letters"
    case .capitals: "small or all capitals"
    case .color: "the colour of letters"
    case .highlight: "the colour behind letters"
    case .monospace: "letters of one width"
    case .direction: "reading direction"
    case .paragraphLayout: "alignment or indentation"
    case .lists: "lists or their labels"
    case .tables: "tables"
    case .cellSpans: "cells over several columns or rows"
    case .tableLayout: "column widths, header rows or shading"
    case .images: "images"
    case .alternativeText: "the words that stand for an image"
    case .links: "where links lead"
    case .notes: "notes"
    case .comments: "comments"
    case .checkBoxes: "check boxes"
    case .fieldResults: "which text was a field's result"
    case .contentControls: "names of content controls"
    case .boxes: "which text stood in a box"
    case .changes: "marks of tracked changes"
    case .ruby: "readings above text"
    case .breaks: "page breaks or rules"
    case .pageRegions: "page headers or footers"
    case .properties: "properties such as title, language and author"
    case .identity: "what is said of the patient, as data"
    case .provenance: "the record of the input and its findings"
    }
  }
}
