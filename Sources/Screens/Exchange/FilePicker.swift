import Canvas
import PlainText
import Wording

/// Looks for a file to take, or for a folder to write one into; removable drives come first.
///
/// It reads nothing itself: what a folder holds is asked for and handed in.
package struct FilePicker: ScreenModel {
  package let context = Context.picking
  let purpose: FilePurpose
  /// Nil until it was read.
  var listing: FileListing?
  var chosen = 0
  /// Where to begin instead of at the drives.
  private let beginning: String?
  /// Whether what was typed was no folder, and the folder that it is in was asked for instead.
  private var hasFallenBack = false

  /// One line of the list.
  enum Line: Hashable {
    /// The file is to be written here.
    case here(String)
    case parent
    case entry(FileListing.Entry)
  }

  package init(_ purpose: FilePurpose, at path: String? = nil) {
    self.purpose = purpose
    beginning = path
  }

  var lines: [Line] {
    guard let listing else { return [] }
    let isHere = listing.path != nil && listing.fault == nil && !purpose.isTaking
    return (isHere ? [.here(listing.proposed)] : []) + (listing.path == nil ? [] : [.parent])
      + listing.entries.map { .entry($0) }
  }

  package mutating func appear(_ world: World) -> [Request] {
    listing == nil ? [look(in: beginning)] : []
  }

  private func look(in path: String?) -> Request { .exchange(.look(in: path, for: purpose)) }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    let last = max(0, lines.count - 1)
    let page = max(1, world.size.rows - 9)
    if action == .up || action == .previous { chosen = max(0, chosen - 1) }
    if action == .down || action == .next { chosen = min(last, chosen + 1) }
    if action == .pageUp { chosen = max(0, chosen - page) }
    if action == .pageDown { chosen = min(last, chosen + page) }
    if action == .first { chosen = 0 }
    if action == .last { chosen = last }
    if action == .back || action == .quit { return .pop }
    if action == .left { return above }
    if action == .typePath || action == .typeRoot {
      let purpose = purpose
      var prompt = PromptPanel(
        title: ScreenText.typePathTitle, hint: ScreenText.typePathHint, text: action == .typeRoot ? "/" : "",
        limit: 1000
      ) { path in
        path.isEmpty ? .pop : Response(move: .popReplacing(FilePicker(purpose, at: path)))
      }
      prompt.isProse = false
      return .push(prompt)
    }
    return action == .confirm ? choose(world) : .none
  }

  /// The folder that this one is in; from the top of all, the places to begin at.
  private var above: Response {
    guard let listing, listing.path != nil else { return .none }
    return .ask(look(in: listing.parent))
  }

  private func choose(_ world: World) -> Response {
    guard lines.indices.contains(chosen) else { return .none }
    switch lines[chosen] {
    case .here(let name):
      guard let folder = listing?.path else { return .none }
      switch purpose {
      case .send(let dossier):
        return .push(SendForm.screen(dossier, folder: folder, name: name, addressee: listing?.addressee))
      case .request(let subject, _):
        return .push(RequestForm.screen(subject, folder: folder, name: name, world))
      case .export(let path, let format, _):
        return .ask(.review(.export(path: path, format, folder: folder, name: name)))
      case .receive, .keyring: return .none
      }
    case .parent: return above
    case .entry(let entry):
      switch entry.kind {
      case .drive, .home, .folder, .last, .archive, .current: return .ask(look(in: entry.path))
      case .file, .ownFile:
        let isKeyring = purpose == .keyring
        return .ask(
          isKeyring
            ? .review(.openKeyring(path: entry.path)) : .exchange(.receive(path: entry.path, accepting: nil)))
      }
    }
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    if case .reviewed(let reviewed) = outcome { return ReviewFlow.follow(reviewed, world) ?? .none }
    if case .failed = outcome, listing == nil, !hasFallenBack {
      // A file that was typed and cannot be taken: what is beside it is shown, under the reason.
      hasFallenBack = true
      return .ask(look(in: beginning.flatMap(Self.folder)))
    }
    guard case .exchanged(let exchanged) = outcome else { return .none }
    if case .listed(let new) = exchanged {
      // Coming back up, the cursor is on the folder that was left; else on what is most likely to be taken.
      let left = listing?.path
      listing = new
      let back = left.flatMap { left in
        lines.firstIndex { if case .entry(let entry) = $0 { entry.path == left } else { false } }
      }
      let file =
        !purpose.isTaking
        ? nil : lines.firstIndex { if case .entry(let entry) = $0 { entry.kind == .file } else { false } }
      chosen = back ?? file ?? 0
      return new.fault.map { .say($0, .error) } ?? .none
    }
    return ExchangeFlow.follow(exchanged) ?? .none
  }

  /// The folder of a path that was typed; nil where it names none.
  private static func folder(of path: String) -> String? {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) }
  }

  package func header(_ world: World) -> Header {
    let title =
      switch purpose {
      case .receive: ScreenText.receiveTitle
      case .send: ScreenText.sendTitle
      case .keyring: ReviewText.keyringWhich
      case .request: ReviewText.requestWhere
      case .export: ReviewText.exportWhere
      }
    let second =
      listing?.path.map { TextWidth.truncatedStart(SafeText($0), to: world.size.columns - 2) }
      ?? world.text(ScreenText.whereFilesAre)
    return Header(title: world.text(title), second: second)
  }
}

extension TextWidth {
  /// A text cut at its start, where its end says more: a path.
  static func truncatedStart(_ text: SafeText, to width: Int) -> SafeText {
    guard columns(of: text) > width, width > 1 else { return text }
    var rest = text
    while columns(of: rest) > width - 1, !rest.isEmpty {
      rest = rest.slice(1..<rest.text.unicodeScalars.count)
    }
    return "…" + rest
  }
}
