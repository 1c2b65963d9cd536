// One way to ask any average that is computed, over a basket or flat: how it stands on a day, and what a day moved.

import type { BasketMethod, Definition } from "../model/averages.ts";
import type { Book } from "../model/book.ts";
import {
  type Average,
  flatStretches,
  type LayerAmount,
  pointsMinus,
  type WeighedAverages,
  weighed,
} from "../tariff/index.ts";
import { addDays, type Day } from "../time/index.ts";

export interface PartRow {
  readonly measure: string;
  readonly points: string;
}

export interface LayerRow {
  readonly measure: string;
  readonly name: string;
  readonly points: string;
  /** The measures of the layer that come to anything. */
  readonly parts: readonly PartRow[];
}

/** An average over the days on which it stands. Points are decimal text. */
export interface Standing {
  readonly from: Day | null;
  readonly until: Day | null;
  readonly total: string;
  readonly layers: readonly LayerRow[];
}

export interface Moved {
  readonly points: string;
  readonly layers: readonly LayerRow[];
}

export interface Reckoner {
  on(day: Day): Standing;
  stretches(): readonly Standing[];
  /** What a day moved against the day before; null where nothing did. */
  moved(day: Day): Moved | null;
}

/** Null for what is published, which nobody can compute. */
export function reckonerOf(book: Book, definition: Definition, known: Day): Reckoner | null {
  switch (definition.kind) {
    case "published":
      return null;
    case "flat":
      return flat(book, definition.side, known);
    default:
      return overBasket(book, definition, known);
  }
}

export function overBasket(book: Book, method: BasketMethod, known: Day): Reckoner {
  const own = weighed(book, method, known);
  const names = new Map(method.layers.map(({ id, name }) => [id, name]));
  const rowsOf = (layers: readonly LayerAmount[]) => layerRows(own, layers, names);
  const standing = ({ from, until, layers }: Average): Standing => ({ from, until, ...rowsOf(layers) });
  return {
    on: (day) => standing(own.on(day)),
    stretches: () => own.stretches().map(standing),
    moved(day) {
      const [before, after] = [own.on(addDays(day, -1)), own.on(day)];
      if (before === after) return null;
      const { total, layers } = rowsOf(after.layers.map((layer, i) => beyond(layer, before.layers[i])));
      return { points: total, layers };
    },
  };
}

function layerRows(own: WeighedAverages, layers: readonly LayerAmount[], names: ReadonlyMap<string, string>) {
  const { total, parts } = own.points(layers.map((layer) => layer.amount));
  const rows = layers.map(({ layer, measures }, i): LayerRow => {
    const some = measures.filter(({ amount }) => amount !== 0n);
    const each = own.points(some.map(({ amount }) => amount)).parts;
    const named = some.map(({ measure }, j) => ({ measure, points: each[j] ?? "0" }));
    return { measure: layer, name: names.get(layer) ?? layer, points: parts[i] ?? "0", parts: named };
  });
  return { total, layers: rows };
}

function beyond(after: LayerAmount, before: LayerAmount | undefined): LayerAmount {
  const was = new Map(before?.measures.map((m) => [m.measure, m.amount]));
  const ids = new Set([...after.measures.map((m) => m.measure), ...was.keys()]);
  const is = new Map(after.measures.map((m) => [m.measure, m.amount]));
  const measures = [...ids].map((id) => ({ measure: id, amount: (is.get(id) ?? 0n) - (was.get(id) ?? 0n) }));
  return { layer: after.layer, amount: after.amount - (before?.amount ?? 0n), measures };
}

function flat(book: Book, side: "US" | "CN", known: Day): Reckoner {
  const nameOf = (id: string) => book.subjects.get(id)?.name.en ?? id;
  const all = flatStretches(book, side, known).map(({ from, until, rate, measures }): Standing => {
    const layers = measures.map(({ measure, rate: own }): LayerRow => {
      const amount = own.replace("%", "");
      return { measure, name: nameOf(measure), points: amount, parts: [{ measure, points: amount }] };
    });
    return { from, until, total: rate.replace("%", ""), layers };
  });
  const on = (day: Day) => all.findLast(({ from }) => from === null || from <= day) as Standing;
  return {
    on,
    stretches: () => all,
    moved(day) {
      const [before, after] = [on(addDays(day, -1)), on(day)];
      return before === after ? null : difference(before, after);
    },
  };
}

function difference(before: Standing, after: Standing): Moved {
  const ids = new Set([...after.layers, ...before.layers].map(({ measure }) => measure));
  const layers = [...ids].map((id): LayerRow => {
    const [was, is] = [before, after].map(({ layers: all }) => all.find(({ measure }) => measure === id));
    const amount = pointsMinus(is?.points ?? "0", was?.points ?? "0");
    return { measure: id, name: (is ?? was)?.name ?? id, points: amount, parts: [{ measure: id, points: amount }] };
  });
  return { points: pointsMinus(after.total, before.total), layers };
}
