// Opens pages in one headless Chromium, one after another, and prints what each says of itself: a line of JSON
// for each. No package is needed: the browser is spoken to through a pipe, in the DevTools protocol.
//
// Usage: chromium_pages.js [--without-ed25519] PAGE…
const { spawn } = require("node:child_process");
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { pathToFileURL } = require("node:url");

const withoutEd25519 = process.argv[2] === "--without-ed25519";
const pages = process.argv.slice(withoutEd25519 ? 3 : 2);
const profile = mkdtempSync(`${tmpdir()}/grille-chromium-`);
const chromium = spawn(
  process.env.GRILLE_CHROMIUM ?? "chromium",
  ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
    `--user-data-dir=${profile}`, "--remote-debugging-pipe", "about:blank"],
  { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"], detached: true });
chromium.on("error", (error) => {
  console.error(`chromium: ${error.message}`);
  process.exit(69);
});

const waiting = new Map();
const events = [];
let last = 0;
let text = "";
chromium.stdio[4].setEncoding("utf8").on("data", (part) => {
  text += part;
  const messages = text.split("\0");
  text = messages.pop();
  for (const message of messages.map((one) => JSON.parse(one))) {
    if (message.id === undefined) events.forEach((listener) => listener(message));
    else waiting.get(message.id)?.(message);
  }
});

function ask(method, params = {}, sessionId) {
  const id = ++last;
  chromium.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  return new Promise((answer, fail) => waiting.set(id, ({ result, error }) =>
    error ? fail(new Error(`${method}: ${error.message}`)) : answer(result)));
}

// What a page says once its own check has ended.
const reading = `new Promise((done) => {
  const root = document.documentElement;
  const say = () => done(JSON.stringify({
    verdict: root.dataset.verdict,
    headline: document.querySelector("[data-role=headline]")?.textContent,
    details: [...document.querySelectorAll("[data-role=details] li")].map((one) => one.textContent),
    differing: document.querySelectorAll(".differs").length,
    strange: [...document.querySelectorAll("*")].filter((one) => [...one.attributes].some((a) => /^on|^href$|^src$/.test(a.name))).length,
    scripts: document.scripts.length,
    text: document.querySelector("main")?.innerText,
  }));
  if (root.dataset.verdict !== "none") say();
  else new MutationObserver(say).observe(root, { attributes: true, attributeFilter: ["data-verdict"] });
})`;

async function main() {
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
  await ask("Page.enable", {}, sessionId);
  if (withoutEd25519) {
    await ask("Page.addScriptToEvaluateOnNewDocument", {
      source: `SubtleCrypto.prototype.importKey = async () => { throw new DOMException("NotSupportedError"); };`,
    }, sessionId);
  }
  for (const page of pages) {
    const loaded = new Promise((done) => events.push((event) => {
      if (event.method === "Page.loadEventFired") done();
    }));
    await ask("Page.navigate", { url: pathToFileURL(page).href }, sessionId);
    await loaded;
    const { result } = await ask(
      "Runtime.evaluate", { expression: reading, awaitPromise: true, returnByValue: true }, sessionId);
    console.log(JSON.stringify({ page, ...JSON.parse(result.value) }));
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 70;
}).finally(() => {
  process.kill(-chromium.pid, "SIGKILL");
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
