import Assessment
import Canvas

extension GuideStory {
  /// The screens of the story as it goes where each has a computer.
  static let apart: Set = ["prochaine remise", "envoyer", "code de la grille"]

  /// Anne's side of it, up to the grid that Luc has sent shut.
  mutating func playApart() throws {
    try registerAnne()
    try makeDossier()
    try desk.press("a")
    try desk.choose("Informations d'un évaluateur")
    try desk.choose("Une autre personne")
    try describeLuc()
    try desk.press(.function(10))
    try desk.press("o")
    try nameTeam()
    try desk.press("q")
    desk.show("prochaine remise")
    try desk.press("e")
    try desk.press(.enter)
    desk.show("envoyer")
    try desk.press(.escape)
    try desk.press(.enter)
    try desk.receive(.declareImpartiality(bloc))
    try observeFirst()
    try observeSecond()
    try observeThird(alone: true)
    try gradeByAnne()
    desk.receiveShutGrid(of: bloc)
    try desk.press("a")
    try desk.choose("grille scellée")
    try desk.press("acco xyz")
    desk.show("code de la grille")
  }
}
