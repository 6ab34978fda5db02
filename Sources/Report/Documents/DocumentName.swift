import PlainText
import Referential
import Seal

extension CheckedResult {
  /// What a document of this result is called among those of others: `meunier-dana-b1-r1-1a2b3c4d.html`.
  ///
  /// Letters without accents, digits and hyphens, so that every computer takes it; the digits at its end
  /// are of the digest of what was signed, so that two results never have one name.
  package func documentName(suffix: String?) -> String {
    let candidate = payload.candidate
    let words = [
      candidate.family, candidate.given, payload.bloc.id.rawValue, "r\(payload.result.revision)",
      String(SHA256Digest(of: payload.bytes).hex.prefix(16)),
    ]
    let name = words.map(Self.plain).filter { !$0.isEmpty }.joined(separator: "-")
    return suffix.map { "\(name).\($0)" } ?? name
  }

  private static func plain(_ text: String) -> String {
    var name = ""
    for scalar in FoldedText.letters(of: text).unicodeScalars {
      let isPlain = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      if isPlain {
        name.unicodeScalars.append(scalar)
      } else if !name.isEmpty, name.last != "-" {
        name += "-"
      }
      if name.utf8.count >= 40 { break }
    }
    return name.last == "-" ? String(name.dropLast()) : name
  }
}
