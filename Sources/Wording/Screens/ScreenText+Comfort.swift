/// What is said of folded tables and of progress.
extension ScreenText {
  package static let foldInTables = Sentence(
    fr: "Les tableaux se plient dans la vue par tableaux : \(key: .otherView) y mène.",
    en: "Tables are folded in the view by tables: \(key: .otherView) goes there.")
  package static let isFolded = Sentence(
    fr: "Ce tableau est plié : \(key: .fold) le déplie.",
    en: "This table is folded: \(key: .fold) unfolds it.")
  package static let foldedComment = Sentence(fr: "précisions", en: "comment")

  package static func progress(_ count: Int, of total: Int) -> Sentence {
    Sentence(fr: "\(.number(count)) sur \(.number(total))", en: "\(.number(count)) of \(.number(total))")
  }

  /// `B1 : 21 sur 28`.
  package static func blocProgress(_ bloc: String, _ count: Int, of total: Int) -> Sentence {
    Sentence(fr: "\(bloc) : \(count) sur \(total)", en: "\(bloc): \(count) of \(total)")
  }

  package static func signedBlocs(_ count: Int, of total: Int) -> Sentence {
    Sentence(
      fr: "\(count, "bloc signé", "blocs signés") sur \(total)", en: "\(count) of \(total) blocs signed")
  }
}

extension KeyText {
  package static let fold = KeyText(
    Sentence(fr: "plier", en: "fold"),
    Sentence(
      fr: "plier le tableau en une ligne, ou déplier celui qui l'est (vue par tableaux)",
      en: "fold the table into one line, or unfold it (view by tables)"))
}
