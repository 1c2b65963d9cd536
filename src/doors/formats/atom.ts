// What changed, as an Atom feed (RFC 4287): in force or in knowledge, the latest first, each entry by a name that stays.

import { Feed } from "feed";
import { type ChangesAnswer, type Envelope, viewOfWhat } from "../../views/index.ts";
import type { Format } from "./format.ts";

const TITLES = { force: "changes in force", known: "changes in knowledge" };

export const atom: Format = {
  name: "atom",
  type: "application/atom+xml; charset=utf-8",
  suits: (view) => view.name === "changes",
  render(envelope, link) {
    const { answer, book } = envelope as Envelope<ChangesAnswer>;
    const about = TITLES[answer.in];
    const home = link("changes", { from: answer.from, to: answer.to, in: answer.in });
    const rows = [...answer.changes].reverse();
    const dayOf = (change: (typeof rows)[number]) => new Date(`${dated(change, answer.in)}T00:00:00Z`);
    const feed = new Feed({
      id: `urn:trucebook:${book.name}:changes:${answer.in}`,
      title: `Trucebook ${book.name}: ${about}`,
      link: home,
      updated: rows[0] ? dayOf(rows[0]) : new Date(`${answer.to}T00:00:00Z`),
      generator: "Trucebook",
      author: { name: "Trucebook" },
      copyright: "CC BY 4.0; quotations belong to their authors",
    });
    const seen = new Map<string, number>();
    for (const change of rows) {
      const name = `${change.what}:${change.subject}:${change.facet}:${dated(change, answer.in)}`;
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      const words = `${change.facet}: ${change.before === "" ? "" : `${change.before} → `}${change.after}`;
      feed.addItem({
        id: `urn:trucebook:${book.name}:${answer.in}:${name}${nth > 1 ? `:${nth}` : ""}`,
        title: plain(`${change.name}: ${words}`),
        description: plain(`${change.side}, by ${change.by}. ${words}`),
        link: link(viewOfWhat(change.what), { id: change.subject }),
        date: dayOf(change),
      });
    }
    return `${feed.atom1()}\n`;
  },
};

function dated(change: ChangesAnswer["changes"][number], mode: "force" | "known"): string {
  return (mode === "force" ? change.on : change.made).slice(0, 10);
}

/** Feeds take titles and summaries for HTML: what stands in the book is plain text. */
function plain(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
