// The folders of a user.

import Testing

@testable import reportconv

@Suite struct PlacesTests {
  @Test func `without more, everything is below the user's home`() {
    let places = Places(Environment(["HOME": "/home/erika"]))
    #expect(places.settingsFile == "/home/erika/.config/reportconv/config.json")
    #expect(places.keys == "/home/erika/.config/reportconv/keys")
    #expect(places.locks == "/home/erika/.local/state/reportconv/locks")
    #expect(places.watchers == "/home/erika/.local/state/reportconv/watchers")
    #expect(places.credentials == nil)
  }

  @Test func `the variables of the specification move the folders`() {
    let places = Places(
      Environment([
        "HOME": "/home/erika", "XDG_CONFIG_HOME": "/etc/chosen", "XDG_STATE_HOME": "/var/kept",
        "CREDENTIALS_DIRECTORY": "/run/credentials/x",
      ]))
    #expect(places.configuration == "/etc/chosen/reportconv")
    #expect(places.state == "/var/kept/reportconv")
    #expect(places.credentials == "/run/credentials/x")
  }

  @Test func `a path that is not absolute is passed over`() {
    let places = Places(Environment(["HOME": "/home/erika", "XDG_CONFIG_HOME": "chosen"]))
    #expect(places.configuration == "/home/erika/.config/reportconv")
  }

  @Test func `a leading tilde is the user's home`() {
    let places = Places(Environment(["HOME": "/home/erika"]))
    #expect(places.expanded("~/reports") == "/home/erika/reports")
    #expect(places.expanded("/srv/~/x") == "/srv/~/x")
  }

  @Test func `a variable that is empty counts as not set`() {
    #expect(Environment(["HOME": "", "A": "b"]) == Environment(["A": "b"]))
  }
}
