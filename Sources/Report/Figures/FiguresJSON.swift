package import Archive
import Assessment
import Seal
package import StrictJSON

/// The figures of an archive for other programs.
package enum FiguresJSON {
  package static func value(of figures: Figures, all: Bool) -> JSONValue {
    let (blocs, withheld) = figures.shown(all: all)
    return [
      "results": .integer(figures.results),
      "notCounted": .object(
        Dictionary(uniqueKeysWithValues: figures.left.map { ($0.key.rawValue, .integer($0.value)) })),
      "blocs": .array(blocs.map(object)),
      "agreement": object(Figures.agreement(of: blocs), blocs.reduce(0) { $0 + $1.separate }),
      "leastResults": .integer(Figures.leastResults),
      "withheld": .array(
        withheld.map { ["bloc": .string($0.bloc), "referential": .string($0.referential)] }),
    ]
  }

  private static func object(_ bloc: BlocFigures) -> JSONValue {
    [
      "bloc": .string(bloc.bloc), "title": .string(bloc.title), "referential": .string(bloc.referential),
      "firstDay": bloc.days.map { .string($0.lowerBound.description) } ?? .null,
      "lastDay": bloc.days.map { .string($0.upperBound.description) } ?? .null,
      "results": .integer(bloc.results), "unknownSigners": .integer(bloc.unknownSigners),
      "validated": .integer(bloc.validated), "notValidated": .integer(bloc.notValidated),
      "competences": .array(
        bloc.competences.map { object($0, failed: "notAcquired", unseen: "notEvaluated") }),
      "criteria": .array(bloc.criteria.map { object($0, failed: "notSatisfied", unseen: "notObserved") }),
      "agreement": object(bloc.agreement, bloc.separate),
      "observationSeconds": object(bloc.observations), "interviewSeconds": object(bloc.interviews),
      "waivers": .object(bloc.waivers.mapValues { .integer($0) }),
      "derogations": .object(bloc.derogations.mapValues { .integer($0) }),
    ]
  }

  private static func object(_ line: BlocFigures.Line, failed: String, unseen: String) -> JSONValue {
    [
      "id": .string(line.id), "label": .string(line.label), "total": .integer(line.total),
      failed: .integer(line.failed), unseen: .integer(line.unseen),
    ]
  }

  private static func object(_ agreement: GradingAgreement, _ results: Int) -> JSONValue {
    JSONValue(members: [
      "results": .integer(results), "criteria": .integer(agreement.total), "same": .integer(agreement.same),
      "ac1Thousandths": agreement.ac1.map { .integer($0) },
      "counts": .array(
        GradingAgreement.values.flatMap { first in
          GradingAgreement.values.map { second in
            [
              "first": .string(first.rawValue), "second": .string(second.rawValue),
              "count": .integer(agreement.count(first, second)),
            ]
          }
        }),
    ])
  }

  private static func object(_ spread: Spread) -> JSONValue {
    JSONValue(members: [
      "count": .integer(spread.count), "shortest": spread.shortest.map { .integer($0) },
      "median": spread.median.map { .integer($0) }, "longest": spread.longest.map { .integer($0) },
    ])
  }
}
