import Glibc
import Wording

/// What the system answered, in words that a person can act on.
enum SystemWords {
  static func reason(_ code: Int32) -> Sentence {
    switch code {
    case ENOENT: Sentence(fr: "il n'existe pas", en: "it is not there")
    case EACCES, EPERM: Sentence(fr: "l'accès est refusé", en: "access is denied")
    case ENOSPC, EDQUOT: Sentence(fr: "le disque est plein", en: "the disk is full")
    case EROFS: Sentence(fr: "le support est en lecture seule", en: "the medium is read-only")
    case EIO: Sentence(fr: "le support signale une erreur", en: "the medium reports an error")
    case EISDIR: Sentence(fr: "c'est un dossier", en: "it is a folder")
    case ENOTDIR:
      Sentence(fr: "une partie du chemin n'est pas un dossier", en: "a part of the path is no folder")
    case EMFILE, ENFILE: Sentence(fr: "trop de fichiers sont ouverts", en: "too many files are open")
    case ENAMETOOLONG: Sentence(fr: "le nom est trop long", en: "the name is too long")
    default:
      Sentence(fr: "erreur système \(Int(code))", en: "system error \(Int(code))")
    }
  }

  /// What to do about it.
  static func advice(_ code: Int32) -> Sentence {
    switch code {
    case ENOSPC, EDQUOT:
      Sentence(fr: "libérez de la place, puis recommencez", en: "make room, then try again")
    case EACCES, EPERM:
      Sentence(fr: "vérifiez à qui il appartient et ses droits", en: "check its owner and permissions")
    case EROFS:
      Sentence(fr: "choisissez un autre dossier avec --home", en: "choose another folder with --home")
    case ENOENT: Sentence(fr: "vérifiez le chemin", en: "check the path")
    default: Sentence(fr: "vérifiez le support, puis recommencez", en: "check the medium, then try again")
    }
  }
}
