import Seal

/// A row of the index: the fields, after a digest of them, so that damage of the database cannot pass for a
/// fact.
extension IndexedFile {
  /// How much of the digest stands before the fields.
  private static let checkCount = 16

  var row: [UInt8] {
    var writer = RowWriter()
    writer.put(path.bytes)
    writer.put(stamp.size)
    writer.put(stamp.modified)
    writer.put(stamp.changed)
    writer.put(Int64(bitPattern: stamp.inode))
    switch content {
    case .refused(let kind, let reason):
      writer.put(byte: 0)
      writer.put(kind.rawValue)
      writer.put(reason)
    case .result(let summary, let signers):
      writer.put(byte: 1)
      writer.put(summary)
      writer.put(signers)
    case .certificate(let summary, let signers):
      writer.put(byte: 2)
      writer.put(summary)
      writer.put(signers)
    case .interruption(let summary, let signers):
      writer.put(byte: 3)
      writer.put(summary)
      writer.put(signers)
    }
    return SHA256Digest(of: writer.bytes).bytes.prefix(Self.checkCount) + writer.bytes
  }

  /// Nil where the row is not as it was written.
  init?(row: [UInt8], sharing shared: SharedTexts) {
    guard row.count > Self.checkCount,
      SHA256Digest(of: row[Self.checkCount...]).bytes.prefix(Self.checkCount).elementsEqual(
        row.prefix(Self.checkCount))
    else { return nil }
    var reader = RowReader(row, from: Self.checkCount, sharing: shared)
    do throws(RowReader.Damage) {
      path = ArchivePath(try reader.content())
      stamp = FileStamp(
        size: try reader.number(), modified: try reader.number(), changed: try reader.number(),
        inode: UInt64(bitPattern: try reader.number()))
      switch try reader.byte() {
      case 0:
        guard let kind = ListedFile.Kind(rawValue: try reader.sharedText()) else { return nil }
        content = .refused(kind, reason: try reader.sharedText())
      case 1: content = .result(try ResultSummary(from: &reader), signers: try reader.signers())
      case 2: content = .certificate(try CertificateSummary(from: &reader), signers: try reader.signers())
      case 3: content = .interruption(try InterruptionSummary(from: &reader), signers: try reader.signers())
      default: return nil
      }
    } catch { return nil }
    guard reader.isAtEnd else { return nil }
  }
}

extension RowWriter {
  fileprivate mutating func put(_ signers: [IndexedFile.Signer]) {
    put(signers) { writer, signer in
      writer.put(signer.kid.rawValue)
      writer.put(signer.name)
      writer.put(signer.iat) { $0.put($1) }
    }
  }

  fileprivate mutating func put(_ summary: ResultSummary) {
    put(summary.resultID)
    put(summary.revision)
    put(summary.digest)
    put(summary.supersedes) { $0.put($1) }
    put(summary.candidateID)
    put(summary.family)
    put(summary.given)
    put(summary.employer)
    put(summary.course) { $0.put($1) }
    put(summary.bloc)
    put(summary.blocTitle)
    put(summary.referential)
    put(summary.decision.rawValue)
    put(summary.day)
    put(summary.evaluators) { $0.put($1) }
    put(summary.derogations)
    put(summary.rulesNotFollowed)
  }

  fileprivate mutating func put(_ summary: CertificateSummary) {
    put(summary.digest)
    put(summary.candidateID)
    put(summary.family)
    put(summary.given)
    put(summary.referential)
    put(summary.evaluators) { $0.put($1) }
    put(summary.items) { writer, item in
      writer.put(item.bloc)
      writer.put(item.resultID)
      writer.put(item.revision)
      writer.put(item.digest)
    }
  }
}

extension RowWriter {
  fileprivate mutating func put(_ summary: InterruptionSummary) {
    put(summary.digest)
    put(summary.candidateID)
    put(summary.family)
    put(summary.given)
    put(summary.employer)
    put(summary.bloc)
    put(summary.day)
  }

  fileprivate mutating func put(_ day: ResultPayload.Day) {
    put(day.year)
    put(byte: UInt8(clamping: day.month))
    put(byte: UInt8(clamping: day.day))
  }
}

extension RowReader {
  fileprivate mutating func signers() throws(Damage) -> [IndexedFile.Signer] {
    try list { reader throws(Damage) in
      guard let kid = KeyID(try reader.sharedText()) else { throw Damage() }
      return IndexedFile.Signer(
        kid: kid, name: try reader.sharedText(),
        iat: try reader.optional { reader throws(Damage) in try reader.integer() })
    }
  }

  fileprivate mutating func day() throws(Damage) -> ResultPayload.Day {
    guard
      let day = ResultPayload.Day(year: try integer(), month: Int(try byte()), day: Int(try byte()))
    else { throw Damage() }
    return day
  }

  fileprivate mutating func sharedTexts() throws(Damage) -> [String] {
    try list { reader throws(Damage) in try reader.sharedText() }
  }
}

extension ResultSummary {
  fileprivate init(from reader: inout RowReader) throws(RowReader.Damage) {
    let resultID = try reader.text()
    let revision = try reader.integer()
    let digest = try reader.digest()
    let supersedes = try reader.optional { reader throws(RowReader.Damage) in try reader.digest() }
    let candidateID = try reader.text()
    let family = try reader.text()
    let given = try reader.text()
    let employer = try reader.sharedText()
    let course = try reader.optional { reader throws(RowReader.Damage) in try reader.sharedText() }
    let bloc = try reader.sharedText()
    let blocTitle = try reader.sharedText()
    let referential = try reader.sharedText()
    guard let decision = ResultPayload.Decision.Value(rawValue: try reader.sharedText()) else {
      throw RowReader.Damage()
    }
    let day = try reader.day()
    self.init(
      resultID: resultID, revision: revision, digest: digest, supersedes: supersedes,
      candidateID: candidateID,
      family: family, given: given, employer: employer, course: course, bloc: bloc, blocTitle: blocTitle,
      referential: referential, decision: decision, day: day, evaluators: try reader.sharedTexts(),
      derogations: try reader.integer(), rulesNotFollowed: try reader.integer())
  }
}

extension CertificateSummary {
  fileprivate init(from reader: inout RowReader) throws(RowReader.Damage) {
    self.init(
      digest: try reader.digest(), candidateID: try reader.text(), family: try reader.text(),
      given: try reader.text(), referential: try reader.sharedText(), evaluators: try reader.sharedTexts(),
      items: try reader.list { reader throws(RowReader.Damage) in
        Item(
          bloc: try reader.sharedText(), resultID: try reader.text(), revision: try reader.integer(),
          digest: try reader.digest())
      })
  }
}

extension InterruptionSummary {
  fileprivate init(from reader: inout RowReader) throws(RowReader.Damage) {
    self.init(
      digest: try reader.digest(), candidateID: try reader.text(), family: try reader.text(),
      given: try reader.text(), employer: try reader.sharedText(), bloc: try reader.sharedText(),
      day: try reader.day())
  }
}
