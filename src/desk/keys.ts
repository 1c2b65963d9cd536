// What the keys do, and the list of them that `?` opens. Single letters are silent in fields, and can be switched off.

import { walkClaims } from "./claims.ts";
import { openNearest } from "./drawer.ts";
import { all, button, make } from "./element.ts";
import { go, STILL } from "./pages.ts";
import { type Word, word } from "./words.ts";

interface Key {
  /** As the list shows them. */
  readonly keys: string;
  readonly does: Word;
  /** What each key does, by its name in an event; a capital S before it: with Shift. */
  readonly run: Readonly<Record<string, () => void>>;
}

const OFF = "trucebook-keys-off";

const KEYS: readonly Key[] = [
  { keys: "←", does: "kPrevious", run: { ArrowLeft: () => follow("previous") } },
  { keys: "→", does: "kNext", run: { ArrowRight: () => follow("next") } },
  {
    keys: "Shift ← →",
    does: "kDay",
    run: { SArrowLeft: () => follow("day-before"), SArrowRight: () => follow("day-after") },
  },
  { keys: "[ ]", does: "kKnown", run: { "[": () => follow("known-before"), "]": () => follow("known-after") } },
  { keys: "t", does: "kToday", run: { t: () => follow("today") } },
  { keys: "e", does: "kEdge", run: { e: () => follow("edge") } },
  { keys: "w", does: "kWhatIf", run: { w: () => open(".asof details:last-of-type") } },
  { keys: "/", does: "kSearch", run: { "/": search } },
  { keys: "b", does: "kBecause", run: { b: openNearest } },
  { keys: "j k", does: "kRows", run: { j: () => walk(1), k: () => walk(-1) } },
  { keys: "Enter", does: "kEnter", run: {} },
  { keys: "v", does: "kTwins", run: { v: toggleTwins } },
  { keys: "c", does: "kCopy", run: { c: () => void navigator.clipboard.writeText(location.href) } },
  { keys: "p", does: "kPrint", run: { p: () => print() } },
  { keys: "?", does: "kKeys", run: {} },
  { keys: "Esc", does: "kClose", run: { Escape: closePanels } },
];

/** After `g`: the page whose letter follows. */
const PAGES: Readonly<Record<string, string>> = {
  t: "",
  m: "measures",
  d: "duty",
  p: "promises",
  c: "events",
  h: "changes",
  r: "read",
  a: "average",
  s: "sources",
};

export function startKeys(): void {
  let going = false;
  const runs: Record<string, () => void> = Object.assign({}, ...KEYS.map(({ run }) => run));
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isField(event.target)) return;
    if (event.key === "?") return showKeys();
    if (localStorage.getItem(OFF) !== null && event.key.length === 1) return;
    const page = going ? PAGES[event.key] : undefined;
    going = event.key === "g" && !going;
    if (page !== undefined) return visit(page);
    const arrow = event.key.startsWith("Arrow");
    const run = runs[arrow && event.shiftKey ? `S${event.key}` : event.key];
    if (!run || (arrow && !isFree())) return;
    if (event.key !== "Escape") event.preventDefault();
    run();
  });
}

/** Arrow keys move time only where nothing else has the focus, or a control of time has it. */
function isFree(): boolean {
  const focused = document.activeElement;
  return !focused || focused === document.body || focused.id === "main" || focused.matches("[data-go]");
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && target.type === "checkbox")
  );
}

/** A link of the page that says where it leads; one of the answer itself before one of the time bar. */
function follow(way: string): void {
  const links = all<HTMLAnchorElement>(`[data-go="${way}"]`);
  const own = links.find((link) => link.closest("main")) ?? links[0];
  own?.click();
}

function open(selector: string): void {
  const details = document.querySelector<HTMLDetailsElement>(selector);
  if (!details) return;
  details.open = true;
  details.querySelector<HTMLElement>("input, a, button")?.focus();
}

function closePanels(): void {
  for (const details of all<HTMLDetailsElement>(".asof details[open]")) {
    details.open = false;
    details.querySelector<HTMLElement>("summary")?.focus();
  }
}

function search(): void {
  const field = document.querySelector<HTMLElement>(".search input");
  if (field?.checkVisibility()) field.focus();
  else visit("find");
}

/** A page of the desk, at the time that holds now. */
function visit(page: string): void {
  const home = document.querySelector<HTMLAnchorElement>("a.brand")?.href ?? location.origin;
  if (STILL) return void go(new URL(page === "" ? home : `${page}/index.html`, home));
  const url = new URL(page, home.endsWith("/") ? home : `${home}/`);
  const asked = new URLSearchParams(location.search);
  for (const name of ["on", "known", "what-if"])
    for (const value of asked.getAll(name)) url.searchParams.append(name, value);
  void go(url);
}

/** The rows of the answer, or the claims of an article, one after the other. */
function walk(step: number): void {
  if (walkClaims(step)) return;
  const rows = all("main tbody tr, main .items li").flatMap(
    (row) => row.querySelector<HTMLElement>("a[href]:not(.fig)") ?? row.querySelector<HTMLElement>("a.fig") ?? [],
  );
  const seen = rows.filter((row) => row.checkVisibility());
  const at = seen.indexOf(document.activeElement as HTMLElement);
  seen[Math.min(seen.length - 1, Math.max(0, at + step))]?.focus();
}

function toggleTwins(): void {
  const twins = all<HTMLDetailsElement>("details.twin");
  const shut = twins.some((twin) => !twin.open);
  for (const twin of twins) twin.open = shut;
}

/** The button in the header opens the same list as the key. */
export function addKeysButton(): void {
  const help = document.querySelector<HTMLButtonElement>("button.help:not([data-ready])");
  if (!help) return;
  help.dataset.ready = "yes";
  help.setAttribute("aria-label", word("keys"));
  help.title = word("keys");
  help.addEventListener("click", showKeys);
}

function showKeys(): void {
  if (document.querySelector("dialog.keys")) return;
  const dialog = make("dialog", { class: "keys", "aria-label": word("keys") });
  const list = make("dl");
  for (const { keys, does } of KEYS) list.append(make("dt", {}, keys), make("dd", {}, word(does)));
  list.append(make("dt", {}, word("kGo")), make("dd", {}, word("kPages")));
  const box = make("input", { type: "checkbox" });
  box.checked = localStorage.getItem(OFF) !== null;
  box.addEventListener("change", () => (box.checked ? localStorage.setItem(OFF, "yes") : localStorage.removeItem(OFF)));
  const off = make("label", {}, box, ` ${word("off")}`);
  dialog.append(
    make("h2", { class: "h2" }, word("keys")),
    list,
    off,
    button(word("close"), "btn", () => dialog.close()),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
