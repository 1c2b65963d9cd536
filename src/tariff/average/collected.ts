// Base duties that no percentage prints: what was collected under the law of a day, less the other duties of that law.

import type { Book } from "../../model/book.ts";
import type { GoodsClass } from "./classes.ts";
import { partsOf } from "./content.ts";
import type { BasketMethod } from "./definition.ts";
import { type Fine, fine, type Goods } from "./goods.ts";
import { lawOf } from "./law.ts";
import type { WeightRow } from "./weights.ts";

export interface Line {
  readonly row: WeightRow;
  readonly goods: readonly Goods[];
}

/** Tells the base duties of the lines, which are among the goods of the classes. */
export function collect(
  view: Book,
  definition: BasketMethod,
  classes: readonly GoodsClass[],
  lines: readonly Line[],
): void {
  const { specificRates } = definition;
  if (specificRates.as === "zero") return;
  const asked = new Set(lines.flatMap((line) => line.goods));
  const added = new Map<Goods, Fine>();
  const { groups, rateOf } = lawOf(view, classes, definition, view.recordedThrough).on(specificRates.on);
  for (const { classes: alike, owed } of groups) {
    const charges = owed.filter((one) => !one.isFloor).map((one) => ({ part: one.part, rate: BigInt(rateOf(one)) }));
    for (const one of alike.flatMap((c) => c.goods)) if (asked.has(one)) added.set(one, chargedOn(one, charges));
  }
  for (const { row, goods } of lines) shareOut(baseOf(row, goods, added), goods);
}

function chargedOn(goods: Goods, charges: readonly { readonly part: number; readonly rate: bigint }[]): Fine {
  const parts = partsOf([goods]);
  return charges.reduce((sum, { rate, part }) => sum + rate * BigInt(parts[part] ?? 0), 0n);
}

/** Statistics know no duty below nothing: where relief outweighs the base duty it counts as none. */
function baseOf(row: WeightRow, goods: readonly Goods[], added: ReadonlyMap<Goods, Fine>): Fine {
  const base = fine(row.duty) - goods.reduce((sum, one) => sum + (added.get(one) ?? 0n), 0n);
  return base > 0n ? base : 0n;
}

/** Over the numbers of a line by value; what does not divide stays with the last. */
function shareOut(duty: Fine, goods: readonly Goods[]): void {
  let [left, value] = [duty, goods.reduce((sum, one) => sum + one.value, 0)];
  for (const one of goods) {
    const own = (left * BigInt(one.value)) / BigInt(value);
    one.base = own;
    left -= own;
    value -= one.value;
  }
}
