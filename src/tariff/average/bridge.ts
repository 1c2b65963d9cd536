// From one average to another: each way in which the definitions differ is switched in turn, and what is left is said.

import type { BasketDefinition } from "./definition.ts";
import { printed } from "./points.ts";

export interface BridgeRow {
  /** The parameter that was switched, `start`, or `unexplained`. */
  readonly step: string;
  /** The average once it is switched, in points. */
  readonly total: string;
  /** By how much it moved; null at the start. */
  readonly moved: string | null;
}

interface Parameter {
  readonly id: string;
  take(own: BasketDefinition, other: BasketDefinition): BasketDefinition;
}

/** In the order in which they are switched: another order would share the same sum out otherwise. */
const PARAMETERS: readonly Parameter[] = [
  { id: "s232.base", take: (d, { s232 }) => ({ ...d, s232: { ...s232, fentanyl: d.s232.fentanyl } }) },
  {
    id: "weights",
    take: (d, { weights, origin }) => {
      return { ...d, origin, weights: { ...weights, level: d.weights.level, chapters: d.weights.chapters } };
    },
  },
  { id: "weights.level", take: (d, o) => ({ ...d, weights: { ...d.weights, level: o.weights.level } }) },
  { id: "s301.exclusions", take: (d, { s301 }) => ({ ...d, s301 }) },
  { id: "mfn", take: (d, { mfn }) => ({ ...d, mfn }) },
  { id: "specificRates", take: (d, { specificRates }) => ({ ...d, specificRates }) },
  { id: "layers", take: (d, { layers }) => ({ ...d, layers }) },
  { id: "since", take: (d, { since, kind }) => ({ ...d, since, kind }) },
  { id: "s232.fentanyl", take: (d, { s232 }) => ({ ...d, s232: { ...d.s232, fentanyl: s232.fentanyl } }) },
  { id: "claims", take: (d, { claims, exemptions }) => ({ ...d, claims, exemptions }) },
  { id: "weights.chapters", take: (d, o) => ({ ...d, weights: { ...d.weights, chapters: o.weights.chapters } }) },
];

/**
 * The way from one definition to another. `totalOf` prints an average's total, always to the same decimals; `end` is
 * the figure to be explained, where that is another's print and not what the second definition comes to.
 */
export function bridge(
  from: BasketDefinition,
  to: BasketDefinition,
  totalOf: (definition: BasketDefinition) => string,
  end: string = totalOf(to),
): BridgeRow[] {
  const rows: BridgeRow[] = [{ step: "start", total: totalOf(from), moved: null }];
  const add = (step: string, total: string) =>
    rows.push({ step, total, moved: minus(total, rows.at(-1)?.total ?? "0") });
  let own = from;
  for (const { id, take } of PARAMETERS) {
    const next = take(own, to);
    if (JSON.stringify(next) === JSON.stringify(own)) continue;
    add(id, totalOf(next));
    own = next;
  }
  add("unexplained", end);
  return rows;
}

/** The difference of two decimal texts, to the longer one's decimals. */
function minus(a: string, b: string): string {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  const units = (text: string) => BigInt(text.replace(".", "") + "0".repeat(decimals - decimalsOf(text)));
  return printed(units(a) - units(b), decimals);
}

const decimalsOf = (text: string) => text.split(".")[1]?.length ?? 0;
