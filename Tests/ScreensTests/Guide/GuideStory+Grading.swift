import Assessment
import Canvas
import Referential

extension GuideStory {
  private typealias Choice = (GridItem) -> String

  /// What Anne did not see stays not observed; competence 5, which nobody saw, she leaves to the interview.
  mutating func gradeByAnne() throws {
    desk.wait(minutes: 30)
    let choice: Choice = { item in
      switch item {
      case .criterion(let id):
        switch (id.competence.number, id.number) {
        case (1, 6), (3, 2): "n"
        case (4, 2), (4, 3), (4, 6), (5, _): "v"
        case (_, _): "o"
        }
      case .competence(let id): id.number == 3 ? "n" : id.number == 5 ? "r" : "o"
      }
    }
    try grade([1, 2, 3], choice)
    desk.show("grille")
    try grade([4], choice)
    for first in ["11", "21", "31"] {
      try desk.press(first)
      try desk.press("d")
    }
    try desk.press("51")
    desk.show("tableaux pliés")
    try grade([5, 6], choice)
    try desk.press("f")
    desk.show("terminer la grille")
    try desk.choose("Tout est réuni")
  }

  /// Luc saw everything but competence 5, and found all of it satisfying.
  mutating func gradeByLuc() throws {
    try desk.handOver(to: "Luc Bernard")
    try grade([1, 2, 3, 4, 5, 6]) { item in
      switch item {
      case .criterion(let id): id.competence.number == 5 ? "v" : "o"
      case .competence(let id): id.number == 5 ? "r" : "o"
      }
    }
    try desk.press("f")
    try desk.choose("Tout est réuni")
    try desk.handOver(to: "Anne Roux")
  }

  private mutating func grade(_ competences: [Int], _ choice: Choice) throws {
    for competence in desk.state.referential.bloc(bloc)?.competences ?? []
    where competences.contains(competence.id.number) {
      for criterion in competence.criteria {
        try desk.press("\(competence.id.number)\(criterion.id.number)")
        try desk.press(choice(.criterion(criterion.id)))
      }
      try desk.press(.down)
      try desk.press(choice(.competence(competence.id)))
    }
  }

  /// Competence 5 is talked about, and both give their verdict; it takes a little over its time.
  mutating func interview() throws {
    desk.go(toDay: 3, hour: 14)
    try desk.press("c")
    desk.wait(minutes: 6)
    try desk.choose("Argumenter les choix")
    desk.wait(seconds: 30)
    desk.show("entretien")
    try desk.choose("rien vu")
    try giveVerdictInInterview()
    try desk.handOver(to: "Luc Bernard")
    try giveVerdictInInterview()
    try desk.handOver(to: "Anne Roux")
    desk.wait(minutes: 9)
    desk.show("dépassement")
    try desk.press("ff")
    try desk.choose("Tout est réuni")
  }

  private mutating func giveVerdictInInterview() throws {
    try desk.press(.home)
    try desk.choose("avis à donner")
    try desk.press("o")
    try desk.press("b")
  }
}
