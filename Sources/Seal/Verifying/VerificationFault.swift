import StrictJSON

/// Why a file is not simply valid, with the facts.
package enum VerificationFault: Error, Equatable, Sendable {
  case unreadable(FileFault)
  case envelope(EnvelopeFault)
  case payload(PayloadFault)
  /// Signed with a key that the result does not ask for.
  case foreignSigner(KeyID)
  case signature(KeyID, Ed25519Strict.Fault)
  /// Both keys are known as those of one person.
  case samePerson(KeyID, KeyID, name: String)
  /// Not signed yet.
  case missingSignature(KeyID, name: String)
  case unknownSigner(KeyID, name: String)
  case notYetValid(KeyID, name: String, from: Int)
  case expired(KeyID, name: String, until: Int)
  case revoked(KeyID, name: String, TrustedKey.Revocation)
  /// A summary lists a result whose file is there and is not simply valid: the bloc, and why.
  indirect case listed(bloc: String, VerificationFault)
  /// Another file of the same result and revision than the one that a summary lists is there.
  case listedDiffers(bloc: String, revision: Int)
  /// A result that a summary lists has a later revision.
  case listedSuperseded(bloc: String, revision: Int)
  /// A later revision is among the files given.
  case superseded(revision: Int, by: SHA256Digest)

  /// A short name that stays the same in every language, for `--json`.
  package var code: String {
    switch self {
    case .unreadable(let fault):
      switch fault {
      case .system: "cannot-read"
      case .notRegular: "not-a-file"
      case .tooLarge: "too-large"
      case .exists: "exists"
      case .openToOthers: "open-to-others"
      }
    case .envelope(let fault): fault.code
    case .payload(let fault): fault.code
    case .foreignSigner: "foreign-signer"
    case .signature(_, let fault): fault.code
    case .samePerson: "same-person"
    case .missingSignature: "missing-signature"
    case .unknownSigner: "unknown-signer"
    case .notYetValid: "key-not-yet-valid"
    case .expired: "key-expired"
    case .revoked(_, _, let revocation): "revoked-\(revocation.reason.rawValue)"
    case .listed(_, let fault): "listed-\(fault.code)"
    case .listedDiffers: "listed-result-differs"
    case .listedSuperseded: "listed-result-superseded"
    case .superseded: "superseded"
    }
  }
}

extension TrustStore.Standing {
  /// A short name that stays the same in every language, for `--json`.
  package var code: String {
    switch self {
    case .trusted: "trusted"
    case .own: "this-computer"
    case .seenBefore: "seen-before-revocation"
    case .unknown: "unknown"
    case .notYetValid: "not-yet-valid"
    case .expired: "expired"
    case .revoked(let revocation): "revoked-\(revocation.reason.rawValue)"
    }
  }
}

extension EnvelopeFault {
  var code: String {
    switch self {
    case .empty: "empty"
    case .byteOrderMark: "byte-order-mark"
    case .utf16: "utf-16"
    case .tooLarge: "too-large"
    case .json(let error): "envelope-\(error.fault.code)"
    case .compactForm: "compact-form"
    case .flattenedForm: "flattened-form"
    case .unprotectedHeader: "unprotected-header"
    case .shape: "envelope-shape"
    case .payload: "payload-base64"
    case .signatureCount: "signature-count"
    case .header(_, let fault): fault.code
    case .signatureText: "signature-base64"
    case .signatureSize: "signature-size"
    case .repeatedSigner: "repeated-signer"
    case .notSorted: "signatures-not-sorted"
    case .notOneByteForm: "not-one-byte-form"
    }
  }
}

extension ProtectedHeader.Fault {
  var code: String {
    switch self {
    case .base64: "header-base64"
    case .json(let error): "header-\(error.fault.code)"
    case .notCanonical: "header-not-canonical"
    case .algorithm(let name):
      switch name.lowercased() {
      case "none": "header-algorithm-none"
      case "hs256", "hs384", "hs512": "header-algorithm-mac"
      default: "header-algorithm"
      }
    case .type: "header-type"
    case .keyID: "header-key-id"
    case .time: "header-time"
    // Known ones by their names: a text from outside has no place in a code.
    case .member(let name):
      ProtectedHeader.foreignMembers.contains(name) ? "header-member-\(name)" : "header-member"
    case .shape: "header-shape"
    }
  }
}

extension PayloadFault {
  package var code: String {
    switch self {
    case .json(let error): "payload-\(error.fault.code)"
    case .notCanonical: "payload-not-canonical"
    case .format: "payload-format"
    case .shape: "payload-shape"
    case .text: "payload-text"
    case .order: "payload-order"
    case .unknownReference: "payload-reference"
    case .contradiction: "payload-contradiction"
    case .missing: "payload-missing"
    case .signers(let fault):
      switch fault {
      case .count: "signer-count"
      case .notSorted: "signers-not-sorted"
      case .repeated: "same-signer-twice"
      case .noEvaluator: "signer-without-evaluator"
      case .samePerson: "same-person"
      case .replaced: "replaced-signer"
      }
    }
  }
}

extension Ed25519Strict.Fault {
  var code: String {
    switch self {
    case .keySize: "key-size"
    case .keyNotCanonical: "key-not-canonical"
    case .keySmallOrder: "key-small-order"
    case .signatureSize: "signature-size"
    case .rNotCanonical: "signature-not-canonical"
    case .rSmallOrder: "signature-small-order"
    case .sTooLarge: "signature-scalar"
    case .wrong: "signature-wrong"
    }
  }
}

extension JSONError.Fault {
  var code: String {
    switch self {
    case .tooLarge: "too-large"
    case .tooDeep: "too-deep"
    case .unexpectedEnd: "cut"
    case .unexpectedByte: "unexpected-byte"
    case .trailingBytes: "trailing-bytes"
    case .invalidUTF8: "not-utf-8"
    case .invalidEscape: "escape"
    case .loneSurrogate: "lone-surrogate"
    case .controlCharacterInString: "control-character"
    case .nameNotASCII: "name-not-ascii"
    case .duplicateName: "duplicate-name"
    case .notAnInteger: "not-an-integer"
    case .integerTooLarge: "integer-too-large"
    }
  }
}
