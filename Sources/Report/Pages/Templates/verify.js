const box = document.getElementById("verify");
const file = document.getElementById("result").textContent.replace(/^\n/, "");

/** Puts texts into the box; nothing that is shown is ever taken for markup. */
function say(verdict, headline, lines) {
  document.documentElement.dataset.verdict = verdict;
  box.querySelector("[data-role=headline]").textContent = headline;
  box.querySelector("[data-role=details]").replaceChildren(...lines.map((line) => {
    const item = document.createElement("li");
    item.textContent = line;
    return item;
  }));
}

/** One line for each signer: whom the result names, with which key, signed when. */
function signerLines(envelope, payload) {
  return payload.signers.map((kid) => {
    const { name } = payload.evaluators.find((one) => one.kid === kid);
    const signature = envelope.signatures.find((one) => one.header.kid === kid);
    const at = signature && new Date(signature.header.iat * 1000).toISOString().slice(0, 19).replace("T", " ");
    return `${name} · ${fingerprint(kid)} · ${signature ? `${texts.signed} ${at} UTC` : texts.notSigned}`;
  });
}

/** Checks the embedded result, then the page against it. */
async function verify() {
  if (globalThis.crypto?.subtle === undefined || !(await canCheckSignatures())) {
    say("unable", texts.unable, texts.unableDetails);
    return;
  }
  let envelope;
  let payload;
  try {
    envelope = readEnvelope(file);
    payload = readPayload(envelope.payload);
    await checkSignatures(envelope, payload);
    checkTexts(payload);
  } catch (error) {
    say("altered", texts.altered, [`${error instanceof Refusal ? error.message : "payload-shape"}`, texts.askOriginal]);
    return;
  }
  const main = document.querySelector("main");
  let found;
  try {
    found = differences(payload, main);
  } catch {
    found = [{ shown: "–", signed: "–" }];
  }
  for (const { element } of found) element?.classList.add("differs");
  const isAsMade = await isTextAsMade(main);
  const signers = signerLines(envelope, payload);
  if (found.length > 0 || !isAsMade) {
    const places = found.slice(0, 10).map(({ shown, signed }) => `${texts.shown} ${shown} · ${texts.isSigned} ${signed}`);
    say("page-altered", texts.pageAltered, [...places, texts.askOriginal, ...signers]);
  } else if (envelope.signatures.length < 2) {
    say("incomplete", texts.incomplete, [...signers, texts.compare, texts.limits]);
  } else {
    say("intact", texts.intact, [...signers, texts.compare, texts.limits]);
  }
}

const save = document.getElementById("save");
save.hidden = false;
save.addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([file], { type: "application/json" }));
  link.download = save.dataset.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
});

await verify();
