package import Assessment
package import Canvas
import PlainText
package import Wording

/// One line of a form.
package struct FormField: Sendable {
  package enum Content: Sendable {
    case text(TextField)
    /// A text that is not shown while it is written.
    case secret(TextField)
    /// One of several, changed with the arrows; the values are what `FormValues` gives back.
    case choice([(value: String, label: Sentence)], chosen: Int)
    case yesNo(Bool)
  }

  package var id: String
  package var label: Sentence
  package var hint: Sentence?
  package var content: Content

  package static func text(
    _ id: String, _ label: Sentence, hint: Sentence? = nil, value: String = "",
    limit: Int = TextLimit.name
  ) -> FormField {
    FormField(
      id: id, label: label, hint: hint,
      content: .text(TextField(value, kind: .line, limit: limit, viewport: Size(rows: 1, columns: 40))))
  }

  package static func secret(_ id: String, _ label: Sentence, hint: Sentence? = nil) -> FormField {
    FormField(
      id: id, label: label, hint: hint,
      content: .secret(TextField("", kind: .line, limit: 1000, viewport: Size(rows: 1, columns: 40))))
  }

  package static func choice(
    _ id: String, _ label: Sentence, hint: Sentence? = nil, _ options: [(value: String, label: Sentence)],
    chosen: String? = nil
  ) -> FormField {
    let place = options.firstIndex { $0.value == chosen } ?? 0
    return FormField(id: id, label: label, hint: hint, content: .choice(options, chosen: place))
  }

  package static func yesNo(_ id: String, _ label: Sentence, hint: Sentence? = nil, value: Bool = false)
    -> FormField
  {
    FormField(id: id, label: label, hint: hint, content: .yesNo(value))
  }
}

/// What was filled in, by the fields' ids.
package struct FormValues: Sendable {
  var fields: [FormField]

  /// The text of a field, or the value chosen; empty where there is no such field.
  package func text(_ id: String) -> String {
    switch fields.first(where: { $0.id == id })?.content {
    case .text(let field), .secret(let field): field.text
    case .choice(let options, let chosen): options.indices.contains(chosen) ? options[chosen].value : ""
    case .yesNo(let value): value ? "yes" : "no"
    case nil: ""
    }
  }

  package func flag(_ id: String) -> Bool { text(id) == "yes" }

  /// A day written as 24/11/2026 or 2026-11-24; nil where empty or not a day.
  package func day(_ id: String) -> Day? { DayText.read(text(id)) }

  package func isBlank(_ id: String) -> Bool { text(id).allSatisfy(\.isWhitespace) }
}

/// Days as people write them.
package enum DayText {
  package static func read(_ text: String) -> Day? {
    let text = String(text.filter { !$0.isWhitespace })
    if let day = Day(text) { return day }
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "." || $0 == "-" }).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
    return Day(year: year < 100 ? 2000 + year : year, month: month, day: day)
  }

  package static func write(_ day: Day?) -> String {
    guard let day else { return "" }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(two(day.dayOfMonth))/\(two(day.month))/\(day.year)"
  }
}

/// Why a form is not taken: which field, and what to put there.
package struct FormFault: Error, Sendable {
  package var field: String
  package var sentence: Sentence

  package init(_ field: String, _ sentence: Sentence) {
    self.field = field
    self.sentence = sentence
  }
}

