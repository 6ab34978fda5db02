package import Assessment
import Referential

extension Wording {
  /// `à décrire (i) : canal, cadre`.
  package func toDescribe(_ open: [Undescribed]) -> Sentence {
    let list = open.map { undescribed($0) }.joined(separator: ", ")
    return Sentence(fr: "à décrire (\(key: .describe)) : \(list)", en: "to describe (\(key: .describe)): \(list)")
  }

  /// One thing that was not said of an observation yet.
  package func undescribed(_ part: Undescribed) -> Sentence {
    switch part {
    case .channels: Sentence(fr: "canal", en: "channel")
    case .cadre: Sentence(fr: "cadre", en: "setting")
    case .tools: Sentence(fr: "outils", en: "tools")
    case .counterpart: Sentence(fr: "interlocuteur", en: "customer")
    case .steeringTools: Sentence(fr: "outils de pilotage", en: "steering tools")
    case .customerInformed: Sentence(fr: "interlocuteur informé", en: "customer informed")
    case .attendance(let person):
      Sentence(fr: "présence \(of(person))", en: "whether \(evaluator(person)) was there")
    }
  }
}
