import Assessment
import Seal

/// The invented people and companies of the demonstration's archive, the same for the same seed.
struct DemoPool {
  /// Somebody who evaluates, with the key that they sign with.
  struct Person {
    let evaluator: ResultPayload.Identifier
    let name: String
    let organisation: String
    let service: String?
    let key: SigningKey
    let habilitation: ResultPayload.Habilitation
    let trained: ResultPayload.Day
  }

  /// Of the branch, habilités.
  let experts: [Person]
  /// By employer, of another service than the candidates.
  let colleagues: [String: [Person]]
  /// Experts whom no keyring lists.
  let strangers: [Person]
  let employers: [String]
  let root: SigningKey

  init(seed: UInt64, results: Int) throws {
    var random = SplitMix(seed, for: "people")
    var names: Set<String> = []
    func person(_ organisation: String, _ service: String?, isExpert: Bool) throws -> Person {
      var name: String
      repeat { name = Self.name(&random) } while !names.insert(name).inserted
      let id = (isExpert ? "1" : "9") + random.identifier().dropFirst()
      guard let evaluator = ResultPayload.Identifier(id) else { throw DemoResults.Fault.unfit(id) }
      let reference = "HAB-\(1000 + random.below(9000))"
      let base = DemoTemplates.base
      guard let from = ResultPayload.Day(base.adding(-600).description),
        let until = ResultPayload.Day(base.adding(1200).description),
        let trained = ResultPayload.Day(base.adding(-700).description)
      else { throw DemoResults.Fault.unfit(base.description) }
      return Person(
        evaluator: evaluator, name: name, organisation: organisation, service: service,
        key: try SigningKey(seed: SHA256Digest(of: Array("grille demo \(seed) \(id)".utf8)).bytes),
        habilitation: ResultPayload.Habilitation(
          holder: .person, reference: reference, from: from, until: until), trained: trained)
    }
    employers = Array(Self.companies.prefix(max(3, min(Self.companies.count, results / 40))))
    let count = max(4, min(40, results / 100))
    experts = try (0..<count).map { _ in
      try person(random.pick(Self.cabinets) ?? "", nil, isExpert: true)
    }
    strangers = try (0..<2).map { _ in try person("Cabinet Sans Adresse", nil, isExpert: true) }
    var colleagues: [String: [Person]] = [:]
    for employer in employers {
      colleagues[employer] = try (0..<3).map { _ in
        try person(employer, random.pick(Self.services), isExpert: false)
      }
    }
    self.colleagues = colleagues
    root = try SigningKey(seed: SHA256Digest(of: Array("grille demo \(seed) root".utf8)).bytes)
  }

  /// Everybody whom the organisation lists.
  var listed: [Person] { experts + employers.flatMap { colleagues[$0] ?? [] } }

  static func name(_ random: inout SplitMix) -> String {
    "\(random.pick(given) ?? "") \(random.pick(families) ?? "")"
  }

  static let services = [
    "Prestations", "Prévention", "Gestion des contrats", "Qualité", "Ressources humaines",
  ]

  private static let cabinets = [
    "Cabinet Imaginaire", "Cabinet Roc", "Institut Ormeau", "Atelier des Compétences", "Cabinet Belle-Saison",
  ]

  private static let companies = [
    "Mutuelle Imaginaire du Lac", "Mutuelle Lirelle", "Mutuelle du Grand Saule", "Mutuelle Ambre et Loire",
    "Mutuelle des Hautes Lices", "Mutuelle Orvane", "Mutuelle Cap Ardent", "Mutuelle des Deux Ponts",
    "Mutuelle Verte Rive", "Mutuelle de l'Étang Neuf", "Mutuelle Solvanne", "Mutuelle des Cinq Clochers",
    "Mutuelle Brume et Sel", "Mutuelle du Chêne Rond", "Mutuelle Hélianthe", "Mutuelle des Trois Lavoirs",
    "Mutuelle Azeline", "Mutuelle de la Baie Blanche", "Mutuelle Roque-Haute", "Mutuelle du Petit Phare",
    "Mutuelle Marivoise", "Mutuelle des Quatre Chemins", "Mutuelle Ondelle", "Mutuelle du Vieux Gué",
  ]

