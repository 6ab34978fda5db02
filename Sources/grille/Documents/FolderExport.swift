import Archive
import PlainText
import Report
import Seal
import Wording

/// Makes documents of all results below a folder, and tells of every file that none was made of.
struct FolderExport {
  let export: ResultExport
  let archive: Archive

  init(_ folder: String, _ export: ResultExport) throws {
    self.export = export
    archive = try Archive(folder, cache: nil, trust: export.trust)
  }

  /// Writes them and returns what the worst of the files means for the exit code.
  func run(to output: String?) throws -> Int32 {
    let files = readFolder()
    let target = try target(output)
    var counts = ExportText.Counts()
    var verdicts: [Verification.Verdict] = []
    var refused: [(path: String, reason: Sentence)] = []
    var seen: Set<SHA256Digest> = []
    for (place, file) in files.enumerated() {
      switch file.kind {
      case .other: counts.others += 1
      case .certificate: counts.summaries += 1
      case .interruption: counts.records += 1
      case .special: refused.append((file.path, ExportText.notOpened(file.reason ?? "")))
      case .folder:
        verdicts.append(.unreadable)
        refused.append((file.path, ExportText.notOpened(file.reason ?? "")))
      case .result:
        let checked = check(file.path)
        verdicts.append(checked.verification.verdict)
        if let result = CheckedResult(checked.bytes, checked.verification, name: SafeText(file.path)) {
          if seen.insert(result.digest).inserted {
            try add(result, to: target)
            counts.written += 1
          } else {
            counts.repeated += 1
          }
        } else {
          refused.append(
            (file.path, checked.verification.reason?.sentence ?? CommandText.notExported(file.path)))
        }
      }
      Output.bar(SafeText(ExportText.progress(place + 1, of: files.count)[export.language]))
    }
    try finish(target)
    Output.bar(nil)
    for line in ExportText.report(counts, refused) { Output.error(line, in: export.language) }
    return Verification.exitCode(of: verdicts)
  }

  /// Writes everything about one candidate, who is named by ids, or by a name that one candidate alone has; returns what the
  /// worst of the files means for the exit code.
  ///
  /// A file that could not be checked may be about anybody: the document says how many there are, and only the
  /// person at the keyboard is told what they are called.
  func extract(for wanted: [String], to output: String?) throws -> Int32 {
    let files = readFolder()
    let results = files.filter { $0.summary != nil }
    var ids: Set<String> = []
    for one in wanted { ids.formUnion(try candidates(called: one, among: results)) }
    let own = results.filter { $0.summary.map { ids.contains($0.candidateID) } ?? false }
    let checked = own.map { ($0.path, check($0.path)) }
    let refused = files.filter { $0.kind == .folder || ($0.kind == .result && $0.summary == nil) }
    guard
      let extract = CandidateExtract(
        checked.compactMap { CheckedResult($0.1.bytes, $0.1.verification, name: SafeText($0.0)) },
        unchecked: refused.count)
    else {
      let near = wanted.flatMap { names(near: $0, among: results) }
      throw Failure(ExportText.nobody(wanted.joined(separator: ", "), near: near), exit: 1)
    }
    Output.bar(nil)
    let document: [UInt8] =
      switch export.form {
      case .text: extract.text(export.language)
      case .html: try extract.html(export.language)
      case .pdf, .csv, .json, .ndjson, .openssl, .compact: throw Failure(ExportText.extractForms, exit: 64)
      }
    if !refused.isEmpty { Output.error(ExportText.notInExtract(refused.map(\.path)), in: export.language) }
    if let output {
      try DurableFile.write(document, to: output, replacing: false)
    } else {
      Output.bytes(document)
    }
    return Verification.exitCode(of: checked.map(\.1.verification.verdict) + refused.map(\.verdict))
  }

  /// Candidates of whose name something of what was typed is a part, in the order of the alphabet.
  private func names(near wanted: String, among results: [ListedFile]) -> [String] {
    let words = FoldedText.letters(of: wanted).split(separator: " ")
    let names = results.compactMap(\.summary).map { "\($0.given) \($0.family)" }
    return Set(names).filter { name in
      let own = FoldedText.letters(of: name).split(separator: " ")
      return words.contains { word in own.contains { $0.hasPrefix(word) } }
    }.sorted().prefix(5).map(\.self)
  }

  /// Two people may have one name: then neither is given what is the other's.
  private func candidates(called wanted: String, among results: [ListedFile]) throws -> Set<String> {
    let summaries = results.compactMap(\.summary)
    if summaries.contains(where: { $0.candidateID == wanted }) { return [wanted] }
    let name = FoldedText.letters(of: wanted)
    let named = summaries.filter { summary in
      [summary.given + " " + summary.family, summary.family + " " + summary.given]
        .contains { FoldedText.letters(of: $0) == name }
    }
    let ids = Set(named.map(\.candidateID))
    guard ids.count > 1 else { return ids }
    throw Failure(
      ExportText.severalCandidates(
        wanted, named.map { "\($0.candidateID) (\($0.employer), \($0.bloc))" }.sorted()),
      exit: 1)
  }

  /// Reads a file again: what the list said of it is not relied on.
  private func check(_ path: String) -> (bytes: [UInt8], verification: Verification) {
    do throws(FileFault) {
      let checked = try archive.check(path)
      return (checked.bytes, checked.verification)
    } catch { return ([], Verification(unreadable: error)) }
  }

  /// Everything below the folder, by path.
  private func readFolder() -> [ListedFile] {
    while archive.step(while: { false }) {
      let progress = archive.progress
      if progress.phase == .checking {
        Output.bar(SafeText(ExportText.checking(progress.done, of: progress.total)[export.language]))
      }
    }
    return archive.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

extension FolderExport {
  /// Where the documents go.
  enum Target {
    /// One file for each, in a new folder.
    case folder(String)
    /// One file for all.
    case file(GrowingFile)
    /// One text for all.
    case standardOutput
  }

  private func target(_ output: String?) throws -> Target {
    guard export.form.joins else {
      guard let output else { throw Failure(CommandText.exportNeedsFolder, exit: 64) }
      let folder = output.hasSuffix("/") && output.count > 1 ? String(output.dropLast()) : output
      try DurableFile.makeNewFolder(folder)
      return .folder(folder)
    }
    let target: Target = if let output { .file(try GrowingFile(output)) } else { .standardOutput }
    if export.form == .csv { try put(CriterionTable.head(export.language), to: target) }
    return target
  }

  private func add(_ result: CheckedResult, to target: Target) throws {
    switch target {
    case .folder(let folder):
      try export.write(result, to: "\(folder)/\(result.documentName(suffix: export.form.suffix))")
    case .file, .standardOutput:
      try put(export.form == .csv ? CriterionTable.rows(result, export.language) : result.line, to: target)
    }
  }

  private func put(_ bytes: [UInt8], to target: Target) throws(FileFault) {
    switch target {
    case .folder: break
    case .file(let file): try file.append(bytes)
    case .standardOutput: Output.bytes(bytes)
    }
  }

  private func finish(_ target: Target) throws(FileFault) {
    if case .file(let file) = target { try file.finish() }
  }
}
