// The JSON form of what a watcher does: its own file, and `reportconv status --json`.

internal import ReportFeed
internal import ReportModel

extension WatcherStatus: JSONWritable {
  /// Appends the status.
  func write(to json: inout JSONOutput) {
    json.beginObject()
    writeMembers(to: &json)
    json.endObject()
  }

  /// Appends the members alone, for who has some of their own.
  func writeMembers(to json: inout JSONOutput) {
    json.member("pid", process)
    json.member("version", version)
    json.member("started", started.description)
    json.member("updated", updated.description)
    json.member("settingsProblem", settingsProblem)
    json.array("profiles", profiles)
  }

  /// Reads the status; members that are not known are passed over, as a newer version may have
  /// written it.
  init(json bytes: [UInt8]) throws(JSONError) {
    var json = JSONScanner(bytes)
    self.init(
      process: 0, version: "", started: WallTime(milliseconds: 0),
      updated: WallTime(milliseconds: 0),
      profiles: [])
    var missing: Set = ["pid", "started", "updated", "profiles"]
    try json.beginObject()
    while let name = try json.nextMember() {
      missing.remove(name)
      switch name {
      case "pid": process = try json.integer()
      case "version": version = try json.string()
      case "started": started = try json.moment()
      case "updated": updated = try json.moment()
      case "settingsProblem": settingsProblem = try json.string()
      case "profiles":
        try json.beginArray()
        while try json.nextElement() { profiles.append(try ProfileStatus(from: &json)) }
      default: try json.skip()
      }
    }
    if let name = missing.min() { throw json.missingMember(name) }
    try json.finish()
  }
}

extension ProfileStatus: JSONWritable {
  /// Appends the profile's status.
  func write(to json: inout JSONOutput) {
    json.beginObject()
    json.member("name", name)
    json.member("state", state)
    json.member("since", since.description)
    json.member("endpoint", endpoint)
    json.member("lastPong", lastPong?.description)
    json.member("reportsToday", reportsToday)
    json.member("lastReport", lastReport?.description)
    json.member("nextTry", nextTry?.description)
    json.member("lastError", lastError)
    json.member("quarantined", quarantined)
    json.member("undelivered", undelivered)
    json.endObject()
  }

  /// Takes a profile's status.
  init(from json: inout JSONScanner) throws(JSONError) {
    self.init(name: "", state: .starting, since: WallTime(milliseconds: 0))
    var missing: Set = ["name", "state", "since"]
    try json.beginObject()
    while let name = try json.nextMember() {
      missing.remove(name)
      try take(name, &json)
    }
    if let name = missing.min() { throw json.missingMember(name) }
  }

  private mutating func take(_ member: String, _ json: inout JSONScanner) throws(JSONError) {
    switch member {
    case "name": name = try json.string()
    case "state": state = try json.choice()
    case "since": since = try json.moment()
    case "endpoint": endpoint = try json.string()
    case "lastPong": lastPong = try json.moment()
    case "reportsToday": reportsToday = try json.integer()
    case "lastReport": lastReport = try json.moment()
    case "nextTry": nextTry = try json.moment()
    case "lastError": lastError = try json.string()
    case "quarantined": quarantined = try json.integer()
    case "undelivered": undelivered = try json.integer()
    default: try json.skip()
    }
  }
}

extension JSONScanner {
  /// Takes a moment.
  fileprivate mutating func moment() throws(JSONError) -> WallTime {
    guard let moment = WallTime(try string()) else {
      throw invalidValue("a moment such as 2026-11-27T08:12:03Z")
    }
    return moment
  }
}
