import Seal
import StrictJSON
import Testing

@Suite struct `A key whose private half lies on this computer` {
  let organisation: Organisation
  let own: PublicKeyFile
  private var kid: KeyID { own.key.kid }

  init() throws {
    organisation = try Organisation()
    let key = try organisation.sample.trusted(organisation.sample.first, "Inès Roux", "ev-a")
    own = PublicKeyFile(key: key.key, name: key.name, person: key.person)
  }

  private func standing(_ store: TrustStore, _ at: Int) -> TrustStore.Standing {
    store.standing(of: kid, at: at, in: SHA256Digest(of: []))
  }

  @Test func `is known as one's own, so that only the other's has to be accepted`() throws {
    let sample = organisation.sample
    let file = try sample.file(sample.payload)
    var store = TrustStore([try sample.trusted(sample.second, "Paul Gay", "ev-b")])
    #expect(Verifier.verify(file, trust: store).verdict == .validUnknownSigner)
    store.own([own])
    let verification = Verifier.verify(file, trust: store)
    #expect(verification.verdict == .valid)
    #expect(
      verification.signers.map(\.standing) == [.own(name: "Inès Roux"), .trusted(name: "Paul Gay")])
    #expect(store.entries.map(\.source) == [.thisComputer, .own(added: 1_790_000_000)])
  }

  @Test(arguments: TrustedKey.Reason.allCases)
  func `stays revoked where it was revoked here`(reason: TrustedKey.Reason) throws {
    var accepted = try organisation.sample.trusted(organisation.sample.first, "Inès Roux", "ev-a")
    let revocation = TrustedKey.Revocation(reason: reason, at: 150)
    accepted.revoked = revocation
    accepted.notAfter = 140
    var store = TrustStore([accepted])
    store.own([own])
    #expect(standing(store, 150) == .revoked(revocation))
    #expect(store.entries.map(\.source) == [.own(added: 1_790_000_000)], "listed once")
    accepted.revoked = nil
    store = TrustStore([accepted])
    store.own([own])
    #expect(standing(store, 141) == .expired(until: 140))
    #expect(standing(store, 140) == .trusted(name: "Inès Roux"))
  }

  @Test func `is held to what an organisation's list says, and that is no contradiction`() throws {
    let revocation = TrustedKey.Revocation(reason: .left, at: 300)
    let listed = try organisation.member(
      organisation.sample.first, "Inès Roux", "ev-a", notBefore: 200, notAfter: 400, revoked: revocation)
    var store = try organisation.store([], organisation.signed(1, [listed]))
    store.own([own])
    #expect(standing(store, 199) == .notYetValid(from: 200))
    #expect(standing(store, 299) == .trusted(name: "Inès Roux"))
    #expect(standing(store, 300) == .revoked(revocation))
    #expect(store.conflicts.isEmpty)
  }

  @Test func `does not let its person sign twice`() throws {
    let sample = organisation.sample
    var store = TrustStore()
    let second = try sample.trusted(sample.second, "Inès Roux", "ev-a")
    store.own([own, PublicKeyFile(key: second.key, name: second.name, person: second.person)])
    #expect(try Verifier.verify(sample.file(sample.payload), trust: store).verdict == .invalid)
  }
}
