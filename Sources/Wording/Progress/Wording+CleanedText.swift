package import PlainText

extension Wording {
  /// What an entered text lost on the way in; nil where it lost nothing.
  package func dropped(_ text: CleanedText) -> Sentence? {
    let count = text.droppedCount
    guard count > 0 else { return nil }
    return Sentence(
      fr: """
        \(count, "caractère non imprimable a été retiré", "caractères non imprimables ont été retirés").
        """,
      en: "\(count, "unprintable character was taken out", "unprintable characters were taken out").")
  }
}
