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
    for (place, file) in files.enumerated() {
      switch file.kind {
      case .other: counts.others += 1
      case .certificate, .interruption: counts.summaries += 1
      case .special: refused.append((file.path, ExportText.notOpened(file.reason ?? "")))
      case .folder:
        verdicts.append(.unreadable)
        refused.append((file.path, ExportText.notOpened(file.reason ?? "")))
      case .result:
        let checked = check(file.path)
        verdicts.append(checked.verification.verdict)
        if let result = CheckedResult(checked.bytes, checked.verification, name: SafeText(file.path)) {
          if try add(result, to: target) { counts.written += 1 } else { counts.repeated += 1 }
        } else {
          refused.append((file.path, checked.verification.reason?.sentence ?? CommandText.notExported(file.path)))
        }
      }
      Output.bar(SafeText(ExportText.progress(place + 1, of: files.count)[export.language]))
    }
    try finish(target)
    Output.bar(nil)
    for line in ExportText.report(counts, refused) { Output.error(line, in: export.language) }
    return Verification.exitCode(of: verdicts)
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

  /// Adds a result's document; false where the same content was there already.
  private func add(_ result: CheckedResult, to target: Target) throws -> Bool {
    switch target {
    case .folder(let folder):
      do {
        try export.write(result, to: "\(folder)/\(result.documentName(suffix: export.form.suffix))")
        return true
      } catch let fault as FileFault {
        guard case .exists = fault else { throw fault }
        return false
      }
    case .file, .standardOutput:
      try put(
        export.form == .csv ? CriterionTable.rows(result, export.language) : result.line, to: target)
      return true
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
