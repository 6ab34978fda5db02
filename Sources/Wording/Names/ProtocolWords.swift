package import Referential

/// What a protocol's values are called on the screen.
extension Situation {
  package var words: Sentence {
    switch self {
    case .interview: Sentence(fr: "entretien observé", en: "observed interview")
    case .presentation: Sentence(fr: "présentation", en: "presentation")
    case .workstation: Sentence(fr: "mise en situation", en: "work situation")
    }
  }

  /// With the definite article: `l'entretien observé`.
  package var definite: Sentence {
    switch self {
    case .interview: Sentence(fr: "l'\(words)", en: "the \(words)")
    case .presentation, .workstation: Sentence(fr: "la \(words)", en: "the \(words)")
    }
  }

  package var plural: Sentence {
    switch self {
    case .interview: Sentence(fr: "entretiens observés", en: "observed interviews")
    case .presentation: Sentence(fr: "présentations", en: "presentations")
    case .workstation: Sentence(fr: "mises en situation", en: "work situations")
    }
  }

  /// `2 entretiens observés`.
  package func counted(_ count: Int) -> Sentence {
    Sentence(
      fr: "\(count, "\(words)", "\(plural)")", en: "\(count, "\(words)", "\(plural)")")
  }

  /// `2 observés`, `1 observée`.
  package func observed(_ count: Int) -> Sentence {
    isFeminine
      ? Sentence(fr: "\(count, "observée", "observées")", en: "\(count) observed")
      : Sentence(fr: "\(count, "observé", "observés")", en: "\(count) observed")
  }

  /// `cet entretien observé`.
  package var demonstrative: Sentence {
    switch self {
    case .interview: Sentence(fr: "cet \(words)", en: "this \(words)")
    case .presentation, .workstation: Sentence(fr: "cette \(words)", en: "this \(words)")
    }
  }

  /// `aucun entretien observé`.
  package var none: Sentence { Sentence(fr: "\(agreeing("aucun", "aucune")) \(words)", en: "no \(words)") }

  /// The French form that goes with the noun's gender, for a French text only.
  func agreeing(_ masculine: String, _ feminine: String) -> String {
    isFeminine ? feminine : masculine
  }

  /// The French noun's gender.
  var isFeminine: Bool {
    switch self {
    case .interview: false
    case .presentation, .workstation: true
    }
  }
}

extension Kind {
  package var words: Sentence {
    switch self {
    case .real: Sentence(fr: "situation réelle", en: "real situation")
    case .simulated: Sentence(fr: "situation difficile simulée", en: "simulated difficult situation")
    case .reconstituted: Sentence(fr: "situation reconstituée", en: "reconstituted situation")
    case .presentation: Sentence(fr: "présentation", en: "presentation")
    }
  }

  /// `2 situations simulées`.
  package func counted(_ count: Int) -> Sentence {
    switch self {
    case .real:
      Sentence(
        fr: "\(count, "situation réelle", "situations réelles")",
        en: "\(count, "real situation", "real situations")")
    case .simulated:
      Sentence(
        fr: "\(count, "situation difficile simulée", "situations difficiles simulées")",
        en: "\(count, "simulated difficult situation", "simulated difficult situations")")
    case .reconstituted:
      Sentence(
        fr: "\(count, "situation reconstituée", "situations reconstituées")",
        en: "\(count, "reconstituted situation", "reconstituted situations")")
    case .presentation:
      Sentence(
        fr: "\(count, "présentation", "présentations")", en: "\(count, "presentation", "presentations")")
    }
  }
}

extension Channel {
  package var words: Sentence {
    switch self {
    case .telephone: Sentence(fr: "téléphone", en: "telephone")
    case .chat: Sentence(fr: "tchat", en: "chat")
    case .faceToFace: Sentence(fr: "face-à-face", en: "face to face")
    case .email: Sentence(fr: "courriel", en: "e-mail")
    case .other: Sentence(fr: "autre", en: "other")
    }
  }
}

extension Tool {
  package var words: Sentence {
    switch self {
    case .office: Sentence(fr: "logiciels bureautiques", en: "office software")
    case .email: Sentence(fr: "messagerie électronique", en: "e-mail software")
    case .specific: Sentence(fr: "outils spécifiques", en: "specific tools")
    }
  }
}

extension Counterpart {
  package var words: Sentence {
    switch self {
    case .member: Sentence(fr: "client ou adhérent", en: "customer or member")
    case .prospect: Sentence(fr: "prospect", en: "prospective customer")
    }
  }
}
