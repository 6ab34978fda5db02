import Archive
import ArgumentParser
import Assessment
import PlainText
import Seal
import Wording

/// Removes from a folder what is kept no longer than its period.
struct PurgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract:
      "Effacer ce dont la durée de conservation est passée / remove what is past its retention period.",
    discussion: """
      Durées par sorte de fichier : retention dans config.yaml, ou --older-than. Sans l'une ni l'autre, rien n'est \
      effacé. Periods by kind of file: retention in config.yaml, or --older-than; without either nothing is removed.

      Lists the files, asks for a word, removes them, and leaves a line for each in purge.jsonl in that folder: path, \
      SHA-256, size, day, why. Only files whose form, signatures and content are right are removed; links are never \
      followed.
      """,
    aliases: ["purger"])

  @OptionGroup var options: GlobalOptions
  @Option(
    name: .customLong("older-than"),
    help: ArgumentHelp("Durée, comme 5y ou « 18 mois » / period.", valueName: "PERIOD"))
  var olderThan: RetentionPeriod?
  @Option(
    help: ArgumentHelp(
      "Sortes de fichiers / kinds of files.",
      valueName: PurgeKind.allCases.map(\.rawValue).joined(separator: "|")))
  var kind: [PurgeKind] = []
  @Flag(name: .customLong("dry-run"), help: "Lister seulement / list only.") var dryRun = false
  @Argument(help: "Dossier / folder.") var folder: String

  mutating func run() throws {
    let surroundings = try Surroundings(options)
    try surroundings.reporting {
      let periods = try periods(surroundings.retention.periods)
      let now = try surroundings.moment()
      var limits: [PurgeKind: Day] = [:]
      for (kind, period) in periods { limits[kind] = period.limit(on: now.day) }
      let place = try FolderDescriptor(folder)
      let list = try PurgeList(place, limits: limits)
      for (kind, period) in periods.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        Output.line(PurgeSentences.period(kind, period, until: limits[kind]), in: surroundings.language)
      }
      for item in list.items { Output.line(PurgeSentences.item(item), in: surroundings.language) }
      Output.line(PurgeSentences.total(list.items.count), in: surroundings.language)
      guard !list.items.isEmpty, !dryRun else { return }
      try confirm(list.items.count, surroundings)
      try Purging(folder: place, at: now.description, periods: periods, surroundings: surroundings).remove(
        list.items)
    }
  }

  /// What was asked for, never shorter than what the configuration keeps.
  private func periods(_ configured: [PurgeKind: RetentionPeriod]) throws -> [PurgeKind: RetentionPeriod] {
    let wanted = kind.isEmpty ? PurgeKind.allCases : kind
    guard let olderThan else {
      let periods = configured.filter { wanted.contains($0.key) }
      guard !periods.isEmpty else { throw Failure(PurgeSentences.noPeriod(wanted), exit: 64) }
      return periods
    }
    var periods: [PurgeKind: RetentionPeriod] = [:]
    for kind in wanted {
      let day = Day(number: 20_000)
      if let kept = configured[kind], let given = olderThan.limit(on: day), let least = kept.limit(on: day),
        given > least
      {
        throw Failure(PurgeSentences.shorter(olderThan, than: kept, kind), exit: 64)
      }
      periods[kind] = olderThan
    }
    return periods
  }

  private func confirm(_ count: Int, _ surroundings: Surroundings) throws {
    let word = PurgeSentences.word[surroundings.language]
    Output.prompt(SafeText(PurgeSentences.question(count, word)[surroundings.language]))
    let answer = readLine()?.filter { !$0.isWhitespace }.lowercased() ?? ""
    guard answer == word else { throw Failure(PurgeSentences.nothingRemoved, exit: 1) }
  }
}

/// Takes files away, each with a line in the journal before it goes.
struct Purging {
  let folder: FolderDescriptor
  let at: String
  let periods: [PurgeKind: RetentionPeriod]
  let surroundings: Surroundings

  func remove(_ items: [PurgeList.Item]) throws {
    var journal = try PurgeJournal(folder)
    if journal.damaged > 0 {
      Output.error(PurgeSentences.damaged(journal.damaged), in: surroundings.language)
    }
    // A line before the file goes: what is gone without a line could never be told from a loss.
    try journal.append(
      items.map { $0.line(at: at, why: "retention \(periods[$0.kind]?.description ?? "")") })
    var removed = 0
    for item in items {
      do throws(FileFault) {
        try item.remove(from: folder)
        removed += 1
      } catch {
        try journal.append([item.keptLine(at: at, VerificationFault.unreadable(error).code)])
        Output.error(PurgeSentences.kept(item.path.text, error.sentence), in: surroundings.language)
      }
    }
    Output.line(
      PurgeSentences.removed(removed, "\(folder.path)/\(PurgeJournal.name)"), in: surroundings.language)
    if removed < items.count { throw ExitCode(74) }
  }
}

extension RetentionPeriod: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension PurgeKind: ExpressibleByArgument {}
