// The flat add-on over time: what a side adds to an ordinary good of the other, stretch by stretch.

import type { Book } from "../../model/book.ts";
import { addDays, type Day, dayOf, knownAt } from "../../time/index.ts";
import { type AddOn, countryWide, flatAddOn } from "../add-on.ts";

/** An add-on over the stretch of days on which it stands. */
export interface FlatStretch extends AddOn {
  /** Null: since before the first duty of the whole country. */
  readonly from: Day | null;
  /** The first day on which it is another; null: none is known. */
  readonly until: Day | null;
}

/** One for each stretch between changes, in order, without gaps. */
export function flatStretches(book: Book, side: "US" | "CN", known: Day): FlatStretch[] {
  const days = switchDays(book, side, known);
  const [first] = days;
  if (!first) return [{ ...flatAddOn(book, side, { on: known, known }), from: null, until: null }];
  const found: FlatStretch[] = [];
  for (const from of [null, ...days]) {
    const addOn = flatAddOn(book, side, { on: from ?? addDays(first, -1), known });
    const last = found.at(-1);
    if (last && sameParts(last, addOn)) continue;
    if (last && from) found[found.length - 1] = { ...last, until: from };
    found.push({ ...addOn, from, until: null });
  }
  return found;
}

function switchDays(book: Book, side: "US" | "CN", known: Day): Day[] {
  const spans = countryWide(book, side).flatMap((s) =>
    s.statements.filter((x) => knownAt(x, known)).map((x) => x.span),
  );
  const days = spans.flatMap(({ from, until }) => (until ? [dayOf(from), dayOf(until)] : [dayOf(from)]));
  return [...new Set(days)].sort();
}

function sameParts(a: AddOn, b: AddOn): boolean {
  return JSON.stringify(a.measures) === JSON.stringify(b.measures);
}
