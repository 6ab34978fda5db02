import Assessment
import Referential
import Seal
import Wording

/// The words that the interface has for a payload's values, which have the same names as the dossier's.
extension ResultPayload.CriterionValue {
  var words: Sentence { verdict.words }
}

extension ResultPayload.CompetenceValue {
  var words: Sentence { verdict.words }
}

extension ResultPayload.Mark.Value {
  var words: Sentence { mark.words }

  var sign: String {
    switch self {
    case .satisfying: "+"
    case .insufficient: "−"
    }
  }
}

extension ResultPayload.Evaluator.Role {
  var words: Sentence {
    switch self {
    case .accreditedExpert: Evaluator.Role.accreditedExpert.words
    case .internalExpert: Evaluator.Role.internalExpert.words
    case .trainingManager: Evaluator.Role.trainingManager.words
    }
  }
}

extension ResultPayload.Habilitation.Holder {
  var words: Sentence {
    switch self {
    case .person: Accreditation.Holder.person.words
    case .organisation: Accreditation.Holder.organisation.words
    }
  }
}

extension ResultPayload.Filling {
  var filling: Filling {
    switch self {
    case .separate: .separate
    case .joint: .joint
    case .jointAfterSeparate: .jointAfterSeparate
    }
  }
}

extension ResultPayload.Return.Phase {
  var phase: Phase {
    switch self {
    case .preparing: .preparing
    case .observing: .observing
    case .grading: .grading
    case .interviewing: .interviewing
    case .agreeing: .agreeing
    }
  }
}

extension ResultPayload.PlanItem.State {
  var words: Sentence {
    switch self {
    case .addressed: Interview.Outcome.addressed.words
    case .setAside: Interview.Outcome.setAside(motif: "").words
    case .open: ReportWords.open
    }
  }
}

/// A rule by its name in a payload; one that this program does not know keeps the name.
func ruleWords(_ rule: ResultPayload.Identifier) -> Sentence {
  Rule(rawValue: rule.rawValue)?.words ?? Sentence(same: rule.rawValue)
}

/// Times and days as people write them; out of the calendar's range as they stand.
extension ResultPayload.Day {
  var words: Sentence { Day(description).map { .date($0) } ?? Sentence(same: description) }
}

extension ResultPayload.Time {
  var clock: Sentence { Moment(description).map { .clock($0) } ?? Sentence(same: description) }
  var words: Sentence { Moment(description).map { .dateAndClock($0) } ?? Sentence(same: description) }
}
