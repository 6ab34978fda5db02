import Assessment
import Dossier
import Journal
import Referential
import Seal
import Wording

extension ExchangeError {
  var sentence: Sentence {
    switch self {
    case .file(let fault): fault.sentence
    case .dossier(let error): error.sentence
    case .refused:
      Sentence(
        fr: "Votre grille n'est plus complète : terminez-la, puis envoyez à nouveau.",
        en: "Your grid is no longer complete: complete it, then send again.")
    case .arrival(let fault): fault.sentence
    case .unknownSender(let key):
      Sentence(
        fr:
          "La clé de \(key.name) n'est pas acceptée ici. Comparez son empreinte de vive voix, \(key.key.fingerprint.description), puis : grille trust add avec son fichier de clé publique.",
        en:
          "The key of \(key.name) is not accepted here. Compare its fingerprint aloud, \(key.key.fingerprint.description), then: grille trust add with that person's public key file."
      )
    case .senderNotTrusted(_, let name, _):
      Sentence(
        fr:
          "La clé de \(name) est révoquée ou hors de sa validité : demandez un fichier signé d'une clé valable.",
        en: "The key of \(name) is revoked or out of its dates: ask for a file signed with a valid key.")
    case .otherPerson(_, let name, let evaluator):
      Sentence(
        fr:
          "Ce fichier se dit de \(evaluator), mais sa clé est celle de \(name) : demandez-leur de vive voix qui l'a envoyé.",
        en:
          "This file says that it is from \(evaluator), but its key is that of \(name): ask them who sent it."
      )
    case .noPlace(let name):
      Sentence(
        fr: "L'expéditeur (\(name)) n'est pas un évaluateur de ce dossier : rien n'a été pris.",
        en: "The sender (\(name)) is no evaluator of this dossier: nothing was taken.")
    case .foreignJournal(let author):
      Sentence(
        fr: "Le fichier contient le journal d'une autre personne (\(author)) : rien n'a été pris.",
        en: "The file holds somebody else's journal (\(author)): nothing was taken.")
    case .otherReferential(let dossier):
      Sentence(
        fr:
          "Le dossier \(dossier.text) suit ici un autre référentiel que dans ce fichier : rien n'a été pris.",
        en:
          "The dossier \(dossier.text) follows another referential here than in this file: nothing was taken."
      )
    case .referential:
      Sentence(
        fr: "Le référentiel de ce fichier ne se lit pas : demandez-en une nouvelle copie.",
        en: "The referential in this file cannot be read: ask for a new copy.")
    case .nothingShut(let bloc):
      Sentence(
        fr:
          "\(bloc.rawValue) : aucune grille scellée n'a été reçue ; recevez d'abord le fichier de l'autre évaluateur.",
        en: "\(bloc.rawValue): no sealed grid was received; receive the other evaluator's file first.")
    case .olderGrid(let bloc):
      Sentence(
        fr:
          "\(bloc.rawValue) : la grille scellée qui est ici a été changée et terminée de nouveau depuis ; recevez d'abord le dernier fichier de l'autre évaluateur.",
        en:
          "\(bloc.rawValue): the sealed grid that is here was changed and completed again since; receive the other evaluator's newest file first."
      )
    case .ownGridOpen(let bloc):
      Sentence(
        fr:
          "\(bloc.rawValue) : votre grille n'est pas complète. Terminez-la d'abord, la grille de l'autre s'ouvre ensuite.",
        en:
          "\(bloc.rawValue): your grid is not complete. Complete it first, the other's grid opens after that."
      )
    case .otherGrid(let bloc):
      Sentence(
        fr:
          "\(bloc.rawValue) : la grille scellée n'est pas celle qui avait été annoncée ; rien n'a été pris. Voyez-le ensemble.",
        en:
          "\(bloc.rawValue): the sealed grid is not the one that was announced; nothing was taken. Look at it together."
      )
    }
  }

  var exitCode: Int32 {
    switch self {
    case .file, .referential, .foreignJournal, .otherReferential, .otherGrid, .otherPerson, .noPlace: 65
    case .dossier(let error): error.exitCode
    case .refused, .unknownSender, .senderNotTrusted, .nothingShut, .olderGrid, .ownGridOpen: 1
    case .arrival(let fault): fault.exitCode
    }
  }
}

extension ExchangeFault {
  var sentence: Sentence {
    switch self {
    case .envelope, .json, .notCanonical, .shape, .order, .signatureCount:
      Sentence(
        fr:
          "Ce n'est pas un fichier d'échange de grille, ou il a été abîmé en route : demandez-le à nouveau.",
        en: "This is no exchange file of grille, or it was damaged on its way: ask for it again.")
    case .otherKey, .signature:
      Sentence(
        fr: "La signature ne correspond pas au contenu : le fichier a été modifié ; demandez-le à nouveau.",
        en: "The signature does not match the content: the file was changed; ask for it again.")
    case .wrongCode:
      Sentence(
        fr: "Ce code n'ouvre pas cette grille : faites relire les six mots ; rien n'est perdu.",
        en: "This code does not open that grid: have the six words read again; nothing is lost.")
    case .cryptography:
      Sentence(
        fr: "Le calcul a échoué : rien n'a changé ; recommencez.",
        en: "The computation failed: nothing has changed; try again.")
    }
  }
}

extension ArrivalFault {
  var sentence: Sentence {
    switch self {
    case .forked(let id, let seq, let here, let there):
      Sentence(
        fr:
          "ALERTE : deux journaux différents portent le même nom (\(id.stem), ligne \(seq) : ici \(String(here.base64url.prefix(12))), là \(String(there.base64url.prefix(12)))). Rien n'a été pris. Un poste a été copié ou un fichier fabriqué : voyez-le avec l'autre évaluateur avant de continuer.",
        en:
          "ALARM: two different journals bear one name (\(id.stem), line \(seq): here \(String(here.base64url.prefix(12))), there \(String(there.base64url.prefix(12)))). Nothing was taken. A computer was copied or a file forged: look at it with the other evaluator before going on."
      )
    case .notReadable(let id, _):
      Sentence(
        fr: "Le journal \(id.stem) ne se lit pas ici : rien n'a été pris ; vérifiez le disque.",
        en: "The journal \(id.stem) cannot be read here: nothing was taken; check the disk.")
    case .foreign(let id):
      Sentence(
        fr: "Le journal \(id.stem) est d'un autre dossier : rien n'a été pris.",
        en: "The journal \(id.stem) belongs to another dossier: nothing was taken.")
    case .system(let error): JournalError.system(error).sentence
    case .journal(let error): error.sentence
    case .segmentNumber(let id, let number):
      Sentence(
        fr: "Le journal \(id.stem) a un fichier de numéro impossible (\(number)) : rien n'a été pris.",
        en: "The journal \(id.stem) has a file of an impossible number (\(number)): nothing was taken.")
    }
  }

  var exitCode: Int32 {
    switch self {
    case .forked, .foreign, .segmentNumber: 65
    case .notReadable, .system, .journal: 74
    }
  }
}
