// What each part of the goods contributes to an average: by chapter, or by the list of Section 301 on which they stand.

import type { Definition } from "../model/averages.ts";
import type { Book } from "../model/book.ts";
import type { Problem } from "../model/problem.ts";
import { type WeighedAverages, weighed } from "../tariff/index.ts";
import type { Day } from "../time/index.ts";
import type { GoodsRow } from "./average-answer.ts";

export const BY = ["layer", "chapter", "list"] as const;
export type By = (typeof BY)[number];

export function partsProblem({ id, kind }: Definition, by: By | undefined): Problem | null {
  if (by === undefined || by === "layer" || kind === "statutory" || kind === "added") return null;
  const help = "ask for one over a basket: cn24-statutory";
  return { code: "bad-choice", message: `${id} weighs no goods, so it has no part by ${by}`, help, at: "by" };
}

export function goodsOf(
  book: Book,
  definition: Definition,
  on: Day,
  known: Day,
  by: "chapter" | "list",
): GoodsRow[] | null {
  if (definition.kind === "flat" || definition.kind === "published") return null;
  const own = weighed(book, definition, known);
  const parts = own.parts(on, by);
  const totals = own.points(parts.map(({ total }) => total)).parts;
  return parts.map(({ key, value, layers }, i) => ({
    ...{ key, name: book.subjects.get(key)?.name.en ?? (by === "chapter" ? `Chapter ${key}` : "On no list") },
    ...{ value: String(value), share: `${((100 * value) / own.basket.value).toFixed(2)}%`, points: totals[i] ?? "0" },
    layers: layersOf(own, layers),
  }));
}

function layersOf(own: WeighedAverages, layers: ReturnType<WeighedAverages["parts"]>[number]["layers"]) {
  const { parts } = own.points(layers.map(({ amount }) => amount));
  return Object.fromEntries(layers.map(({ layer }, i) => [layer, parts[i] ?? "0"]));
}
