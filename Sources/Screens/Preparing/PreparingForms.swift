import Assessment
import PlainText
package import Referential
import Wording

/// The pages that fill in the preparation of a bloc; most can also be had later.
package enum PreparingForms {
  /// Names one or two of the people known here; who is not in the dossier yet is recorded with it.
  package static func team(_ bloc: BlocID, _ world: World) -> FormScreen {
    let people = world.people
    let options = [("", ScreenText.nobody)] + people.map { ($0.id.rawValue, self.option($0)) }
    let team = world.state.evaluation(bloc).team
    let first = team.first ?? world.me
    return FormScreen(
      title: ScreenText.teamTitle, introduction: ScreenText.teamIntroduction,
      fields: [
        .choice("a", ScreenText.teamFirst, hint: ScreenText.choiceHint, options, chosen: first?.rawValue),
        .choice(
          "b", ScreenText.teamSecond, hint: ScreenText.choiceHint, options,
          chosen: team.dropFirst().first?.rawValue),
      ], submitLabel: ScreenText.save
    ) { values throws(FormFault) in
      let chosen = ["a", "b"].map { values.text($0) }.filter { !$0.isEmpty }.map {
        EvaluatorID(unchecked: $0)
      }
      guard !chosen.isEmpty else { throw FormFault("a", ScreenText.nobodyNamed) }
      guard Set(chosen).count == chosen.count else { throw FormFault("b", ScreenText.samePerson) }
      return [.record(chosen.flatMap { world.recording($0) } + [.nameTeam(bloc, chosen)])]
    }
  }

  /// `Claire Morel, expert habilité`.
  static func option(_ person: Evaluator) -> Sentence {
    [Sentence(same: person.name), person.role.words].joined(separator: ", ")
  }

  package static func plannedInterview(_ bloc: BlocID, _ world: World) -> FormScreen {
    FormScreen(
      title: ScreenText.planTitle,
      fields: [
        .text(
          "day", ScreenText.planDay, hint: ScreenText.planHint,
          value: DayText.write(world.state.evaluation(bloc).plannedInterview))
      ], submitLabel: ScreenText.save
    ) { values throws(FormFault) in
      [.record([.planInterview(bloc, try values.requiredDay("day", ScreenText.planDay))])]
    }
  }

  package static func filling(_ bloc: BlocID) -> ListPanel {
    ListPanel(
      title: ScreenText.fillingTitle,
      entries: [
        ListPanel.Entry(Filling.separate.words.capitalized, detail: ScreenText.fillingSeparate) {
          .record(.chooseFilling(bloc, .separate))
        },
        ListPanel.Entry(Filling.joint.words.capitalized, detail: ScreenText.fillingJoint) {
          .record(.chooseFilling(bloc, .joint))
        },
      ])
  }

  package static func accommodation(_ world: World) -> FormScreen {
    let known = world.state.accommodation
    return FormScreen(
      title: ScreenText.accommodationTitle, introduction: ScreenText.accommodationIntroduction,
      fields: [
        .text("measure", ScreenText.measure, value: known?.measure ?? "", limit: TextLimit.motif),
        .text("by", ScreenText.approvedBy, value: known?.approvedBy ?? ""),
        .text(
          "minutes", ScreenText.interviewMinutes, hint: ScreenText.interviewMinutesHint,
          value: known?.interviewMinutes.map { String($0) } ?? "", limit: 3),
      ], submitLabel: ScreenText.save
    ) { values throws(FormFault) in
      let minutes = values.optional("minutes")
      let number = minutes.flatMap { Int($0) }
      guard minutes == nil || number != nil else {
        throw FormFault("minutes", ScreenText.notANumber(ScreenText.interviewMinutes))
      }
      let accommodation = Accommodation(
        measure: try values.required("measure", ScreenText.measure),
        approvedBy: try values.required("by", ScreenText.approvedBy), interviewMinutes: number)
      return [.record([.recordAccommodation(accommodation)])]
    }
  }
}
