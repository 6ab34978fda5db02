import Foundation
import TestSupport
import Testing

@Suite struct `A sitting taken back and made again` {
  @Test func `over the program's end, with the keys held down, leaves the same grid`() throws {
    let bloc = try EvaluatedBloc()
    let first = try bloc.open()
    try first.press("c")
    try first.wait(for: "n° 1 commencé".spaced)
    for key in ["o", "n", "o", "x"] { try first.press(key, "Down") }
    try first.press("Up", "p")
    try first.wait(for: "Échap : revenir".spaced)
    try first.type("Écoute, puis reformule.")
    try first.wait(for: "puis reformule.")
    try first.press("Escape")
    try first.wait(forNo: "Échap : revenir".spaced)
    try first.press("t")
    try first.type("sourit")
    try first.wait(for: "sourit")
    try first.press("Escape")
    try first.wait(for: "Note gardée")
    try first.press("Home", "n")
    try first.wait(for: "Compétence 1, critère 1 : insuffisant".spaced)
    let marked = EvaluatedBloc.grid(try first.settled())
    try EvaluatedBloc.leave(first)

    let second = try bloc.open(waitingFor: "n° 1 ●".spaced)
    #expect(EvaluatedBloc.grid(try second.settled()) == marked)
    try second.hold("C-z", 40)
    try second.wait(for: "Rien de votre saisie")
    let emptied = EvaluatedBloc.grid(try second.settled(after: "Home"))
    #expect(!emptied.contains("+") && !emptied.contains("−"))
    try second.press("p")
    try second.wait(for: "Échap : revenir".spaced)
    #expect(try !second.screen().contains("reformule"))
    try second.press("Escape")
    try second.wait(forNo: "Échap : revenir".spaced)
    try second.hold("C-y", 40)
    try second.wait(for: "Rien n'est à rétablir")
    #expect(EvaluatedBloc.grid(try second.settled(after: "Home")) == marked)
    try EvaluatedBloc.leave(second)

    let third = try bloc.open(waitingFor: "n° 1 ●".spaced)
    #expect(EvaluatedBloc.grid(try third.settled(after: "Home")) == marked)
    try third.press("p")
    try third.wait(for: "puis reformule.")
    try third.press("Escape")
    try third.wait(forNo: "Échap : revenir".spaced)
    try EvaluatedBloc.leave(third)
  }
}
