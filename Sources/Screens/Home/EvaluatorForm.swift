package import Assessment
import PlainText
import Wording

/// The page of an evaluator's particulars, with or without making a key.
package enum EvaluatorForm {
  /// For somebody with no key on this machine yet.
  package static func identity() -> FormScreen {
    let secrets: [FormField] = [
      .secret("passphrase", ScreenText.passphrase, hint: ScreenText.passphraseHint),
      .secret("again", ScreenText.passphraseAgain, hint: ScreenText.passphraseHint),
    ]
    return FormScreen(
      title: ScreenText.identityTitle, introduction: ScreenText.identityIntroduction,
      fields: fields(nil) + secrets, submitLabel: ScreenText.createIdentity
    ) { values throws(FormFault) in
      let evaluator = try evaluator(values, id: .unregistered)
      let passphrase = values.text("passphrase")
      guard isLongEnough(passphrase) else { throw FormFault("passphrase", ScreenText.passphraseShort) }
      guard values.text("again") == passphrase else {
        throw FormFault("again", ScreenText.passphraseDiffers)
      }
      return [.createIdentity(evaluator, passphrase: passphrase)]
    }
  }

  /// For somebody known to the dossier, or to be recorded there without a key: nil.
  package static func particulars(_ known: Evaluator?) -> FormScreen {
    FormScreen(
      title: ScreenText.evaluatorTitle, introduction: ScreenText.evaluatorIntroduction,
      fields: fields(known), submitLabel: ScreenText.save
    ) { values throws(FormFault) in
      [.record([.recordEvaluator(try evaluator(values, id: known?.id ?? .unregistered))])]
    }
  }

  /// At least 12 characters or at least 4 words of 3 letters, as a new key asks.
  static func isLongEnough(_ passphrase: String) -> Bool {
    passphrase.count >= 12 || passphrase.split(whereSeparator: \.isWhitespace).count { $0.count >= 3 } >= 4
  }

  private static func fields(_ known: Evaluator?) -> [FormField] {
    let accreditation = known?.accreditation
    return [
      .text("name", ScreenText.fullName, value: known?.name ?? ""),
      .choice(
        "role", ScreenText.role, hint: ScreenText.choiceHint,
        Evaluator.Role.allCases.map { ($0.rawValue, $0.words) }, chosen: known?.role.rawValue),
      .text(
        "organisation", ScreenText.organisation, hint: ScreenText.organisationHint,
        value: known?.organisation ?? ""),
      .text("service", ScreenText.service, hint: ScreenText.serviceHint, value: known?.service ?? ""),
      .text(
        "trained", ScreenText.trainedOn, hint: ScreenText.trainedOnHint,
        value: DayText.write(known?.trainedOn)),
      .text(
        "reference", ScreenText.accreditationReference, hint: ScreenText.accreditationHint,
        value: accreditation?.reference ?? ""),
      .choice(
        "holder", ScreenText.accreditationHolder, hint: ScreenText.choiceHint,
        Accreditation.Holder.allCases.map { ($0.rawValue, $0.words) },
        chosen: accreditation?.holder.rawValue),
      .text(
        "from", ScreenText.accreditationFrom, hint: ScreenText.accreditationDayHint,
        value: DayText.write(accreditation?.from)),
      .text(
        "until", ScreenText.accreditationUntil, hint: ScreenText.accreditationDayHint,
        value: DayText.write(accreditation?.until)),
      .yesNo(
        "other", ScreenText.otherService, hint: ScreenText.otherServiceHint,
        value: known?.otherService ?? false),
      .yesNo("ran", ScreenText.ranCourse, hint: ScreenText.ranCourseHint, value: known?.ranCourse ?? false),
    ]
  }

  private static func evaluator(_ values: FormValues, id: EvaluatorID) throws(FormFault) -> Evaluator {
    Evaluator(
      id: id, name: try values.required("name", ScreenText.fullName),
      role: Evaluator.Role(rawValue: values.text("role")) ?? .accreditedExpert,
      organisation: try values.required("organisation", ScreenText.organisation),
      service: values.optional("service"),
      trainedOn: try values.optionalDay("trained", ScreenText.trainedOn),
      accreditation: try accreditation(values), otherService: values.flag("other"),
      ranCourse: values.flag("ran"))
  }

  private static func accreditation(_ values: FormValues) throws(FormFault) -> Accreditation? {
    let reference = values.optional("reference")
    let from = try values.optionalDay("from", ScreenText.accreditationFrom)
    let until = try values.optionalDay("until", ScreenText.accreditationUntil)
    if reference == nil, from == nil, until == nil { return nil }
    guard let reference else { throw FormFault("reference", ScreenText.accreditationIncomplete) }
    guard let from else { throw FormFault("from", ScreenText.accreditationIncomplete) }
    guard let until else { throw FormFault("until", ScreenText.accreditationIncomplete) }
    guard from <= until else { throw FormFault("until", ScreenText.untilBeforeFrom) }
    return Accreditation(
      reference: reference, holder: Accreditation.Holder(rawValue: values.text("holder")) ?? .person,
      from: from, until: until)
  }
}
