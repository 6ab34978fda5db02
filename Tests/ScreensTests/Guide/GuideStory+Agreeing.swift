import Assessment
import Canvas
import Referential

extension GuideStory {
  /// One divergence is given up, the others stand; then the common comments, and the decision.
  mutating func agree() throws {
    try desk.press(.home)
    try maintain("critère 6, outils", "deux lectures du même échange par tchat")
    desk.show("mise en commun")
    try desk.go(to: "Compétence 3, Rebond")
    try desk.press("m")
    try desk.choose("Acquise")
    try desk.press("le troisième entretien a montré le rebond attendu")
    try desk.press(.enter)
    try desk.press(.home)
    try maintain("critère 2, offre connue", "une offre mal nommée, les autres bien")
    for line in ["critère 2, organisation", "critère 3, limites", "critère 6, traçabilité"] {
      try maintain(line, "vu par Luc Bernard seul")
    }
    let comments = [
      "Relation": "Accueil souriant, relation de confiance vite établie.",
      "Informations": "Recueille et reformule avant de répondre.",
      "Rebond": "Rebondit à propos ; l'offre de prévoyance est à revoir.",
      "Orientation": "Propose, vérifie la compréhension et conclut.",
      "Identité mutualiste": "Explique en entretien ce qui distingue sa mutuelle.",
      "Conflits": "Garde son calme et sort du conflit avec une solution.",
    ]
    for competence in desk.state.referential.bloc(bloc)?.competences ?? [] {
      try desk.go(to: "Compétence \(competence.id.number), \(competence.label)")
      try desk.press("p")
      try desk.press(comments[competence.label] ?? "")
      if competence.id.number == 3 { desk.show("précisions communes") }
      try desk.press(.escape)
    }
    try desk.press("d")
    desk.show("décision")
    try desk.choose("Validé")
    try desk.handOver(to: "Luc Bernard")
    try desk.press("o")
    try desk.press(.enter)
  }

  private mutating func maintain(_ line: String, _ motif: String) throws {
    try desk.go(to: line)
    try desk.press("g")
    try desk.press(motif)
    try desk.press(.enter)
  }

  /// Both read to the end and sign, Luc first because he is at the keyboard.
  mutating func sign() throws {
    desk.show("lire avant de signer")
    try signature("encore quatre mots simples", shown: "signer")
    desk.show("première signature")
    try desk.press(.escape)
    try desk.handOver(to: "Anne Roux")
    try signature("quatre mots font une phrase", shown: nil)
    try desk.press(.escape)
    desk.show("résultat signé")
  }

  private mutating func signature(_ passphrase: String, shown: String?) throws {
    desk.wait(minutes: 2)
    try desk.press(.end)
    try desk.press("s")
    try desk.press("SIGNER")
    try desk.press(.down)
    try desk.press(passphrase)
    if let shown { desk.show(shown) }
    try desk.press(.function(10))
  }
}
