import Archive
import Canvas
import Dossier
import Glibc
import Screens
import Seal

/// Measures an archive as a reviewer meets it: the first reading, opening again, searching.
struct BenchArchive {
  let folder: String
  let surroundings: Surroundings

  private static let queries = [
    "reformule", "constat partagé", "e", "ré", "posture accueil", "Cœurderoy", "\"à plusieurs reprises\"",
    "introuvable",
  ]

  /// What was measured; times in nanoseconds.
  struct Times {
    var files = 0
    var bytes = 0
    var firstReading = 0
    /// The two signatures of each result alone, over bytes that lie ready.
    var bareChecks = 0
    var bareFiles = 0
    var reopening: [Int] = []
    var searches: [(query: String, files: Int, time: Int)] = []
  }

  func measure() throws -> Times {
    var times = Times()
    if let index = Archive.indexPath(of: folder, in: surroundings.home.cache) {
      for suffix in ["", "-journal"] { unlink(index + suffix) }
    }
    var start = Self.now
    let first = try opened()
    times.firstReading = Self.now - start
    let files = first.archive.files.filter { $0.kind == .result }
    times.files = files.count
    times.bytes = files.reduce(0) { $0 + $1.bytes }
    for query in Self.queries {
      start = Self.now
      let found = ArchiveSearch.answer(query, from: 0, in: first.archive)
      times.searches.append((query, found.count, Self.now - start))
    }
    for file in files { try add(file, first.archive, &times) }
    first.close()
    for _ in 0..<5 {
      start = Self.now
      let desk = try opened()
      _ = try desk.world(glyphs: .unicode)
      times.reopening.append(Self.now - start)
      desk.close()
    }
    return times
  }

  private func opened() throws -> ReviewDesk {
    let desk = try ReviewDesk(surroundings, folder: folder)
    while desk.archive.step() {}
    return desk
  }

  /// Checks both signatures of a result with nothing else, the bytes that were signed made before.
  private func add(_ file: ListedFile, _ archive: Archive, _ times: inout Times) throws {
    let bytes = try archive.read(ArchivePath(text: file.path))
    guard let envelope = try? Envelope.parse(bytes, as: .result),
      let payload = Verifier.verify(bytes, trust: TrustStore()).payload
    else { return }
    for signature in envelope.signatures {
      guard let key = payload.evaluator(signing: signature.header.kid)?.key else { continue }
      let message = Envelope.signingInput(signature.header, envelope.payload)
      let start = Self.now
      try Ed25519Strict.verify(signature.bytes, of: message, by: key)
      times.bareChecks += Self.now - start
    }
    times.bareFiles += 1
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

extension BenchCommand {
  func tell(_ times: BenchArchive.Times, _ surroundings: Surroundings) {
    let language = surroundings.language
    let perFile = times.firstReading / max(1, times.files)
    let bare = times.bareChecks / max(1, times.bareFiles)
    Output.line(
      BenchText.firstReading(
        files: times.files, megabytes: times.bytes >> 20, seconds: BenchTimes.seconds(times.firstReading),
        perSecond: times.files * 1_000 / max(1, times.firstReading / 1_000_000)), in: language)
    Output.line(
      BenchText.ratio(
        perFile: Self.shown(perFile), bare: Self.shown(bare),
        tenths: perFile * 10 / max(1, bare)), in: language)
    let sorted = times.reopening.sorted()
    Output.line(
      BenchText.reopening(
        median: Self.shown(sorted[sorted.count / 2]), isWithin: sorted[sorted.count / 2] < 200_000_000),
      in: language)
    for search in times.searches {
      Output.line(
        BenchText.search(
          search.query, files: search.files, time: Self.shown(search.time),
          isWithin: search.time < 50_000_000), in: language)
    }
  }

  private static func shown(_ nanoseconds: Int) -> String {
    BenchTimes.milliseconds(UInt64(max(0, nanoseconds)))
  }
}
