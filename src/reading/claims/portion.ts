// Of several figures in a clause, the words that belong to each: "the 20% fentanyl duty and the 10% reciprocal one".

import { scan } from "../text/scan.ts";
import type { Quantity, Stretch } from "../types.ts";

const LINK =
  /\b(?:and|plus|or|as well as|while|versus|against|on top of|y|o|más|además de|frente a)\b|,(?!\d)|和|及|、|以及/gu;

/** The part of the clause around one figure: up to the last word that links it to the figure before, and to the next. */
export function portionOf(clause: Stretch, { start, end }: Stretch, all: readonly Quantity[]): Stretch {
  const others = all.filter((q) => q.start >= clause.start && q.end <= clause.end && q.start !== start);
  const before = others.findLast((q) => q.end <= start);
  const after = others.find((q) => q.start >= end);
  const from = before ? (linkEnd(clause, before.end, start) ?? clause.start) : clause.start;
  const to = after ? (linkStart(clause, end, after.start) ?? clause.end) : clause.end;
  return { start: from, end: to, text: clause.text.slice(from - clause.start, to - clause.start) };
}

function links(clause: Stretch, from: number, to: number) {
  return scan(LINK, clause.text.slice(from - clause.start, to - clause.start));
}

function linkEnd(clause: Stretch, from: number, to: number): number | null {
  const last = links(clause, from, to).at(-1);
  return last ? from + last.index + last[0].length : null;
}

function linkStart(clause: Stretch, from: number, to: number): number | null {
  const last = links(clause, from, to).at(-1);
  return last ? from + last.index : null;
}
