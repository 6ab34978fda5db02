import Dossier
import Glibc
import Screens
import Seal
import Wording

/// Reads folders for the picker: removable drives first, then whatever is asked for.
struct FolderReading {
  /// More names than anybody looks through; the rest is told of.
  private static let maximum = 2_000

  let purpose: FilePurpose
  /// A name for the file to write, free among the names of its folder.
  let propose: (Set<String>) -> String
  /// Whether a file of this name was written by who looks.
  var isOwn: (String) -> Bool = { _ in false }
  /// The folder of the last exchange, to begin at.
  var last: String?
  /// Folders that somebody is likely to mean, before the last one.
  var nearby: [(kind: FileListing.Entry.Kind, path: String)] = []

  /// The places to begin at: what is mounted for this user, then the home folder.
  func start() -> FileListing {
    let user = Self.variable("USER") ?? Self.variable("LOGNAME") ?? ""
    var seen: Set<String> = []
    var entries: [FileListing.Entry] = []
    for (kind, near) in nearby {
      guard let path = Self.resolved(near), Self.kind(of: path) == S_IFDIR, seen.insert(path).inserted else { continue }
      entries.append(FileListing.Entry(kind: kind, name: path, path: path))
    }
    if let last, Self.kind(of: last) == S_IFDIR, seen.insert(last).inserted {
      entries.append(FileListing.Entry(kind: .last, name: last, path: last))
    }
    for root in ["/run/media/\(user)", "/media/\(user)", "/media", "/mnt"] {
      for name in (try? DurableFile.names(in: root)) ?? [] where !name.hasPrefix(".") && name != user {
        guard let path = Self.resolved("\(root)/\(name)"), Self.kind(of: path) == S_IFDIR,
          seen.insert(path).inserted
        else { continue }
        entries.append(FileListing.Entry(kind: .drive, name: name, path: path))
      }
    }
    if let home = Self.variable("HOME").flatMap(Self.resolved), seen.insert(home).inserted {
      entries.append(FileListing.Entry(kind: .home, name: home, path: home))
    }
    return FileListing(purpose: purpose, path: nil, entries: entries)
  }

  /// Whether a path that was typed is a folder.
  static func isFolder(_ path: String) -> Bool {
    resolved(expanded(path)).map { kind(of: $0) == S_IFDIR } ?? false
  }

  /// A path as it was typed: `~` is the home folder.
  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = variable("HOME") else { return path }
    return home + path.dropFirst()
  }

  /// What a folder holds: folders, and files that came from an evaluator.
  func listing(of typed: String) -> FileListing {
    // Links are followed once, to where they lead: a loop of them leads to a folder that has a name of its own.
    let path = Self.resolved(Self.expanded(typed)) ?? Self.expanded(typed)
    var listing = FileListing(purpose: purpose, path: path, parent: Self.parent(of: path), entries: [])
    let names: [String]
    do throws(Seal.FileFault) {
      guard Self.kind(of: path) == S_IFDIR else {
        throw Seal.FileFault.system(path: path, .open, code: ENOENT)
      }
      names = try DurableFile.names(in: path)
    } catch {
      listing.fault = error.sentence
      return listing
    }
    var files: [(entry: FileListing.Entry, written: Int)] = []
    for name in names.prefix(Self.maximum) where !name.hasPrefix(".") {
      let full = path == "/" ? "/\(name)" : "\(path)/\(name)"
      switch Self.kind(of: full) {
      case S_IFDIR: listing.entries.append(FileListing.Entry(kind: .folder, name: name, path: full))
      case S_IFREG where purpose == .receive && Self.isExchangeFile(full, name):
        files.append(
          (
            FileListing.Entry(kind: isOwn(name) ? .ownFile : .file, name: name, path: full),
            Self.written(full)
          ))
      case S_IFREG where purpose == .keyring && name.hasSuffix(".keyring.json"):
        files.append((FileListing.Entry(kind: .file, name: name, path: full), Self.written(full)))
      default: break
      }
    }
    // The newest of the other's files is the one to take; one's own are there for the other.
    files.sort { a, b in
      (a.entry.kind == .file ? 0 : 1, -a.written, b.entry.name) < (
        b.entry.kind == .file ? 0 : 1, -b.written, a.entry.name
      )
    }
    listing.entries = files.map(\.entry) + listing.entries
    listing.proposed = propose(Set(names))
    if names.count > Self.maximum { listing.fault = CommandText.folderTooLarge(Self.maximum) }
    return listing
  }

  /// By its name, or else by how it begins: mail programs change names.
  private static func isExchangeFile(_ path: String, _ name: String) -> Bool {
    if name.hasSuffix(ExchangeFileName.suffix) { return true }
    guard let head = try? HostileFile.readPrefix(path, count: 512, access: .given) else { return false }
    return ExchangePayload.isBeginning(head) || EncryptedFile.isBeginning(head)
      || CorrectionRequest.isBeginning(head)
  }

  private static func kind(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  /// When a file was last written, in seconds.
  private static func written(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mtim.tv_sec : 0
  }

  /// Where a path really leads; nil where it leads nowhere.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(validatingCString: real)
  }

  private static func parent(of path: String) -> String? {
    guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
