// The duty of goods by measure and layer, in exact money.

import type { GoodsClass } from "./classes.ts";
import { partsOf } from "./content.ts";
import type { LayerDefinition } from "./definition.ts";
import { baseDutyOf, type Fine } from "./goods.ts";
import type { DayLaw } from "./law.ts";

export interface MeasureAmount {
  readonly measure: string;
  readonly amount: Fine;
}

export interface LayerAmount {
  readonly layer: string;
  readonly amount: Fine;
  readonly measures: readonly MeasureAmount[];
}

export const BASE = "base-rate";

/** Every layer of a definition, in its order, those that come to nothing included. */
export function layersOf(layers: readonly LayerDefinition[], base: Fine, law: DayLaw): LayerAmount[] {
  const measured = [{ measure: BASE, group: BASE, amount: base }, ...amountsOf(law)];
  return layers.map(({ id, groups }) => {
    const own = measured.filter(({ group }) => groups.some((g) => g === group));
    return { layer: id, amount: sum(own), measures: own.map(({ measure, amount }) => ({ measure, amount })) };
  });
}

export const sum = (all: readonly { readonly amount: Fine }[]): Fine => all.reduce((a, b) => a + b.amount, 0n);

interface GroupedAmount extends MeasureAmount {
  readonly group: string;
}

/** Parts are added as plain whole numbers, which is exact and quick; only their sums meet a rate. */
function amountsOf({ groups, rateOf }: DayLaw): GroupedAmount[] {
  const sums = new Map<string, Sum>();
  for (const { classes, owed } of groups) {
    for (const one of owed) {
      const own = sumOf(sums, one.duty.id, one.group);
      const rate = rateOf(one);
      if (one.isFloor) own.floor += floorDuty(classes, rate, one.part);
      else own.parts.set(rate, (own.parts.get(rate) ?? 0) + partOf(classes, one.part));
    }
  }
  return [...sums].map(([measure, { group, parts, floor }]) => {
    const amount = [...parts].reduce((duty, [rate, part]) => duty + BigInt(rate) * BigInt(part), floor);
    return { measure, group, amount };
  });
}

interface Sum {
  readonly group: string;
  /** The parts of the value charged, by rate. */
  readonly parts: Map<number, number>;
  floor: Fine;
}

function sumOf(sums: Map<string, Sum>, measure: string, group: string): Sum {
  const own = sums.get(measure) ?? { group, parts: new Map(), floor: 0n };
  sums.set(measure, own);
  return own;
}

function partOf(classes: readonly GoodsClass[], part: number): number {
  let sum = 0;
  for (const one of classes) sum += one.parts[part] ?? 0;
  return sum;
}

/** What is missing from the base duty up to the floor, good by good. */
function floorDuty(classes: readonly GoodsClass[], rate: number, part: number): Fine {
  let duty = 0n;
  for (const { goods } of classes) {
    for (const one of goods) {
      const parts = partsOf([one]);
      const [whole, own] = [BigInt(parts[0] ?? 0), BigInt(parts[part] ?? 0)];
      const missing = BigInt(rate) * own - (own === whole ? baseDutyOf(one) : (baseDutyOf(one) * own) / whole);
      if (missing > 0n) duty += missing;
    }
  }
  return duty;
}

/** What each layer comes to beyond an earlier level of it. */
export function beyond(level: readonly LayerAmount[], layers: readonly LayerAmount[]): LayerAmount[] {
  return layers.map(({ layer, amount, measures }, i) => {
    const before = level[i] ?? { amount: 0n, measures: [] };
    const ids = new Set([...measures, ...before.measures].map((m) => m.measure));
    const of = (all: readonly MeasureAmount[], id: string) => all.find((m) => m.measure === id)?.amount ?? 0n;
    const own = [...ids].map((measure) => ({ measure, amount: of(measures, measure) - of(before.measures, measure) }));
    return { layer, amount: amount - before.amount, measures: own.filter((m) => m.amount !== 0n) };
  });
}
