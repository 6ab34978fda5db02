import Glibc
package import Seal

/// A folder of results: what is in it, as of the last reading, and the reading itself, done a slice at a
/// time.
///
/// It only ever reads. What the index knows is shown at once; the folder is then gone through, and only
/// files that are new or changed are read and checked.
package final class Archive {
  /// As it was given.
  package let folder: String
  let descriptor: FolderDescriptor
  private let limits: WalkLimits
  /// Whether files without a result's name are passed over.
  private let onlyResults: Bool
  private let indexPath: String?
  private(set) var index: ArchiveIndex?
  private(set) var trust: TrustStore
  private var work: Work

  /// By path; what is known of files that could be read, and what each is worth by itself.
  private(set) var known: [ArchivePath: Known] = [:]
  /// Links, pipes, folders that cannot be read, files that cannot be read.
  private var others: [ArchivePath: ListedFile] = [:]
  private var judged: (files: [ListedFile], superseded: Set<ArchivePath>)?
  /// Read and not yet in the index.
  private var batch: [ArchiveIndex.Entry] = []
  private var found: [(digest: SHA256Digest, kids: [KeyID])] = []
  /// How many files were read since the folder was opened.
  package private(set) var readCount = 0
  private var checked = 0
  private var total = 0

  /// One object for each file: as values of a dictionary, both would be copied whenever one of them is asked for.
  final class Known {
    var file: IndexedFile
    var listed: ListedFile

    init(file: IndexedFile, listed: ListedFile) {
      self.file = file
      self.listed = listed
    }
  }

  private struct Pending {
    var path: ArchivePath
    var stamp: FileStamp
  }

  private enum Work {
    case walking(FolderWalk)
    case checking(ArraySlice<Pending>)
    case done
  }

  /// Opens a folder, with what is known of it from earlier readings.
  ///
  /// `cache` is the folder that the index is kept in; nil: in memory only. With `onlyResults`, files that
  /// have not a result's name are passed over.
  package init(
    _ folder: String, cache: String?, trust: TrustStore, onlyResults: Bool = false,
    limits: WalkLimits = WalkLimits()
  ) throws(FileFault) {
    self.folder = folder
    self.onlyResults = onlyResults
    self.trust = trust
    self.limits = limits
    descriptor = try FolderDescriptor(folder)
    let walk = try FolderWalk(descriptor, limits: limits)
    work = .walking(walk)
    indexPath = Self.indexPath(of: folder, in: cache)
    walk.goAhead { openIndex() }
  }

  /// The bytes that are read between two looks at the index's file.
  private static let batchSize = 256

  /// One file for each folder, by the digest of its real path.
  package static func indexPath(of folder: String, in cache: String?) -> String? {
    guard let cache, let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    let digest = SHA256Digest(
      of: UnsafeBufferPointer(start: real, count: strlen(real)).map { UInt8(bitPattern: $0) })
    return "\(cache)/archive/\(digest.hex.prefix(32)).sqlite"
  }

  private func openIndex() {
    var path = indexPath
    if let folder = path.flatMap({ $0.lastIndex(of: "/") }).flatMap({ end in path.map { String($0[..<end]) } }
    ),
      (try? DurableFile.makeFolder(folder)) == nil
    {
      path = nil
    }
    index = ArchiveIndex.open(at: path)
    guard let index else { return }
    do { take(try index.load()) } catch { replaceIndex(after: error) }
  }

  private func take(_ files: [IndexedFile]) {
    known.reserveCapacity(files.count)
    for file in files { known[file.path] = Known(file: file, listed: file.listed(trust: trust)) }
    judged = nil
  }

  /// Goes on without what the index held: anew in its place, or in memory where its place cannot be used.
  ///
  /// Everything is read again, so that a search finds it; the list stays as it is meanwhile.
  func replaceIndex(after error: any Error) {
    index = nil
    if let indexPath, ArchiveIndex.isDamage(error) {
      ArchiveIndex.remove(indexPath)
      index = ArchiveIndex.open(at: indexPath)
    } else {
      index = ArchiveIndex.inMemory()
    }
    batch = []
    for known in known.values { known.file.stamp = FileStamp(size: -1, modified: 0, changed: 0, inode: 0) }
    restart()
  }

  /// Goes through the folder again, from its beginning.
  package func restart() {
    guard let walk = try? FolderWalk(descriptor, limits: limits) else { return }
    work = .walking(walk)
    checked = 0
    total = 0
  }

  /// Judges all signers by another trust.
  package func judge(by trust: TrustStore) {
    self.trust = trust
    for known in known.values { known.listed = known.file.listed(trust: trust) }
    judged = nil
  }
}

