import Glibc

/// The journals of one dossier on a disk: where each file is, and how they are read.
package struct JournalFolder: Sendable {
  /// The dossier's folder, which must be there; the journals are in `journals` below it.
  package let dossier: String
  package let ballast: Ballast
  let files: Files
  private static let maximumNames = 100_000

  package init(
    dossier: String, calls: any SystemCalls = PosixCalls(), ballastSize: Int = Ballast.usualSize
  ) {
    self.dossier = dossier
    self.files = Files(calls: calls)
    self.ballast = Ballast(path: dossier + "/.ballast", size: ballastSize, files: files)
  }

  package func path(_ name: String) -> String { "\(dossier)/journals/\(name)" }

  /// The files of all segments, sorted; names that are not a segment's are passed over.
  package func segments() throws(JournalError) -> [JournalFileName] {
    var names: [String] = []
    do {
      try files.check(.readdir, dossier + "/journals") {
        let outcome = files.calls.readdir(dossier + "/journals", atMost: Self.maximumNames, into: &names)
        return outcome == -Int(ENOENT) ? 0 : outcome
      }
    } catch {
      throw .system(error)
    }
    return names.compactMap { JournalFileName($0) }.sorted()
  }

  /// All streams that have a segment, sorted.
  package func streams() throws(JournalError) -> [StreamID] {
    Set(try segments().map(\.id)).sorted()
  }

  /// Reads one stream, changing nothing on the disk.
  ///
  /// Throws only where another version is needed, or the folder or the head file cannot be read; all else is
  /// a finding.
  package func read(_ id: StreamID, context: JournalContext, limits: JournalLimits = JournalLimits())
    throws(JournalError) -> StreamReading
  {
    var reader = ChainReader(id, context: context, limits: limits)
    for name in try segments() where name.id == id {
      let bytes: [UInt8]
      do {
        bytes = try files.read(path(name.text), atMost: limits.segment)
      } catch {
        switch error {
        case .notRegular: reader.skip(name.segment, .notRegularFile)
        case .tooLarge(let maximum): reader.skip(name.segment, .segmentTooLarge(maximum: maximum))
        case .system(let error): reader.skip(name.segment, .notReadable(error))
        }
        continue
      }
      try reader.read(name.segment, bytes)
    }
    var reading = reader.reading
    switch try head(of: id, dossier: context.dossier) {
    case .some(.some(let link)): reading.compare(with: link)
    case .some(.none): reading.findings.append(.headUnreadable)
    case .none: break
    }
    return reading
  }

  /// Writes a head file in place of the one before.
  func write(_ head: Head, dossier: DossierID) throws(SystemError) {
    try files.replace(path(head.id.headFileName), HeadFile(dossier: dossier, head: head).bytes)
  }

  /// Moves what follows `size` bytes of a segment to a new `.torn` file, the copy safe before the cut.
  ///
  /// Gives the name of that file and how many bytes it took; nil when there was nothing to move.
  func setAside(_ segment: JournalFileName, after size: Int, limits: JournalLimits)
    throws(FileFault) -> (name: String, bytes: Int)?
  {
    let whole = try files.read(path(segment.text), atMost: limits.segment)
    guard whole.count > size else { return nil }
    let rest = Array(whole[size...])
    do throws(SystemError) {
      let name = try writeTorn(rest, of: segment)
      try files.truncate(path(segment.text), to: size)
      return (name, rest.count)
    } catch {
      throw .system(error)
    }
  }

  private func writeTorn(_ bytes: [UInt8], of segment: JournalFileName) throws(SystemError) -> String {
    var count = 1
    while true {
      let name = segment.torn(count)
      do throws(SystemError) {
        files.close(try files.create(path(name), bytes))
        return name
      } catch {
        guard error.call == .open && error.code == EEXIST && count < 1000 else { throw error }
        count += 1
      }
    }
  }

  /// The line that the head file names: nil for no file, an inner nil for a file that is not this stream's.
  private func head(of id: StreamID, dossier: DossierID) throws(JournalError) -> Link?? {
    let bytes: [UInt8]
    do {
      bytes = try files.read(path(id.headFileName), atMost: HeadFile.maximumBytes)
    } catch {
      switch error {
      case .notRegular, .tooLarge: return .some(nil)
      case .system(let error):
        if error.call == .open && error.code == ENOENT { return nil }
        throw .system(error)
      }
    }
    guard let file = HeadFile(bytes), file.dossier == dossier, file.head.id == id else { return .some(nil) }
    return .some(file.head.link)
  }
}
