import Referential
import Seal
import StrictJSON

extension Sample {
  static let at: JSONValue = "2026-11-24T10:42:07+01:00"

  /// A payload with at least one of everything that it may hold.
  static func payload(_ first: PublicKey, _ second: PublicKey) throws -> JSONValue {
    [
      "format": "grille-result/1",
      "result": ["id": "result-1", "revision": 1],
      "referential": [
        "id": "exemple", "version": "1", "title": "Exemple de référentiel", "language": "fr",
        "sha256": .string(String(repeating: "ab", count: 32)), "source": "Référentiel d’exemple",
        "readings": ["« Une semaine » : sept jours."],
      ],
      "bloc": bloc,
      "candidate": [
        "id": "candidate-1", "family": "Noël", "given": "Zoé", "employer": "Mutuelle d’exemple",
        "service": "Accueil", "birthDate": "1999-02-28", "course": "C-12",
        "formerNames": [["family": "Noel", "given": "Zoé", "motif": "Accent oublié.", "at": at]],
      ],
      "accommodation": ["measure": "Tiers temps", "approvedBy": "Référent handicap", "minutes": 20],
      "derogations": [
        ["rule": "window", "authority": "La branche", "date": "2026-11-20", "motif": "Fermeture du site."]
      ],
      "evaluators": [
        [
          "id": "ev-a", "name": "Inès Roux", "role": "accredited-expert", "organisation": "Branche",
          "trained": "2024-05-06", "otherService": false, "ranCourse": false, "impartial": true,
          "habilitation": [
            "holder": "person", "reference": "H-7", "from": "2025-01-01", "until": "2027-06-30",
          ],
          "kid": .string(first.kid.rawValue), "jwk": first.jwk,
        ],
        [
          "id": "ev-b", "name": "Paul Gay", "role": "internal-expert", "organisation": "Mutuelle d’exemple",
          "service": "Gestion", "otherService": true, "ranCourse": false, "impartial": true,
          "kid": .string(second.kid.rawValue), "jwk": second.jwk,
        ],
        [
          "id": "ev-c", "name": "Luc Petit", "role": "training-manager", "organisation": "Formation",
          "otherService": false, "ranCourse": true, "impartial": false,
          "replaced": ["by": "ev-b", "at": at, "motif": "Malade."],
        ],
      ],
      "filling": "separate",
      "signers": .strings([first.kid.rawValue, second.kid.rawValue]),
      "threshold": 2,
      "observations": .array(observations),
      "marks": [
        mark("ev-a", "B1.C1.1", "satisfying"), mark("ev-b", "B1.C1.1", "insufficient"),
        mark("ev-a", "B1.C1.2", "satisfying").setting("motif", to: "Mauvaise ligne."),
      ],
      "corrections": [
        [
          "evaluator": "ev-a", "observation": "obs-1", "criterion": "B1.C1.2", "was": "insufficient",
          "value": "satisfying", "at": at, "motif": "Mauvaise ligne.",
        ],
        [
          "evaluator": "ev-b", "observation": "obs-1", "criterion": "B1.C1.2", "was": "insufficient",
          "at": at,
        ],
      ],
      "notes": [
        [
          "evaluator": "ev-a", "at": at, "transcribed": false, "observation": "obs-1", "inInterview": false,
          "criterion": "B1.C1.2", "note": "Reformule.\nÀ préciser.",
        ],
        [
          "evaluator": "ev-b", "at": at, "transcribed": true, "inInterview": true, "competence": "B1.C2",
          "note": "",
        ],
      ],
      "grids": [grid("ev-a", "satisfied"), grid("ev-b", "not-satisfied")],
      "interview": [
        "plannedMinutes": 20, "plannedDay": "2026-11-24", "place": ["inCompany": true],
        "timing": timing(1100), "twins": [timing(1000)],
        "presence": ["present": ["ev-a", "ev-b"], "absences": []],
        "plan": [
          ["fixed": "choices", "state": "addressed"],
          ["competence": "B1.C2", "state": "set-aside", "motif": "Déjà montrée."],
          ["criterion": "B1.C2.1", "state": "open"],
        ],
      ],
      "contactSheets": ["asked": true, "handedIn": 0],
      "agreement": [
        "criteria": [verdict("B1.C1.2", "satisfied"), verdict("B1.C2.1", "not-observed")],
        "maintained": [
          [
            "criterion": "B1.C1.1", "motif": "Deux lectures.", "by": "ev-b", "at": at,
            "holds": [
              ["evaluator": "ev-a", "value": "satisfied"], ["evaluator": "ev-b", "value": "not-satisfied"],
            ],
          ]
        ],
        "competences": .array(competences),
        "comments": [["competence": "B1.C1", "comment": "Écoute et reformule."]],
        "changes": [
          [
            "by": "ev-b", "criterion": "B1.C1.2", "from": "not-satisfied", "to": "satisfied",
            "motif": "Vu dans l’entretien.", "at": at, "overtaken": false,
          ],
          [
            "by": "ev-b", "competence": "B1.C1", "from": "not-acquired", "to": "acquired",
            "motif": "Ensemble suffisant.", "at": at, "overtaken": true,
          ],
        ],
        "concordance": ["concordant": 1, "total": 3],
      ],
      "waivers": [
        ["rule": "cadres", "motif": "Un seul accueil.", "by": "ev-a", "at": at],
        ["rule": "short-observation", "observation": "obs-1", "motif": "Brève.", "by": "ev-a", "at": at],
        ["rule": "unsupported-verdict", "criterion": "B1.C1.2", "motif": "Dossier.", "by": "ev-a", "at": at],
        ["rule": "validated-unevaluated", "competence": "B1.C2", "motif": "Annexe.", "by": "ev-a", "at": at],
      ],
      "returns": [["to": "grading", "motif": "Oubli.", "at": at, "by": "ev-a"]],
      "unpairings": [
        ["observations": ["obs-1", "obs-2"], "motif": "Deux appels.", "by": "ev-b", "at": at],
        ["interview": [at, at], "motif": "Deux temps.", "by": "ev-a", "at": at],
      ],
      "interruptions": [["motif": "Grève.", "at": at, "by": "ev-b"]],
      "damage": ["ev-a-dev-1-shared line 12 torn"],
      "decision": ["value": "validated", "proposedBy": "ev-a", "at": at],
      "cut": [
        head("ev-a", "dev-1", "B1"), head("ev-a", "dev-1", "shared"), head("ev-b", "dev-2", "shared"),
      ],
    ]
  }

