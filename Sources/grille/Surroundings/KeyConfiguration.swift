import Authoring
import Canvas
import PlainText
import Screens

/// The part `keys` of the configuration: an action and its keys, for all places or under a place's name.
///
/// ```yaml
/// keys:
///   yes: [o, y]
///   observing:
///     note: t
/// ```
struct KeyConfiguration {
  /// One thing that is wrong with it, and where.
  struct Fault {
    enum Kind {
      case unknownName(String, nearest: String?)
      case unknownAction(String, nearest: String?)
      case unknownKey(String)
      case change(KeyFault)
    }

    var position: YAMLPosition
    var kind: Kind
  }

  private struct Place {
    var position: YAMLPosition
    var keys: [YAMLPosition]
  }

  private(set) var changes: [KeyChange] = []
  private(set) var faults: [Fault] = []
  private var places: [Place] = []

  init() {}

  init(_ node: YAMLNode, _ findings: inout AuthoringFindings) {
    guard case .mapping(let members) = node.content else {
      findings.add(.expected(.mapping), at: node.position)
      return
    }
    for member in members {
      if case .mapping(let inner) = member.value.content {
        guard let context = Context(rawValue: member.key) else {
          unknown(member, among: Context.allCases.map(\.rawValue), Fault.Kind.unknownName)
          continue
        }
        for change in inner { read(change, in: context, &findings) }
      } else {
        read(member, in: nil, &findings)
      }
    }
    for refused in Keymap.standard.with(changes).refused where places.indices.contains(refused.change) {
      let place = places[refused.change]
      let key = refused.key.flatMap { place.keys.indices.contains($0) ? place.keys[$0] : nil }
      faults.append(Fault(position: key ?? place.position, kind: .change(refused.fault)))
    }
    faults.sort { $0.position < $1.position }
  }

  private mutating func read(
    _ member: YAMLNode.Member, in context: Context?, _ findings: inout AuthoringFindings
  ) {
    guard let action = Action(rawValue: member.key) else {
      let actions = Action.allCases.map(\.rawValue)
      if context == nil {
        unknown(member, among: actions + Context.allCases.map(\.rawValue), Fault.Kind.unknownName)
      } else {
        unknown(member, among: actions, Fault.Kind.unknownAction)
      }
      return
    }
    var keys: [Key] = []
    var positions: [YAMLPosition] = []
    let before = faults.count
    for node in nodes(of: member.value) {
      guard case .text(let name) = node.content else {
        findings.add(.expected(.text), at: node.position)
        return
      }
      guard let key = Key(named: name) else {
        faults.append(Fault(position: node.position, kind: .unknownKey(name)))
        continue
      }
      keys.append(key)
      positions.append(node.position)
    }
    guard faults.count == before else { return }
    changes.append(KeyChange(action, in: context, keys))
    places.append(Place(position: member.keyPosition, keys: positions))
  }

  /// One key may stand without a list.
  private func nodes(of value: YAMLNode) -> [YAMLNode] {
    switch value.content {
    case .list(let nodes): nodes
    case .text(let text): text.isEmpty ? [] : [value]
    case .mapping: []
    }
  }

  private mutating func unknown(
    _ member: YAMLNode.Member, among known: [String], _ kind: (String, String?) -> Fault.Kind
  ) {
    faults.append(
      Fault(position: member.keyPosition, kind: kind(member.key, nearestName(to: member.key, among: known))))
  }
}
