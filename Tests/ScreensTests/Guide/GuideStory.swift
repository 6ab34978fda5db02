import Assessment
import Canvas
import Referential
import Screens

/// The story that the guide tells: Anne Roux and Luc Bernard evaluate Awa Ndiaye in bloc 1, from an empty folder to
/// the result with both signatures, by keys alone.
struct GuideStory {
  var desk: GuideDesk
  let bloc: BlocID

  /// Plays all of it; gives the screens that the pages show.
  static func shots() throws -> [GuideDesk.Shot] {
    var story = GuideStory(desk: try GuideDesk(), bloc: try Cast.bloc(1))
    try story.play()
    var apart = GuideStory(desk: try GuideDesk(), bloc: try Cast.bloc(1))
    try apart.playApart()
    return story.desk.shots + apart.desk.shots.filter { Self.apart.contains($0.name) }
  }

  mutating func play() throws {
    try registerAnne()
    try registerLuc()
    try prepare()
    try observeFirst()
    try observeSecond()
    try observeThird()
    try gradeByAnne()
    try gradeByLuc()
    try interview()
    try agree()
    try sign()
  }

  // MARK: who evaluates, and the dossier

  mutating func registerAnne() throws {
    try desk.press("u")
    try desk.press("n")
    try desk.fill("Nom complet", "Anne Roux")
    try desk.fill("Organisme", "Cabinet Orme")
    try desk.fill("Formé par la branche", "12/03/2024")
    try desk.fill("Habilitation n°", "H-2024-117")
    try desk.fill("Habilitation du", "01/04/2024")
    try desk.fill("au ", "31/03/2029")
    try desk.fill("Phrase de passe", "quatre mots font une phrase")
    try desk.fill("Encore une fois", "quatre mots font une phrase")
    desk.show("s'enregistrer")
    try desk.press(.function(10))
    desk.wait(minutes: 3)
  }

  private mutating func registerLuc() throws {
    try desk.press("u")
    try desk.press("n")
    try describeLuc()
    try desk.fill("Phrase de passe", "encore quatre mots simples")
    try desk.fill("Encore une fois", "encore quatre mots simples")
    try desk.press(.function(10))
    try desk.handOver(to: "Anne Roux")
  }

  private mutating func prepare() throws {
    try makeDossier()
    desk.show("préparer")
    try desk.press("o")
    try nameTeam()
    try desk.handOver(to: "Luc Bernard")
    // Once to read it, once more to make it.
    try desk.press("o")
    try desk.press("o")
    try desk.handOver(to: "Anne Roux")
  }

  // MARK: steps that come again

  mutating func describeLuc() throws {
    try desk.fill("Nom complet", "Luc Bernard")
    try desk.turn("Rôle", to: "expert interne")
    try desk.fill("Organisme", "Mutuelle du Rhône")
    try desk.fill("Service", "Prévention")
    try desk.turn("Issu d'un autre service", to: "oui")
  }

  mutating func makeDossier() throws {
    try desk.press("n")
    try desk.fill("Nom", "Ndiaye")
    try desk.fill("Prénom", "Awa")
    try desk.fill("Employeur", "Mutuelle du Rhône")
    try desk.press(.function(10))
  }

  mutating func nameTeam() throws {
    try desk.press("a")
    try desk.choose("Nommer le binôme")
    try desk.turn("L'autre évaluateur", to: "Luc Bernard")
    try desk.press(.function(10))
    try desk.press("a")
    try desk.choose("Date de l'entretien")
    try desk.press("26/11/2026")
    try desk.press(.function(10))
  }

  /// Goes to lines by their numbers and gives each the same mark or verdict.
  mutating func give(_ key: String, to lines: String...) throws {
    for line in lines {
      try desk.press(line)
      try desk.press(key)
    }
  }

  /// Says where and how the last observation was, and who saw it.
  mutating func describe(_ channel: String, _ cadre: String, simulated: Bool = false) throws {
    try desk.press("i")
    if simulated { try desk.turn("Situation", to: "situation difficile simulée") }
    try desk.turn("Canal : \(channel)", to: "oui")
    try desk.fill("Cadre", cadre)
    try desk.turn("Interlocuteur informé", to: "oui")
    try desk.turn("Luc Bernard", to: "présence")
  }
}
