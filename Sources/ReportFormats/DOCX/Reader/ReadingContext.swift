// What all texts of one document share while they are read.

internal import ReportModel

/// The parts of a document that its texts refer to, and what reading them brings up.
final class ReadingContext {
  let store: any PartStore
  let options: ReadOptions
  let contentTypes: ContentTypes
  let styles: StyleSheet
  let numbering: Numbering
  let settings: Settings
  let budget: EmbeddingBudget
  var notes = NoteLibrary()
  var commentIDs: Set<String> = []
  var changes = PendingChanges()
  private var library: ImageLibrary
  private(set) var findings: [Finding] = []
  /// Notes and comments of embedded documents.
  var embeddedNotes: [Note] = []
  var embeddedComments: [Comment] = []
  private var imagesByPart: [String: String] = [:]

  init(
    store: any PartStore, options: ReadOptions, contentTypes: ContentTypes, styles: StyleSheet,
    numbering: Numbering, settings: Settings, budget: EmbeddingBudget
  ) {
    self.store = store
    self.options = options
    self.contentTypes = contentTypes
    self.styles = styles
    self.numbering = numbering
    self.settings = settings
    self.budget = budget
    library = ImageLibrary(limits: options.limits)
  }

  /// The images that the texts came to.
  var images: [ImageResource] { library.images }

  /// Notes something that a person should know.
  func find(
    _ code: Finding.Code, _ message: String, at location: Location, text: String? = nil
  ) {
    findings.append(Finding(code, message, at: location, text: text))
  }

  /// Takes over a finding of an embedded document, once.
  func take(_ finding: Finding) {
    findings.append(finding)
  }

  /// Takes over an image of an embedded document.
  func take(_ image: ImageResource) {
    library.take(image)
  }

  /// The resource of an image part, read once; `nil` where it cannot be read.
  func image(part: String, from location: Location) -> String? {
    if let known = imagesByPart[part] { return known }
    guard store.contains(part) else {
      find(.missingPart, "the image \(part) is not in the document", at: location)
      return nil
    }
    do {
      let bytes = try store.read(part)
      guard let id = library.add(bytes, mediaType: contentTypes.type(of: part)) else {
        find(.unsupportedContent, ImageLibrary.tooLarge, at: location, text: part)
        return nil
      }
      imagesByPart[part] = id
      return id
    } catch {
      find(.missingPart, "the image \(part) cannot be read: \(error.message)", at: location)
      return nil
    }
  }
}
