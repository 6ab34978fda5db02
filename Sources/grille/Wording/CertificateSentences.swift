import Seal
import Wording

extension CertificateFault {
  /// Why no summary can be made, and what to do next.
  var sentence: Sentence {
    switch self {
    case .missing(let blocs):
      let list = blocs.joined(separator: ", ")
      return Sentence(
        fr: "Il manque un résultat signé des deux pour \(list) : signez-le d'abord, ou donnez-le par --with.",
        en: "A result signed by both is missing for \(list): sign it first, or give it by --with.")
    case .twice(let bloc):
      return Sentence(
        fr: "Deux résultats pour \(bloc) : n'en donnez qu'un.", en: "Two results for \(bloc): give one only.")
    case .otherCandidate(let bloc):
      return Sentence(
        fr: "Le résultat de \(bloc) concerne un autre candidat : retirez-le.",
        en: "The result of \(bloc) is about another candidate: leave it out.")
    case .otherReferential(let bloc):
      return Sentence(
        fr:
          "Le résultat de \(bloc) suit une autre version du référentiel : un récapitulatif n'en réunit qu'une ; voyez avec le certificateur.",
        en:
          "The result of \(bloc) follows another version of the referential: a summary joins one only; ask the certifier."
      )
    case .payload(let fault):
      return Sentence(
        fr: "Ces résultats ne donnent pas un récapitulatif valable (\(fault.code)) : voyez qui signe.",
        en: "These results give no valid summary (\(fault.code)): see who signs.")
    }
  }
}

extension Verification.Followed {
  /// One line below the summary's own.
  var sentence: Sentence {
    let name = "\(item.bloc) r\(item.revision)"
    switch finding {
    case .found(let verdict):
      return Sentence(fr: "  \(name) : \(verdict.words)", en: "  \(name): \(verdict.words)")
    case .missing:
      let digest = item.sha256.groups
      return Sentence(
        fr: "  \(name) : fichier absent, non vérifié (SHA-256 \(digest))",
        en: "  \(name): file not here, not checked (SHA-256 \(digest))")
    case .differs:
      return Sentence(
        fr: "  \(name) : le fichier présent n'est pas celui du récapitulatif",
        en: "  \(name): the file that is here is not the one of the summary")
    case .superseded(let revision):
      return Sentence(
        fr: "  \(name) : la révision \(revision), présente, le remplace",
        en: "  \(name): revision \(revision), which is here, supersedes it")
    }
  }
}

extension CommandText {
  static func signersOfCertificate(_ names: [String]) -> Sentence {
    let list = names.joined(separator: ", ")
    return Sentence(
      fr:
        "Deux personnes signent, parmi \(list) : --as pour qui signe maintenant, --other pour qui signera ensuite.",
      en: "Two people sign, among \(list): --as for who signs now, --other for who signs later.")
  }

  static func notPartial(_ path: String) -> Sentence {
    Sentence(
      fr:
        "\(path) : un récapitulatif à compléter se nomme ….partial.grille.json ; donnez-le, ou un dossier.",
      en: "\(path): a summary to be completed is named ….partial.grille.json; give that, or a dossier.")
  }

  static func notCertificate(_ path: String) -> Sentence {
    Sentence(
      fr: "\(path) n'est pas un récapitulatif intègre : demandez le fichier d'origine.",
      en: "\(path) is no intact summary: ask for the original file.")
  }

  static func notSigned(_ followed: Verification.Followed) -> Sentence {
    Sentence(
      fr:
        "Rien n'a été signé. \(followed.sentence) : placez à côté les résultats que le récapitulatif nomme, ou donnez-les par --with.",
      en:
        "Nothing was signed. \(followed.sentence): put the results that the summary names beside it, or give them by --with."
    )
  }
}