  private static let bloc: JSONValue = [
    "id": "B1", "title": "Accueillir", "label": "Accueil", "modalities": ["Trois à cinq entretiens."],
    "protocol": rules.json,
    "activities": [
      [
        "title": "Activité",
        "competences": [
          [
            "id": "B1.C1", "label": "Relation", "statement": "Établir la relation.",
            "groups": [
              ["heading": "Le candidat :", "criteria": [criterion("B1.C1.1", "posture")]],
              ["criteria": [criterion("B1.C1.2", "questions")]],
            ],
          ],
          [
            "id": "B1.C2", "label": "Veille", "statement": "Tenir une veille.",
            "groups": [["criteria": [criterion("B1.C2.1", "sources")]]],
          ],
        ],
      ]
    ],
  ]

  private static let rules = Protocol(
    observations: ObservationRule(
      situation: .interview, minimum: 3, maximum: 5, countDerogable: true,
      kinds: [KindRule(kind: .real, maximum: nil, asksMotif: false, absenceAsksMotif: false)],
      window: WindowRule(basis: .span, days: 7, derogable: true), channels: [.telephone, .chat],
      distinctCadres: 2, tools: [.office, .email], counterparts: [.member], steeringTools: true),
    presence: PresenceRule(demand: .one, derogable: true),
    interview: InterviewRule(
      place: .afterGrids, minutes: 15, toleranceMinutes: 5,
      fixedItems: [FixedItem(id: "choices", text: "Argumenter les choix opérés")], unseenCompetences: true),
    comments: .must, contactSheets: true)

  private static let observations: [JSONValue] = [
    [
      "number": 1, "id": "obs-1", "kind": "real", "state": "counted", "channels": ["chat", "telephone"],
      "cadre": "Tchat de l’espace adhérent", "tools": ["email", "office"], "counterpart": "member",
      "steeringTools": "Tableau de suivi", "customerInformed": true, "sharedWith": ["B4"],
      "place": ["inCompany": false, "motif": "Agence fermée."], "timing": timing(600),
      "presence": ["present": ["ev-a"], "absences": [["evaluator": "ev-b", "motif": "Train."]]],
    ],
    [
      "number": 2, "id": "obs-2", "state": "voided", "stateMotif": "Interrompue.", "channels": [],
      "tools": [], "sharedWith": [], "place": ["inCompany": true], "timing": timing(30),
      "presence": ["present": ["ev-a", "ev-b"], "absences": []],
    ],
  ]

  private static let competences: [JSONValue] = [
    ["competence": "B1.C1", "value": "acquired", "inInterview": false],
    ["competence": "B1.C2", "value": "not-evaluated", "inInterview": true, "graded": "to-see"],
  ]

  private static func criterion(_ id: String, _ label: String) -> JSONValue {
    ["id": .string(id), "label": .string(label), "text": "Le critère est rempli."]
  }

  private static func timing(_ seconds: Int) -> JSONValue {
    [
      "spans": [["from": at, "to": "2026-11-24T10:59:00+01:00"]], "seconds": .integer(seconds),
      "transcribed": false, "clockJump": false,
    ]
  }

  private static func mark(_ evaluator: String, _ criterion: String, _ value: String) -> JSONValue {
    [
      "evaluator": .string(evaluator), "observation": "obs-1", "criterion": .string(criterion),
      "value": .string(value), "at": at, "late": false, "transcribed": false,
    ]
  }

  private static func verdict(_ criterion: String, _ value: String) -> JSONValue {
    ["criterion": .string(criterion), "value": .string(value), "inInterview": false]
  }

  private static func grid(_ evaluator: String, _ value: String) -> JSONValue {
    [
      "holders": [.string(evaluator)], "completedAt": at, "competences": .array(competences),
      "criteria": [verdict("B1.C1.1", value), verdict("B1.C1.2", value), verdict("B1.C2.1", "not-observed")],
      "comments": [["competence": "B1.C1", "comment": "Bien.\n\nÀ suivre."]],
    ]
  }

  private static func head(_ author: String, _ device: String, _ stream: String) -> JSONValue {
    [
      "author": .string(author), "device": .string(device), "stream": .string(stream), "segment": 1,
      "seq": 12,
      "hash": .string(Base64URL.encode([UInt8](repeating: 9, count: 32))),
    ]
  }
}
