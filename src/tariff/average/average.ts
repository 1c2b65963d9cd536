// The average of a basket on any day: each layer's duty over the basket's value, exact, with every change of it.

import { remembering } from "../../model/remembering.ts";
import { addDays, type Day, eachDay } from "../../time/index.ts";
import { beyond, type LayerAmount, layersOf, sum } from "./amounts.ts";
import type { Basket } from "./basket.ts";
import type { BasketMethod } from "./definition.ts";
import { baseDutyOn, type Fine } from "./goods.ts";
import { type DayLaw, lawOf } from "./law.ts";
import { chapterKey, listKey, takenApart } from "./parts.ts";

/** An average over the stretch of days on which it stands. */
export interface Average {
  /** Null: since before the record begins. */
  readonly from: Day | null;
  /** The first day on which it is another; null: none is known. */
  readonly until: Day | null;
  readonly layers: readonly LayerAmount[];
  readonly total: Fine;
}

export interface Averages {
  /** The average on a day; only what that day needs is worked out. */
  on(day: Day): Average;
  /** One for each stretch between changes, in order, without gaps. */
  stretches(): readonly Average[];
  /** One for each day, both ends included. */
  daily(first: Day, last: Day): Average[];
  /** What the goods of each chapter, or of each Section 301 list, contribute on a day. */
  parts(day: Day, by: "chapter" | "list"): Contribution[];
}

/** The duty of some of the goods; those of all parts together are the average's, layer by layer. */
export interface Contribution {
  readonly key: string;
  /** What the goods are worth, in whole dollars. */
  readonly value: number;
  readonly layers: readonly LayerAmount[];
  readonly total: Fine;
}

/** The averages of a basket, as known on a day. Everything is worked out when it is first asked for. */
export function averages(basket: Basket, known: Day): Averages {
  const { definition, view, classes, baseDuty } = basket;
  const law = lawOf(view, classes, definition, known);
  const lawOn = remembering(law.on);
  const starts: (Day | null)[] = [null, ...law.starts];
  const dayOf = (i: number) => starts[i] ?? addDays(starts[i + 1] ?? definition.mfn.edition, -1);
  const measure = measuring(definition);
  const layersAt = remembering((i: number) => measure(dayOf(i), (day) => [baseDuty, lawOn(day)]));
  return {
    ...answering(starts, layersAt),
    parts(day, by) {
      const keyOf = by === "chapter" ? chapterKey : listKey(view, "section-301", { on: day, known });
      const apart = remembering((on: Day) => new Map(takenApart(lawOn(on), keyOf).map((part) => [part.key, part])));
      return takenApart(lawOn(day), keyOf).map(({ key, goods }) => {
        const own = measure(day, (on) => [baseDutyOn(goods), apart(on).get(key)?.law ?? NOTHING]);
        return { key, value: goods.reduce((sum, one) => sum + one.value, 0), layers: own, total: sum(own) };
      });
    },
  };
}

const NOTHING: DayLaw = { groups: [], rateOf: () => 0 };

type Measure = (day: Day, on: (day: Day) => readonly [base: Fine, law: DayLaw]) => readonly LayerAmount[];

/** The layers of a day as a definition counts them: whole, or beyond their level on the day before `since`. */
function measuring({ layers, since }: BasketMethod): Measure {
  return (day, on) => {
    if (!since) return layersOf(layers, ...on(day));
    const level = layersOf(layers, ...on(addDays(since, -1)));
    return beyond(level, day < since ? level : layersOf(layers, ...on(day)));
  };
}

function answering(
  starts: readonly (Day | null)[],
  layersAt: (i: number) => readonly LayerAmount[],
): Omit<Averages, "parts"> {
  const alike = (i: number) => i > 0 && i < starts.length && same(layersAt(i), layersAt(i - 1));
  const kept = new Map<number, Average>();
  const at = (i: number): Average => {
    let [first, end] = [i, i + 1];
    while (alike(first)) first--;
    while (alike(end)) end++;
    const known = kept.get(first) ?? averageOf(starts[first] ?? null, starts[end] ?? null, layersAt(first));
    kept.set(first, known);
    return known;
  };
  const on = (day: Day) => at(starts.findLastIndex((from) => from === null || from <= day));
  return {
    on,
    stretches: () => [...new Set(starts.map((_, i) => at(i)))],
    daily(first, last) {
      let now = on(first);
      return eachDay(first, last).map((day) => {
        if (now.until !== null && now.until <= day) now = on(day);
        return now;
      });
    },
  };
}

function averageOf(from: Day | null, until: Day | null, layers: readonly LayerAmount[]): Average {
  return { from, until, layers, total: sum(layers) };
}

function same(a: readonly LayerAmount[], b: readonly LayerAmount[]): boolean {
  const flat = (all: readonly LayerAmount[]) => all.flatMap(({ measures }) => measures.filter((m) => m.amount !== 0n));
  const [left, right] = [flat(a), flat(b)];
  const other = new Map(right.map((m) => [m.measure, m.amount]));
  return left.length === right.length && left.every((m) => other.get(m.measure) === m.amount);
}
