package import Assessment
package import Referential

/// What was taken back or made again: `annulé : compétence 2, critère 3, insuffisant`.
extension RecordedSentence {
  func sentence(for reversal: Reversal, in bloc: BlocID) -> Sentence {
    let what = named(reversal, in: bloc)
    let words =
      switch reversal.way {
      case .undone: Sentence(fr: "annulé : \(what)", en: "undone: \(what)")
      case .redone: Sentence(fr: "rétabli : \(what)", en: "redone: \(what)")
      }
    let count = reversal.passed.count
    guard count > 0 else { return words }
    let rest = Sentence(
      fr:
        "\(count, "saisie plus récente, changée depuis, reste telle quelle", "saisies plus récentes, changées depuis, restent telles quelles")",
      en:
        "\(count, "later entry, changed since, stays as it is", "later entries, changed since, stay as they are")"
    )
    return Sentence(fr: "\(words) ; \(rest)", en: "\(words); \(rest)")
  }

  /// The change by its name, whichever way it goes: `compétence 2, critère 3, insuffisant`.
  func named(_ reversal: Reversal, in bloc: BlocID) -> Sentence {
    let isUndone = reversal.way == .undone
    switch reversal.change {
    case .mark(let observation, let criterion, let value, let was):
      let named = [
        wording.criterion(criterion),
        (isUndone ? was : value)?.words ?? Sentence(fr: "constat effacé", en: "mark cleared"),
      ].joined(separator: ", ")
      return value == nil ? named : late(named, observation, in: bloc)
    case .verdict(let item, let value, let was, _):
      let verdict = (isUndone ? was : value).shown
      return [
        wording.item(item), verdict?.words ?? Sentence(fr: "avis effacé", en: "verdict cleared"),
      ].joined(separator: ", ")
    case .comment(let competence, _, _):
      return Sentence(
        fr: "précisions, \(wording.competence(competence))", en: "comment, \(wording.competence(competence))")
    case .note(let id, _): return noteNamed(id, in: bloc)
    case .noteWithdrawn(let note), .noteRestored(let note):
      return about("note", "note", note.item, at: note.at)
    }
  }
}

extension Wording {
  /// What undoing or redoing would reverse now, as the help says it: `annuler : compétence 2, critère 3,
  /// insuffisant`; nil for what is no reversal.
  package func intention(_ events: [Event], in bloc: BlocID) -> Sentence? {
    for case .grid(_, .reverted(let reversal)) in events {
      let what = RecordedSentence(state: state, language: language).named(reversal, in: bloc)
      return switch reversal.way {
      case .undone: Sentence(fr: "annuler : \(what)", en: "undo: \(what)")
      case .redone: Sentence(fr: "rétablir : \(what)", en: "redo: \(what)")
      }
    }
    return nil
  }
}
