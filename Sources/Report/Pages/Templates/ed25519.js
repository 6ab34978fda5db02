/** L, the order of the group, and p, that of the field (RFC 8032 §5.1). */
const groupOrder = 2n ** 252n + 27742317777372353535851937790883648493n;
const fieldOrder = 2n ** 255n - 19n;

const hexadecimal = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const littleEndian = (bytes) => BigInt(`0x${hexadecimal(Uint8Array.from(bytes).reverse())}`);
const fromHexadecimal = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** The y coordinates of the eight points of small order, for which one signature fits every message. */
const smallOrder = new Set([
  0n, 1n, fieldOrder - 1n,
  littleEndian(fromHexadecimal("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")),
  littleEndian(fromHexadecimal("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")),
]);

/** Refuses a point that has a second spelling, or is of small order. */
function checkPoint(bytes, part) {
  const y = littleEndian(bytes) & (2n ** 255n - 1n);
  if (y >= fieldOrder) refuse(`${part}-not-canonical`);
  if (smallOrder.has(y)) refuse(`${part}-small-order`);
}

const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
const ascii = (text) => new TextEncoder().encode(text);

/** Checks a signature with every freedom taken away that the library leaves. */
async function checkSignature(signature, message, key) {
  checkPoint(signature.subarray(0, 32), "signature");
  if (littleEndian(signature.subarray(32)) >= groupOrder) refuse("signature-scalar");
  const imported = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
  if (!(await crypto.subtle.verify({ name: "Ed25519" }, imported, signature, message))) refuse("signature-wrong");
}

/** Whether this browser can check such signatures at all: it is shown one (RFC 8032 §7.1, test 1). */
async function canCheckSignatures() {
  try {
    const key = fromHexadecimal("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    const signature = fromHexadecimal(
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    await checkSignature(signature, new Uint8Array(0), key);
    return true;
  } catch {
    return false;
  }
}

/** The keys of the two signers by their names, each name being the thumbprint of its key (RFC 7638). */
async function signerKeys(payload) {
  const keys = new Map();
  for (const { kid, jwk } of payload.evaluators) {
    if (kid === undefined && jwk === undefined) continue;
    if (!hasExactly(jwk, ["crv", "kty", "x"]) || jwk.crv !== "Ed25519" || jwk.kty !== "OKP") refuse("payload-shape");
    const key = decodeBase64URL(jwk.x, "payload-shape");
    if (key.length !== 32) refuse("key-size");
    checkPoint(key, "key");
    if (encodeBase64URL(await sha256(ascii(canonical(jwk, 1, "payload")))) !== kid) refuse("payload-shape");
    if (!payload.signers.includes(kid)) refuse("payload-contradiction");
    if (keys.has(kid)) refuse("same-signer-twice");
    keys.set(kid, key);
  }
  if (keys.size !== 2) refuse("signer-without-evaluator");
  return keys;
}

/** Checks each signature of the envelope with the key that the payload names. */
async function checkSignatures(envelope, payload) {
  const keys = await signerKeys(payload);
  for (const { protected: header, header: { kid }, bytes } of envelope.signatures) {
    const key = keys.get(kid);
    if (key === undefined) refuse("foreign-signer");
    await checkSignature(bytes, ascii(`${header}.${envelope.encoded}`), key);
  }
}

/** A key's name as people compare it: 13 groups of 4 letters and digits (RFC 4648 §6). */
function fingerprint(kid) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = Array.from(decodeBase64URL(kid, "header-key-id"), (byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = bits.match(/.{1,5}/g).map((five) => alphabet[parseInt(five.padEnd(5, "0"), 2)]).join("");
  return letters.match(/.{4}/g).join(" ");
}
