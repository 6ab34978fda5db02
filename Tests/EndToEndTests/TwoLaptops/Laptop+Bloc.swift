import TestSupport
import Testing

extension Laptop {
  /// From the table of dossiers to bloc 2.
  func openBloc2(see text: String) throws {
    if !(try see("Candidat")).contains("B2 Pilotage") { try session.press("Right") }
    try see("B2 Pilotage")
    try press("Enter", see: text)
  }

  func observe(_ marks: [String], while other: () throws -> Void) throws {
    try press("c", see: "Présentation commencée")
    for mark in marks { try session.press(mark, "Down") }
    // Two that lasted no second overlap in none.
    try wait(until: "a clock at two seconds") { screen in
      screen.contains("● 00:") && !screen.contains("● 00:00") && !screen.contains("● 00:01")
    }
    try other()
    try press("f", see: "terminée à")
  }

  /// A verdict on every line of the grid.
  func grade() throws {
    try see("votre avis")
    try session.press("Home")
    for number in 1...15 + 4 {
      try session.press("o", "Down")
      if number % 5 == 0 { try see(number < 15 ? "critères sur 15" : "compétence") }
    }
    try see("15 critères sur 15 · 4 compétences sur 4")
  }

  /// The six words as they are read out.
  func readOutCode() throws -> [String] {
    try lookForHandover()
    try see("lisez le code à")
    try press("a", see: "Autres actions")
    try choose("Lire à l'autre le code", see: "a-t-il dit")
    try press("Down", "Enter", see: "Lisez chaque mot")
    for number in 2...6 { try press("Enter", see: "\(number) / 6") }
    let words = try screen().split(separator: "\n").compactMap { line -> String? in
      let parts = line.split(separator: " ")
      return parts.count == 2 && Int(parts[0]) != nil ? String(parts[1]) : nil
    }
    try press("Enter", see: "Code lu en entier")
    return words
  }

  /// Four letters of each word are enough.
  func openGrid(with words: [String]) throws {
    try lookForHandover()
    try see("le code de sa grille")
    try press("a", see: "Autres actions")
    try choose("Ouvrir la grille scellée", see: "Quatre lettres")
    for (index, word) in words.enumerated() {
      try session.type(String(word.prefix(4)))
      try wait(until: "\(index + 1) words") { $0.filter { $0 == "✓" }.count == index + 1 }
      if index < 5 { try session.press("Space") }
    }
    try press("Enter", see: "Mise en commun")
  }

  func sign(see text: String) throws {
    try see("B2 Signature")
    try press("End", see: "s signer")
    try press("s", see: "Écrivez SIGNER")
    try fill(["SIGNER"])
    try session.type(Self.passphrase)
    try press("F10", see: "SHA-256 du contenu signé")
    try press("Escape", see: text)
  }
}
