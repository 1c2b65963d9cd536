// The purchases that the book has as promised: who says how much, by when, and which side is silent.

import type { Book } from "../../model/book.ts";
import type { Commitment, Purchase, Term } from "../../model/voices.ts";
import type { Day } from "../../time/index.ts";
import { type Ends, holds } from "../claims/fit.ts";
import type { Quantity } from "../types.ts";

const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, mmt: 1e6 };
const AMOUNT = /(\d[\d,]*(?:\.\d+)?)\s*(thousand|million|billion|trillion|MMT)?/gi;

/** The amounts of an English text of the book, scaled; years and days are no amounts of anything. */
export function amountsIn(text: string): number[] {
  return [...text.matchAll(AMOUNT)].map(
    ([, digits = "", scale = ""]) => Number(digits.replaceAll(",", "")) * (SCALE[scale.toLowerCase()] ?? 1),
  );
}

export function purchaseOf({ yardsticks }: Commitment): Purchase | null {
  const [first] = yardsticks.flatMap(({ judges }) => (judges.kind === "purchase" ? [judges] : []));
  return first ?? null;
}

export function purchases(book: Book, topics: readonly string[]): Commitment[] {
  const all = [...book.voices().commitments.values()].filter(({ kind }) => kind === "purchase");
  return all.filter(({ topic }) => topics.includes(topic));
}

/** Terms that name this quantity by then. */
export function termsWith({ terms }: Commitment, quantity: Quantity, known: Day): Term[] {
  return terms.filter(
    (t) => t.made <= known && t.quantity !== undefined && amountsIn(t.quantity).some((n) => fits(quantity, n)),
  );
}

function fits(quantity: Quantity, n: number): boolean {
  const actual: Ends = { low: n, high: n };
  return holds({ ...quantity, reach: quantity.reach === "about" ? "about" : null } as Quantity, actual);
}

/** Does the counted unit fit the promise's: tonnes, dollars, aircraft? */
export function unitFits(commitment: Commitment, { unit, noun }: Quantity): boolean {
  const own = purchaseOf(commitment)?.unit ?? "";
  if (unit === "t" || unit === "bushels") return own === "t";
  if (unit === "USD") return /USD|dollar/i.test(own);
  return unit === "count" || unit === "units" ? /aircraft|units|planes/i.test(own) || noun !== null : false;
}

/** A target in single units, whatever the unit of the yardstick is told in. */
export function targetOf(commitment: Commitment): number | null {
  const purchase = purchaseOf(commitment);
  if (!purchase) return null;
  const scale = /billion/i.test(purchase.unit) ? 1e9 : /million/i.test(purchase.unit) ? 1e6 : 1;
  return Number(purchase.target) * scale;
}
