import Privacy
import Testing

@Suite struct `Personal data in a text` {
  private func kinds(_ text: String) -> [PersonalDatum.Kind] { PersonalData.find(in: text).map(\.kind) }

  @Test(arguments: [
    "06 12 34 56 78", "0612345678", "06.12.34.56.78", "06-12-34-56-78", "01/42/60/10/10",
    "06\u{A0}12\u{A0}34\u{A0}56\u{A0}78", "06\u{202F}12\u{202F}34\u{202F}56\u{202F}78", "0612 34 56 78",
    "0800 123 456", "0 800 123 456", "+33 6 12 34 56 78", "+33612345678", "+33 (0)6 12 34 56 78",
    "+33(0)612345678", "0033 6 12 34 56 78", "0033612345678", "+32 2 123 45 67", "+352 26 12 34 56",
    "+1 212-555-0142", "+44 20 7946 0958", "+262 692 12 34 56",
  ])
  func `is a telephone number`(_ number: String) {
    #expect(PersonalData.find(in: number) == [PersonalDatum(.telephone, number)])
    let sentence = "Rappeler l'adhérente au \(number), le soir."
    #expect(PersonalData.find(in: sentence) == [PersonalDatum(.telephone, number)])
    #expect(kinds("Tél.:\(number)\nPuis une autre ligne") == [.telephone])
  }

  @Test(arguments: [
    // Days, hours, durations.
    "le 01/02/2026 à 10:42", "01.02.2026", "2026-11-24", "du 23/11/2026 au 24/11/2026", "05 11 2026 10:42",
    "01/02/2026 03/04/2026", "10:42:06", "01 02 2026 03 04 2026",
    // Amounts.
    "1 234 567,89 €", "12 500 000 euros", "+15 000 000 €", "0612345678 €", "0,0612345678", "3.0612345678",
    "+1 500 000 000 €", "+12 %",
    // Numbers of other things.
    "contrat n° 0612345678", "dossier 0612345678", "réf. : 0612345678", "12345678901234", "A0612345678",
    "0612345678B", "n° 2026 0147 8890", "SIRET 552 100 554 00013", "061234567", "06123456789",
    // Lists of numbers.
    "critères 01 02 03 04 05 06", "1 2 3 4 5 6 7 8 9", "06 12 34 56", "06 12 34 56 7", "06 12-34 56-78",
    "+ 33 6", "+33 6 12 34 56", "0000000000", "0112 345 678 901",
  ])
  func `is not in dates, amounts and other numbers`(_ text: String) {
    #expect(PersonalData.find(in: text) == [])
  }

  @Test(arguments: [
    "jeanne.durand@exemple.fr", "j+d@sous.domaine.example", "m_a-b%c@a-b.org", "l'abbé@paroisse.fr",
  ])
  func `is an e-mail address`(_ address: String) {
    #expect(kinds("Écrire à \(address).") == [.email])
    #expect(
      PersonalData.find(in: "(\(address))").first?.text.hasSuffix("@" + address.split(separator: "@")[1])
        == true)
  }

  @Test(arguments: [
    "rendez-vous @ 10h", "3@4", "nom@serveur", "@equipe", "a@b.c", "a@.fr", "a@b..fr", "prix@12.50", "@",
  ])
  func `is not behind every at sign`(_ text: String) {
    #expect(PersonalData.find(in: text) == [])
  }

  @Test(arguments: [
    "FR14 2004 1010 0505 0001 3M02 606", "FR1420041010050500013M02606", "fr14 2004 1010 0505 0001 3m02 606",
    "DE89 3704 0044 0532 0130 00", "BE68 5390 0754 7034", "LU28 0019 4006 4475 0000",
    "MC58 1122 2000 0101 2345 6789 030",
  ])
  func `is a bank account, by its key`(_ iban: String) {
    #expect(PersonalData.find(in: "IBAN : \(iban), merci") == [PersonalDatum(.iban, iban)])
    #expect(kinds(iban) == [.iban])
  }

  @Test(arguments: [
    "FR15 2004 1010 0505 0001 3M02 606", "FR14 2004 1010 0505 0001 3M02 60", "FR1420041010050500013M026060",
    "XFR1420041010050500013M02606", "XX14 2004 1010 0505 0001 3M02 606", "FRAA 2004 1010 0505 0001 3M02 606",
    "DE98 3704 0044 0532 0130 00",
  ])
  func `is no bank account with another key or length`(_ text: String) {
    #expect(kinds(text).contains(.iban) == false)
  }

  @Test(arguments: [
    "2 69 05 49 588 157 80", "269054958815780", "2-69-05-49-588-157-80", "2.69.05.49.588.157.80",
    "1 85 05 2A 004 084 95", "1 85 05 2B 004 084 25", "185052a00408495",
  ])
  func `is a social security number, by its key`(_ number: String) {
    #expect(PersonalData.find(in: "n° \(number) donné") == [PersonalDatum(.socialSecurity, number)])
  }

  @Test(arguments: [
    // Another key, no key, a month that is none, a letter that is none, a sex that is none.
    "2 69 05 49 588 157 81", "2 69 05 49 588 157", "2 69 15 49 588 157 80", "1 85 05 2C 004 084 95",
    "5 69 05 49 588 157 80", "2690549588157800", "X269054958815780",
  ])
  func `is no social security number otherwise`(_ text: String) {
    #expect(PersonalData.find(in: text) == [])
  }

  @Test func `is found wherever it stands, in order`() {
    let text = """
      Rappel au 06 12 34 56 78 ou 07 11 22 33 44
      jeanne@exemple.fr, FR14 2004 1010 0505 0001 3M02 606 ; 2 69 05 49 588 157 80 !
      """
    #expect(kinds(text) == [.telephone, .telephone, .email, .iban, .socialSecurity])
    #expect(kinds("06 12 34 56 78 07 11 22 33 44") == [.telephone, .telephone])
  }

  @Test func `is named without being told`() {
    #expect(PersonalDatum(.telephone, "06 12 34 56 78").masked == "06 12 …")
    #expect(PersonalDatum(.telephone, "0612345678").masked == "0612…")
    #expect(PersonalDatum(.telephone, "+33 6 12 34 56 78").masked == "+33 6 1…")
    #expect(PersonalDatum(.email, "jeanne.durand@exemple.fr").masked == "j…@exemple.fr")
    #expect(PersonalDatum(.iban, "FR14 2004 1010 0505 0001 3M02 606").masked == "FR14 …")
    #expect(PersonalDatum(.socialSecurity, "2 69 05 49 588 157 80").masked == "2 69 …")
  }

  @Test func `is looked for in the longest comment too`() {
    let text = String(repeating: "Relance 06 12 34 le 01/02/2026, a@b. ", count: 540)
    #expect(PersonalData.find(in: text) == [])
    #expect(PersonalData.find(in: text + "06 12 34 56 78").map(\.kind) == [.telephone])
  }
}
