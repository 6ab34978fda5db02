package import Referential

/// The referentials that are part of the program, as authored.
package enum EmbeddedReferentials {
  /// The files' bytes, in the order in which they are listed.
  private static let files: [[UInt8]] = [PackageResources.cqp_accueil_relation_yaml]

  /// Reads them all; a fault is a fault of the program's own files, which its tests read.
  package static func all() throws(AuthoringErrors) -> [Referential] {
    var referentials: [Referential] = []
    for file in files { referentials.append(try ReferentialReader.read(file)) }
    return referentials
  }

  /// Nil where none has that id.
  package static func referential(id: String) throws(AuthoringErrors) -> Referential? {
    try all().first { $0.id == id }
  }
}
