import Assessment
import Dossier
import Journal
import Referential
import Seal
import Wording

/// What is said of files that go to the other evaluator and come from there.
enum ExchangeText {
  static func sent(_ parcel: Parcel, to path: String, dossier: String) -> [Sentence] {
    var sentences = [
      Sentence(
        fr: "Écrit : \(path). Remettez ce fichier à l'autre évaluateur (clé USB ou courriel).",
        en: "Written: \(path). Hand this file to the other evaluator (USB key or e-mail).")
    ]
    for bloc in parcel.open {
      sentences.append(
        Sentence(
          fr: "\(bloc.rawValue) : votre grille complète y est, lisible.",
          en: "\(bloc.rawValue): your complete grid is in it, to be read."))
    }
    for bloc in parcel.shut {
      sentences.append(
        Sentence(
          fr:
            "\(bloc.rawValue) : votre grille complète y est scellée. Quand l'autre dit « grille complète », lisez-lui le code : grille code \(String(dossier.prefix(8))) \(bloc.rawValue)",
          en:
            "\(bloc.rawValue): your complete grid is in it, sealed. When the other says \"grid complete\", read out the code: grille code \(String(dossier.prefix(8))) \(bloc.rawValue)"
        ))
    }
    for bloc in parcel.kept {
      sentences.append(
        Sentence(
          fr: "\(bloc.rawValue) : votre grille n'est pas complète, elle reste ici.",
          en: "\(bloc.rawValue): your grid is not complete, it stays here."))
    }
    return sentences
  }

  /// The same for the screens, which name keys instead of commands.
  static func sentOnScreen(_ parcel: Parcel, to path: String) -> [Sentence] {
    var sentences = [
      Sentence(fr: "Écrit et vérifié sur le support : \(path)", en: "Written and synced: \(path)"),
      Sentence(
        fr:
          "Remettez ce fichier à l'autre évaluateur (clé USB ou courriel). Chez lui : r, recevoir, puis ce fichier.",
        en: "Hand this file to the other evaluator (USB stick or e-mail). There: r, receive, then this file."),
    ]
    for bloc in parcel.open {
      sentences.append(
        Sentence(
          fr: "\(bloc.rawValue) : votre grille complète y est, lisible.",
          en: "\(bloc.rawValue): your complete grid is in it, to be read."))
    }
    for bloc in parcel.shut {
      sentences.append(
        Sentence(
          fr:
            "\(bloc.rawValue) : votre grille complète y est scellée. Quand l'autre dit « grille complète », lisez-lui le code : ouvrez ce bloc, a, « Lire à l'autre le code de votre grille ».",
          en:
            "\(bloc.rawValue): your complete grid is in it, sealed. When the other says \"grid complete\", read out the code: open this bloc, a, \"Read out the code of your grid\"."
        ))
    }
    for bloc in parcel.kept {
      sentences.append(
        Sentence(
          fr: "\(bloc.rawValue) : votre grille n'est pas complète, elle reste ici.",
          en: "\(bloc.rawValue): your grid is not complete, it stays here."))
    }
    return sentences
  }

  /// The same for the screens, with the candidate's name.
  static func receivedOnScreen(_ taken: Received, from name: String, in state: DossierState) -> Sentence {
    guard taken.isNew, let candidate = state.candidate?.fullName else { return received(taken, from: name) }
    return Sentence(
      fr: "Dossier de \(candidate) reçu de \(name).", en: "Dossier of \(candidate) received from \(name).")
  }

  /// `Anne Kermadec a ouvert une révision de B2 : erreur de saisie.`, for each that was not open before.
  static func revisionsOpened(since before: DossierState?, in state: DossierState) -> [Sentence] {
    state.referential.blocs.compactMap { bloc in
      let revising = state.evaluation(bloc.id).revising
      guard let revising, before?.evaluation(bloc.id).revising != revising else { return nil }
      let name = state.evaluators[revising.by]?.name ?? revising.by.rawValue
      return Sentence(
        fr: "\(name) a ouvert une révision de \(bloc.id.description) : \(revising.motif).",
        en: "\(name) has opened a revision of \(bloc.id.description): \(revising.motif).")
    }
  }

  static func encrypted(for name: String) -> Sentence {
    Sentence(
      fr: "Chiffré pour \(name) : sa phrase de passe seulement l'ouvre.",
      en: "Encrypted for \(name): only that person's passphrase opens it.")
  }

