package import Canvas

/// The themes that are part of the program, from the files under `themes/`.
package enum EmbeddedThemes {
  /// What is used where none is asked for.
  package static let defaultID = "dark"

  /// The files' bytes, in the order in which they are listed.
  private static let files: [[UInt8]] = [
    PackageResources.dark_yaml, PackageResources.light_yaml, PackageResources.monochrome_yaml,
    PackageResources.high_contrast_yaml, PackageResources.colour_blind_yaml,
  ]

  /// Reads them all; a fault is a fault of the program's own files, which its tests read.
  package static func all() throws(AuthoringErrors) -> [Theme] {
    var themes: [Theme] = []
    for file in files { themes.append(try ThemeReader.read(file)) }
    return themes
  }

  /// Nil where none has that id.
  package static func theme(id: String) throws(AuthoringErrors) -> Theme? {
    try all().first { $0.id == id }
  }
}
