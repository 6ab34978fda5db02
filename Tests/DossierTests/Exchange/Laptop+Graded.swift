import Assessment
import Dossier
import Referential
import Scenarios
import Testing

extension Laptop {
  /// Both have observed bloc 2 together on Ana's laptop; each fills an own grid.
  static func graded(note: String = "Vu.") throws -> (ana: Laptop, ben: Laptop) {
    let (ana, ben) = try pair()
    try ana.begin()
    try ben.receive(try ana.send().bytes)
    try ben.ask(.declareImpartiality(.b2))
    try ana.receive(try ben.send().bytes)
    try ana.ask(.startObservation(.b2, kind: nil))
    let observation = try #require(try ana.state.observations(of: .b2).last?.id)
    try ana.ask(.recordAttendance(.b2, observation, Bench.ben, .present))
    try ana.ask(.describeObservation(.b2, observation, Description(steeringTools: "Agenda")))
    for criterion in try #require(try ana.state.referential.bloc(.b2)).criteria {
      try ana.ask(.mark(.b2, observation, criterion.id, .satisfying, motif: nil))
    }
    try ana.ask(.addNote(.b2, observation, nil, text: note))
    ana.wait(minutes: 20)
    try ana.ask(.endObservation(.b2, observation))
    try ana.ask(.closeObserving(.b2))
    try ana.ask(.startInterview(.b2))
    try ana.ask(.recordInterviewAttendance(.b2, Bench.ben, .present))
    ana.wait(minutes: 15)
    try ana.ask(.endInterview(.b2))
    for item in try ana.state.plan(.b2).required { try ana.ask(.settlePlanItem(.b2, item, .addressed)) }
    try ana.ask(.closeInterview(.b2))
    try ben.receive(try ana.send().bytes)
    for criterion in try #require(try ben.state.referential.bloc(.b2)).criteria {
      try ben.ask(.mark(.b2, observation, criterion.id, .satisfying, motif: nil))
    }
    return (ana, ben)
  }
}
