import Assessment
import Canvas
import Referential
import Screens
import Testing
import Wording

@Suite struct `An open point` {
  @Test func `of a window exceeded offers each observation to set aside, and a derogation`() throws {
    var desk = try BlocDesk()
    try desk.observe("+")
    try desk.observe("+", day: 9)
    try desk.observe("+")
    desk.open()
    desk.press(.character("k"))
    let rows = desk.picture().rows
    let line = rows.firstIndex {
      $0.contains("sept jours") || $0.contains("7 jours") || $0.contains("dépasse")
    }
    #expect(line != nil, "\(rows.joined(separator: "\n"))")
    desk.press(.enter)
    let shown = desk.picture().rows.joined(separator: "\n")
    #expect(shown.contains("Y remédier"), "\(shown)")
    #expect(shown.contains("Enregistrer une dérogation"), "\(shown)")
    desk.press(.enter)
    #expect(desk.app.top.context == .writing)
    desk.type("autre semaine")
    desk.press(.enter)
    guard case .setAsideObservation(_, _, let motif) = desk.commands.last else {
      Issue.record("\(desk.commands)")
      return
    }
    #expect(motif == "autre semaine")
  }

  @Test func `is given its motif by the key that submits a form, which is in sight`() throws {
    var desk = try BlocDesk()
    try desk.observe("+")
    try desk.observe("+", day: 9)
    try desk.observe("+")
    desk.open()
    desk.press(.character("k"), .enter, .enter)
    desk.type("autre semaine")
    #expect(desk.picture().rows.last?.contains("F10 valider") == true, "\(desk.picture().rows)")
    desk.press(.function(10))
    guard case .setAsideObservation(_, _, let motif) = desk.commands.last else {
      Issue.record("\(desk.commands) \(String(describing: desk.app.status?.sentence.fr))")
      return
    }
    #expect(motif == "autre semaine")
  }

  @Test func `of a verdict without a mark can be gone to as well as given a motif`() throws {
    var desk = try BlocDesk()
    try desk.finishObserving()
    for item in try desk.rules.gridItems {
      let verdict: Verdict =
        switch item {
        case .criterion(let id):
          .criterion(id, id.number == 2 && id.competence.number == 5 ? .satisfied : .notObserved)
        case .competence(let id): .competence(id, .notEvaluated)
        }
      try desk.do(.giveVerdict(desk.bloc, item, verdict))
    }
    desk.open()
    desk.press(.character("k"), .enter, .down, .enter, .character("v"))
    let item = GridItem.criterion(desk.criterion(5, 2))
    #expect(desk.commands == [.giveVerdict(desk.bloc, item, .criterion(desk.criterion(5, 2), .notObserved))])
  }
}
