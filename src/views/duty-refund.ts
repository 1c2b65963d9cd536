// What of a bill comes back: layers charged under a law that was later held void.

import {
  addMoney,
  addPercents,
  formatMoney,
  formatPercent,
  type Layer,
  type Percent,
  parsePercent,
} from "../tariff/index.ts";

export interface Refund {
  readonly rate: string | null;
  readonly amount: string | null;
  readonly measures: readonly string[];
}

/** The sum of the refundable layers, in points where all are charged on the whole value; null where there is none. */
export function refundOf(layers: readonly Layer[]): Refund | null {
  const back = layers.filter((l) => l.refundable !== null);
  if (back.length === 0) return null;
  const rates = back.map((l) => (l.baseIs === "entered value" && l.rate ? parsePercent(l.rate) : null));
  const amounts = back.flatMap((l) => l.amount ?? []);
  return {
    rate: rates.every((r): r is Percent => r !== null) ? formatPercent(addPercents(...rates)) : null,
    amount: amounts.length === back.length ? formatMoney(addMoney(...amounts)) : null,
    measures: back.map((l) => l.measure),
  };
}