/// A page of fields, taken all at once with its last line.
package struct FormScreen: ScreenModel {
  package let context = Context.form
  let title: Sentence
  let introduction: Sentence?
  /// Lines between the introduction and the fields that must never be cut or wrapped, such as a fingerprint.
  var shown: [SafeText] = []
  let submitLabel: Sentence
  var fields: [FormField]
  var here = 0
  /// Whether something was filled in that leaving would lose, and whether leaving was asked for already.
  private var isChanged = false
  private var isLeaving = false
  private var fault: FormFault?
  let submit: @Sendable (FormValues) throws(FormFault) -> [Request]
  private let after: @Sendable (Outcome) -> Response?

  /// `submit` turns what was filled in into requests, none where nothing changed; `after` says where to go when they are done
  /// (without it, back).
  package init(
    title: Sentence, introduction: Sentence? = nil, fields: [FormField], submitLabel: Sentence,
    after: @escaping @Sendable (Outcome) -> Response? = { _ in nil },
    submit: @escaping @Sendable (FormValues) throws(FormFault) -> [Request]
  ) {
    self.title = title
    self.introduction = introduction
    self.submitLabel = submitLabel
    self.fields = fields
    self.after = after
    self.submit = submit
  }

  package var isWriting: Bool {
    guard fields.indices.contains(here) else { return false }
    switch fields[here].content {
    case .text, .secret: return true
    case .choice, .yesNo: return false
    }
  }

  package func showsClock(_ world: World) -> Bool { false }
  package var savesEachKey: Bool { false }

  package mutating func write(_ key: Key, _ world: World) -> Response? {
    guard fields.indices.contains(here) else { return nil }
    switch fields[here].content {
    case .text(var field):
      guard let outcome = field.handle(key) else { return nil }
      fields[here].content = .text(field)
      (isChanged, isLeaving) = (isChanged || !outcome.edits.isEmpty, false)
      return Response(status: outcome.status)
    case .secret(var field):
      guard let outcome = field.handle(key) else { return nil }
      fields[here].content = .secret(field)
      (isChanged, isLeaving) = (isChanged || !outcome.edits.isEmpty, false)
      return Response(status: outcome.status)
    case .choice, .yesNo:
      return nil
    }
  }

  package mutating func perform(_ action: Action, _ world: World) -> Response {
    if action == .back {
      guard isChanged, !isLeaving else { return .pop }
      isLeaving = true
      return .say(ScreenText.leavesForm, .refused)
    }
    isLeaving = false
    if action == .done { return send() }
    if action == .up || action == .previous { here = max(0, here - 1) }
    if action == .down || action == .next { here = min(fields.count, here + 1) }
    if action == .first { here = 0 }
    if action == .last { here = fields.count }
    if action == .left { turn(by: -1) }
    if action == .right { turn(by: 1) }
    if action == .confirm {
      if here == fields.count { return send() }
      here += 1
    }
    return .none
  }

  private mutating func turn(by step: Int) {
    guard fields.indices.contains(here) else { return }
    switch fields[here].content {
    case .choice(let options, let chosen):
      let count = max(1, options.count)
      fields[here].content = .choice(options, chosen: (chosen + step + count) % count)
      isChanged = isChanged || count > 1
    case .yesNo(let value):
      fields[here].content = .yesNo(!value)
      isChanged = true
    case .text, .secret: break
    }
  }

  mutating func send() -> Response {
    do throws(FormFault) {
      fault = nil
      let requests = try submit(FormValues(fields: fields))
      return requests.isEmpty ? .pop : Response(requests: requests)
    } catch {
      fault = error
      here = fields.firstIndex { $0.id == error.field } ?? here
      return .say(error.sentence, .refused)
    }
  }

  /// A press goes to a field, and in a text to where it met it; the last line is only gone to.
  package mutating func click(_ hit: HitArea, at position: Position, _ world: World) -> Response {
    isLeaving = false
    switch hit.target {
    case .line(let line, _): here = min(max(0, line), fields.count)
    case .text(let line):
      guard fields.indices.contains(line) else { return .none }
      here = line
      if case .text(var field) = fields[line].content {
        field.press(at: position, in: hit.area.size)
        fields[line].content = .text(field)
      }
    case .key: break
    }
    return .none
  }

  package mutating func receive(_ outcome: Outcome, _ world: World) -> Response {
    if let response = after(outcome) { return response }
    if case .failed = outcome { emptySecret() }
    switch outcome {
    case .recorded, .done, .opened, .identityCreated, .identityChosen: return .pop
    case .refused, .failed, .document, .signed, .edited, .exchanged, .reviewed: return .none
    }
  }

  /// What failed is asked for again from its start: nobody sees what stands in a hidden field, and what is typed
  /// behind it fails again. A new passphrase, written twice, is kept.
  private mutating func emptySecret() {
    let secrets = fields.indices.filter {
      if case .secret = fields[$0].content { true } else { false }
    }
    guard secrets.count == 1, let only = secrets.first else { return }
    let field = fields[only]
    fields[only] = .secret(field.id, field.label, hint: field.hint)
    here = only
  }

  package func header(_ world: World) -> Header { Header(title: world.text(title)) }

  package func draw(on canvas: inout Canvas, in area: Rectangle, _ world: World) {
    let width = area.size.columns
    var row = area.origin.row
    if let introduction, area.size.rows > fields.count + shown.count + 3 {
      for line in TextWrapping.lines(world.text(introduction), width: width - 2) {
        canvas.put(line, row: row, column: 1, role: .muted)
        row += 1
      }
      row += 1
    }
    for line in shown {
      canvas.put(line, row: row, column: 3, role: .accent, attributes: .bold)
      row += 1
    }
    if !shown.isEmpty { row += 1 }
    let labelWidth = min(
      width / 2, (fields.map { TextWidth.columns(of: world.text($0.label)) }.max() ?? 0) + 2)
    let room = max(1, area.rows.upperBound - row - 2)
    let first = max(0, min(here - room + 1, fields.count - room))
    for (index, field) in fields.enumerated().dropFirst(first).prefix(room) {
      draw(field, at: row, labelWidth: labelWidth, width: width, isHere: index == here, on: &canvas, world)
      canvas.makeReachable(row: row, columns: 0..<3 + labelWidth, .line(index, part: 0))
      canvas.makeReachable(row: row, columns: 3 + labelWidth..<max(4 + labelWidth, width - 1), .text(index))
      row += 1
    }
    let edge = area.columns.upperBound - 2
    if first > 0 { canvas.put(world.glyphs.above, row: row - min(room, fields.count), column: edge, role: .muted) }
    if first + room < fields.count { canvas.put(world.glyphs.below, row: row - 1, column: edge, role: .muted) }
    let isHere = here == fields.count
    canvas.makeReachable(row: row, columns: 0..<width, .line(fields.count, part: 0))
    canvas.put(isHere ? world.glyphs.here : " ", row: row, column: 1, role: isHere ? .here : .text)
    canvas.put(
      world.text(submitLabel), row: row, column: 3, role: isHere ? .here : .accent, attributes: .bold)
    if fields.indices.contains(here), let hint = fields[here].hint {
      canvas.put(
        world.text(hint), row: area.rows.upperBound - 1, column: 1, role: .muted, maxWidth: width - 2)
    }
  }

  private func draw(
    _ field: FormField, at row: Int, labelWidth: Int, width: Int, isHere: Bool,
    on canvas: inout Canvas, _ world: World
  ) {
    if isHere { canvas.put(world.glyphs.here, row: row, column: 1, role: .accent) }
    let faulty = fault?.field == field.id
    canvas.put(
      world.text(field.label), row: row, column: 3, role: faulty ? .missing : .text, maxWidth: labelWidth)
    let column = 3 + labelWidth
    let room = max(1, width - column - 1)
    switch field.content {
    case .text(let text):
      var shown = text
      shown.resize(to: Size(rows: 1, columns: room))
      canvas.put(shown, row: row, column: column, isActive: isHere)
    case .secret(let text):
      let dots = TextField(
        String(repeating: "*", count: min(text.scalarCount, room - 1)), kind: .line, limit: 1000,
        viewport: Size(rows: 1, columns: room))
      canvas.put(dots, row: row, column: column, isActive: isHere)
    case .choice(let options, let chosen):
      let label = options.indices.contains(chosen) ? world.text(options[chosen].label) : ""
      canvas.put(
        isHere ? "< \(label) >" : label, row: row, column: column, role: isHere ? .here : .text,
        maxWidth: room)
    case .yesNo(let value):
      let label = world.text(value ? ScreenText.yes : ScreenText.no)
      canvas.put(
        isHere ? "< \(label) >" : label, row: row, column: column, role: isHere ? .here : .text,
        maxWidth: room)
    }
  }
}
