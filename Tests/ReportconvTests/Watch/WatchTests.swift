// The watcher with the simulator, as two processes: from the socket to the folder.

import ReportModel
import Testing
import ToolSupport

@testable import reportconv

@Suite struct WatchTests {
  /// Runs a script with both commands; the simulator's address is in `$address`.
  private func run(simulate: String, _ script: String) throws -> (Workshop, ToolResult) {
    let workshop = try Workshop()
    try workshop.addSamples()
    try workshop.write(
      """
      export XDG_STATE_HOME="$PWD/state" XDG_CONFIG_HOME="$PWD/config" REPORTCONV_DOCTOR_KEY=demo
      reportconv simulate samples/payloads samples \(simulate) > sender.log 2>&1 &
      sender=$! watcher=
      trap 'kill $sender $watcher 2> /dev/null || :' EXIT
      until address=$(grep -o 'ws://[^ ]*' sender.log); do kill -0 "$sender" || exit 99; done
      \(script)
      """, to: "script.sh")
    return (workshop, try workshop.shell("sh script.sh"))
  }

  private func events(_ result: ToolResult) throws -> [JSONValue] {
    try result.output.split(separator: "\n").map { try JSONValue(json: Array($0.utf8)) }
  }

  @Test func `a report arrives with its document, is converted, and the watcher ends`() throws {
    let (workshop, result) = try run(
      simulate: "--key demo --count 1",
      """
      reportconv watch --endpoint "$address" --out out --to html,md --quiet --once \
      --exec 'cat > "$REPORTCONV_FOLDER/seen.json"'; status=$?
      ls out/*; exit $status
      """)
    #expect(result.status == 0, "\(result.errors)")
    for name in [
      "fields.json", "findings.json", "report.html", "report.md", "report.json", "seen.json",
    ] { #expect(result.output.contains("\n\(name)\n"), "\(name)") }
    #expect(result.output.contains(#""event":"delivered""#))
    #expect(result.output.contains(#""document":true"#))
    #expect(!result.output.contains("signature"))
    withExtendedLifetime(workshop) {}
  }

  @Test func `the report of the open patient is delivered as such, another's is not`() throws {
    let form = #"{"schema":"reportconv.patient","version":"1.0","family":"%s","given":"%s"#
    let (_, result) = try run(
      simulate: "--key demo --count 3",
      #"""
      printf '\#(form)","birthDate":"%s"}' Amostra João 1964-09-05 > open.json
      reportconv watch --endpoint "$address" --out out --quiet --patient-context open.json > log &
      watcher=$!
      until [ "$(grep -c '"inQuarantine"\|"delivered"' log)" = 3 ]
      do kill -0 $watcher || exit 99; done
      kill $watcher; wait $watcher
      cat "$(find . -name audit.jsonl)"; REPORTCONV_OUT="$PWD/out"
      export REPORTCONV_OUT; reportconv quarantine list; ls -d out/* out/.quarantine/*
      """#)
    let audit = result.output.split(separator: "\n").filter { $0.hasPrefix("{\"time\"") }
    #expect(audit.count { $0.contains(#""verdict":"match""#) } == 1, "\(result)")
    #expect(audit.count { $0.contains(#""verdict":"mismatch""#) } == 2)
    #expect(!result.output.contains("contextChanged"))
    #expect(!result.output.contains("AMOSTRA") && !result.output.contains("MUSTER"))
  }

  @Test func `a report arrives with what changed since the previous one`() throws {
    let (_, result) = try run(
      simulate: "--key demo --count 1",
      """
      reportconv convert samples/cardiology-pt.docx 2> losses | sed 's/2024/2019/' > old.txt
      reportconv history add old.txt > added
      reportconv config set diff html
      reportconv watch --endpoint "$address" --out out --quiet --once --diff text,json; ls out/*
      """)
    for name in ["diff.txt", "diff.json", "diff-summary.json"] {
      #expect(result.output.contains("\n\(name)\n"), "\(name)")
    }
    #expect(!result.output.contains("diff.html"))
    #expect(result.output.contains(#""diff":{"report":1,"revision":1,"correction":false"#))
  }

  @Test func `a refused key ends with its own status`() throws {
    let (_, result) = try run(
      simulate: "--key other", #"reportconv watch --endpoint "$address" --out out --quiet"#)
    #expect(result.status == ExitStatus.keyRefused.rawValue)
    #expect(try events(result).contains { $0["event"]?.string == "refused" })
  }

  @Test func `a second watcher with the same key is refused, and names the first`() throws {
    let (_, result) = try run(
      simulate: "--key demo --interval 3600",
      """
      reportconv watch --endpoint "$address" --out out --quiet > first.log & watcher=$!
      until grep -q '"ready"\\|"connected"' first.log; do kill -0 $watcher || exit 99; done
      reportconv watch --endpoint "$address" --out out2 --quiet; status=$?
      kill $watcher; wait $watcher; echo "first $?"; exit $status
      """)
    #expect(result.status == ExitStatus.tryAgain.rawValue)
    #expect(result.output.contains("reportconv watch, profile default"))
    #expect(result.output.contains("first 0"))
  }

  @Test func `a changed address is followed without a restart`() throws {
    let (_, result) = try run(
      simulate: "--key demo --count 1",
      """
      reportconv config set endpoint ws://127.0.0.1:1/reports/ws
      reportconv watch --out out --quiet --once & watcher=$!
      reportconv config set endpoint "$address"
      wait $watcher
      """)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains(#""event":"delivered""#))
  }

  @Test func `a report that is sent twice is delivered once`() throws {
    let (_, result) = try run(
      simulate: "--key demo --count 1 --fault twice=1",
      """
      reportconv watch --endpoint "$address" --out out --quiet > log & watcher=$!
      until grep -q '"cameAgain"' log && grep -q '"delivered"' log
      do kill -0 $watcher || exit 99; done
      kill $watcher; wait $watcher; ls out | wc -l
      """)
    #expect(result.output.split(separator: "\n").last?.contains("1") == true, "\(result)")
  }

  @Test func `a second signal ends at once what the first would wait for`() throws {
    let (_, result) = try run(
      simulate: "--key demo --count 1",
      """
      reportconv watch --endpoint "$address" --out out --quiet --exec 'echo $$ > began; exec sleep 600' > log &
      watcher=$!
      until [ -s began ]; do kill -0 $watcher || exit 99; done
      kill $watcher
      until grep -q '"closed"' log; do kill -0 $watcher || exit 99; done
      kill -INT $watcher; wait $watcher; echo "ended $?"; kill "$(cat began)"
      """)
    #expect(result.output.contains("ended 130"), "\(result)")
  }

  @Test func `the status says that the watcher is connected, and then that none runs`() throws {
    let (_, result) = try run(
      simulate: "--key demo --interval 3600",
      """
      reportconv watch --endpoint "$address" --out out --quiet > log & watcher=$!
      until reportconv status > status.txt; do kill -0 $watcher || exit 99; done
      cat status.txt; kill $watcher; wait $watcher; reportconv status; echo "then $?"
      """)
    #expect(result.output.contains("connected"), "\(result)")
    #expect(result.output.contains("then 75"))
  }
}
