// Goes from page to page without a blank between: the next one is fetched, and the old answer stays until it is there.

type Furnish = () => void;

let furnish: Furnish = () => {};
let latest = 0;

/** Takes over the links and question forms of this site; everything else stays the browser's. */
export function startPages(then: Furnish): void {
  furnish = then;
  document.addEventListener("click", (event) => {
    const link = (event.target as Element | null)?.closest?.("a[href]");
    if (!link || event.defaultPrevented || event.button !== 0 || isModified(event)) return;
    const url = new URL(link.getAttribute("href") ?? "", location.href);
    if (!isPage(url)) return;
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
  addEventListener("popstate", () => void show(new URL(location.href)));
}

/** Opens a page of the desk, in the address bar too. */
export async function go(url: URL): Promise<void> {
  if (await show(url)) history.pushState(null, "", url);
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

/** Puts the page in place of the present one. False where it could not be had; then the old answer stays and says so. */
async function show(url: URL): Promise<boolean> {
  const mine = ++latest;
  document.documentElement.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(url, { headers: { Accept: "text/html" } });
    const text = await answer.text();
    // A later wish has overtaken this one.
    if (mine !== latest) return false;
    const next = new DOMParser().parseFromString(text, "text/html");
    document.title = next.title;
    document.body.replaceWith(document.adoptNode(next.body));
    scrollTo(0, 0);
    furnish();
    document.getElementById("main")?.focus({ preventScroll: true });
    return true;
  } catch {
    sayOffline();
    return false;
  } finally {
    if (mine === latest) document.documentElement.removeAttribute("aria-busy");
  }
}

function sayOffline(): void {
  if (document.getElementById("offline")) return;
  const note = document.createElement("div");
  note.id = "offline";
  note.className = "edge";
  note.setAttribute("role", "status");
  note.textContent =
    "The desk does not answer. What stands here is the last answer; it holds for the book named below.";
  document.querySelector("main")?.before(note);
}
