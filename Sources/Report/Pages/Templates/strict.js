/** Why a result is refused, by the short name that `grille verify --json` has for it. */
class Refusal extends Error {}

const refuse = (code) => {
  throw new Refusal(code);
};

const maximumBytes = 8 * 1024 * 1024;

/** The one byte form of a value (RFC 8785 with integers of 53 bits), at most `levels` deep. */
function canonical(value, levels, part) {
  switch (typeof value) {
    case "boolean":
      return String(value);
    case "number":
      if (!Number.isSafeInteger(value)) refuse(`${part}-not-an-integer`);
      return String(value);
    case "string":
      if (!value.isWellFormed()) refuse(`${part}-lone-surrogate`);
      return JSON.stringify(value);
  }
  if (value === null) return "null";
  if (levels === 0) refuse(`${part}-too-deep`);
  const inner = (one) => canonical(one, levels - 1, part);
  if (Array.isArray(value)) return `[${value.map(inner).join(",")}]`;
  const names = Object.keys(value).sort();
  if (names.some((name) => !/^[\x20-\x7e]*$/.test(name))) refuse(`${part}-name-not-ascii`);
  return `{${names.map((name) => `${JSON.stringify(name)}:${inner(value[name])}`).join(",")}}`;
}

/** Reads a text that has to be the canonical one: spaces, repeated names, other spellings are refused by that. */
function parseCanonical(text, levels, part) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    refuse(`${part}-unreadable`);
  }
  if (canonical(value, levels, part) !== text) refuse(`${part}-not-canonical`);
  return value;
}

/** Whether an object has exactly these members, whose names are given in their order. */
const hasExactly = (value, names) =>
  value !== null && typeof value === "object" && !Array.isArray(value) &&
  Object.keys(value).sort().join() === names.join();

function encodeBase64URL(bytes) {
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Decodes base64url without padding; refuses every spelling but the one that an encoder writes. */
function decodeBase64URL(text, code) {
  if (typeof text !== "string" || !/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) refuse(code);
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  if (encodeBase64URL(bytes) !== text) refuse(code);
  return bytes;
}

function decodeUTF8(bytes, code) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse(code);
  }
}

const isKeyID = (text) => typeof text === "string" && decodeBase64URL(text, "header-key-id").length === 32;

/** The protected header: exactly four members, of this algorithm and this type. */
function readHeader(encoded) {
  const bytes = decodeBase64URL(encoded, "header-base64");
  if (bytes.length > 4096) refuse("header-too-large");
  const header = parseCanonical(decodeUTF8(bytes, "header-not-utf-8"), 4, "header");
  if (!hasExactly(header, ["alg", "iat", "kid", "typ"])) refuse("header-member");
  if (header.alg !== "EdDSA") refuse("header-algorithm");
  if (header.typ !== "grille-result+json") refuse("header-type");
  if (!isKeyID(header.kid)) refuse("header-key-id");
  if (!Number.isSafeInteger(header.iat) || header.iat < 0 || header.iat > 253402300799) refuse("header-time");
  return header;
}

/** The envelope: a JWS of exactly these members, one line feed at its end, signatures sorted by key. */
function readEnvelope(text) {
  if (text.length > maximumBytes) refuse("too-large");
  if (!text.endsWith("\n")) refuse("not-one-byte-form");
  const envelope = parseCanonical(text.slice(0, -1), 8, "envelope");
  if (!hasExactly(envelope, ["payload", "signatures"])) refuse("envelope-shape");
  if (!Array.isArray(envelope.signatures) || ![1, 2].includes(envelope.signatures.length)) refuse("signature-count");
  const signatures = envelope.signatures.map((one) => {
    if (!hasExactly(one, ["protected", "signature"])) refuse("envelope-shape");
    const signature = decodeBase64URL(one.signature, "signature-base64");
    if (signature.length !== 64) refuse("signature-size");
    return { protected: one.protected, header: readHeader(one.protected), bytes: signature };
  });
  if (signatures.length === 2) {
    const [first, second] = signatures.map((one) => one.header.kid);
    if (first === second) refuse("repeated-signer");
    if (first > second) refuse("signatures-not-sorted");
  }
  return { encoded: envelope.payload, payload: decodeBase64URL(envelope.payload, "payload-base64"), signatures };
}

/** Refuses what nobody could see or what could hide something, as the program that writes results does. */
function checkTexts(value, name = "") {
  if (typeof value === "string") {
    const isBlock = name === "comment" || name === "note";
    const text = isBlock ? value.replaceAll("\n", "") : value;
    if (value === "" && !isBlock) refuse("payload-text");
    if (/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text)) refuse("payload-text");
    if (value.normalize("NFC") !== value) refuse("payload-text");
  } else if (Array.isArray(value)) {
    for (const one of value) checkTexts(one, name);
  } else if (value !== null && typeof value === "object") {
    for (const [member, one] of Object.entries(value)) checkTexts(one, member);
  }
}

/** The payload: canonical, of this format, with two signers in their order. */
function readPayload(bytes) {
  const payload = parseCanonical(decodeUTF8(bytes, "payload-not-utf-8"), 32, "payload");
  if (payload === null || payload.format !== "grille-result/1") refuse("payload-format");
  if (payload.threshold !== 2 || !Array.isArray(payload.evaluators)) refuse("payload-shape");
  const signers = payload.signers;
  if (!Array.isArray(signers) || signers.length !== 2 || !signers.every(isKeyID)) refuse("signer-count");
  if (signers[0] === signers[1]) refuse("same-signer-twice");
  if (signers[0] > signers[1]) refuse("signers-not-sorted");
  return payload;
}
