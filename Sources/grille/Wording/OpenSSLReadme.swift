import Assessment
import Seal
import Wording

/// The page that lies beside the parts of a signed file: which commands check them, and what they cannot see.
struct OpenSSLReadme {
  private let export: SignatureExport

  init(_ export: SignatureExport) { self.export = export }

  var text: Sentence {
    ([opening] + export.parts.map(section) + [closing]).joined(separator: "\n")
  }

  private var opening: Sentence {
    Sentence(
      fr: """
        Vérifier ces signatures sans grille
        ===================================

        Il faut OpenSSL 3 et, pour les contrôles annexes, basenc (coreutils) et cmp. Placez-vous dans ce dossier.
        Chaque signature porte sur une ligne de texte, protected.payload, en base64url (RFC 7515) ; payload.json
        est ce qui a été signé, décodé.

        """,
      en: """
        Checking these signatures without grille
        ========================================

        It takes OpenSSL 3 and, for the other checks, basenc (coreutils) and cmp. Go into this folder first.
        Each signature is over one line of text, protected.payload, in base64url (RFC 7515); payload.json is what
        was signed, decoded.

        """)
  }

  private func section(_ part: SignatureExport.Part) -> Sentence {
    let commands = Self.commands(part, payload: export.payload).map { "    " + $0 + "\n" }.joined()
    let kid = part.key.kid.rawValue
    let fingerprint = part.key.fingerprint.description
    let time = Moment(seconds: part.iat, offsetMinutes: 0).description
    let title = Sentence(
      fr: "Clé \(kid)\nempreinte \(fingerprint)\ndate annoncée \(time)\n",
      en: "Key \(kid)\nfingerprint \(fingerprint)\nclaimed time \(time)\n")
    let meaning = Sentence(
      fr: """
        La première commande répond "Signature Verified Successfully" ; la deuxième ne dit rien : la signature porte
        bien sur payload.json ; la troisième montre ce que la signature annonce ; la dernière redonne l'identifiant de
        la clé.

        """,
      en: """
        The first command answers "Signature Verified Successfully"; the second says nothing: the signature is over
        payload.json; the third shows what the signature claims; the last gives the key's id again.

        """)
    return [title, Sentence(same: commands), meaning].joined(separator: "\n")
  }

  /// The commands for one signer, as they are typed in the folder.
  static func commands(_ part: SignatureExport.Part, payload: [UInt8]) -> [String] {
    func decoded(_ field: Int, _ count: Int) -> String {
      let padding = String(repeating: "=", count: (3 - count % 3) % 3)
      return "printf '%s\(padding)' \"$(cut -d. -f\(field) \(part.stem).input)\" | basenc --base64url -d"
    }
    let header = part.input.split(separator: UInt8(ascii: "."), maxSplits: 1).first ?? []
    return [
      "openssl pkeyutl -verify -pubin -inkey \(part.stem).pem -rawin -in \(part.stem).input "
        + "-sigfile \(part.stem).signature",
      decoded(2, payload.count) + " | cmp - payload.json",
      decoded(1, header.count * 3 / 4) + "; echo",
      "printf '%s' '\(part.thumbprintInput)' | openssl dgst -sha256 -binary | basenc --base64url | tr -d =",
    ]
  }

  private var closing: Sentence {
    Sentence(
      fr: """
        Ce que ces commandes ne voient pas
        ----------------------------------

        - à qui appartient une clé : comparez l'empreinte avec la personne, ou avec la liste de l'organisme ;
        - s'il manque une signature : payload.json nomme deux signataires dans "signers", il faut les deux ;
        - si une clé est révoquée ou n'était plus valable à la date annoncée ;
        - si une révision plus récente remplace ce résultat.

        grille verify dit tout cela.

        """,
      en: """
        What these commands do not see
        ------------------------------

        - whose a key is: compare the fingerprint with the person, or with the organisation's list;
        - whether a signature is missing: payload.json names two signers in "signers", both are needed;
        - whether a key is revoked or was no longer valid at the claimed time;
        - whether a later revision takes the place of this result.

        grille verify tells all of that.

        """)
  }
}
