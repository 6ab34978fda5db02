import Referential
import StrictJSON

/// The members that several commands share.
extension CommandForm {
  static let bloc = blocField("bloc", "the bloc that the command is about")
  static let criterion = Field<CriterionID>("criterion", .criterion, "the criterion")
  static let competence = Field<CompetenceID>("competence", .competence, "the competence")
  static let item = Field<GridItem>("item", .item, "the line of the grid")
  static let motif = Field<String>("motif", .text, "the reason, which the result carries")
  static let kind = Field(
    oneOf: Kind.self, "kind", "how real it is; without it the first that the bloc's protocol names")
  static let venue = Field<Venue>("venue", .venue, "where it takes place")
  static let attendance = Field<Attendance>("attendance", .attendance, "whether the person is there")
  static let evaluator = evaluatorField("evaluator", "the person")

  /// The words of a tier are for the reader; what of them may be lifted or waived is decided later, with
  /// the reason why not.
  static func ruleField(_ tier: Rule.Tier, _ meaning: String) -> Field<Rule> {
    Field("rule", .word(Rule.allCases.filter { $0.tier == tier }.map(\.rawValue)), meaning)
  }

  static func blocField(_ name: String, _ meaning: String) -> Field<BlocID> {
    Field(name, .bloc, meaning) { (json, reading) throws(CommandFormError) in
      let bloc: BlocID = try reading.value(json, name, .bloc)
      guard reading.state.referential.bloc(bloc) != nil else { throw .unknownBloc(bloc) }
      return bloc
    }
  }

  static let observation = observationField("observation", "the observation, by its label in the bloc")
  static let twin = observationField("twin", "the other observation, by its label in the bloc")

  private static func observationField(_ name: String, _ meaning: String) -> Field<ObservationID> {
    Field(name, .observation, meaning) { (json, reading) throws(CommandFormError) in
      if case .integer(let number) = json { return try reading.observation(labelled: String(number)) }
      return try reading.observation(labelled: reading.text(json, name, .observation))
    }
  }

  static func evaluatorField(_ name: String, _ meaning: String) -> Field<EvaluatorID> {
    Field(name, .evaluator, meaning) { (json, reading) throws(CommandFormError) in
      try reading.evaluator(called: reading.text(json, name, .evaluator))
    }
  }

  static let team = Field<[EvaluatorID]>(
    "team", .evaluators, "one or two persons; the order is kept"
  ) { (json, reading) throws(CommandFormError) in
    let names: [String] = try reading.value(json, "team", .evaluators)
    var team: [EvaluatorID] = []
    for name in names { team.append(try reading.evaluator(called: name)) }
    return team
  }

  static let subject = Field<Subject>(
    "subject", .subject, "what the rule is broken by"
  ) { (json, reading) throws(CommandFormError) in
    let text = try reading.text(json, "subject", .subject)
    let prefix = "observation:"
    if text.hasPrefix(prefix) {
      return .observation(try reading.observation(labelled: String(text.dropFirst(prefix.count))))
    }
    guard let subject = Subject(text) else { throw reading.notAllowed("subject", text, .subject) }
    return subject
  }

  static let markValue = Field<MarkValue?>(
    "value", .word(MarkValue.allCases.map(\.rawValue) + [nothing]),
    "what was seen; `none` clears the mark"
  ) { (json, reading) throws(CommandFormError) in
    if json == .string(nothing) { return nil }
    let type = FieldType.word(MarkValue.allCases.map(\.rawValue) + [nothing])
    return try reading.value(json, "value", type) as MarkValue
  }

  static let outcome = Field<Interview.Outcome?>(
    "outcome", .outcome, "what became of it; `open` takes it back"
  ) { (json, reading) throws(CommandFormError) in
    if json == .string(open) { return nil }
    return try reading.value(json, "outcome", .outcome) as Interview.Outcome
  }

  /// Which opinions there are depends on the item, so that they are looked at once both are read.
  static func verdictField(_ meaning: String, clears: Bool) -> Field<String> {
    Field("verdict", .word(verdictWords(nil, clears: clears)), meaning)
  }

  static func verdict(
    _ word: String, of item: GridItem, _ command: CommandName, clears: Bool
  ) throws(CommandFormError) -> Verdict {
    guard let verdict = Verdict(of: item, word: word) else {
      throw .notAllowed(
        command, member: "verdict", value: word, expected: .word(verdictWords(item, clears: clears)))
    }
    return verdict
  }

  private static func verdictWords(_ item: GridItem?, clears: Bool) -> [String] {
    let ofCriterion = CriterionVerdict.allCases.map(\.rawValue)
    let ofCompetence = CompetenceVerdict.allCases.map(\.rawValue)
    let words =
      switch item {
      case .criterion: ofCriterion
      case .competence: ofCompetence
      case nil: ofCriterion + ofCompetence
      }
    return clears ? words + [nothing] : words
  }

  /// The word that clears a mark or a verdict.
  static let nothing = "none"
  /// The word that opens an item of the interview's plan again.
  static let open = "open"
}

extension CommandReading {
  fileprivate func observation(labelled label: String) throws(CommandFormError) -> ObservationID {
    guard let bloc else { throw .missingMember(command, member: "bloc") }
    guard let id = state.observation(labelled: label, in: bloc) else {
      throw .unknownObservation(label, in: bloc)
    }
    return id
  }

  fileprivate func evaluator(called text: String) throws(CommandFormError) -> EvaluatorID {
    switch state.evaluator(called: text) {
    case .one(let id): return id
    case .none: throw .unknownEvaluator(text)
    case .several(let ids): throw .ambiguousEvaluator(text, ids)
    }
  }
}
