// What the keys do, and the list of them that `?` opens. Single letters are silent in fields, and can be switched off.

import { go } from "./pages.ts";

interface Key {
  readonly keys: string;
  readonly does: string;
  run(): void;
}

const OFF = "trucebook-keys-off";

const KEYS: readonly Key[] = [
  { keys: "ArrowLeft", does: "the previous day on which something changed", run: () => press(".steps .step", 0) },
  { keys: "ArrowRight", does: "the next one", run: () => press(".steps .step", -1) },
  { keys: "t", does: "today", run: () => press(".asof .jumps a", 0) },
  { keys: "e", does: "the last day on record", run: () => press(".asof .jumps a", 1) },
  { keys: "w", does: "what if", run: () => open(".asof details:last-of-type") },
  { keys: "/", does: "search", run: () => visit("find") },
  { keys: "b", does: "because: the statements behind the answer", run: () => focus(".drawer") },
  { keys: "j", does: "the next row", run: () => walk(1) },
  { keys: "k", does: "the previous row", run: () => walk(-1) },
  { keys: "v", does: "the tables of the charts, open or shut", run: toggleTwins },
  { keys: "c", does: "copy the address of this answer", run: () => void navigator.clipboard.writeText(location.href) },
  { keys: "p", does: "print", run: () => print() },
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
  document.addEventListener("keydown", (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || isField(event.target)) return;
    if (event.key === "?") return showKeys();
    if (localStorage.getItem(OFF) !== null && event.key.length === 1) return;
    const page = going ? PAGES[event.key] : undefined;
    going = event.key === "g" && !going;
    if (page !== undefined) return visit(page);
    const key = KEYS.find(({ keys }) => keys === event.key);
    if (!key || (event.key.startsWith("Arrow") && document.activeElement !== document.body && !onMain())) return;
    event.preventDefault();
    key.run();
  });
}

function onMain(): boolean {
  return document.activeElement?.id === "main";
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  );
}

function press(selector: string, n: number): void {
  [...document.querySelectorAll<HTMLElement>(selector)].at(n)?.click();
}

function open(selector: string): void {
  const details = document.querySelector<HTMLDetailsElement>(selector);
  if (!details) return;
  details.open = true;
  details.querySelector<HTMLElement>("input, a, button")?.focus();
}

function focus(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) return;
  found.tabIndex = -1;
  found.focus();
  found.scrollIntoView({ block: "nearest" });
}

function visit(page: string): void {
  const home = document.querySelector<HTMLAnchorElement>("a.brand")?.href ?? location.origin;
  void go(new URL(`${page}${page && location.search ? "" : ""}`, home.endsWith("/") ? home : `${home}/`));
}

/** The links of the answer's rows, one after the other. */
function walk(step: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>("main tbody tr a[href]")];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
}

function toggleTwins(): void {
  const twins = [...document.querySelectorAll<HTMLDetailsElement>("details.twin")];
  const shut = twins.some((twin) => !twin.open);
  for (const twin of twins) twin.open = shut;
}

function showKeys(): void {
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  dialog.setAttribute("aria-label", "Keys");
  const list = document.createElement("dl");
  for (const { keys, does } of KEYS) list.append(element("dt", keys.replace("Arrow", "")), element("dd", does));
  list.append(
    element("dt", "g, then a letter"),
    element(
      "dd",
      `pages: ${Object.entries(PAGES)
        .map(([k, p]) => `${k} ${p || "today"}`)
        .join(", ")}`,
    ),
  );
  const off = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = localStorage.getItem(OFF) !== null;
  box.addEventListener("change", () => (box.checked ? localStorage.setItem(OFF, "yes") : localStorage.removeItem(OFF)));
  off.append(box, " single letters are switched off");
  const close = element("button", "Close");
  close.addEventListener("click", () => dialog.close());
  dialog.append(element("h2", "Keys"), list, off, close);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
