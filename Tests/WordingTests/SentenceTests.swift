import Assessment
import Referential
import Testing
import Wording

@Suite struct `A sentence` {
  @Test func `sets French spaces in its own words and leaves facts as they are`() {
    let fact = "a : b"
    let sentence = Sentence(fr: "« \(fact) » n° 3 : oui ?", en: "\(fact): yes?")
    #expect(sentence.fr == bound("«⍽a : b⍽» n°⍽3⍽: oui⍽?"))
    #expect(sentence.en == "a : b: yes?")
  }

  @Test(arguments: [
    (0, "0 entretien observé", "0 observed interviews"), (1, "1 entretien observé", "1 observed interview"),
    (2, "2 entretiens observés", "2 observed interviews"),
  ]) func `counts in the way of each language`(_ count: Int, _ fr: String, _ en: String) {
    let words = Situation.interview.counted(count)
    #expect(words.fr == fr)
    #expect(words.en == en)
  }

  @Test(arguments: [
    ("Anne", "Reçu d'Anne, qu'Anne a écrit"), ("Boris", "Reçu de Boris, que Boris a écrit"),
    ("Éloi", "Reçu d'Éloi, qu'Éloi a écrit"), ("Hugo", "Reçu de Hugo, que Hugo a écrit"),
    ("A", "Reçu de A, que A a écrit"), ("", "Reçu de , que  a écrit"),
  ]) func `drops a vowel before another in French`(_ name: String, _ fr: String) {
    #expect(Sentence(fr: "Reçu de \(name), que \(name) a écrit", en: "").fr == fr)
    let words = Sentence(same: name)
    #expect(Sentence(fr: "Reçu de \(words), que \(words) a écrit", en: "").fr == fr)
    #expect(Sentence(fr: "Inde \(name)", en: "of \(name)").fr == "Inde \(name)")
  }

  @Test func `lists with the right conjunction`() {
    let parts = ["a", "b", "c"].map { Sentence(same: $0) }
    #expect(parts.all.fr == "a, b et c" && parts.any.en == "a, b or c")
    #expect(parts.prefix(1).all.fr == "a" && parts.prefix(2).ways.fr == "a, ou b")
    #expect([Sentence]().all.fr.isEmpty)
  }

  @Test func `says progress in things`() {
    #expect(Scene.wording.criteria(filled: 21, of: 28).fr == "21 critères sur 28 renseignés")
    #expect(Scene.wording.criteria(filled: 1, of: 28).fr == "1 critère sur 28 renseigné")
    #expect(Scene.wording.criteria(filled: 21, of: 28).en == "21 of 28 criteria filled in")
  }

  @Test func `is picked by the language in use`() {
    let words = Sentence(fr: "oui", en: "yes")
    #expect(Wording(language: .fr, state: Scene.state)(words) == "oui")
    #expect(Wording(language: .en, state: Scene.state)(words) == "yes")
  }
}

@Suite struct `A time` {
  @Test func `is a date in lists and a weekday when near`() {
    let today = Scene.day(25)
    #expect(Sentence.date(Scene.day(2027, 3, 4)).fr == "04/03/2027")
    #expect(Sentence.date(Scene.day(24)).en == "24 Nov 2026")
    #expect(Sentence.near(Scene.day(24), today: today).fr == "mardi 24")
    #expect(Sentence.near(Scene.day(24), today: today).en == "Tue 24")
    #expect(Sentence.near(Scene.day(18), today: today).fr == "mercredi 18")
    #expect(Sentence.near(Scene.day(17), today: today).fr == "17/11/2026")
    #expect(Sentence.near(Scene.day(2026, 12, 2), today: today).fr == "mercredi 2")
    #expect(Sentence.near(Scene.day(2026, 12, 3), today: today).fr == "03/12/2026")
    #expect(Sentence.near(Scene.day(24), today: nil).fr == "24/11/2026")
  }

  @Test func `is a clock time, a length is minutes and seconds`() {
    #expect(Sentence.clock(Scene.moment(24, "09:05")).fr == "09:05")
    #expect(Sentence.dateAndClock(Scene.moment(24)).fr == "24/11/2026 à 10:42")
    #expect(Sentence.duration(252).fr == "04:12")
    #expect(Sentence.duration(3599).fr == "59:59")
    #expect(Sentence.duration(3852).fr == "1:04:12")
    #expect(Sentence.duration(-1).fr == "00:00")
  }

  @Test func `stands beside numbers grouped from ten thousand on`() {
    #expect(Sentence.number(9999).fr == "9999")
    #expect(Sentence.number(20_000).fr == bound("20⍽000"))
    #expect(Sentence.number(1_234_567).en == "1,234,567")
    #expect(Sentence.number(-20_000).en == "-20,000")
  }

  @Test func `name keys by their marks only, never by what is put in`() {
    let key = Sentence(fr: "\(key: .finish) : fin", en: "\(key: .finish): end")
    #expect(key.fr == "f\u{A0}: fin" && key.en == "f: end")
    #expect(key.text(.en) { _ in "F7" } == "F7: end")
    #expect(Sentence(fr: "« \(key) »", en: "\(key)").text(.fr) { _ in "F7" } == "«\u{A0}F7\u{A0}: fin\u{A0}»")
    for scalar in 0xF_0000...0xF_0040 {
      let foreign = Unicode.Scalar(UInt32(scalar)).map { String(Character($0)) } ?? ""
      #expect(Sentence(same: foreign).text(.fr) { _ in "o" } != "o")
      #expect(Sentence(fr: "\(foreign)", en: "\(foreign)").en != "o")
    }
  }
}
