// Puts result files to the check that a page of a result has, outside of any page: a line for each file, `intact`,
// `incomplete`, or the short reason of the refusal.
//
// Usage: page_script.js FOLDER-OF-THE-SCRIPT FILE…
const { readFileSync } = require("node:fs");
const { webcrypto } = require("node:crypto");

globalThis.crypto ??= webcrypto;
// Node 18 has all that browsers with Ed25519 have but this.
String.prototype.isWellFormed ??= function isWellFormed() {
  return !/[\ud800-\udfff]/u.test(this);
};

const [folder, ...files] = process.argv.slice(2);
const code = ["strict.js", "ed25519.js"].map((name) => readFileSync(`${folder}/${name}`, "utf8")).join("\n");
const check = new Function(`${code}
return async (text) => {
  const envelope = readEnvelope(text);
  const payload = readPayload(envelope.payload);
  await checkSignatures(envelope, payload);
  checkTexts(payload);
  return envelope.signatures.length === 2 ? "intact" : "incomplete";
};`)();

(async () => {
  for (const file of files) {
    // What a page holds is text: bytes that are none are seen to when it is read.
    const text = readFileSync(file).toString("utf8");
    try {
      console.log(await check(text));
    } catch (error) {
      console.log(error.constructor.name === "Refusal" ? error.message : "payload-shape");
    }
  }
})();
