// Says of signed files what Node's own crypto says of them, and nothing else.
//
// Usage: node node_tools.js FILE...
//
// The public keys are taken from the payload, as somebody does who trusts the file. Prints a line for each
// file: `accepts`, or `refuses` and why.
"use strict";
const crypto = require("node:crypto");
const fs = require("node:fs");

const raw = (text) => Buffer.from(text, "base64url");

function check(envelope) {
  const people = JSON.parse(raw(envelope.payload)).evaluators;
  for (const signature of envelope.signatures) {
    const { kid } = JSON.parse(raw(signature.protected));
    const person = people.find((one) => one.kid === kid);
    if (!person) throw new Error("no key " + kid);
    const key = crypto.createPublicKey({ key: person.jwk, format: "jwk" });
    const input = Buffer.from(signature.protected + "." + envelope.payload);
    if (!crypto.verify(null, input, key, raw(signature.signature))) throw new Error("wrong signature");
  }
}

if (process.argv.length < 3) {
  console.error("usage: node node_tools.js FILE...");
  process.exit(64);
}
for (const path of process.argv.slice(2)) {
  try {
    check(JSON.parse(fs.readFileSync(path, "utf8")));
    console.log("accepts");
  } catch (error) {
    console.log("refuses " + error.message.replaceAll("\n", " "));
  }
}
