import Referential

/// What a script calls a shared fact; those of an observation name it besides.
enum FactWord: String, CaseIterable, TextForm {
  case candidate
  case plannedInterview = "planned-interview"
  case kind, channels, cadre, tools, counterpart
  case steeringTools = "steering-tools"
  case venue
  case customerInformed = "customer-informed"

  func fact(_ bloc: BlocID, _ observation: ObservationID?) throws(CommandFormError) -> SharedFact {
    switch self {
    case .candidate: return .candidate
    case .plannedInterview: return .plannedInterview(bloc)
    case .kind, .channels, .cadre, .tools, .counterpart, .steeringTools, .venue, .customerInformed:
      guard let observation, let item = DescribedItem(rawValue: rawValue) else {
        throw .missingMember(.settleContradiction, member: "observation")
      }
      return .described(observation, bloc, item)
    }
  }
}
