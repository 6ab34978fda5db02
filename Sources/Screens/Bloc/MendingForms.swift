import Assessment
import PlainText
import Referential
import Wording

/// The small questions about facts that a rule asks for and that have no page of their own.
enum MendingForms {
  static func interviewDay(_ bloc: BlocID) -> FormScreen {
    FormScreen(
      title: ScreenText.interviewDayTitle,
      fields: [.text("day", ScreenText.interviewDay, hint: ScreenText.exampleOfDay)],
      submitLabel: ScreenText.submit
    ) { values throws(FormFault) in
      guard let day = values.day("day") else { throw FormFault("day", ScreenText.dayUnreadable) }
      return [.record([.planInterview(bloc, day)])]
    }
  }

  /// Whether somebody of the team is at the closing interview.
  static func interviewAttendance(_ bloc: BlocID, _ person: EvaluatorID, _ world: World) -> ListPanel {
    let about = ScreenText.attendanceTitle(
      world.words.evaluator(person), Phase.interviewing.definite)
    return ListPanel(
      title: about,
      entries: [
        ListPanel.Entry(Attendance.present.words) { .record(.recordInterviewAttendance(bloc, person, .present)) },
        ListPanel.Entry(Attendance.absent(motif: "").words, detail: ScreenText.withMotif) {
          .push(
            PromptPanel.motif(about) { [.recordInterviewAttendance(bloc, person, .absent(motif: $0))] })
        },
      ])
  }

  /// Whether somebody was there: present, or absent with a motif.
  static func attendance(
    _ bloc: BlocID, _ observation: ObservationID, _ person: EvaluatorID, _ world: World
  ) -> ListPanel {
    let about = ScreenText.attendanceTitle(
      world.words.evaluator(person), world.words.observation(observation, in: bloc))
    return ListPanel(
      title: about,
      entries: [
        ListPanel.Entry(Attendance.present.words) {
          .record(.recordAttendance(bloc, observation, person, .present))
        },
        ListPanel.Entry(Attendance.absent(motif: "").words, detail: ScreenText.withMotif) {
          .push(
            PromptPanel.motif(about) { [.recordAttendance(bloc, observation, person, .absent(motif: $0))] })
        },
      ])
  }
}
