import StrictJSON
import Wording

extension JSONError.Fault {
  /// What is wrong there and what to do, without a full stop.
  var sentence: Sentence {
    switch self {
    case .tooLarge(let bytes, let maximum):
      Sentence(fr: "\(bytes) octets, \(maximum) au plus", en: "\(bytes) bytes, at most \(maximum)")
    case .tooDeep(let maximum):
      Sentence(fr: "plus de \(maximum) niveaux", en: "over \(maximum) levels deep")
    case .unexpectedEnd:
      Sentence(fr: "le texte s'arrête trop tôt ; complétez-le", en: "the text ends too early; complete it")
    case .unexpectedByte(let byte):
      if (0x21...0x7E).contains(byte) {
        Sentence(
          fr: "« \(String(UnicodeScalar(byte))) » n'a pas sa place ici",
          en: "\"\(String(UnicodeScalar(byte)))\" has no place here")
      } else {
        Sentence(
          fr: "l'octet 0x\(String(byte, radix: 16)) n'a pas sa place ici",
          en: "byte 0x\(String(byte, radix: 16)) has no place here")
      }
    case .trailingBytes:
      Sentence(
        fr: "il reste du texte après l'objet ; retirez-le", en: "there is text after the object; remove it")
    case .invalidUTF8:
      Sentence(fr: "pas en UTF-8 ; enregistrez le fichier ainsi", en: "not UTF-8; save the file so")
    case .invalidEscape:
      Sentence(fr: "séquence d'échappement inconnue", en: "unknown escape sequence")
    case .loneSurrogate:
      Sentence(fr: "moitié de caractère \\u sans l'autre", en: "half of a \\u character without the other")
    case .controlCharacterInString:
      Sentence(
        fr: "caractère de contrôle dans un texte ; écrivez \\n pour un saut de ligne",
        en: "control character in a text; write \\n for a line break")
    case .nameNotASCII:
      Sentence(fr: "les noms des membres sont en ASCII", en: "names of members are ASCII")
    case .duplicateName(let name):
      Sentence(fr: "« \(name) » en double ; gardez-en un", en: "\"\(name)\" twice; keep one")
    case .notAnInteger:
      Sentence(fr: "seuls les nombres entiers sont admis", en: "only whole numbers are allowed")
    case .integerTooLarge:
      Sentence(fr: "nombre trop grand", en: "number too large")
    }
  }
}
