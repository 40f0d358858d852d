// The file of the settings: a JSON object of settings, and in `profiles` an object a profile.
//
//     {
//       "endpoint": "wss://reports.example/ws",
//       "to": ["html", "txt"],
//       "profiles": {
//         "berg": { "out": "/srv/reports/berg" }
//       }
//     }
//
// Values are checked while they are read, so that an error can say its line and column. Members
// that are not known are kept by whoever edits the file, and named to the user: one may be a
// setting with a slip of the pen.

internal import ReportModel

/// What a file of settings says.
struct SettingsFile: Sendable, Hashable {
  /// The settings of a profile.
  struct Profile: Sendable, Hashable {
    /// The profile's name.
    var name: String
    /// What it has of its own.
    var values: [Setting: String] = [:]
  }

  /// The settings for all profiles.
  var values: [Setting: String] = [:]
  /// The profiles in the order of the file.
  var profiles: [Profile] = []
  /// The paths of members that are not known, with dots.
  var unknown: [String] = []

  /// The member that holds the profiles.
  static let profilesMember = "profiles"

  /// Makes a file that says nothing.
  init() {}

  /// Reads a file's text.
  init(json bytes: [UInt8]) throws(JSONError) {
    var json = JSONScanner(bytes)
    try json.beginObject()
    while let name = try json.nextMember() {
      if name == Self.profilesMember {
        try takeProfiles(&json)
      } else if let setting = Setting(rawValue: name) {
        values[setting] = try Self.value(of: setting, &json)
      } else {
        try json.skip()
        unknown.append(name)
      }
    }
    try json.finish()
  }

  private mutating func takeProfiles(_ json: inout JSONScanner) throws(JSONError) {
    try json.beginObject()
    while let name = try json.nextMember() {
      guard ProfileName.isValid(name) else {
        throw json.invalidValue("a profile's name of \(ProfileName.rule), found \"\(name)\"")
      }
      var profile = Profile(name: name)
      try json.beginObject()
      while let member = try json.nextMember() {
        if let setting = Setting(rawValue: member), setting.isOfProfile {
          profile.values[setting] = try Self.value(of: setting, &json)
        } else {
          try json.skip()
          unknown.append("\(Self.profilesMember).\(name).\(member)")
        }
      }
      profiles.append(profile)
    }
  }

  private static func value(
    of setting: Setting, _ json: inout JSONScanner
  ) throws(JSONError) -> String {
    guard let text = setting.text(of: try JSONValue(from: &json)) else {
      throw json.invalidValue(setting.kind)
    }
    do throws(SettingFault) {
      return try setting.canonical(text)
    } catch {
      throw json.invalidValue(error.words(for: text))
    }
  }

  /// A value of the file, a profile's own where one is named.
  subscript(setting: Setting, profile name: String?) -> String? {
    guard let name else { return values[setting] }
    return profiles.first { $0.name == name }?.values[setting]
  }

  /// Whether the file has a profile.
  func has(profile name: String) -> Bool { profiles.contains { $0.name == name } }
}