extension Archive {
  package var isDone: Bool {
    switch work {
    case .done: true
    case .walking, .checking: false
    }
  }

  package var progress: ListingProgress {
    switch work {
    case .walking(let walk):
      ListingProgress(phase: .walking, done: walk.entries.count, total: walk.entries.count)
    case .checking: ListingProgress(phase: .checking, done: checked, total: total)
    case .done: ListingProgress(phase: .done, done: total, total: total)
    }
  }

  /// Everything in the folder, as far as it was read, in no order.
  package var files: [ListedFile] { judgedFiles.files }

  /// What another result takes the place of.
  var superseded: Set<ArchivePath> { judgedFiles.superseded }

  private var judgedFiles: (files: [ListedFile], superseded: Set<ArchivePath>) {
    if let judged { return judged }
    var files: [ListedFile] = []
    files.reserveCapacity(known.count + others.count)
    for known in known.values { files.append(known.listed) }
    SetJudgement.judge(&files)
    let superseded = files.lazy.filter { $0.verdict == .superseded }.map { ArchivePath(text: $0.path) }
    files += others.values
    let judged = (files: files, superseded: Set(superseded))
    self.judged = judged
    return judged
  }

  /// Goes on with the reading as long as it may, at least one file; false where nothing is left to do.
  @discardableResult
  package func step(while goesOn: () -> Bool = { true }) -> Bool {
    repeat {
      switch work {
      case .done: return false
      case .walking(let walk): if !walk.step(256) { compare(walk.entries) }
      case .checking(let pending): checkFirst(of: pending)
      }
    } while goesOn()
    return !isDone
  }

  /// Keeps in the index what was read since the last time.
  package func flush() { keep([]) }

  /// The results found valid since the last time that this was asked for, to be remembered as seen.
  package func takeSightings(at seconds: Int) -> [SeenResults.Sighting] {
    defer { found = [] }
    return found.map { SeenResults.Sighting(digest: $0.digest, kids: $0.kids, first: seconds) }
  }

  private func compare(_ entries: [WalkedEntry]) {
    var isThere = Set<ArchivePath>(minimumCapacity: entries.count)
    var pending: [Pending] = []
    others = [:]
    for entry in entries {
      switch entry.kind {
      case .file where onlyResults && !FileReading.isNamed(entry.path): continue
      case .file(let stamp):
        isThere.insert(entry.path)
        if known[entry.path]?.file.stamp != stamp { pending.append(Pending(path: entry.path, stamp: stamp)) }
      case .special(let kind): list(entry.path, .special, kind.rawValue)
      case .folder(let obstacle): list(entry.path, .folder, obstacle.rawValue)
      }
    }
    total = isThere.count
    checked = total - pending.count
    let gone = known.keys.filter { !isThere.contains($0) }
    for path in gone { known[path] = nil }
    judged = nil
    pending.sort { $0.path < $1.path }
    work = pending.isEmpty ? .done : .checking(pending[...])
    keep(gone)
  }

  private func list(_ path: ArchivePath, _ kind: ListedFile.Kind, _ reason: String) {
    others[path] = ListedFile(path: path.text, kind: kind, verdict: .unreadable, reason: reason, summary: nil)
  }

  private func checkFirst(of pending: ArraySlice<Pending>) {
    guard let next = pending.first else {
      work = .done
      return
    }
    let rest = pending.dropFirst()
    work = rest.isEmpty ? .done : .checking(rest)
    checked += 1
    readCount += 1
    judged = nil
    switch FileReading(folder: descriptor).read(next.path, next.stamp) {
    case .gone: known[next.path] = nil
    case .unreadable(let listed):
      known[next.path] = nil
      others[next.path] = listed
    case .read(var entry, let isWhole):
      let listed = entry.file.listed(trust: trust)
      if !isWhole { entry.file.stamp = FileStamp(size: -1, modified: 0, changed: 0, inode: 0) }
      known[next.path] = Known(file: entry.file, listed: listed)
      batch.append(entry)
      if listed.verdict == .valid, let summary = listed.summary {
        found.append((summary.digest, entry.file.kids))
      }
    }
    if batch.count >= Self.batchSize || isDone { keep([]) }
  }

  private func keep(_ gone: [ArchivePath]) {
    guard let index else { return }
    do {
      try index.write(batch, forgetting: gone)
      batch = []
    } catch { replaceIndex(after: error) }
  }
}

extension IndexedFile {
  fileprivate var kids: [KeyID] {
    switch content {
    case .refused: []
    case .result(_, let signers), .certificate(_, let signers), .interruption(_, let signers):
      signers.map(\.kid)
    }
  }
}
