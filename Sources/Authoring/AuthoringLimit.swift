/// How much an authored referential may hold; texts are counted in Unicode scalars.
package enum AuthoringLimit {
  /// Blocs of a referential, competences of a bloc, criteria of a competence, and any other list: ids
  /// count to 99.
  package static let items = 99
  package static let id = 64
  package static let version = 20
  package static let title = 200
  package static let blocLabel = 16
  package static let competenceLabel = 20
  /// Fits, with number, cursor and a few marks, in a 28-column half of the live view.
  package static let criterionLabel = 24
  /// Fits beside a criterion in the table of both grids.
  package static let scaleLabel = 24
  /// The name of a theme in a list to choose from.
  package static let themeName = 30
  package static let paragraph = 2_000
  /// The phrases of one user, and what one of them may hold: as much as a note.
  package static let phrases = 500
  package static let phrase = 2_000
}
