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

  /// The name of the highlighter's colour; `nil` for a colour that it does not have.
  var highlightName: String? {
    switch (red, green, blue) {
    case (0, 0, 0): "black"
    case (0, 0, 255): "blue"
    case (0, 255, 255): "cyan"
    case (0, 255, 0): "green"
    case (255, 0, 255): "magenta"
    case (255, 0, 0): "red"
    case (255, 255, 0): "yellow"
    case (255, 255, 255): "white"
    case (0, 0, 139): "darkBlue"
    case (0, 139, 139): "darkCyan"
    case (0, 100, 0): "darkGreen"
    case (128, 0, 128): "darkMagenta"
    case (139, 0, 0): "darkRed"
    case (128, 128, 0): "darkYellow"
    case (169, 169, 169): "darkGray"
    case (211, 211, 211): "lightGray"
    default: nil
    }
  }
}
