import Glibc
import PlainText
import Report
import Seal
import Wording

/// Makes a PDF of a result's page with WeasyPrint, a program that has to be installed.
///
/// It is run without a shell, in a folder of its own that is gone afterwards. The page holds no address, so
/// nothing is fetched; the one file that is read besides is the result, which is attached.
enum PDFProgram {
  static func pdf(of result: CheckedResult, _ language: Language) throws -> [UInt8] {
    let program = try path()
    let help = try ProgramRun.run([program, "--help"], in: nil, environment: environment(at: 0)).output
    let folder = try TemporaryFolder()
    let page = "\(folder.path)/page.html"
    let file = "\(folder.path)/\(result.fileName)"
    try DurableFile.write(try ResultPage.html(result, language, onPaper: true), to: page, replacing: false)
    try DurableFile.write(result.bytes, to: file, replacing: false)
    var arguments = [program, "--quiet", "--attachment", file]
    // Older versions know fewer of these.
    if help.contains("pdf/a-3b") { arguments += ["--pdf-variant", "pdf/a-3b"] }
    if help.contains("--attachment-relationship") { arguments += ["--attachment-relationship", "Source"] }
    if help.contains("--allowed-protocols") { arguments += ["--allowed-protocols", "file"] }
    arguments += ["--pdf-identifier", result.digest.hex, page, "\(folder.path)/out.pdf"]
    let ending = try ProgramRun.run(arguments, in: folder, environment: environment(at: result.signedAt))
    guard ending.status == 0,
      let bytes = try? HostileFile.read("\(folder.path)/out.pdf", maximum: 64 << 20, access: .own)
    else {
      throw Failure(ExportText.weasyPrintFailed(String(ending.output.suffix(300))), exit: 69)
    }
    return PDFDates.settled(bytes, at: result.signedAt, identifier: result.digest)
  }

  static var isInstalled: Bool { (try? path()) != nil }

  /// Where the program is, in the folders of `PATH`.
  static func path() throws -> String {
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    for folder in folders.split(separator: ":") where folder.hasPrefix("/") {
      let candidate = "\(folder)/weasyprint"
      if access(candidate, X_OK) == 0 { return candidate }
    }
    throw Failure(ExportText.noWeasyPrint, exit: 69)
  }

  /// The time that a reproducible program takes for now, and what it needs to find itself and its fonts.
  private static func environment(at seconds: Int) -> [String] {
    let names: [String] = ["PATH", "HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "XDG_CACHE_HOME"]
    let kept = names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
    return kept + ["SOURCE_DATE_EPOCH=\(seconds)", "TZ=UTC", "LC_ALL=C.UTF-8", "PYTHONHASHSEED=0"]
  }
}
