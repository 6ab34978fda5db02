import Assessment
import PlainText
import Referential
import Wording

/// The small forms for facts that a rule asks for.
enum MendingForms {
  /// A hard rule lifted by an authority.
  static func derogation(_ bloc: BlocID, _ rule: Rule, _ world: World) -> FormScreen {
    FormScreen(
      title: ScreenText.derogationTitle(rule.words), introduction: ScreenText.derogationComesFirst,
      fields: [
        .text("authority", ScreenText.derogationAuthority, hint: ScreenText.derogationAuthorityHint),
        .text("day", ScreenText.derogationGrantedOn, hint: ScreenText.exampleOfDay, value: DayText.write(world.today)),
        .text("motif", ScreenText.derogationMotif, limit: TextLimit.motif),
      ], submitLabel: ScreenText.derogationSubmit
    ) { values throws(FormFault) in
      guard !values.isBlank("authority") else { throw FormFault("authority", ScreenText.derogationNeedsAuthority) }
      guard let day = values.day("day") else { throw FormFault("day", ScreenText.dayUnreadable) }
      guard !values.isBlank("motif") else { throw FormFault("motif", ScreenText.motifNeeded) }
      let derogation = Derogation(
        rule: rule, authority: values.text("authority"), day: day, motif: values.text("motif"))
      return [.record([.recordDerogation(bloc, derogation)])]
    }
  }

  static func contactSheets(_ bloc: BlocID) -> FormScreen {
    FormScreen(
      title: ScreenText.contactSheetsTitle,
      fields: [
        .yesNo("asked", ScreenText.contactSheetsAsked, value: true),
        .text("count", ScreenText.contactSheetsCount, hint: ScreenText.contactSheetsHint, value: "0"),
      ], submitLabel: ScreenText.submit
    ) { values throws(FormFault) in
      guard let count = Int(values.text("count").filter { !$0.isWhitespace }), count >= 0 else {
        throw FormFault("count", ScreenText.contactSheetsHint)
      }
      return [.record([.recordContactSheets(bloc, asked: values.flag("asked"), handedIn: count)])]
    }
  }

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
