package import Assessment

/// The four lines that a jury reads first.
extension ReportWords {
  /// How a result's signatures stand, as far as anybody looked.
  package enum Standing: Hashable, Sendable {
    /// Nobody has signed yet: what is to be signed is shown.
    case toSign
    case recognised
    case unknownSigner
    case partial(signed: Int, asked: Int)
    case superseded
    case revoked
    case notValid
  }

  package static func decision(_ decision: Decision, _ day: Sentence, _ standing: Standing) -> Sentence {
    decisionOn(
      Sentence(fr: "\(decision.words.fr.uppercased())", en: "\(decision.words.en.uppercased())"), day,
      standing)
  }

  /// `non validé le 30/11/2026 · signatures intègres et reconnues : 2 sur 2`.
  package static func decisionOn(_ decision: Sentence, _ day: Sentence, _ standing: Standing) -> Sentence {
    Sentence(
      fr: "\(decision) le \(day) · \(self.standing(standing))",
      en: "\(decision) on \(day) · \(self.standing(standing))")
  }

  package static func standing(_ standing: Standing) -> Sentence {
    switch standing {
    case .toSign: Sentence(fr: "à signer", en: "to be signed")
    case .recognised:
      Sentence(
        fr: "signatures intègres et reconnues : 2 sur 2", en: "signatures intact and recognised: 2 of 2")
    case .unknownSigner:
      Sentence(
        fr: "signatures intègres, non reconnues : vérifiez les empreintes",
        en: "signatures intact, not recognised: check the fingerprints")
    case .partial(let signed, let asked):
      Sentence(
        fr: "signature incomplète : \(signed) sur \(asked)", en: "not fully signed: \(signed) of \(asked)")
    case .superseded:
      Sentence(fr: "remplacé par une révision", en: "superseded by a revision")
    case .revoked: Sentence(fr: "une clé est révoquée", en: "a key is revoked")
    case .notValid: Sentence(fr: "fichier non authentifié", en: "file not authenticated")
    }
  }

  package static func protocolLine(_ parts: [Sentence]) -> Sentence {
    labelled(Sentence(fr: "Protocole", en: "Protocol"), parts.joined(separator: ", "))
  }

  /// `du 16/11/2026 au 20/11/2026`, or `le 16/11/2026`.
  package static func span(_ first: Sentence, _ last: Sentence) -> Sentence {
    first == last
      ? Sentence(fr: "le \(first)", en: "on \(first)")
      : Sentence(fr: "du \(first) au \(last)", en: "from \(first) to \(last)")
  }

  /// `0 dérogation · 1 règle non suivie`: rules that a motif lifts are told beside those that take an authority.
  /// Where a motif was given more than once for a rule, how many there are is said too: the list below has each.
  package static func derogations(_ count: Int, notFollowed rules: Int, motifs: Int) -> Sentence {
    let derogations = Sentence(
      fr: "\(count, "dérogation", "dérogations")", en: "\(count, "derogation", "derogations")")
    guard rules > 0 else { return derogations }
    let told =
      motifs == rules
      ? notFollowed(rules)
      : Sentence(
        fr: "\(notFollowed(rules)), \(motifs) motifs", en: "\(notFollowed(rules)), \(motifs) reasons")
    return [derogations, told].joined(separator: " · ")
  }

  package static func notFollowed(_ rules: Int) -> Sentence {
    Sentence(
      fr: "\(rules, "règle non suivie", "règles non suivies")", en: "\(rules, "rule", "rules") not followed")
  }

  package static func elsewhere(_ count: Int) -> Sentence {
    count == 0
      ? Sentence(fr: "en entreprise", en: "at the company")
      : Sentence(fr: "\(count) hors de l'entreprise", en: "\(count) away from the company")
  }

  /// `Présence : A 4 sur 4, B 3 sur 4`.
  package static func presence(_ people: [(letter: String, present: Int)], of total: Int) -> Sentence {
    labelled(
      Sentence(fr: "Présence", en: "Attendance"),
      people.map {
        Sentence(fr: "\($0.letter) \($0.present) sur \(total)", en: "\($0.letter) \($0.present) of \(total)")
      }.joined(separator: ", "))
  }

  package static func independence(_ filling: Filling) -> Sentence {
    switch filling {
    case .separate: Sentence(fr: "grilles indépendantes", en: "independent grids")
    case .joint: Sentence(fr: "grille commune", en: "joint grid")
    case .jointAfterSeparate: Sentence(fr: "grilles non indépendantes", en: "grids not independent")
    }
  }

  package static func concordance(_ concordant: Int, _ total: Int) -> Sentence {
    Sentence(
      fr: "\(concordant) critères concordants sur \(total) avant la mise en commun",
      en: "\(concordant) of \(total) criteria the same before the agreement")
  }

  package static func maintained(_ count: Int) -> Sentence {
    Sentence(
      fr: "\(count, "divergence maintenue", "divergences maintenues")",
      en: "\(count, "maintained divergence", "maintained divergences")")
  }

  package static func brief(_ letter: String, _ name: String, _ role: Sentence, _ more: [Sentence])
    -> Sentence
  {
    ([Sentence(fr: "\(letter) \(name)", en: "\(letter) \(name)"), role] + more).joined(separator: ", ")
  }

  package static func number(_ reference: String, until: Sentence) -> Sentence {
    Sentence(fr: "n° \(reference) jusqu'au \(until)", en: "no. \(reference) until \(until)")
  }

  package static func service(_ service: String) -> Sentence {
    Sentence(fr: "service \(service)", en: "service \(service)")
  }
}
