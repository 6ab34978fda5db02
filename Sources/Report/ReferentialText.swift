package import PlainText
package import Referential
package import Wording

/// A referential as readable text: its blocs, each with its rules, tables and criteria.
package enum ReferentialText {
  package static func lines(
    of referential: Referential, width: Int = 80, language: Language
  ) -> [SafeText] {
    var page = Page(width: width, language: language)
    page.write(Sentence(same: referential.title))
    page.write(Sentence(same: "\(referential.id) \(referential.version), \(referential.source)"))
    page.title(ReportWords.scale)
    for subject in Scale.Subject.allCases {
      page.item(ReportWords.scale(subject, referential.scale.steps(of: subject).map(\.label)))
    }
    for bloc in referential.blocs { write(bloc, to: &page) }
    if !referential.readings.isEmpty {
      page.title(ReportWords.readings)
      for reading in referential.readings { page.item(Sentence(same: reading)) }
    }
    return page.lines
  }

  private static func write(_ bloc: Bloc, to page: inout Page) {
    page.title(Sentence(same: "\(bloc.id) \(bloc.title)"))
    for paragraph in bloc.modalities { page.write(Sentence(same: paragraph)) }
    page.blank()
    for rule in ReportWords.rules(bloc.protocol) { page.item(rule) }
    for activity in bloc.activities {
      page.blank()
      page.write(Sentence(same: activity.title))
      for competence in activity.competences {
        page.blank()
        page.write(Sentence(same: "\(competence.id) \(competence.statement)"))
        var number = 0
        for group in competence.groups {
          if let heading = group.heading { page.write(Sentence(same: heading), indent: 2) }
          for criterion in group.criteria {
            number += 1
            page.write(Sentence(same: criterion.text), indent: 2, mark: "\(number). ")
          }
        }
      }
    }
  }
}
