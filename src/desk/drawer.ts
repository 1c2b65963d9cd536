// A figure opens the statements behind it: beside the answer where there is room, else in a sheet from below. All that
// it shows stands on the page already; only what a statement beat is fetched from the page of its measure.

import { closedByDrag } from "./drag.ts";
import { all, button, make } from "./element.ts";
import { STILL } from "./pages.ts";
import { word } from "./words.ts";

interface Open {
  readonly figure: HTMLElement | null;
  readonly box: HTMLElement;
  close(): void;
}

let now: Open | null = null;
const beaten = new Map<string, Promise<Document | null>>();

export function startDrawer(): void {
  document.addEventListener("click", (event) => {
    const figure = (event.target as Element | null)?.closest<HTMLElement>("a.fig[data-by]");
    if (!figure || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    openFigure(figure);
  });
  document.addEventListener("keydown", (event) => {
    if (!now) return;
    if (event.key === "Escape") return now.close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !now.box.contains(document.activeElement)) return;
    event.preventDefault();
    walk(now.box, step);
  });
}

/** A page that was just put in place: its address may name a citation. */
export function addDrawer(): void {
  now = null;
  const aimed = /^#because-(\d+)$/.exec(location.hash);
  if (!aimed?.[1]) return;
  const figure = document.querySelector<HTMLElement>(`a.fig[href="${location.hash}"]`);
  if (figure) openFigure(figure);
}

/** The statements of the figure that has the focus, or of the row in it; else of the first one. */
export function openNearest(): void {
  if (now) {
    now.close();
    return;
  }
  const focused = document.activeElement;
  const row = focused?.closest("tr, li, dd, p");
  const near = focused?.closest<HTMLElement>("a.fig") ?? row?.querySelector<HTMLElement>("a.fig");
  const figure = near ?? document.querySelector<HTMLElement>("main a.fig");
  if (figure) openFigure(figure);
  else document.getElementById("because")?.querySelector<HTMLElement>("a")?.focus();
}

function openFigure(figure: HTMLElement): void {
  const numbers = (figure.dataset.by ?? "").split(" ").filter(Boolean);
  const entries = numbers.flatMap((n) => document.getElementById(`because-${n}`) ?? []);
  if (entries.length === 0) return;
  now?.close();
  const aside = document.getElementById("because");
  const docked = aside && matchMedia("(min-width: 1181px)").matches;
  const opened = docked ? dock(aside, figure, entries) : sheet(figure, entries);
  now = opened;
  figure.setAttribute("aria-expanded", "true");
  history.replaceState(history.state, "", `#because-${numbers[0]}`);
  opened.box.querySelector<HTMLElement>(".stmt")?.focus({ preventScroll: true });
}

function dock(aside: HTMLElement, figure: HTMLElement, entries: readonly HTMLElement[]): Open {
  const box = contents(figure, entries, () => opened.close());
  aside.dataset.open = "yes";
  aside.append(box);
  aside.scrollTop = 0;
  const opened: Open = {
    figure,
    box,
    close() {
      box.remove();
      delete aside.dataset.open;
      closed(figure);
    },
  };
  return opened;
}

function sheet(figure: HTMLElement, entries: readonly HTMLElement[]): Open {
  const dialog = make("dialog", { class: "sheet-up", "aria-label": labelOf(figure) });
  const box = contents(figure, entries, () => dialog.close());
  dialog.append(box);
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    closed(figure);
  });
  const head = box.querySelector<HTMLElement>("header");
  if (head) closedByDrag(dialog, head, () => dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  return { figure, box, close: () => dialog.close() };
}

function closed(figure: HTMLElement): void {
  now = null;
  figure.removeAttribute("aria-expanded");
  history.replaceState(history.state, "", location.pathname + location.search);
  figure.focus({ preventScroll: true });
}

function contents(figure: HTMLElement, entries: readonly HTMLElement[], close: () => void): HTMLElement {
  const title = make("h2", {}, word("because"));
  const shut = button("✕", "tool shut", close);
  shut.setAttribute("aria-label", word("close"));
  const list = make("ol", {}, ...entries.map(copyOf));
  for (const entry of all(".stmt[data-why]", list)) void addBeaten(entry);
  return make(
    "div",
    { class: "picked" },
    make("header", {}, title, make("span", { class: "sub" }, labelOf(figure)), shut),
    list,
  );
}

/** What the figure shows, without what the eye does not see. */
function labelOf(figure: HTMLElement): string {
  const copy = figure.cloneNode(true) as HTMLElement;
  const hidden = copy.querySelector(".vh")?.textContent ?? "";
  for (const mark of all(".vh, .ref", copy)) mark.remove();
  return (copy.textContent ?? "").trim() || (hidden.split(":")[0] ?? "");
}

function copyOf(entry: HTMLElement): HTMLElement {
  const copy = entry.cloneNode(true) as HTMLElement;
  copy.removeAttribute("id");
  copy.classList.add("shown");
  return copy;
}

/** The statements that this one beat stand on the page of the measure. */
async function addBeaten(entry: HTMLElement): Promise<void> {
  // A file may not read another one; the entry's link leads to the measure.
  if (STILL) return;
  const { why = "", id = "" } = entry.dataset;
  const asked = beaten.get(why) ?? pageAt(why);
  beaten.set(why, asked);
  const found = (await asked)?.querySelector(`.stmt[data-id="${CSS.escape(id)}"] .beat`);
  if (found) entry.querySelector(".acts")?.before(document.importNode(found, true));
}

async function pageAt(address: string): Promise<Document | null> {
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    return null;
  }
}

function walk(box: HTMLElement, step: number): void {
  const entries = all(".stmt", box);
  const at = entries.findIndex((entry) => entry.contains(document.activeElement));
  entries[Math.min(entries.length - 1, Math.max(0, at + step))]?.focus();
}
