// How much of a line's value is metal, by the table that a definition names, and what that leaves for other duties.

import type { Metal } from "../duty/entry.ts";
import type { MetalsDefinition } from "./definition.ts";
import { type ContentRow, METALS, NO_METAL, type Shares, WHOLE } from "./weights.ts";

/** The parts of a value that duties are charged on, in ten-thousandths of a dollar: see `restOf` and `contentOf`. */
export type Parts = readonly number[];

/** The place in `Parts` of what is left when the value of these metals is taken off; of the whole value where none is. */
export function restOf(metals: readonly Metal[]): number {
  return METALS.reduce((mask, metal, i) => (metals.includes(metal) ? mask | (1 << i) : mask), 0);
}

const RESTS = 1 << METALS.length;

/** The place in `Parts` of a metal's value. */
export function contentOf(metal: Metal): number {
  return RESTS + METALS.indexOf(metal);
}

/** A value in whole dollars, with what of it is metal. */
export interface Metalled {
  readonly value: number;
  readonly shares: Shares;
}

/** The parts of some goods together: whole numbers below 2^53 for up to some hundreds of billions of dollars. */
export function partsOf(goods: readonly Metalled[]): Parts {
  const parts = new Array<number>(RESTS + METALS.length).fill(0);
  let bare = 0;
  for (const { value, shares } of goods) {
    if (shares === NO_METAL) bare += value;
    else addTo(parts, value, shares);
  }
  return parts.map((part, i) => (i < RESTS ? part + bare * WHOLE : part));
}

/** No metal is more than the whole good, nor are all of them together. */
function addTo(parts: number[], value: number, shares: Shares): void {
  for (let i = 0; i < METALS.length; i++) {
    parts[RESTS + i] = (parts[RESTS + i] ?? 0) + value * Math.min(shares[i] ?? 0, WHOLE);
  }
  for (let mask = 0; mask < RESTS; mask++) {
    let left = WHOLE;
    for (let i = 0; i < METALS.length; i++) if (mask & (1 << i)) left -= shares[i] ?? 0;
    parts[mask] = (parts[mask] ?? 0) + value * Math.max(left, 0);
  }
}

/** The share of each metal in the goods of a number; none in those that the table does not name. */
export function contentBy({ base }: MetalsDefinition, table: readonly ContentRow[]): (digits: string) => Shares {
  if (base.is !== "content") {
    const share = base.is === "full" ? WHOLE : base.percent * 100;
    const evenly = METALS.map(() => share);
    return () => evenly;
  }
  const rows = new Map<string, ContentRow[]>();
  for (const row of table) {
    const own = rows.get(row.hts8);
    if (own) own.push(row);
    else rows.set(row.hts8, [row]);
  }
  return (digits) => {
    const own = rows.get(digits.slice(0, 8));
    if (!own) return NO_METAL;
    const exact = own.find((row) => row.suffixes?.includes(digits.slice(8)));
    return (exact ?? own.find((row) => row.suffixes === null) ?? own[0])?.shares ?? NO_METAL;
  };
}
