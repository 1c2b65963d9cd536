// What somebody said, counted or found, as citations: for promises, events and series, which no instrument moves.

import type { Book } from "../model/book.ts";
import type { Account, Finding, Observation, Said, Series, Told } from "../model/voices.ts";
import { sourceOf } from "./because.ts";
import { amountWords } from "./say.ts";
import type { Because } from "./view.ts";

/** One citation per place in the book, in the order given. */
export function onceEach(citations: readonly Because[]): Because[] {
  const seen = new Set<string>();
  return citations.filter(({ at }) => !seen.has(at) && seen.add(at));
}

/** A term, remark, fact or account. */
export function citeSaid(book: Book, id: string, said: Said | Account): Because {
  const words = said.says ?? (said.quote ? `“${said.quote}”` : `${("silence" in said && said.silence) || "silent"}`);
  return {
    ...{ id, about: id, made: said.made },
    says: `${said.speaker}, ${said.made}: ${words}`,
    ...(said.quote === undefined || said.says === undefined ? {} : { quote: said.quote }),
    by: said.source,
    at: said.place,
    source: sourceOf(book, said.source),
  };
}

/** When an event was to be, or was, as told on a day. */
export function citeTold(book: Book, id: string, told: Told): Because {
  const days = told.from
    ? ` ${told.from}${told.through && told.through !== told.from ? ` to ${told.through}` : ""}`
    : "";
  const says = `${id}: ${told.status}${days}, as told on ${told.made}`;
  return { id, about: id, says, made: told.made, by: told.source, at: told.place, source: sourceOf(book, told.source) };
}

/** A figure of a series. */
export function citeFigure(book: Book, series: Series, row: Observation): Because {
  const published = `published ${row.monthOnly ? `in ${row.published.slice(0, 7)}` : `on ${row.published}`}`;
  const says = `${series.id}: ${amountWords(row, series.unit)}, data through ${row.through}, ${published}`;
  const id = `${series.id}-${row.through}`;
  return { id, about: series.id, says, by: row.source, at: row.place, source: sourceOf(book, row.source) };
}

/** A verdict set by hand: its author's, resting on its sources. */
export function citeFinding(book: Book, id: string, finding: Finding): Because {
  const [first] = finding.sources;
  const source = first ? sourceOf(book, first) : { title: `a finding of ${finding.by}` };
  const says = `${id}: ${finding.standing}, as ${finding.by} found on ${finding.made}: ${finding.reason}`;
  return { id, about: id, says, made: finding.made, by: first ?? finding.by, at: finding.place, source };
}
