import Referential

/// The candidate, the evaluators and what is settled before observing.
extension CommandForm {
  static let recordCandidate = CommandForm(
    .recordCandidate,
    "Records whom the dossier is about; again with the same name, takes the place of the earlier record.",
    Field<String>("family", .text, "family name"), Field<String>("given", .text, "given name"),
    Field<String>("employer", .text, "the employing organisation"),
    Field<String>("service", .text, "the service or agency").optional,
    Field<Day>("birthDate", .day, "date of birth").optional,
    Field<String>("course", .text, "reference of the training course").optional,
    example:
      #"{"do":"record-candidate","family":"Ndiaye","given":"Awa","employer":"Mutuelle du Rhône","#
      + #""service":"Accueil"}"#
  ) { family, given, employer, service, birthDate, course in
    .recordCandidate(
      Candidate(
        familyName: family, givenName: given, employer: employer, service: service,
        birthDate: birthDate, course: course))
  }

  static let rectifyCandidate = CommandForm(
    .rectifyCandidate, "Puts the candidate's name right; the earlier spelling stays recorded.",
    Field<String>("family", .text, "family name as it should be"),
    Field<String>("given", .text, "given name as it should be"), motif,
    example: #"{"do":"rectify-candidate","family":"N'Diaye","given":"Awa","motif":"Faute de frappe"}"#
  ) { family, given, motif in
    .rectifyCandidate(NameChange(familyName: family, givenName: given, motif: motif))
  }

  static let recordEvaluator = CommandForm(
    .recordEvaluator,
    "Records a person who evaluates; again with the same id, takes the place of the earlier record.",
    Field<EvaluatorID>("id", .id, "the person's id"), Field<String>("name", .text, "given and family name"),
    Field(oneOf: Evaluator.Role.self, "role", "as whom the person evaluates"),
    Field<String>("organisation", .text, "the person's organisation"),
    Field<String>("service", .text, "the service or agency").optional,
    Field<Day>("trained", .day, "when the branch's training was followed").optional,
    Field<Accreditation>("accreditation", .accreditation, "the branch's habilitation").optional,
    Field<Bool>(
      "otherService", .flag, "an internal expert declares to be of another service; without it false"
    ).optional,
    Field<Bool>(
      "ranCourse", .flag, "a training manager declares to have run the course; without it false"
    ).optional,
    Field<String>(
      "publicKey", .text, "the public key to sign with, 32 bytes as base64url without padding"
    ).optional,
    example:
      #"{"do":"record-evaluator","id":"anne","name":"Anne Roux","role":"accredited-expert","#
      + #""organisation":"Mutuelle du Rhône","trained":"2024-03-12","#
      + #""accreditation":{"reference":"H-2024-17","holder":"person","from":"2024-04-01","#
      + #""until":"2027-03-31"}}"#
  ) { id, name, role, organisation, service, trained, accreditation, otherService, ranCourse, key in
    .recordEvaluator(
      Evaluator(
        id: id, name: name, role: role, organisation: organisation, service: service,
        trainedOn: trained, accreditation: accreditation, otherService: otherService ?? false,
        ranCourse: ranCourse ?? false, publicKey: key))
  }

  static let recordAccommodation = CommandForm(
    .recordAccommodation,
    "Records an accommodation of the assessment: the measure, never its medical reason.",
    Field<String>("measure", .text, "what is done differently"),
    Field<String>("approvedBy", .text, "who approved it"),
    Field<Int>("interviewMinutes", .integer, "length of the closing interview in minutes").optional,
    example:
      #"{"do":"record-accommodation","measure":"Tiers temps","approvedBy":"Référente handicap","#
      + #""interviewMinutes":40}"#
  ) { measure, approvedBy, minutes in
    .recordAccommodation(
      Accommodation(measure: measure, approvedBy: approvedBy, interviewMinutes: minutes))
  }

  static let acknowledgeDamage = CommandForm(
    .acknowledgeDamage, "Accepts damage found in a journal, as it was told.",
    Field<String>("damage", .text, "the description, word for word"),
    example: #"{"do":"acknowledge-damage","damage":"anne/dev-1/shared: 12 bytes dropped"}"#,
    as: Command.acknowledgeDamage)

  static let settleContradiction = CommandForm(
    .settleContradiction, "Settles what two evaluators recorded differently, each without having seen the other's.",
    bloc, Field(oneOf: FactWord.self, "fact", "what they contradict each other in"), observation.optional,
    evaluatorField("person", "of an attendance, whose").optional,
    Field<PlanItem>("item", .planItem, "of the interview's plan, which item").optional,
    evaluatorField("evaluator", "whose word holds"),
    example: #"{"do":"settle-contradiction","bloc":"B1","fact":"channels","observation":3,"evaluator":"anne"}"#
  ) { (bloc, fact, id, person, item, author) throws(CommandFormError) in
    .settleContradiction(bloc, try fact.fact(bloc, id, person, item), of: author)
  }

  static let confirmKey = CommandForm(
    .confirmKey, "Confirms that the other evaluator signs with the new key that was recorded.", evaluator,
    example: #"{"do":"confirm-key","evaluator":"luc"}"#, as: Command.confirmKey)

  static let recordDerogation = CommandForm(
    .recordDerogation, "Records that an authority lifted a hard rule for this bloc.",
    bloc, ruleField(.hard, "the rule lifted; the bloc says which may be"),
    Field<String>("authority", .text, "who lifted it"), Field<Day>("day", .day, "when"), motif,
    example:
      #"{"do":"record-derogation","bloc":"B1","rule":"window","authority":"CPNEFP","#
      + #""day":"2026-11-20","motif":"Arrêt de travail"}"#
  ) { bloc, rule, authority, day, motif in
    .recordDerogation(bloc, Derogation(rule: rule, authority: authority, day: day, motif: motif))
  }

  static let nameTeam = CommandForm(
    .nameTeam, "Names who evaluates this bloc.", bloc, team,
    example: #"{"do":"name-team","bloc":"B1","team":["anne","luc"]}"#, as: Command.nameTeam)

  static let replaceEvaluator = CommandForm(
    .replaceEvaluator, "Puts another person in the place of one of the team.",
    bloc, evaluatorField("evaluator", "who leaves"), evaluatorField("by", "who comes"), motif,
    example: #"{"do":"replace-evaluator","bloc":"B1","evaluator":"luc","by":"marie","motif":"Malade"}"#,
    as: Command.replaceEvaluator)

  static let declareImpartiality = CommandForm(
    .declareImpartiality, "Declares the asking evaluator impartial towards the candidate.", bloc,
    example: #"{"do":"declare-impartiality","bloc":"B1"}"#, as: Command.declareImpartiality)

  static let planInterview = CommandForm(
    .planInterview, "Sets the day planned for the closing interview.",
    bloc, Field<Day>("day", .day, "the day planned"),
    example: #"{"do":"plan-interview","bloc":"B1","day":"2026-12-04"}"#, as: Command.planInterview)

  static let chooseFilling = CommandForm(
    .chooseFilling, "Chooses whether the two evaluators fill separate grids or one together.",
    bloc, Field(oneOf: Filling.self, "filling", "how the grids are filled"),
    example: #"{"do":"choose-filling","bloc":"B1","filling":"joint"}"#, as: Command.chooseFilling)
}
