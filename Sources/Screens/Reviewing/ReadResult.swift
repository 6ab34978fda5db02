package import PlainText
package import Seal
package import Wording

/// One file of an archive as it was read and checked just now.
package struct ReadResult: Hashable, Sendable {
  /// Below the archive's folder.
  package var path: String
  package var verdict: Verification.Verdict
  /// The verdict, and why it is that and what to do next, in words.
  package var words: Sentence
  package var reason: Sentence?
  /// Nil where the file holds no result, or one that is not shown.
  package var payload: ResultPayload?
  /// Of the payload; nil where there is none that anybody vouches for.
  package var digest: SHA256Digest?
  /// The four lines that a jury needs.
  package var opening: [SafeText]
  package var sections: [ReadSection]
  /// Whether what is shown was asked for although nobody vouches for it.
  package var isUnauthenticated: Bool

  package init(
    path: String, verdict: Verification.Verdict, words: Sentence, reason: Sentence? = nil,
    payload: ResultPayload? = nil, digest: SHA256Digest? = nil, opening: [SafeText] = [],
    sections: [ReadSection] = [], isUnauthenticated: Bool = false
  ) {
    self.path = path
    self.verdict = verdict
    self.words = words
    self.reason = reason
    self.payload = payload
    self.digest = digest
    self.opening = opening
    self.sections = sections
    self.isUnauthenticated = isUnauthenticated
  }
}

/// One part of a result as it is read.
package struct ReadSection: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// Lines that are not wrapped yet; spaces and a dash before them are their indent.
    case lines([SafeText])
    /// The bloc's tables, which the screen makes of the payload; the same in words for whoever hears them, in lines as
    /// above.
    case grid(inWords: [SafeText])
  }

  package var title: Sentence
  package var content: Content

  package init(_ title: Sentence, _ content: Content) {
    self.title = title
    self.content = content
  }
}

/// What a search in an archive came to, or the next part of it.
package struct SearchAnswer: Hashable, Sendable {
  package var text: String
  /// How many results come before those of this part.
  package var first: Int
  /// The places in the results of this part, each result with one at least.
  package var hits: [SearchHit]
  /// How many results have the words in all.
  package var count: Int

  package init(text: String, from first: Int = 0, hits: [SearchHit], count: Int) {
    self.text = text
    self.first = first
    self.hits = hits
    self.count = count
  }
}

/// One place in an archive that has the text that was searched for.
package struct SearchHit: Hashable, Sendable {
  /// What kind of text it stands in.
  package enum Place: String, Hashable, Sendable, CaseIterable {
    case name, criterion, comment, note, motif, other
  }

  package var path: String
  package var place: Place
  /// More of where it stands, such as `B1.C2`; empty where there is no more.
  package var detail: String
  package var excerpt: String
  /// Whose text it is; nil where it is the pair's or nobody's.
  package var evaluator: String?
  /// Whether another result takes the place of this one.
  package var isSuperseded: Bool

  package init(
    path: String, place: Place, detail: String = "", excerpt: String, evaluator: String? = nil,
    isSuperseded: Bool = false
  ) {
    self.path = path
    self.place = place
    self.detail = detail
    self.excerpt = excerpt
    self.evaluator = evaluator
    self.isSuperseded = isSuperseded
  }
}
