// The claims of a read article: the verdicts that are counted filter them, `j` and `k` walk them, and the one in hand is
// marked in the text and open beside it.

/** Goes to the next claim that is shown, or back; false where this page has no article. */
export function walkClaims(step: number): boolean {
  const cards = shownCards();
  if (!document.querySelector(".reader")) return false;
  const at = cards.findIndex((card) => card.classList.contains("cur"));
  const next = at < 0 ? (step > 0 ? 0 : cards.length - 1) : Math.min(cards.length - 1, Math.max(0, at + step));
  const card = cards[next];
  if (card) take(card, true);
  return true;
}

/** Makes the page's claims answer to the mouse and the filter. */
export function addClaims(): void {
  const reader = document.querySelector<HTMLElement>(".reader");
  if (!reader) return;
  reader.classList.add("walkable");
  addFilter(reader);
  reader.addEventListener("click", (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>("a.cl, a.num");
    const card = cardOf(link) ?? target.closest<HTMLElement>(".vcard");
    if (!card || (!link && target.closest("a"))) return;
    take(card, false);
    // Beside the text nothing has to move; below it the browser jumps to the place that the link names.
    if (link?.matches("a.cl") && isBeside()) {
      event.preventDefault();
    }
  });
  reader.addEventListener("focusin", (event) => {
    const card = cardOf((event.target as Element).closest<HTMLAnchorElement>("a.cl"));
    if (card) take(card, false);
  });
  // Enter on a claim in the text goes on to its card, where its evidence is.
  reader.addEventListener("keydown", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a.cl");
    const card = event.key === "Enter" ? cardOf(link) : null;
    if (!card) return;
    event.preventDefault();
    take(card, false);
    card.focus();
  });
}

function shownCards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".reader .vcard:not([hidden])")];
}

function cardOf(link: HTMLAnchorElement | null): HTMLElement | null {
  return link ? document.getElementById(link.hash.replace(/^#(?:mark|claim)-/, "claim-")) : null;
}

function markOf(card: HTMLElement): HTMLElement | null {
  return document.getElementById(card.id.replace(/^claim-/, "mark-"));
}

function isBeside(): boolean {
  return matchMedia("(min-width: 1181px)").matches;
}

/** Takes a claim in hand: its words and its card are marked, and where it was walked to, it has the focus. */
function take(card: HTMLElement, walked: boolean): void {
  for (const old of document.querySelectorAll(".reader .cur")) old.classList.remove("cur");
  const mark = markOf(card);
  card.classList.add("cur");
  mark?.classList.add("cur");
  bring(card);
  if (!walked) return;
  const goal = mark ?? card;
  goal.focus({ preventScroll: true });
  goal.scrollIntoView({ block: "center" });
}

/** Brings the card to the top of the column beside the text, which scrolls by itself; the page stays where it is. */
function bring(card: HTMLElement): void {
  const side = card.closest<HTMLElement>(".r-side");
  if (side && isBeside()) side.scrollTop = card.offsetTop - ABOVE;
}

/** So much of the claim before stays in view. */
const ABOVE = 48;

/** The counts become switches: none pressed shows all, several show all of theirs. */
function addFilter(reader: HTMLElement): void {
  for (const pick of reader.querySelectorAll<HTMLElement>("span.pick")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = pick.className;
    button.dataset.verdict = pick.dataset.verdict;
    button.setAttribute("aria-pressed", "false");
    button.append(...pick.childNodes);
    button.addEventListener("click", () => {
      button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
      filter(reader);
    });
    pick.replaceWith(button);
  }
}

function filter(reader: HTMLElement): void {
  const pressed = [...reader.querySelectorAll<HTMLElement>(".pick[aria-pressed=true]")];
  const wanted = new Set(pressed.map(({ dataset }) => dataset.verdict));
  const isOut = ({ dataset }: HTMLElement) => wanted.size > 0 && !wanted.has(dataset.verdict);
  for (const card of reader.querySelectorAll<HTMLElement>(".vcard")) card.hidden = isOut(card);
  for (const mark of reader.querySelectorAll<HTMLElement>("a.cl")) mark.classList.toggle("out", isOut(mark));
}
