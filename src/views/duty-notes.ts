// What an answer about a line must add in words: editions, seasons, quotas, split lines, what is left out.

import { listsNaming } from "../engine/index.ts";
import type { Book, Circumstance } from "../model/book.ts";
import { formatHts, type HtsNumber, numbersOf, reach, type Setting, type UsLine } from "../tariff/index.ts";

const ALWAYS = "anti-dumping and countervailing duties, which turn on producer and product: look up the case";

const UNCOVERED: Readonly<Record<string, (detail: string) => string>> = {
  safeguard: (detail) => `the special agricultural safeguard duty of heading ${detail}`,
  excise: () => "federal excise tax, collected with the entry",
};

export function notCovered(circumstances: readonly Circumstance[]): string[] {
  return [ALWAYS, ...circumstances.flatMap((c) => UNCOVERED[c.kind]?.(c.detail) ?? [])];
}

const CIRCUMSTANCES: Readonly<Record<string, (detail: string) => string>> = {
  season: (d) => `The line is open only on entry dates in ${d}; outside them another line applies.`,
  "season-other": (d) => `The line is for entry dates outside the season of its sibling (${d}).`,
  "trq-in": (d) => `This is an in-quota line (${d}): without open quota the over-quota line applies.`,
  gn15: () => "The line is for small or non-commercial quantities under general note 15.",
  "actual-use": (d) => `A stated use can give a lower rate: ${d}.`,
  "civil-aircraft": () => "Free if certified for civil aircraft: --claim C.",
  pharma: () => "Free if the product is in the pharmaceutical appendix: --claim K.",
  "dye-intermediate": () => "Free if the product is in the appendix for dye intermediates: --claim L.",
  "disputed-rate": (d) => d,
};

export function lineNotes(book: Book, setting: Setting, line: UsLine, number: HtsNumber): string[] {
  return [
    ...edition(book, setting, line),
    ...line.circumstances.flatMap((c) => CIRCUMSTANCES[c.kind]?.(c.detail) ?? []),
    ...splits(setting, number),
  ];
}

function edition(book: Book, { day }: Setting, line: UsLine): string[] {
  const { first, last } = book.schedule;
  if (!line.inSchedule)
    return ["The number is of an older edition; its Section 301 list is found by the numbering of 2020."];
  if (day < first) return [`Base rate of the first edition held (${first}); the edition of ${day} is not in the book.`];
  return day > last ? [`Base rate of the last edition held (${last}).`] : [];
}

/** An eight-digit line whose statistical numbers are treated differently is named, never averaged. */
function splits(setting: Setting, number: HtsNumber): string[] {
  if (number.length !== 8) return [];
  const own = reachedIds(setting, number);
  const all = numbersOf(setting.chapter, number, setting.day);
  const other = all.filter(
    (n) => n !== number && listsNaming(setting.chapter, n).size > 0 && reachedIds(setting, n) !== own,
  );
  if (other.length === 0) return [];
  return [
    `Some numbers below the line are on other lists; ask for them by ten digits: ${other.map(formatHts).join(", ")}.`,
  ];
}

function reachedIds({ table, chapter, origin }: Setting, digits: string): string {
  return reach(table, chapter, digits, origin)
    .reached.filter((r) => r.duty.facets.status === "in-force")
    .map((r) => r.duty.subject.id)
    .join(" ");
}
