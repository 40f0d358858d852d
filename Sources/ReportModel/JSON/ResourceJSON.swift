// The JSON form of images, notes, comments and sources.

extension Resources: JSONWritable, JSONReadable {
  /// Appends the resources' JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("images", images)
    json.member("notes", notes)
    json.member("comments", comments)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    self.init()
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "images": images = try json.array()
      case "notes": notes = try json.array()
      case "comments": comments = try json.array()
      default: throw json.unknownMember
      }
    }
  }
}

extension ImageResource: JSONWritable, JSONReadable {
  /// Appends the image's JSON form, its bytes in base64.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("id", id)
    json.member("mediaType", mediaType)
    json.member("pixelWidth", pixelWidth, unless: 0)
    json.member("pixelHeight", pixelHeight, unless: 0)
    json.name("bytes")
    json.base64(bytes)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var id: String?
    var mediaType: String?
    var bytes: [UInt8]?
    var image = ImageResource(id: "", mediaType: "", bytes: [])
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "id": id = try json.string()
      case "mediaType": mediaType = try json.string()
      case "pixelWidth": image.pixelWidth = try json.integer(in: 0...Int.max)
      case "pixelHeight": image.pixelHeight = try json.integer(in: 0...Int.max)
      case "bytes": bytes = try json.base64()
      default: throw json.unknownMember
      }
    }
    image.id = try json.required(id, "id")
    image.mediaType = try json.required(mediaType, "mediaType")
    image.bytes = try json.required(bytes, "bytes")
    self = image
  }
}

extension Note: JSONWritable, JSONReadable {
  /// Appends the note's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("id", id)
    json.member("kind", kind)
    json.member("label", label)
    json.member("blocks", blocks)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var id: String?
    var kind: Kind?
    var label: String?
    var blocks: [Block] = []
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "id": id = try json.string()
      case "kind": kind = try json.choice()
      case "label": label = try json.string()
      case "blocks": blocks = try json.array()
      default: throw json.unknownMember
      }
    }
    self.init(
      id: try json.required(id, "id"), kind: try json.required(kind, "kind"),
      label: try json.required(label, "label"), blocks: blocks)
  }
}

extension Comment: JSONWritable, JSONReadable {
  /// Appends the comment's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("id", id)
    json.member("author", author)
    json.member("initials", initials)
    json.member("date", date)
    json.member("blocks", blocks)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var id: String?
    var comment = Comment(id: "", blocks: [])
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "id": id = try json.string()
      case "author": comment.author = try json.string()
      case "initials": comment.initials = try json.string()
      case "date": comment.date = try json.string()
      case "blocks": comment.blocks = try json.array()
      default: throw json.unknownMember
      }
    }
    comment.id = try json.required(id, "id")
    self = comment
  }
}

extension Source: JSONWritable, JSONReadable {
  /// Appends the source's JSON form.
  public func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("format", format)
    json.member("size", size)
    json.member("sha256", sha256)
    json.member("signature", value: signature)
    json.endObject()
  }

  init(from json: inout JSONScanner) throws(JSONError) {
    var format: String?
    var size: Int?
    var sha256: String?
    var signature: SourceSignature?
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name {
      case "format": format = try json.string()
      case "size": size = try json.integer(in: 0...Int.max)
      case "sha256": sha256 = try json.string()
      case "signature": signature = try json.value()
      default: throw json.unknownMember
      }
    }
    self.init(
      format: try json.required(format, "format"), size: try json.required(size, "size"),
      sha256: try json.required(sha256, "sha256"), signature: signature)
  }
}
