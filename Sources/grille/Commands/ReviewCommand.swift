import Archive
import ArgumentParser
import Dossier
import PlainText
import Seal
import StrictJSON
import Wording

/// Opens the reviewer's screens on a folder of results.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Consulter un dossier de résultats / read a folder of results.",
    discussion: """
      Tout ce que contient le dossier, à toute profondeur ; rien n'y est modifié. Sans dossier : les résultats \
      du dossier de données. Everything below the folder, at any depth; nothing in it is changed. Without one: \
      the results in the data folder.

      --json: one compact object a line for each file, in the order of paths, without screens; with --search \
      only files that have all the words.
      """,
    aliases: ["consulter"])

  @OptionGroup var options: GlobalOptions
  @OptionGroup var linear: LinearOptions
  @Flag(help: "Sans écran, un objet JSON par ligne / no screen, a JSON object a line.") var json = false
  @Option(help: ArgumentHelp("Mots cherchés, avec --json / words to find, with --json.", valueName: "TEXT"))
  var search: String?
  @Flag(name: .customLong("no-record"), help: "Ne rien noter / note nothing.") var noRecord = false
  @Argument(help: "Dossier / folder.") var folder: String?

  func validate() throws {
    if search != nil, !json { throw ValidationError("--search : --json") }
  }

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let place = folder ?? surroundings.home.path + "/dossiers"
      if let folder, !FolderReading.isFolder(folder), FolderReading.resolved(folder) != nil {
        throw Failure(ReviewText.notAFolder(folder), exit: 66)
      }
      if json { return try list(place, surroundings) }
      if linear.isWanted {
        return try ReviewLinearLoop(
          surroundings, folder: place, onlyResults: folder == nil, records: !noRecord
        ).run()
      }
      try ReviewLoop(surroundings, folder: place, onlyResults: folder == nil, records: !noRecord).run()
    }
  }

  private func list(_ place: String, _ surroundings: Surroundings) throws {
    let desk = try ReviewDesk(surroundings, folder: place, onlyResults: folder == nil, records: !noRecord)
    let archive = desk.archive
    while archive.step() {}
    let files = Dictionary(archive.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    if let search {
      for found in archive.search(search, most: .max).files {
        guard let file = files[found.path] else { continue }
        Output.line(SafeText(ListedJSON.object(file, found.places).canonicalText))
      }
    } else {
      for file in files.values.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
        Output.line(SafeText(ListedJSON.object(file).canonicalText))
      }
    }
    desk.close()
    while let incident = desk.takeIncident() {
      // That no note can be taken meanwhile is nothing to whoever only lists.
      if incident != ReviewText.notesElsewhere { Output.error(incident, in: surroundings.language) }
    }
  }
}

/// What a list says of a file, for other programs.
enum ListedJSON {
  static func object(_ file: ListedFile, _ places: [FoundFiles.Place]? = nil) -> JSONValue {
    JSONValue(members: [
      "file": .string(file.path), "kind": .string(file.kind.rawValue), "bytes": .integer(file.bytes),
      "verdict": .string(file.verdict.rawValue), "reason": file.reason.map { .string($0) } ?? .null,
      "result": file.summary.map(object), "certificate": file.certificate.map(object),
      "interruption": file.interruption.map(object), "found": places.map { .array($0.map(object)) },
    ])
  }

  private static func object(_ summary: ResultSummary) -> JSONValue {
    JSONValue(members: [
      "id": .string(summary.resultID), "revision": .integer(summary.revision),
      "sha256": .string(summary.digest.hex), "supersedes": summary.supersedes.map { .string($0.hex) },
      "candidate": .string(summary.candidateID), "family": .string(summary.family),
      "given": .string(summary.given),
      "employer": .string(summary.employer), "course": summary.course.map { .string($0) },
      "bloc": .string(summary.bloc), "decision": .string(summary.decision.rawValue),
      "day": .string(summary.day.description), "evaluators": .strings(summary.evaluators),
      "derogations": .integer(summary.derogations), "rules-not-followed": .integer(summary.rulesNotFollowed),
    ])
  }

  private static func object(_ summary: CertificateSummary) -> JSONValue {
    [
      "sha256": .string(summary.digest.hex), "candidate": .string(summary.candidateID),
      "family": .string(summary.family), "given": .string(summary.given),
      "results": .strings(summary.items.map(\.digest.hex)),
    ]
  }

  private static func object(_ summary: InterruptionSummary) -> JSONValue {
    [
      "sha256": .string(summary.digest.hex), "candidate": .string(summary.candidateID),
      "family": .string(summary.family), "given": .string(summary.given), "bloc": .string(summary.bloc),
      "day": .string(summary.day.description),
    ]
  }

  private static func object(_ place: FoundFiles.Place) -> JSONValue {
    JSONValue(members: [
      "field": .string(place.passage.field.rawValue), "place": place.passage.place.map { .string($0) },
      "evaluator": place.passage.evaluator.map { .string($0) }, "excerpt": .string(place.excerpt),
    ])
  }
}
