import Assessment
import Canvas
import PlainText
import Referential
import Wording

extension FormScreen: HeardQuestion {
  var isForm: Bool { true }

  func isSecret(_ world: World) -> Bool {
    guard fields.indices.contains(here), case .secret = fields[here].content else { return false }
    return true
  }

  func told(_ world: World) -> [SafeText] {
    [world.text(title)] + (introduction.map { [world.text($0)] } ?? []) + shown
  }

  func listed(_ competence: Int?, _ world: World) -> [SafeText] {
    numbered(fields.map { world.text(LinearText.value($0.label, value(of: $0, world))) })
  }

  func inFull(_ world: World) -> [SafeText] { told(world) + aside(world) }

  func question(_ world: World) -> SafeText {
    guard fields.indices.contains(here) else { return world.text(LinearText.send(submitLabel)) }
    return world.text(LinearText.questionOf(fields[here].label, here + 1, fields.count))
  }

  /// Said before the question: what can be answered, and what stands there now.
  func aside(_ world: World) -> [SafeText] {
    guard fields.indices.contains(here) else { return [] }
    let field = fields[here]
    switch field.content {
    case .text(let text):
      let hint = field.hint.map { [WithoutKeys.text($0, world)] } ?? []
      return hint + (text.isEmpty ? [] : [world.text(LinearText.now(text.text))])
    case .secret:
      return field.hint.map { [WithoutKeys.text($0, world)] } ?? []
    case .choice(let options, _):
      return numbered(options.map { world.text(Self.spoken($0)) })
        + [world.text(LinearText.now(value(of: field, world)))]
    case .yesNo:
      return [world.text(LinearText.yesOrNo(value(of: field, world)))]
    }
  }

  mutating func take(_ answer: SpokenAnswer, _ world: World) -> Response {
    guard fields.indices.contains(here) else { return takeEnd(answer) }
    switch answer {
    case .keep: return goOn()
    case .previous:
      repeat { here -= 1 } while here > 0 && !isAsked(here)
      here = max(0, here)
      return .none
    case .submit: return send()
    case .list: return .none
    case .empty: return put("", world)
    case .text(let text): return put(text, world)
    }
  }

  /// After the last question: whether to take it all, or which answer to change.
  private mutating func takeEnd(_ answer: SpokenAnswer) -> Response {
    switch answer {
    case .submit: return send()
    case .previous: here = max(0, fields.count - 1)
    case .keep, .empty, .list: break
    case .text(let text):
      let words = SpokenLine(text).words
      if let number = words.first.flatMap({ Int($0) }) {
        guard fields.indices.contains(number - 1) else {
          return .say(LinearText.noSuchNumber(String(number), upTo: fields.count), .refused)
        }
        here = number - 1
      } else if let word = words.first, Self.yes.contains(word) {
        return send()
      } else if words == SpokenLine(submitLabel.fr).words || words == SpokenLine(submitLabel.en).words {
        return send()
      } else {
        return .say(LinearText.unknown(text, nearest: nil), .refused)
      }
    }
    return .none
  }

  private static let yes: Set = ["oui", "o", "yes", "y"]
  private static let no: Set = ["non", "n", "no"]

  /// Takes an answer to the question that is open; what it is not taken for, the form itself says.
  private mutating func put(_ text: String, _ world: World) -> Response {
    var status: Status?
    let before = fields[here]
    switch fields[here].content {
    case .text(let old):
      var new = TextField("", kind: old.kind, limit: old.limit, viewport: old.viewport)
      status = new.handle(.paste(text))?.status
      fields[here].content = .text(new)
    case .secret(let old):
      var new = TextField("", kind: old.kind, limit: old.limit, viewport: old.viewport)
      status = new.handle(.paste(text))?.status
      fields[here].content = .secret(new)
    case .choice(let options, _):
      guard let chosen = Self.choice(text, options, world) else {
        return .say(LinearText.notInList(text, upTo: options.count), .refused)
      }
      fields[here].content = .choice(options, chosen: chosen)
    case .yesNo:
      let word = SpokenLine(text).words.first ?? ""
      guard Self.yes.contains(word) || Self.no.contains(word) else {
        return .say(LinearText.yesOrNoOnly, .refused)
      }
      fields[here].content = .yesNo(Self.yes.contains(word))
    }
    do throws(FormFault) { _ = try submit(FormValues(fields: fields)) } catch {
      if error.field == before.id {
        // What is not taken does not stay: "garder" would keep it.
        fields[here] = before
        return .say(error.sentence, .refused)
      }
    }
    var response = goOn()
    response.status = response.status ?? status
    return response
  }

  private static func choice(
    _ text: String, _ options: [(value: String, label: Sentence)], _ world: World
  ) -> Int? {
    let words = SpokenLine(text).words
    if words.count == 1, let number = words.first.flatMap({ Int($0) }) {
      return options.indices.contains(number - 1) ? number - 1 : nil
    }
    guard !words.isEmpty else { return nil }
    let whole = options.indices.filter { SpokenLine(spoken(options[$0])[world.language]).words == words }
    if let only = whole.first { return only }
    let labels = options.map { SpokenLine(spoken($0)[world.language]).words }
    func named(_ words: [String]) -> [Int] {
      labels.indices.filter { index in
        words.allSatisfy { word in labels[index].contains { $0.hasPrefix(word) } }
      }
    }
    // "présent" means "présence": the last letter may be another one in a long word.
    let stems = words.map { $0.count >= 5 ? String($0.dropLast()) : $0 }
    let found = named(words).isEmpty ? named(stems) : named(words)
    return found.count == 1 ? found.first : nil
  }

  /// The next question; after the last one the form is sent, or asks whether to.
  private mutating func goOn() -> Response {
    repeat { here += 1 } while here < fields.count && !isAsked(here)
    guard here == fields.count else { return .none }
    let endsWithSecret = if case .secret = fields.last?.content { true } else { false }
    return fields.count == 1 || endsWithSecret ? send() : .none
  }

  /// Whether a question makes sense after what was answered: why somebody was absent is asked of an absent
  /// person only. Fields are told apart by their ids: `motif-` belongs to `attendance-` or `present-`.
  private func isAsked(_ index: Int) -> Bool {
    let values = FormValues(fields: fields)
    let id = fields[index].id
    if id == "venue-motif" { return values.text("venue") != "company" }
    if id == "elsewhere" { return values.text("place") != "company" }
    guard id.hasPrefix("motif-") else { return true }
    let person = id.dropFirst("motif-".count)
    if fields.contains(where: { $0.id == "attendance-\(person)" }) {
      return values.text("attendance-\(person)") == "absent"
    }
    return !values.flag("present-\(person)")
  }

  /// An option that is empty for the eye has a word for the ear.
  private static func spoken(_ option: (value: String, label: Sentence)) -> Sentence {
    option.label.fr.contains { $0.isLetter || $0.isNumber } ? option.label : LinearText.noSign
  }

  private func value(of field: FormField, _ world: World) -> String {
    switch field.content {
    case .text(let text): text.isEmpty ? LinearText.emptyValue[world.language] : text.text
    case .secret(let text):
      (text.isEmpty ? LinearText.emptyValue : LinearText.hiddenValue)[world.language]
    case .choice(let options, let chosen):
      options.indices.contains(chosen) ? Self.spoken(options[chosen])[world.language] : ""
    case .yesNo(let value): (value ? ScreenText.yes : ScreenText.no)[world.language]
    }
  }
}
