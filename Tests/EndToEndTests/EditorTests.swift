import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: TmuxSession.isAvailable)) struct `The user's own editor` {
  /// The demonstration's grids of bloc 1 with a comment open, an editor being a script with the file as `$1`.
  private struct Desk {
    let demonstration: Demonstration
    let folder: Folder
    let session: TmuxSession
    let dossier: String

    init(_ script: String, arguments: String = "", environment: [String: String]? = nil) throws {
      demonstration = try Demonstration.copy()
      folder = try Folder()
      dossier = try demonstration.dossier(with: "B1", in: "grading")
      let editor = try folder.file("mon éditeur", Array("#!/bin/sh\n\(script)\n".utf8))
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
      let variables = environment ?? ["VISUAL": "", "EDITOR": "'\(editor)'\(arguments)"]
      session = try TmuxSession(
        [
          Program.path, "--home", demonstration.home, "open", dossier, "--as", Demonstration.hermine,
          "--bloc",
          "B1",
        ], environment: variables.merging(["SEEN": folder.path]) { own, _ in own })
      try session.wait(for: "votre avis")
      try session.press("p")
      try session.wait(for: "F4")
    }

    var leftOvers: [String] {
      get throws {
        try FileManager.default.contentsOfDirectory(atPath: demonstration.home + "/cache").filter {
          $0.hasPrefix("edit-")
        }
      }
    }

    func seen(_ name: String) -> String? {
      FileManager.default.contents(atPath: folder.url(name).path).map { String(decoding: $0, as: UTF8.self) }
    }

    func wait(for name: String) throws {
      try session.wait(until: "the file \(name)") { _ in
        FileManager.default.fileExists(atPath: folder.url(name).path)
      }
    }
  }

  @Test func `changes a text in a file that nobody else can read, gone afterwards`() throws {
    let desk = try Desk(
      """
      printf '%s\\n' "$@" > "$SEEN/words"
      stat -c %a "$2" "$(dirname "$2")" > "$SEEN/modes"
      ls /proc/$$/fd | tr '\\n' ' ' > "$SEEN/files"
      printf 'Écrit ailleurs;  $(touch "$SEEN/run")\\r\\nsur deux lignes\\n' > "$2"
      """, arguments: " --wait")
    try desk.session.press("F4")
    try desk.session.wait(for: "sur deux lignes")
    try desk.session.wait(for: "enregistré")
    #expect(desk.seen("modes") == "600\n700\n")
    #expect(desk.seen("words")?.hasPrefix("--wait\n\(desk.demonstration.home)/cache/edit-") == true)
    #expect(desk.seen("run") == nil)
    // The terminal and what the shell itself has open; no journal, no lock.
    let files = (desk.seen("files") ?? "").split(separator: " ").compactMap { Int($0) }
    #expect(files.filter { (3..<10).contains($0) }.count <= 1, "\(files)")
    #expect(try desk.leftOvers.isEmpty)
    try desk.session.press("C-z")
    try desk.session.wait(forNo: "sur deux lignes")
    try desk.session.press("C-y")
    try desk.session.wait(for: "sur deux lignes")
  }

  @Test func `may fail, change nothing or write no text, and the comment stays`() throws {
    let desk = try Desk(
      """
      mode=$(cat "$SEEN/mode")
      case $mode in
        fail) echo perdu > "$1"; exit 3;;
        bytes) printf 'perdu \\377\\376' > "$1";;
        gone) rm "$1";;
        folder) rm "$1"; mkdir "$1" "$1.swp"; touch "$1.swp/x";;
      esac
      """)
    for (mode, message) in [
      ("fail", "code 3"), ("bytes", "UTF-8"), ("same", "rien changé"), ("gone", "n'a pas changé"),
      ("folder", "n'a pas changé"),
    ] {
      _ = try desk.folder.file("mode", Array(mode.utf8))
      try desk.session.press("F4")
      let screen = try desk.session.wait(for: message)
      #expect(!screen.contains("perdu"))
      #expect(try desk.leftOvers.isEmpty, "\(mode)")
      try desk.session.press("Left")
      try desk.session.wait(forNo: message)
    }
  }

  @Test(arguments: [("", "EDITOR=nano"), ("/nowhere/at/all", "/nowhere/at/all"), ("'vi", "guillemets")])
  func `that is not there is told`(_ editor: String, _ message: String) throws {
    let desk = try Desk("", environment: ["VISUAL": "", "EDITOR": editor])
    try desk.session.press("F4")
    try desk.session.wait(for: message)
    try desk.session.type("Zut")
    try desk.session.wait(for: "Zut")
    #expect(try desk.leftOvers.isEmpty)
  }

  @Test func `keeps interrupts to itself, and the dossier locked`() throws {
    let desk = try Desk(
      """
      kill -INT $PPID; kill -QUIT $PPID
      touch "$SEEN/started"
      while [ ! -e "$SEEN/go" ]; do sleep 0.05; done
      echo 'après l’interruption' > "$1"
      """)
    try desk.session.press("F4")
    try desk.wait(for: "started")
    let other = try Program.run(
      "apply", desk.dossier, "--as", Demonstration.hermine, home: desk.demonstration.home)
    #expect(other.status != 0)
    #expect(other.errors.contains("ouvert"))
    // A second program that starts meanwhile leaves the file alone.
    let start = try TmuxSession([Program.path, "--home", desk.demonstration.home])
    try start.wait(for: "Candidat")
    #expect(try desk.leftOvers.count == 1)
    _ = try desk.folder.file("go", [])
    try desk.session.wait(for: "après l’interruption")
    try desk.session.type("Zut")
    try desk.session.wait(for: "Zut")
  }

  @Test func `leaves nothing behind when the program is killed`() throws {
    let desk = try Desk(
      """
      touch "$SEEN/started"
      while [ ! -e "$SEEN/go" ]; do sleep 0.05; done
      """)
    try desk.session.press("F4")
    try desk.wait(for: "started")
    let process = try #require(try desk.session.processID())
    kill(process, SIGKILL)
    #expect(try desk.session.waitForExit() == 137)
    #expect(try desk.leftOvers.count == 1)
    let again = try TmuxSession([Program.path, "--home", desk.demonstration.home])
    try again.wait(for: "Candidat")
    #expect(try desk.leftOvers.isEmpty)
    _ = try desk.folder.file("go", [])
  }

  @Test func `is ended with the program that is asked to stop`() throws {
    let desk = try Desk(
      """
      trap 'touch "$SEEN/told"; exit 0' TERM
      touch "$SEEN/started"
      while true; do sleep 0.05; done
      """)
    try desk.session.press("F4")
    try desk.wait(for: "started")
    kill(try #require(try desk.session.processID()), SIGTERM)
    #expect(try desk.session.waitForExit() == 0)
    #expect(desk.seen("told") != nil)
    #expect(try desk.leftOvers.isEmpty)
  }
}
