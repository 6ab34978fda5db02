import Authoring
import Referential
import Testing

func certification() throws -> Referential {
  try #require(try EmbeddedReferentials.referential(id: "cqp-accueil-relation"))
}

@Suite struct `The certification referential` {
  @Test func `names the document it is taken from`() throws {
    let referential = try certification()
    let source = try SourceDocument()
    #expect(referential.title == "CQP Chargé(e) d'accueil et de relation clients/adhérents")
    #expect(source.wholeText.hasPrefix(referential.source))
    #expect(source.wholeText.contains(referential.title))
    #expect(referential.language == "fr")
    #expect(referential.readings.count == 12)
  }

  @Test(arguments: [
    (bloc: 1, activities: 5, competences: 6, headings: 6, criteria: 28, arrows: 23),
    (bloc: 2, activities: 3, competences: 4, headings: 4, criteria: 15, arrows: 15),
    (bloc: 3, activities: 3, competences: 4, headings: 4, criteria: 18, arrows: 18),
    (bloc: 4, activities: 3, competences: 5, headings: 3, criteria: 28, arrows: 24),
  ])
  func `has as many of everything as the document, bloc by bloc`(
    _ count: (bloc: Int, activities: Int, competences: Int, headings: Int, criteria: Int, arrows: Int)
  ) throws {
    let blocs = try certification().blocs
    #expect(blocs.count == 4)
    let bloc = try #require(blocs.first { $0.id.number == count.bloc })
    #expect(bloc.activities.count == count.activities)
    #expect(bloc.competences.count == count.competences)
    #expect(bloc.competences.flatMap(\.groups).compactMap(\.heading).count == count.headings)
    #expect(bloc.criteria.count == count.criteria)
    let source = try SourceDocument().blocs[count.bloc - 1]
    #expect(source.criteria.count { $0 == "→" } == count.arrows)
  }

  @Test(arguments: 0..<4)
  func `is the document's four columns word for word, with nothing left out or added`(_ index: Int) throws {
    let bloc = try certification().blocs[index]
    let source = try SourceDocument().blocs[index]
    #expect(bloc.title == source.title)
    #expect(bloc.activities.map(\.title).joined(separator: " ") == source.activities)
    #expect(bloc.competences.map(\.statement).joined(separator: " ") == source.competences)
    #expect(bloc.modalities.joined(separator: " ") == source.modalities)
    let texts = bloc.competences.flatMap(\.groups).flatMap { group in
      (group.heading.map { [$0] } ?? []) + group.criteria.map(\.text)
    }
    #expect(texts.joined(separator: " ") == source.criteria.withoutArrows)
  }

  @Test(arguments: 0..<4)
  func `makes a criterion of each arrow line and of each sentence that has none`(_ index: Int) throws {
    let bloc = try certification().blocs[index]
    let parts = try SourceDocument().blocs[index].criteria.components(between: "→")
    var arrowLines = parts.dropFirst()
    var sentences: [String] = []
    for criterion in bloc.criteria {
      if let line = arrowLines.first, line.hasPrefix(criterion.text) {
        arrowLines.removeFirst()
      } else {
        sentences.append(criterion.text)
      }
    }
    #expect(arrowLines.isEmpty)
    #expect(sentences.count == [5, 0, 0, 4][index])
    #expect(sentences.allSatisfy { sentence in parts.contains { $0.contains(sentence) } })
    for heading in bloc.competences.flatMap(\.groups).compactMap(\.heading) {
      #expect(parts.dropLast().contains { $0.hasSuffix(heading) }, "\(heading)")
    }
  }

  @Test func `joins what a page break parted`() throws {
    let referential = try certification()
    #expect(
      try text("B1.C2.2", in: referential)
        == "Une écoute active de l'interlocuteur est réalisée, les besoins de l'interlocuteur sont "
        + "identifiés et reformulés.")
    #expect(
      try text("B1.C5.4", in: referential)
        == "Le positionnement responsable des entreprises mutualistes par rapport au coût de la santé est "
        + "explicité de manière claire.")
    #expect(
      try text("B4.C2.4", in: referential)
        == "L'obligation d'information et de conseil est respectée lors de la phase précontractuelle :")
    #expect(
      try text("B4.C3.8", in: referential)
        == "Le candidat précise l'avantage de son offre en faisant ressortir les avantages mutualistes. Il "
        + "s'approprie l'identité mutualiste pour densifier son argumentaire commercial.")
  }

  @Test func `keeps the document's slips`() throws {
    let referential = try certification()
    let first = try #require(referential.blocs[0].competences.first?.groups.first?.heading)
    #expect(first == "Le candidat établi des relations de qualité avec l'interlocuteur :")
    #expect(try text("B1.C1.5", in: referential).contains("face à fac, tchat"))
    #expect(try text("B1.C3.1", in: referential).hasPrefix("Le questionnaire permet"))
    #expect(
      try text("B2.C4.5", in: referential).hasPrefix("L'impact sur les autres services de la mutuelle sont"))
    #expect(try text("B3.C3.2", in: referential).contains("l'outil informatique adaptée"))
    #expect(
      try text("B4.C2.3", in: referential).contains("\"de manière honnête, impartiale et professionnel"))
  }

  @Test func `groups bloc 1's first competence under one heading and three sentences of their own`() throws {
    let groups = try certification().blocs[0].competences[0].groups
    #expect(groups.map { $0.heading == nil } == [false, true])
    #expect(groups.map(\.criteria.count) == [4, 3])
  }

  @Test func `gives each criterion a label of two to four words that its bloc has once`() throws {
    for bloc in try certification().blocs {
      let labels = bloc.criteria.map(\.label)
      #expect(Set(labels).count == labels.count)
      for label in labels {
        #expect((2...4).contains(label.split(separator: " ").count), "\(label)")
        #expect(label.count <= 24, "\(label)")
        #expect(label.first?.isLowercase == true, "\(label)")
      }
      #expect(Set(bloc.competences.map(\.label)).count == bloc.competences.count)
      #expect(bloc.competences.allSatisfy { $0.label.count <= 20 })
    }
    #expect(try certification().blocs.map(\.label) == ["Accueil", "Pilotage", "Organisation", "Commercial"])
  }

  private func text(_ id: String, in referential: Referential) throws -> String {
    let id = try #require(CriterionID(id))
    return try #require(referential.bloc(id.bloc)?.criterion(id)).text
  }
}

extension String {
  fileprivate func components(between separator: Character) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map {
      $0.split(separator: " ").joined(separator: " ")
    }
  }
}
