// The colours of Word's highlighter.

internal import ReportModel

extension Color {
  /// The colour of an ST_HighlightColor name (ECMA-376-1, 17.18.40); `nil` for `none` and others.
  init?(highlightName name: String) {
    switch name {
    case "black": self.init(red: 0, green: 0, blue: 0)
    case "blue": self.init(red: 0, green: 0, blue: 255)
    case "cyan": self.init(red: 0, green: 255, blue: 255)
    case "green": self.init(red: 0, green: 255, blue: 0)
    case "magenta": self.init(red: 255, green: 0, blue: 255)
    case "red": self.init(red: 255, green: 0, blue: 0)
    case "yellow": self.init(red: 255, green: 255, blue: 0)
    case "white": self.init(red: 255, green: 255, blue: 255)
    case "darkBlue": self.init(red: 0, green: 0, blue: 139)
    case "darkCyan": self.init(red: 0, green: 139, blue: 139)
    case "darkGreen": self.init(red: 0, green: 100, blue: 0)
    case "darkMagenta": self.init(red: 128, green: 0, blue: 128)
    case "darkRed": self.init(red: 139, green: 0, blue: 0)
    case "darkYellow": self.init(red: 128, green: 128, blue: 0)
    case "darkGray": self.init(red: 169, green: 169, blue: 169)
    case "lightGray": self.init(red: 211, green: 211, blue: 211)
    default: return nil
    }
  }
}