  static let notEncrypted = Sentence(
    fr: "Signé, pas chiffré : qui trouve ce fichier peut le lire.",
    en: "Signed, not encrypted: whoever finds this file can read it.")

  static let ownFile = Sentence(
    fr: "Ce fichier est le vôtre : il est pour l'autre évaluateur, rien n'a changé ici.",
    en: "This file is your own: it is for the other evaluator, nothing has changed here.")

  static let ownEncryptedFile = Sentence(
    fr:
      "Ce fichier est le vôtre, chiffré pour l'autre évaluateur, qui seul l'ouvre : remettez-le-lui. Rien n'a changé ici.",
    en:
      "This file is your own, encrypted for the other evaluator, who alone opens it: hand it over. Nothing has changed here."
  )

  static let seatTaken = Sentence(
    fr: "Cette place vient d'être prise : recevez à nouveau le fichier.",
    en: "That place was just taken: receive the file again.")

  static func received(_ received: Received, from name: String) -> Sentence {
    if received.changesNothing {
      return Sentence(
        fr: "Fichier de \(name) : tout y était déjà connu ici, rien n'a changé.",
        en: "File from \(name): all of it was known here, nothing has changed.")
    }
    var parts = [
      received.isNew
        ? Sentence(
          fr: "Dossier reçu de \(name) : \(received.dossier.text).",
          en: "Dossier received from \(name): \(received.dossier.text).")
        : Sentence(
          fr: "Reçu de \(name) : \(received.operations, "ligne nouvelle", "lignes nouvelles").",
          en: "Received from \(name): \(received.operations, "new line", "new lines").")
    ]
    for bloc in received.shut {
      parts.append(
        Sentence(
          fr:
            "\(bloc.rawValue) : sa grille est scellée. Terminez la vôtre, dites « grille complète », et demandez le code.",
          en:
            "\(bloc.rawValue): that grid is sealed. Complete yours, say \"grid complete\", and ask for the code."
        ))
    }
    for bloc in received.withheld {
      parts.append(
        Sentence(
          fr:
            "\(bloc.rawValue) : sa grille n'a pas été prise, la vôtre n'est pas complète. Terminez-la, puis recevez ce fichier à nouveau.",
          en:
            "\(bloc.rawValue): that grid was not taken, yours is not complete. Complete it, then receive this file again."
        ))
    }
    return parts.joined(separator: " ")
  }

  static func freeSeats(_ names: [String]) -> Sentence {
    let list = names.joined(separator: ", ")
    return Sentence(
      fr:
        "Ce dossier ne vous connaît pas encore. Si vous êtes l'une de ces personnes (\(list)), recevez le fichier à nouveau avec --seat \"Prénom Nom\".",
      en:
        "This dossier does not know you yet. If you are one of these (\(list)), receive the file again with --seat \"First Last\"."
    )
  }

  static func seated(_ name: String) -> Sentence {
    Sentence(
      fr: "Vous êtes \(name) dans ce dossier, avec votre clé. Envoyez votre fichier à l'autre évaluateur.",
      en: "You are \(name) in this dossier, with your key. Send your file to the other evaluator.")
  }

  static func noCode(_ bloc: BlocID) -> Sentence {
    Sentence(
      fr: "\(bloc.rawValue) : votre grille n'est pas complète, elle n'a pas de code. Terminez-la d'abord.",
      en: "\(bloc.rawValue): your grid is not complete, it has no code. Complete it first.")
  }

  static let readOutLater = Sentence(
    fr: "À lire à l'autre évaluateur seulement quand il dit « grille complète » :",
    en: "To be read out to the other evaluator only when that one says \"grid complete\":")

  static func opened(_ bloc: BlocID, operations: Int) -> Sentence {
    Sentence(
      fr: "\(bloc.rawValue) : grille de l'autre évaluateur ouverte, \(operations, "ligne", "lignes").",
      en: "\(bloc.rawValue): the other evaluator's grid is open, \(operations, "line", "lines").")
  }
}

extension GridCode.Fault {
  var sentence: Sentence {
    switch self {
    case .count(let count):
      Sentence(
        fr: "Un code a six mots, ici \(count) : demandez à l'autre évaluateur de le relire.",
        en: "A code has six words, here \(count): ask the other evaluator to read it again.")
    case .unknownWord(let word, let place):
      Sentence(
        fr: "Mot \(place), « \(word) » : il n'est pas de la liste des codes ; faites-le répéter.",
        en: "Word \(place), \"\(word)\": it is not of the list of codes; have it repeated.")
    }
  }
}
