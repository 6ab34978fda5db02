import Assessment
import PlainText
import Referential
import Wording

/// The pages that some of a bloc's other actions ask for.
enum ActionForms {
  static func replacement(_ bloc: BlocID, _ world: World) -> FormScreen {
    let team = world.state.evaluation(bloc).team
    let others = world.people.filter { !team.contains($0.id) }
    return FormScreen(
      title: ScreenText.actionReplace, introduction: ScreenText.replaceIntroduction,
      fields: [
        .choice(
          "from", ScreenText.replaced, hint: ScreenText.choiceHint,
          team.map { ($0.rawValue, world.words.evaluator($0)) }),
        .choice(
          "to", ScreenText.replacing, hint: ScreenText.choiceHint,
          others.map { ($0.id.rawValue, PreparingForms.option($0)) }),
        .text("motif", ScreenText.motif, limit: TextLimit.motif),
      ], submitLabel: ScreenText.save
    ) { values throws(FormFault) in
      let from = EvaluatorID(unchecked: values.text("from"))
      let to = EvaluatorID(unchecked: values.text("to"))
      let motif = try values.required("motif", ScreenText.motif)
      return [.record(world.recording(to) + [.replaceEvaluator(bloc, from, by: to, motif: motif)])]
    }
  }

  static func derogation(_ bloc: BlocID, _ rules: [Rule], _ world: World) -> FormScreen {
    FormScreen(
      title: ScreenText.actionDerogation, introduction: ScreenText.derogationIntroduction,
      fields: [
        .choice(
          "rule", ScreenText.rule, hint: ScreenText.choiceHint, rules.map { ($0.rawValue, $0.words) }),
        .text("authority", ScreenText.authority),
        .text("day", ScreenText.derogationDay, hint: ScreenText.planHint, value: DayText.write(world.today)),
        .text("motif", ScreenText.motif, limit: TextLimit.motif),
      ], submitLabel: ScreenText.save
    ) { values throws(FormFault) in
      guard let rule = Rule(rawValue: values.text("rule")) else {
        throw FormFault("rule", ScreenText.fillIn(ScreenText.rule))
      }
      let derogation = Derogation(
        rule: rule, authority: try values.required("authority", ScreenText.authority),
        day: try values.requiredDay("day", ScreenText.derogationDay),
        motif: try values.required("motif", ScreenText.motif))
      return [.record([.recordDerogation(bloc, derogation)])]
    }
  }

  static func contactSheets(_ bloc: BlocID, _ world: World) -> FormScreen {
    let known = world.state.evaluation(bloc).contactSheets
    return FormScreen(
      title: ScreenText.actionSheets, introduction: ScreenText.sheetsIntroduction,
      fields: [
        .yesNo("asked", ScreenText.sheetsAsked, hint: ScreenText.choiceHint, value: known?.asked ?? true),
        .text("handed", ScreenText.sheetsHandedIn, value: String(known?.handedIn ?? 0), limit: 3),
      ], submitLabel: ScreenText.save
    ) { values throws(FormFault) in
      guard let number = Int(values.optional("handed") ?? "0"), number >= 0 else {
        throw FormFault("handed", ScreenText.notANumber(ScreenText.sheetsHandedIn))
      }
      return [.record([.recordContactSheets(bloc, asked: values.flag("asked"), handedIn: number)])]
    }
  }
}
