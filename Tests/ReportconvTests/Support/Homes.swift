// A user's folders in a fresh place.

import ToolSupport

@testable import reportconv

extension Workshop {
  /// The environment of a user whose home is the workshop.
  func environment(_ more: [String: String] = [:]) -> reportconv.Environment {
    Environment(["HOME": path("home")].merging(more) { $1 })
  }

  /// The file of the settings below the workshop.
  static let settingsFile = "home/.config/reportconv/config.json"
}
