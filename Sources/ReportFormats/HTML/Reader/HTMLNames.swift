// The names of elements and attributes that the HTML reader knows.
//
// This is a foreign vocabulary of which only a part is of use, so a `switch` over it has a `default`.

/// The name of an element in small letters.
enum HTMLName: String, CaseIterable {
  /// Any name that is not listed here.
  case unknown = ""

  case a
  case abbr
  case acronym
  case address
  case annotation
  case annotationXml = "annotation-xml"
  case applet
  case area
  case article
  case aside
  case audio
  case b
  case base
  case basefont
  case bdi
  case bdo
  case bgsound
  case big
  case blink
  case blockquote
  case body
  case br
  case button
  case canvas
  case caption
  case center
  case cite
  case code
  case col
  case colgroup
  case data
  case datalist
  case dd
  case del
  case desc
  case details
  case dfn
  case dialog
  case dir
  case div
  case dl
  case dt
  case em
  case embed
  case fieldset
  case figcaption
  case figure
  case font
  case footer
  case foreignObject = "foreignobject"
  case form
  case frame
  case frameset
  case h1
  case h2
  case h3
  case h4
  case h5
  case h6
  case head
  case header
  case hgroup
  case hr
  case html
  case i
  case iframe
  case image
  case img
  case input
  case ins
  case kbd
  case keygen
  case label
  case legend
  case li
  case link
  case listing
  case main
  case malignmark
  case map
  case mark
  case marquee
  case math
  case menu
  case meta
  case meter
  case mglyph
  case mi
  case mn
  case mo
  case ms
  case mtext
  case nav
  case nobr
  case noembed
  case noframes
  case noscript
  case object
  case ol
  case optgroup
  case option
  case output
  case p
  case param
  case picture
  case plaintext
  case pre
  case progress
  case q
  case rb
  case rp
  case rt
  case rtc
  case ruby
  case s
  case samp
  case script
  case search
  case section
  case select
  case slot
  case small
  case source
  case span
  case strike
  case strong
  case style
  case sub
  case summary
  case sup
  case svg
  case table
  case tbody
  case td
  case template
  case textarea
  case tfoot
  case th
  case thead
  case time
  case title
  case tr
  case track
  case tt
  case u
  case ul
  case `var`
  case video
  case wbr
  case xmp

  /// Each name by its bytes.
  static let byBytes = HTMLNameTable<HTMLName>()
}

/// The name of an attribute in small letters.
enum HTMLAttribute: String, CaseIterable {
  case action
  case align
  case alt
  case ariaChecked = "aria-checked"
  case ariaLabel = "aria-label"
  case ariaLevel = "aria-level"
  case bgcolor
  case charset
  case checked
  case cite
  case `class`
  case color
  case cols
  case colspan
  case content
  case data
  case dataAlias = "data-alias"
  case dataAuthor = "data-author"
  case dataChange = "data-change"
  case dataComment = "data-comment"
  case dataDate = "data-date"
  case dataField = "data-field"
  case dataFieldKind = "data-field-kind"
  case dataHeaderRows = "data-header-rows"
  case dataHref = "data-href"
  case dataId = "data-id"
  case dataInitials = "data-initials"
  case dataKind = "data-kind"
  case dataLabel = "data-label"
  case dataLevel = "data-level"
  case dataLocation = "data-location"
  case dataMediaType = "data-media-type"
  case dataNote = "data-note"
  case dataPages = "data-pages"
  case dataPart = "data-part"
  case dataStart = "data-start"
  case dataTag = "data-tag"
  case datetime
  case dir
  case disabled
  case encoding
  case face
  case formaction
  case headers
  case height
  case hidden
  case href
  case httpEquiv = "http-equiv"
  case id
  case label
  case lang
  case link
  case media
  case multiple
  case name
  case nowrap
  case open
  case placeholder
  case poster
  case property
  case rel
  case reversed
  case role
  case rowspan
  case selected
  case size
  case span
  case src
  case srcset
  case start
  case style
  case summary
  case text
  case title
  case type
  case value
  case width
  case xlinkHref = "xlink:href"
  case xmlLang = "xml:lang"

  /// Each name by its bytes.
  static let byBytes = HTMLNameTable<HTMLAttribute>()
}
