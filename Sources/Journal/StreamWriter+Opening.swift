import Glibc

extension StreamWriter {
  /// Reads a stream of this device and stands at its end, ready to write.
  ///
  /// A torn last line is moved to a `.torn` file. After any other damage the next append begins a new segment
  /// that goes on from the last good line, and the damaged file stays as it is. What was written but perhaps
  /// not synced by a process that was killed is synced here, before anyone sees it.
  package static func open(
    _ id: StreamID, in folder: JournalFolder, context: JournalContext, lock: DossierLock,
    limits: JournalLimits = JournalLimits(), nonce: StreamNonce = .random()
  ) throws(JournalError) -> (reading: StreamReading, writer: StreamWriter) {
    do throws(SystemError) {
      try folder.files.makeFolder(folder.dossier + "/journals")
    } catch {
      throw .system(error)
    }
    var reading = try folder.read(id, context: context, limits: limits)
    for damage in reading.damages {
      // The file may be whole: going on without it would cut off lines that are there.
      if case .notReadable(let error) = damage.fault { throw .system(error) }
    }
    if try folder.headIsMissing(reading) { reading.findings.append(.headMissing) }
    let current = try folder.openEnd(&reading, limits)
    let writer = StreamWriter(
      reading, folder: folder, context: context, limits: limits, nonce: nonce, lock: lock, current: current)
    return (reading, writer)
  }
}

extension JournalFolder {
  /// Opens the last segment where the stream can go on in it; nil where the next line begins a new one.
  fileprivate func openEnd(_ reading: inout StreamReading, _ limits: JournalLimits)
    throws(JournalError) -> StreamWriter.OpenSegment?
  {
    let number: Int
    let size: Int
    switch reading.end {
    case .newSegment: return nil
    case .open(let segment, let whole): (number, size) = (segment, whole)
    case .torn(let segment, let whole):
      guard setTornAside(&reading, segment, after: whole, limits) else { return nil }
      (number, size) = (segment, whole)
    }
    guard reading.newlyLost == nil, size > 0, let name = JournalFileName(id: reading.id, segment: number)
    else { return nil }
    do throws(SystemError) {
      let file = try files.open(path(name.text), O_WRONLY | O_APPEND)
      do throws(SystemError) {
        try files.syncData(file, path(name.text))
        try files.syncFolder(of: path(name.text))
      } catch {
        files.close(file)
        throw error
      }
      return StreamWriter.OpenSegment(name: name, file: file, size: size)
    } catch {
      throw .system(error)
    }
  }

  /// Moves a torn last line away and says so in the findings; false where it has to stay, and the stream goes
  /// on in a new segment.
  private func setTornAside(
    _ reading: inout StreamReading, _ segment: Int, after size: Int, _ limits: JournalLimits
  ) -> Bool {
    guard let name = JournalFileName(id: reading.id, segment: segment) else { return false }
    do {
      guard let aside = try setAside(name, after: size, limits: limits) else { return size > 0 }
      reading.findings = reading.findings.map { finding in
        guard case .torn(segment, let offset, let bytes, .none) = finding else { return finding }
        return .torn(segment: segment, offset: offset, bytes: bytes, setAside: aside.name)
      }
      return true
    } catch {
      return false
    }
  }

  /// Whether a stream of ours has segments and no head file.
  fileprivate func headIsMissing(_ reading: StreamReading) throws(JournalError) -> Bool {
    guard reading.lastSegment > 0 else { return false }
    do {
      _ = try files.read(path(reading.id.headFileName), atMost: HeadFile.maximumBytes)
      return false
    } catch {
      guard case .system(let error) = error else { return false }
      guard error.code == ENOENT else { throw .system(error) }
      return true
    }
  }
}
