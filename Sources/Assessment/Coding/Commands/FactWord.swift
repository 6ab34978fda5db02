import Referential

/// What a script calls a shared fact; those of an observation name it besides.
enum FactWord: String, CaseIterable, TextForm {
  case candidate, accommodation, team
  case plannedInterview = "planned-interview"
  case contactSheets = "contact-sheets"
  case interviewPlace = "interview-place"
  case interviewAttendance = "interview-attendance"
  case planItem = "plan-item"
  case attendance
  case kind, channels, cadre, tools, counterpart
  case steeringTools = "steering-tools"
  case venue
  case customerInformed = "customer-informed"

  func fact(
    _ bloc: BlocID, _ observation: ObservationID?, _ person: EvaluatorID?, _ item: PlanItem?
  ) throws(CommandFormError) -> SharedFact {
    switch self {
    case .candidate: return .candidate
    case .accommodation: return .accommodation
    case .team: return .team(bloc)
    case .contactSheets: return .contactSheets(bloc)
    case .interviewPlace: return .interviewPlace(bloc)
    case .interviewAttendance:
      guard let person else { throw .missingMember(.settleContradiction, member: "person") }
      return .interviewAttendance(bloc, person)
    case .planItem:
      guard let item else { throw .missingMember(.settleContradiction, member: "item") }
      return .planItem(bloc, item)
    case .attendance:
      guard let observation else { throw .missingMember(.settleContradiction, member: "observation") }
      guard let person else { throw .missingMember(.settleContradiction, member: "person") }
      return .attendance(observation, person)
    case .plannedInterview: return .plannedInterview(bloc)
    case .kind, .channels, .cadre, .tools, .counterpart, .steeringTools, .venue, .customerInformed:
      guard let observation, let item = DescribedItem(rawValue: rawValue) else {
        throw .missingMember(.settleContradiction, member: "observation")
      }
      return .described(observation, bloc, item)
    }
  }
}