  static let given = [
    "Aïcha", "Adèle", "Agathe", "Alban", "Amélie", "Anaïs", "Andréa", "Antonin", "Apolline", "Armelle",
    "Bastien",
    "Bénédicte", "Blaise", "Brune", "Capucine", "Cédric", "Célestin", "Chloé", "Clémence", "Corentin",
    "Cyprien",
    "Damien", "Daphné", "Édith", "Élise", "Eloi", "Émeline", "Estelle", "Étienne", "Fanny", "Félicité",
    "Firmin",
    "Flore", "Gaëlle", "Gaspard", "Gwenaëlle", "Hadrien", "Héloïse", "Hortense", "Inès", "Irénée", "Isaure",
    "Jérémie",
    "Joséphine", "Judicaël", "Karima", "Léonie", "Léandre", "Lilou", "Loïc", "Lucille", "Maëlys", "Malo",
    "Marius",
    "Mathilde", "Maud", "Mehdi", "Mélanie", "Mirabelle", "Nadège", "Naïma", "Noémie", "Octave", "Océane",
    "Ombeline",
    "Ondine", "Pélagie", "Perrine", "Philomène", "Prosper", "Quitterie", "Raphaëlle", "Régis", "Rosalie",
    "Sabine",
    "Samira", "Séverin", "Siméon", "Solène", "Sylvain", "Tanguy", "Théodora", "Thibault", "Timothée",
    "Ulysse",
    "Valère", "Victoire", "Yaëlle", "Yann", "Zélie", "Zéphyrin", "Zoé",
  ]

  static let families = [
    "Abadie-Leroux", "Ambroisin", "Aubépin", "Bachelereau", "Barbotin", "Beauséjour", "Belhadri",
    "Bellefosse", "Benamara",
    "Bérangeon", "Boisjoly", "Bonnefant", "Bouscatel", "Brévignon", "Caradec", "Castelnou", "Chantemerle",
    "Chevrolat",
    "Clairbois", "Cœurderoy", "Cormorèche", "Courtepaille", "Damoiseau", "Darrigade", "Delaunoy", "Desmarets",
    "D'Herbecourt",
    "Diallonne", "Dubreucq", "Durivault", "Éparvier", "Escoffret", "Estérelle", "Fabrègues", "Faucogney",
    "Ferrandin",
    "Fontanelle", "Fougerolle", "Gaudrillet", "Genestoux", "Girandole", "Grandvaux", "Guérinot", "Hautecœur",
    "Hennequart",
    "Houssaye", "Jaquemard", "Joncheray", "Kerguelin", "Kervadec", "Labouheyre", "Lamirault", "Larrivière",
    "Le Floc'hic",
    "Lespinasse", "L'Hermitte", "Loubatière", "Lœuillet", "Maisonneuve", "Malapert", "Marchandot",
    "Mazerolles", "Meunié",
    "Minvielle", "Montgaillard", "Mouchoir", "N'Doumba", "Noirétable", "Orsinelli", "Ourabah", "Panisset",
    "Pelletan",
    "Perrigaud", "Peyrelongue", "Plantevin", "Pontcarral", "Poirotte", "Prudhomme", "Quatrebarbes",
    "Quénneville", "Rabastens",
    "Rambouillard", "Ravaillot", "Rochebrune", "Roquelaure", "Saint-Avit", "Sainte-Colombe", "Salvétat",
    "Sauvageot", "Sérignan",
    "Taillefer", "Thévenoux", "Tourniaire", "Tréhondart", "Trintignon", "Ustariz", "Vadelorge", "Valmorin",
    "Vasseur", "Vaucresson",
    "Verdelet", "Vieuxpont", "Villedieu", "Wattrelin", "Yvetot", "Zerbini",
  ]
}
