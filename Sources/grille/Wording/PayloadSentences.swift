import Assessment
import Referential
import Seal
import Wording

extension PayloadBuildFault {
  /// Why the result cannot be made, as the part of a sentence.
  var words: Sentence {
    switch self {
    case .unknownBloc(let bloc):
      Sentence(fr: "bloc inconnu, \(bloc.description)", en: "unknown bloc, \(bloc.description)")
    case .candidateMissing: Sentence(fr: "aucun candidat au dossier", en: "no candidate in the dossier")
    case .team(let count):
      Sentence(
        fr: "\(count, "personne", "personnes") dans le binôme au lieu de 2",
        en: "\(count, "person", "people") in the team instead of 2")
    case .unknownEvaluator(let id):
      Sentence(
        fr: "personne inconnue du dossier, \(id.rawValue)",
        en: "person unknown to the dossier, \(id.rawValue)")
    case .keyMissing(let id):
      Sentence(fr: "clé absente du dossier, \(id.rawValue)", en: "key not in the dossier, \(id.rawValue)")
    case .keyInvalid(let id):
      Sentence(
        fr: "la clé enregistrée de \(id.rawValue) n'est pas une clé Ed25519",
        en: "the key recorded for \(id.rawValue) is no Ed25519 key")
    case .sameKey:
      Sentence(fr: "les deux évaluateurs ont la même clé", en: "both evaluators have the same key")
    case .interviewNotHeld:
      Sentence(fr: "entretien complémentaire non tenu", en: "closing interview not held")
    case .notInterrupted(let bloc):
      Sentence(
        fr: "\(bloc.description) n'est pas interrompu", en: "\(bloc.description) is not interrupted")
    case .notAgreed(let item):
      Sentence(fr: "pas d'accord sur \(item.description)", en: "no agreement on \(item.description)")
    case .revisionNotOpened:
      Sentence(fr: "aucune révision n'a été ouverte", en: "no revision was opened")
    case .digest(let text):
      Sentence(fr: "empreinte illisible, \(text)", en: "unreadable digest, \(text)")
    case .identifier(let text):
      Sentence(fr: "identifiant illisible, \(text)", en: "unreadable id, \(text)")
    case .time(let text):
      Sentence(fr: "date hors du calendrier, \(text)", en: "date out of the calendar, \(text)")
    case .returnTo(let phase):
      Sentence(fr: "retour impossible à \(phase.definite)", en: "no way back to \(phase.definite)")
    case .tooLarge(let bytes, let maximum):
      Sentence(fr: "\(bytes) octets, \(maximum) au plus", en: "\(bytes) bytes, at most \(maximum)")
    case .refused(let fault):
      Sentence(
        fr: "il serait refusé à la lecture, \(fault.code)", en: "it would be refused when read, \(fault.code)"
      )
    }
  }
}
