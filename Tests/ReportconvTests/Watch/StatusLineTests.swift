// The line at the bottom of a terminal.

import Testing

@testable import reportconv

@Suite struct StatusLineTests {
  private func line(_ profiles: ProfileStatus..., columns: Int = 200) -> StatusLine {
    StatusLine(Statuses.watcher(profiles), at: Statuses.now, columns: columns)
  }

  @Test func `a connection shows since when, the last answer and the reports`() {
    let line = line(Statuses.connected())
    #expect(line.text == "connected for 2 h 14 min · last pong 4 s ago · 3 reports today")
    #expect(line.tone == nil)
  }

  @Test func `without one, it shows the next attempt and what went wrong`() {
    let line = line(Statuses.waiting())
    #expect(
      line.text == "not connected for 12 s · next try in 8 s · 1 report today · "
        + "the server closed the connection (1011)")
    #expect(line.tone == .remark)
    #expect(line.shown(usesColor: true) == "\u{1B}[33m\(line.text)\u{1B}[0m")
    #expect(line.shown(usesColor: false) == line.text)
  }

  @Test func `what waits is shown`() {
    var profile = Statuses.connected()
    profile.undelivered = 2
    profile.quarantined = 1
    #expect(line(profile).text.hasSuffix("3 reports today · 2 not delivered · 1 put aside"))
    #expect(line(profile).tone == .remark)
  }

  @Test func `a refused key is a failure`() {
    let refused = ProfileStatus(name: "a", state: .refused, since: Statuses.now)
    #expect(line(refused).tone == .failure)
    #expect(line(refused).text == "the sender refuses the key · 0 reports today")
  }

  @Test func `of several profiles it shows how many are connected, and the worst`() {
    #expect(
      line(Statuses.connected("a"), Statuses.waiting("b"), Statuses.connected("c")).text
        == "2 of 3 connected · 7 reports today · b: not connected for 12 s, next try in 8 s")
    let refused = ProfileStatus(name: "d", state: .refused, since: Statuses.now)
    #expect(
      line(Statuses.waiting("b"), refused).text.hasSuffix("d: the sender refuses the key"))
    #expect(
      line(Statuses.connected("a"), Statuses.connected("c")).text
        == "2 of 2 connected · 6 reports today")
  }

  @Test(arguments: [1, 2, 10, 40, 62, 63, 200])
  func `it leaves the last column free`(columns: Int) {
    let text = line(Statuses.connected(), columns: columns).text
    #expect(text.count <= max(1, columns - 1))
    #expect(text.hasSuffix("…") == (columns < 63))
  }

  @Test func `what the server says cannot steer the terminal`() {
    var profile = Statuses.waiting()
    profile.lastError = "\u{1B}[2J\nx"
    #expect(line(profile).text.hasSuffix("\\u{1b}[2J\\nx"))
  }
}
