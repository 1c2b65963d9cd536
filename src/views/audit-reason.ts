// Why a printed series stands apart from the law on some days, by rule: early, late, another size, lost numbers.

import { type Day, daysBetween } from "../time/index.ts";
import type { Stretch, Turn } from "./audit-moves.ts";

export type Reason =
  /** It holds already what the law sets from a later day, or a part of it. */
  | { readonly is: "early"; readonly days: number; readonly law: Day }
  /** The law's move comes only on a later day. */
  | { readonly is: "late"; readonly days: number; readonly printed: Day }
  /** It goes and comes back, and the law moves on neither day. */
  | { readonly is: "spell" }
  /** It has no such layer. */
  | { readonly is: "no-layer" }
  /** Several layers fall on a day on which numbers of the basket end and no statement moves them. */
  | { readonly is: "renumbering" }
  /** The book has a statement of that day on goods that the definition leaves out. */
  | { readonly is: "not-modelled" }
  /** Both move, by different points. */
  | { readonly is: "size" }
  | { readonly is: "unmoved" }
  | { readonly is: "no-statement" };

/** A move may come so many days before or after the law's and still be the same one: soon, or at the latest. */
const NEAR = { soon: 9, latest: 31 };
/** What is left of a difference once it cancels out: less, the longer it took. */
const REST = { soon: 0.4, latest: 0.1 };
/** What a definition leaves out is worth no more points. */
const MOST_LEFT_OUT = 1;
/** A move below this is none. */
const STILL = 0.05;

export interface Context {
  /** Every turn of the layer. */
  readonly turns: readonly Turn[];
  /** Does the series have the layer at all? */
  readonly printed: boolean;
  /** How many layers move that day without the law. */
  movingWithoutLaw(day: Day): number;
  /** The share of the basket, in per cent, whose numbers end that day. */
  endingOn(day: Day): number;
  /** Does something of the layer that the definition leaves out change that day? */
  leftOut(day: Day): boolean;
}

export function reasonOf(stretch: Stretch, context: Context): Reason {
  const { from, start, end } = stretch;
  const [lawStill, printedStill] = [start.lawBy, start.printedBy].map((by) => Math.abs(by) < STILL);
  if (!context.printed) return { is: "no-layer" };
  if (lawStill && context.movingWithoutLaw(from) >= 3 && context.endingOn(from) > 0.1) return { is: "renumbering" };
  const law = setLater(stretch, context.turns);
  if (law) return { is: "early", days: daysBetween(from, law.on), law: law.on };
  const small = Math.abs(start.printedBy) < MOST_LEFT_OUT;
  if (lawStill && small && context.leftOut(from)) return { is: "not-modelled" };
  const printed = printedLater(stretch);
  if (printed) return { is: "late", days: daysBetween(from, printed.on), printed: printed.on };
  if (lawStill && end && Math.abs(end.lawBy) < STILL && start.printedBy * end.printedBy < 0) return { is: "spell" };
  if (printedStill) return { is: "unmoved" };
  return { is: lawStill ? "no-statement" : "size" };
}

/** The law's move that the series has had before it: one that cancels the difference, or soon one as large. */
function setLater({ from, points, start, end }: Stretch, turns: readonly Turn[]): Turn | undefined {
  const apart = start.printedBy - start.lawBy;
  if (end && end.lawBy * apart > 0 && cancels(from, points, end)) return end;
  if (Math.abs(start.lawBy) >= STILL) return undefined;
  return turns.find(({ on, lawBy }) => {
    return on > from && daysBetween(from, on) <= NEAR.soon && Math.abs(lawBy - apart) <= REST.soon * Math.abs(apart);
  });
}

/** The series' own move that cancels the difference, where the law had moved before it. */
function printedLater({ from, points, start, end }: Stretch): Turn | undefined {
  if (!end || end.printedBy * start.lawBy <= 0) return undefined;
  const hardlyMoved = Math.abs(start.printedBy) < 0.25 * Math.abs(start.lawBy);
  return hardlyMoved && cancels(from, points, end) ? end : undefined;
}

function cancels(from: Day, points: number, end: Turn): boolean {
  const [took, left] = [daysBetween(from, end.on), Math.abs(points + end.printedBy - end.lawBy)];
  const rest = took <= NEAR.soon ? REST.soon : took <= NEAR.latest ? REST.latest : 0;
  return left < rest * Math.abs(points);
}
