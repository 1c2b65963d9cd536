// Goes from page to page without a blank between: the next one is fetched, and the old answer stays until it is there.

import { prefetched } from "./ahead.ts";
import { button, make } from "./element.ts";
import { word } from "./words.ts";

/** Is told whether the page answers the same question at another time. */
type Furnish = (sameQuestion: boolean) => void;

/** Is this page a file of a static edition? There the browser goes from page to page by itself. */
export const STILL = document.documentElement.dataset.still !== undefined;

let furnish: Furnish = () => {};
let latest = 0;
/** The page that stands, without the place on it. */
let standing = location.pathname + location.search;

/** Takes over the links and question forms of this site; everything else stays the browser's. */
export function startPages(then: Furnish): void {
  furnish = then;
  if (STILL) return;
  document.addEventListener("click", (event) => {
    const link = (event.target as Element | null)?.closest?.("a[href]");
    if (!link || event.defaultPrevented || event.button !== 0 || isModified(event)) return;
    const url = new URL(link.getAttribute("href") ?? "", location.href);
    if (!isPage(url) || link.hasAttribute("download")) return;
    event.preventDefault();
    void go(url);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "get") return;
    const url = new URL(form.action, location.href);
    url.search = new URLSearchParams(filled(form)).toString();
    if (!isPage(url)) return;
    event.preventDefault();
    void go(url);
  });
  addEventListener("popstate", () => {
    // Another place on the same page is the browser's own matter.
    if (location.pathname + location.search !== standing) void show(new URL(location.href));
  });
}

/** Opens a page of the desk, in the address bar too. */
export async function go(url: URL): Promise<void> {
  if (STILL) return location.assign(url);
  if (await show(url, () => history.pushState(null, "", url))) standing = location.pathname + location.search;
}

/** A page of ours, and not merely another place on this one. */
function isPage(url: URL): boolean {
  const samePage = url.pathname === location.pathname && url.search === location.search && url.hash !== "";
  const data = /\/(?:v1|assets|feeds)(?:\/|$)|\.(?:json|ics|atom|svg)$/.test(url.pathname);
  return url.origin === location.origin && !samePage && !data;
}

function isModified(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

function filled(form: HTMLFormElement): string[][] {
  return [...new FormData(form)].flatMap(([name, value]) => (value === "" ? [] : [[name, String(value)]]));
}

/** So long an answer may take before anything is said of it. */
const PATIENCE = 400;

/** Puts the page in place of the present one. False where it could not be had; then the old answer stays and says so. */
async function show(url: URL, before: () => void = () => {}): Promise<boolean> {
  const mine = ++latest;
  const root = document.documentElement;
  root.setAttribute("aria-busy", "true");
  const slow = setTimeout(() => announce(word("loading"), true), PATIENCE);
  try {
    const text = await (prefetched(url) ?? fetched(url));
    // A later wish has overtaken this one.
    if (mine !== latest) return false;
    const sameQuestion = url.pathname === location.pathname;
    before();
    place(new DOMParser().parseFromString(text, "text/html"), sameQuestion);
    standing = url.pathname + url.search;
    return true;
  } catch {
    if (mine === latest) sayOffline(url);
    return false;
  } finally {
    clearTimeout(slow);
    if (mine === latest) root.removeAttribute("aria-busy");
    if (mine === latest) live().classList.remove("shown");
  }
}

async function fetched(url: URL): Promise<string> {
  const answer = await fetch(url, { headers: { Accept: "text/html" } });
  return answer.text();
}

/** The new page's parts, in the old body: what is said aloud must stay where a screen reader found it. */
function place(next: Document, sameQuestion: boolean): void {
  const focused = placeOfFocus();
  const told = live();
  document.documentElement.lang = next.documentElement.lang;
  document.title = next.title;
  for (const child of [...document.body.childNodes]) if (child !== told) child.remove();
  told.before(...document.adoptNode(next.body).childNodes);
  furnish(sameQuestion);
  const back = sameQuestion && focused ? document.querySelector<HTMLElement>(focused) : null;
  (back ?? document.getElementById("main"))?.focus({ preventScroll: true });
  if (!sameQuestion) scrollTo(0, 0);
  else announce(document.querySelector("h1")?.textContent ?? document.title);
}

/** A control of time that has the focus keeps it on the next page. */
function placeOfFocus(): string | null {
  const focused = document.activeElement;
  if (focused?.matches(".slider")) return ".slider";
  const way = focused?.getAttribute("data-go");
  return way ? `[data-go="${way}"]` : null;
}

let region: HTMLElement | null = null;

/** The one place from which the script speaks. */
function live(): HTMLElement {
  if (!region?.isConnected) {
    region = make("div", { class: "live", "aria-live": "polite" });
    document.body.append(region);
  }
  return region;
}

/** Says it to who listens; to who looks only where the page itself does not show it. */
export function announce(text: string, shown = false): void {
  const told = live();
  told.classList.toggle("shown", shown);
  told.textContent = text;
}

function sayOffline(url: URL): void {
  document.getElementById("offline")?.remove();
  const again = button(word("again"), "btn go", () => void go(url));
  const chip = make("span", { class: "chip unknown" }, `? ${word("offline")}`);
  const note = make(
    "div",
    { id: "offline", class: "edge", role: "status" },
    chip,
    make("p", {}, word("offlineSays")),
    again,
  );
  // At most one banner: that of the answer gives way.
  for (const banner of document.querySelectorAll<HTMLElement>(".edge")) banner.hidden = true;
  document.querySelector("main")?.before(note);
}
