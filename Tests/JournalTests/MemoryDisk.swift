import Glibc
import Journal

/// A disk in memory that can fail at any call, fill up, and lose its power.
///
/// Used by one test on one thread, hence unchecked.
final class MemoryDisk: SystemCalls, @unchecked Sendable {
  /// What happens at one call, or from one call on.
  struct Fault {
    enum Kind: CaseIterable {
      case noSpace, inputOutput, interrupted, readOnly, quota, short

      var code: Int32? {
        switch self {
        case .noSpace: ENOSPC
        case .inputOutput: EIO
        case .interrupted: EINTR
        case .readOnly: EROFS
        case .quota: EDQUOT
        case .short: nil
        }
      }
    }

    var kind: Kind
    var call: Int
    var lasts: Bool
  }

  /// What of the bytes and names that were not synced is there after a power loss.
  enum Survival: CaseIterable {
    case synced, half, zeros, all
  }

  final class Node {
    var data: [UInt8] = []
    var synced: [UInt8] = []
    var isLocked = false
    var isRegular = true
  }

  private struct Descriptor {
    var node: Node?
    var position = 0
  }

  var names: [String: Node] = [:]
  private var syncedNames: [String: Node] = [:]
  private var descriptors: [Int32: Descriptor] = [:]
  private var nextDescriptor: Int32 = 3
  var fault: Fault?
  private(set) var calls = 0
  /// Bytes that fit on the disk.
  var capacity = Int.max
  /// Each call's name, in order.
  private(set) var log: [String] = []

  init() {}

  func afterPowerLoss(_ survival: Survival) -> MemoryDisk {
    let disk = MemoryDisk()
    for (name, node) in survival == .all ? names : syncedNames {
      let copy = Node()
      let kept = node.synced.count
      switch survival {
      case .synced: copy.data = node.synced
      case .half:
        let whole = node.data.count < kept ? node.synced : node.data
        copy.data = Array(whole.prefix((whole.count + kept + 1) / 2))
      case .zeros:
        copy.data = node.synced + Array(repeating: 0, count: max(0, node.data.count - kept))
      case .all: copy.data = node.data
      }
      copy.synced = copy.data
      disk.names[name] = copy
    }
    disk.syncedNames = disk.names
    return disk
  }

  subscript(path: String) -> [UInt8]? {
    get { names[path]?.data }
    set {
      let node = newValue.map { bytes in
        let node = Node()
        node.data = bytes
        node.synced = bytes
        return node
      }
      names[path] = node
      syncedNames[path] = node
    }
  }

  func makeSpecialFile(_ path: String) {
    let node = Node()
    node.isRegular = false
    names[path] = node
  }

  private func failing(_ name: String) -> Fault.Kind? {
    log.append(name)
    defer { calls += 1 }
    guard let fault, fault.lasts ? calls >= fault.call : calls == fault.call else { return nil }
    return fault.kind
  }

  private func failure(_ name: String) -> Int? { failing(name)?.code.map { -Int($0) } }

  func open(_ path: String, flags: Int32, mode: UInt32) -> Int {
    if let failure = failure("open") { return failure }
    var node = names[path]
    if flags & O_DIRECTORY == 0 {
      if node != nil && flags & (O_CREAT | O_EXCL) == O_CREAT | O_EXCL { return -Int(EEXIST) }
      if node == nil && flags & O_CREAT == 0 { return -Int(ENOENT) }
      if node == nil {
        node = Node()
        names[path] = node
      }
      if flags & O_TRUNC != 0 { node?.data = [] }
    }
    defer { nextDescriptor += 1 }
    descriptors[nextDescriptor] = Descriptor(node: node)
    return Int(nextDescriptor)
  }

  func close(_ file: Int32) -> Int {
    let descriptor = descriptors.removeValue(forKey: file)
    descriptor?.node?.isLocked = false
    return failure("close") ?? 0
  }

  func read(_ file: Int32, atMost count: Int, into bytes: inout [UInt8]) -> Int {
    let kind = failing("read")
    if let code = kind?.code { return -Int(code) }
    guard let descriptor = descriptors[file], let node = descriptor.node else { return -Int(EBADF) }
    let rest = node.data.dropFirst(descriptor.position)
    let got = rest.prefix(kind == .short ? max(1, min(count, rest.count) / 2) : count)
    bytes += got
    descriptors[file]?.position += got.count
    return got.count
  }

  func write(_ file: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
    let kind = failing("write")
    if let code = kind?.code { return -Int(code) }
    guard let node = descriptors[file]?.node else { return -Int(EBADF) }
    let room = capacity - names.values.reduce(0) { $0 + $1.data.count }
    guard room > 0 else { return -Int(ENOSPC) }
    let taken = bytes.prefix(min(room, kind == .short ? max(1, bytes.count / 2) : bytes.count))
    node.data += taken
    return taken.count
  }

  func fdatasync(_ file: Int32) -> Int { sync(file, "fdatasync") }
  func fsync(_ file: Int32) -> Int { sync(file, "fsync") }

  private func sync(_ file: Int32, _ name: String) -> Int {
    if let failure = failure(name) {
      // As ext4 does: the pages count as clean from now on, and what they held never reaches the disk.
      return failure
    }
    guard let descriptor = descriptors[file] else { return -Int(EBADF) }
    if let node = descriptor.node { node.synced = node.data } else { syncedNames = names }
    return 0
  }

  func ftruncate(_ file: Int32, size: Int) -> Int {
    if let failure = failure("ftruncate") { return failure }
    guard let node = descriptors[file]?.node else { return -Int(EBADF) }
    node.data = Array(node.data.prefix(size))
    return 0
  }

  func fstat(_ file: Int32, into facts: inout FileFacts) -> Int {
    if let failure = failure("fstat") { return failure }
    let node = descriptors[file]?.node
    facts = FileFacts(isRegular: node?.isRegular ?? false, size: node?.data.count ?? 0)
    return 0
  }

  /// Closing lets it go.
  func unlock(_ file: Int32) -> Int { 0 }

  func flock(_ file: Int32) -> Int {
    if let failure = failure("flock") { return failure }
    guard let node = descriptors[file]?.node, !node.isLocked else { return -Int(EWOULDBLOCK) }
    node.isLocked = true
    return 0
  }

  func rename(_ old: String, to new: String) -> Int {
    if let failure = failure("rename") { return failure }
    guard let node = names.removeValue(forKey: old) else { return -Int(ENOENT) }
    names[new] = node
    return 0
  }

  func unlink(_ path: String) -> Int {
    if let failure = failure("unlink") { return failure }
    return names.removeValue(forKey: path) == nil ? -Int(ENOENT) : 0
  }

  func mkdir(_ path: String, mode: UInt32) -> Int { failure("mkdir") ?? -Int(EEXIST) }

  func readdir(_ path: String, atMost count: Int, into list: inout [String]) -> Int {
    if let failure = failure("readdir") { return failure }
    for name in names.keys where name.hasPrefix(path + "/") {
      list.append(String(name.dropFirst(path.count + 1)))
    }
    return 0
  }
}
