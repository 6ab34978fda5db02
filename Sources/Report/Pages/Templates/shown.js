/** The objects that a path leads through from the payload, and the value at its end. */
function follow(payload, path) {
  const trail = [];
  let value = payload;
  for (const name of path.split("/").slice(1)) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, name)) return { trail, value: undefined };
    if (!Array.isArray(value)) trail.push(value);
    value = value[name];
  }
  return { trail, value };
}

const days = {
  fr: (day) => `${day.slice(8, 10)}/${day.slice(5, 7)}/${Number(day.slice(0, 4))}`,
  en: (day) => {
    const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    return `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`;
  },
};
const two = (number) => String(number).padStart(2, "0");
const clock = (time) => time.slice(11, 16);

/** How a signed value is written on the page, by the name of the way. */
function formats(payload, language) {
  const day = days[language];
  const signers = payload.evaluators.filter((one) => one.kid !== undefined);
  const name = (id) => payload.evaluators.find((one) => one.id === id)?.name;
  const competences = payload.bloc.activities.flatMap((activity) => activity.competences);
  const criteria = competences.flatMap((one) => one.groups.flatMap((group) => group.criteria));
  return {
    text: (value) => value,
    number: String,
    day,
    clock,
    time: (value) => `${day(value.slice(0, 10))} ${texts.at} ${clock(value)}`,
    length: (seconds) => {
      const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
      return seconds < 3600 ? rest : `${Math.floor(seconds / 3600)}:${rest}`;
    },
    name,
    letter: (id) => ["A", "B"][signers.findIndex((one) => one.id === id)] ?? name(id),
    observation: (id) => {
      const { number } = payload.observations.find((one) => one.id === id);
      const same = payload.observations.filter((one) => one.number === number);
      return same.length === 1 ? String(number) : number + "abcdefghijklmnopqrstuvwxyz"[same.findIndex((one) => one.id === id)];
    },
    label: (id) => `${id} ${[...competences, ...criteria].find((one) => one.id === id)?.label}`,
    planned: (id) => payload.bloc.protocol.interview.fixedItems.find((one) => one.id === id)?.text,
    fingerprint,
    groups: (digest) => digest.match(/.{1,4}/g).join(" "),
  };
}

/** A signed value as the page has to show it; `word.role` takes a word of the list of roles. */
function written(value, way, known) {
  const [kind, list] = way.split(".");
  const text = kind === "word" ? texts.words[list]?.[value] : known[kind]?.(value);
  return typeof text === "string" ? text : undefined;
}

/** Whether an element stands with what it belongs to: in the row of its criterion, in the column of its grid. */
function isInPlace(element, path, trail) {
  const place = element.closest("[data-of]");
  if (place !== null) {
    const nearest = trail.findLast((one) => ["id", "criterion", "competence"].some((name) => Object.hasOwn(one, name)));
    if (!["id", "criterion", "competence"].some((name) => nearest?.[name] === place.dataset.of)) return false;
  }
  const cell = element.closest("[data-grid]");
  if (cell === null) return true;
  const fromRight = (one) => one.closest("tr").cells.length - one.cellIndex;
  const heading = [...cell.closest("table").tHead.querySelectorAll("[data-grid]")]
    .find((one) => one.dataset.grid === cell.dataset.grid);
  return path.startsWith(`/grids/${cell.dataset.grid}/`) && heading !== undefined &&
    fromRight(heading) === fromRight(cell);
}

/** The texts that no page may leave out, by their paths. */
function* toBeShown(value, path = "", name = "") {
  const always = [
    "approvedBy", "authority", "cadre", "comment", "employer", "family", "given", "graded", "measure", "motif", "name",
    "note", "organisation", "stateMotif", "statement", "steeringTools", "value",
  ];
  if (typeof value === "string") {
    if (value !== "" && (always.includes(name) || (name === "text" && path.startsWith("/bloc/activities/")))) yield path;
  } else if (value !== null && typeof value === "object") {
    for (const [member, one] of Object.entries(value)) {
      yield* toBeShown(one, `${path}/${member}`, Array.isArray(value) ? name : member);
    }
  }
}

/** Where the page shows something else than what was signed, or leaves something out. */
function differences(payload, main) {
  const known = formats(payload, document.documentElement.lang);
  const found = [];
  const seen = new Set();
  for (const element of main.querySelectorAll("[data-from]")) {
    const { from, as: way } = element.dataset;
    const { value, trail } = follow(payload, from);
    const signed = value === undefined ? undefined : written(value, way, known);
    const isVisible = element.textContent === "" || element.getClientRects().length > 0;
    if (element.textContent !== signed) found.push({ element, shown: element.textContent, signed: signed ?? "–" });
    else if (!isVisible || !isInPlace(element, from, trail)) found.push({ element, shown: from, signed });
    seen.add(from);
  }
  for (const path of toBeShown(payload)) {
    if (!seen.has(path)) found.push({ shown: "–", signed: follow(payload, path).value });
  }
  return found;
}

/** What the page says besides, titles and counted sentences: its text as it was when the page was made. */
async function isTextAsMade(main) {
  const text = main.textContent.replace(/[ \t\r\n]/g, "");
  return hexadecimal(await sha256(new TextEncoder().encode(text))) === main.dataset.digest;
}
