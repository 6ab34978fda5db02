import Assessment
import PlainText
import Referential
import Wording

/// The page of the candidate's particulars.
package enum CandidateForm {
  /// For a dossier that is to be made; opens its first bloc.
  package static func newDossier(_ world: World) -> FormScreen {
    let first = world.referential.blocs.first?.id
    return FormScreen(
      title: ScreenText.newDossierTitle, introduction: ScreenText.newDossierIntroduction,
      fields: fields(nil), submitLabel: ScreenText.createDossier,
      after: { outcome in
        guard case .opened = outcome, let first else { return nil }
        return Response(move: .replace(PreparingScreen(bloc: first)))
      }
    ) { values throws(FormFault) in [.createDossier(try candidate(values))] }
  }

  /// For the open dossier; another spelling of the name is a rectification, with its motif.
  package static func particulars(_ world: World) -> FormScreen {
    FormScreen(
      title: ScreenText.candidateTitle, introduction: ScreenText.newDossierIntroduction,
      fields: fields(world.state.candidate), submitLabel: ScreenText.save
    ) { values throws(FormFault) in [.record([.recordCandidate(try candidate(values))])] }
  }

  package static func rectification(_ world: World) -> FormScreen {
    FormScreen(
      title: ScreenText.rectifyTitle, introduction: ScreenText.rectifyIntroduction,
      fields: [
        .text("family", ScreenText.familyName, value: world.state.candidate?.familyName ?? ""),
        .text("given", ScreenText.givenName, value: world.state.candidate?.givenName ?? ""),
        .text("motif", ScreenText.motif, hint: ScreenText.rectifyMotifHint, limit: TextLimit.motif),
      ], submitLabel: ScreenText.save
    ) { values throws(FormFault) in
      let change = NameChange(
        familyName: try values.required("family", ScreenText.familyName),
        givenName: try values.required("given", ScreenText.givenName),
        motif: try values.required("motif", ScreenText.motif))
      return [.record([.rectifyCandidate(change)])]
    }
  }

  private static func fields(_ candidate: Candidate?) -> [FormField] {
    [
      .text("family", ScreenText.familyName, value: candidate?.familyName ?? ""),
      .text("given", ScreenText.givenName, value: candidate?.givenName ?? ""),
      .text("employer", ScreenText.employer, hint: ScreenText.employerHint, value: candidate?.employer ?? ""),
      .text("service", ScreenText.service, hint: ScreenText.mayBeEmpty, value: candidate?.service ?? ""),
      .text(
        "birth", ScreenText.birthDate, hint: ScreenText.dayHint, value: DayText.write(candidate?.birthDate)),
      .text("course", ScreenText.course, hint: ScreenText.courseHint, value: candidate?.course ?? ""),
    ]
  }

  private static func candidate(_ values: FormValues) throws(FormFault) -> Candidate {
    Candidate(
      familyName: try values.required("family", ScreenText.familyName),
      givenName: try values.required("given", ScreenText.givenName),
      employer: try values.required("employer", ScreenText.employer),
      service: values.optional("service"),
      birthDate: try values.optionalDay("birth", ScreenText.birthDate),
      course: values.optional("course"))
  }
}
