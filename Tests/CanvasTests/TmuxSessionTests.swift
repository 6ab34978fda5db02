import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: TmuxSession.isAvailable)) struct `A session in tmux` {
  @Test func `types to a program, reads its screen and knows how it ended`() throws {
    let script = "echo \"it's $WORD\"; read line; stty size; echo \"got $line\"; read more; exit 7"
    let session = try TmuxSession(
      ["sh", "-c", script], rows: 12, columns: 50, environment: ["WORD": "é 'x'", "TERM": "xterm"])
    try session.wait(for: "it's é 'x'")
    let process = try #require(try session.processID())
    #expect(kill(process, 0) == 0)
    try session.resize(rows: 20, columns: 70)
    try session.type("-oui; $HOME")
    try session.press("Enter")
    let screen = try session.wait(for: "got -oui; $HOME")
    #expect(screen.contains("20 70"))
    try session.paste("fin\n")
    #expect(try session.waitForExit() == 7)
    try session.wait(for: "isig icanon")
  }

  @Test func `says what was on the screen instead`() throws {
    let session = try TmuxSession(["sh", "-c", "echo ready; read line"])
    try session.wait(for: "ready")
    #expect {
      try session.wait(for: "never", seconds: 0.2)
    } throws: { error in
      "\(error)".contains("ready") && "\(error)".contains("never")
    }
  }
}
