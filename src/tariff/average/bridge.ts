// From one average to another: each way in which the definitions differ is switched in turn, and what is left is said.

import type { BasketMethod } from "./definition.ts";
import { pointsMinus } from "./points.ts";

export interface BridgeRow {
  /** The parameter that was switched, `start`, `unexplained-start` or `unexplained`. */
  readonly step: string;
  /** The average once it is switched, in points. */
  readonly total: string;
  /** By how much it moved; null at the start. */
  readonly moved: string | null;
}

interface Parameter {
  readonly id: string;
  take(own: BasketMethod, other: BasketMethod): BasketMethod;
}

/** In the order in which they are switched: another order would share the same sum out otherwise. */
function parametersOf(from: BasketMethod, to: BasketMethod): readonly Parameter[] {
  return [
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
    ...oneByOne(from, to),
    { id: "layers", take: (d, { layers }) => ({ ...d, layers }) },
    { id: "since", take: (d, { since }) => ({ ...d, since }) },
    { id: "s232.fentanyl", take: (d, { s232 }) => ({ ...d, s232: { ...d.s232, fentanyl: s232.fentanyl } }) },
    { id: "claims", take: (d, { claims, exemptions }) => ({ ...d, claims, exemptions }) },
    { id: "weights.chapters", take: (d, o) => ({ ...d, weights: { ...d.weights, chapters: o.weights.chapters } }) },
  ];
}

/** Layers that only one of the two has go or come one at a time: `without mfn`, `with s122`. */
function oneByOne(from: BasketMethod, to: BasketMethod): Parameter[] {
  const has = (method: BasketMethod, id: string) => method.layers.some((layer) => layer.id === id);
  const gone = from.layers.filter(({ id }) => !has(to, id));
  const come = to.layers.filter(({ id }) => !has(from, id));
  return [
    ...gone.map(({ id }): Parameter => {
      return { id: `without ${id}`, take: (d) => ({ ...d, layers: d.layers.filter((layer) => layer.id !== id) }) };
    }),
    ...come.map((layer): Parameter => {
      return { id: `with ${layer.id}`, take: (d) => ({ ...d, layers: [...d.layers, layer] }) };
    }),
  ];
}

export interface Bridge {
  readonly from: BasketMethod;
  readonly to: BasketMethod;
  /** Prints an average's total, always to the same decimals. */
  totalOf(method: BasketMethod): string;
  /** The figures that are to be explained, where they are others' prints and not what the methods come to. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** The way from one figure to another. What no switch explains stands at the end where it belongs. */
export function bridge({ from, to, totalOf, start, end }: Bridge): BridgeRow[] {
  const rows: BridgeRow[] = [{ step: "start", total: start ?? totalOf(from), moved: null }];
  const add = (step: string, total: string) =>
    rows.push({ step, total, moved: pointsMinus(total, rows.at(-1)?.total ?? "0") });
  if (start !== undefined) add("unexplained-start", totalOf(from));
  let own = from;
  for (const { id, take } of parametersOf(from, to)) {
    const next = take(own, to);
    if (JSON.stringify(next) === JSON.stringify(own)) continue;
    add(id, totalOf(next));
    own = next;
  }
  add("unexplained", end ?? totalOf(to));
  return rows;
}
