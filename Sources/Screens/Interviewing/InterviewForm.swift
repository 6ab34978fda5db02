import Assessment
import PlainText
import Referential
import Wording

/// Where the closing interview is held, and who is there.
enum InterviewForm {
  static func screen(_ bloc: BlocID, _ world: World) -> FormScreen {
    let interview = world.state.evaluation(bloc).interview
    var (place, placeMotif) = ("company", "")
    if case .elsewhere(let motif) = interview.venue { (place, placeMotif) = ("elsewhere", motif) }
    let team = world.state.evaluation(bloc).team
    let people = team.flatMap { person -> [FormField] in
      var (isPresent, motif) = (true, "")
      if case .absent(let given) = interview.attendance[person] { (isPresent, motif) = (false, given) }
      let name = world.words.evaluator(person)
      return [
        .yesNo("present-\(person)", ScreenText.isPresent(name), value: isPresent),
        .text(
          "motif-\(person)", ScreenText.whyAbsent, hint: ScreenText.onlyIfAbsent, value: motif,
          limit: TextLimit.motif),
      ]
    }
    return FormScreen(
      title: ScreenText.interviewDetails,
      fields: [
        .choice(
          "place", ScreenText.place,
          [("company", Venue.company.words), ("elsewhere", Venue.elsewhere(motif: "").words)], chosen: place),
        .text(
          "elsewhere", ScreenText.whyElsewhere, hint: ScreenText.onlyIfElsewhere, value: placeMotif,
          limit: TextLimit.motif),
      ] + people, submitLabel: ScreenText.submit
    ) { values throws(FormFault) in
      let venue: Venue =
        values.text("place") == "company" ? .company : .elsewhere(motif: values.text("elsewhere"))
      var commands: [Command] = [.placeInterview(bloc, venue)]
      for person in team {
        let isPresent = values.flag("present-\(person)")
        guard isPresent || !values.isBlank("motif-\(person)") else {
          throw FormFault("motif-\(person)", ScreenText.motifNeeded)
        }
        commands.append(
          .recordInterviewAttendance(
            bloc, person, isPresent ? .present : .absent(motif: values.text("motif-\(person)"))))
      }
      return [.record(commands)]
    }
  }
}
