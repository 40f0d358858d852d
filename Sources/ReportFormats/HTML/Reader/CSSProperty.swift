// The properties of CSS that carry meaning here; all others are left aside when they are parsed.

/// A property, named as CSS writes it.
enum CSSProperty: String {
  case display
  case visibility
  case msoHide = "mso-hide"
  case fontWeight = "font-weight"
  case fontStyle = "font-style"
  case fontVariant = "font-variant"
  case fontVariantCaps = "font-variant-caps"
  case fontSize = "font-size"
  case fontFamily = "font-family"
  case msoAsciiFontFamily = "mso-ascii-font-family"
  case msoSymbolFontFamily = "mso-symbol-font-family"
  case font
  case textTransform = "text-transform"
  case textDecoration = "text-decoration"
  case textDecorationLine = "text-decoration-line"
  case textUnderline = "text-underline"
  case color
  case backgroundColor = "background-color"
  case background
  case verticalAlign = "vertical-align"
  case textAlign = "text-align"
  case direction
  case whiteSpace = "white-space"
  case listStyle = "list-style"
  case listStyleType = "list-style-type"
  case marginLeft = "margin-left"
  case marginInlineStart = "margin-inline-start"
  case paddingLeft = "padding-left"
  case paddingInlineStart = "padding-inline-start"
  case margin
  case padding
  case pageBreakBefore = "page-break-before"
  case breakBefore = "break-before"
  case pageBreakAfter = "page-break-after"
  case breakAfter = "break-after"
  case width
  case height
  case msoList = "mso-list"
}
