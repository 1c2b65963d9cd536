// The averages of a method over a book's own goods. Each is weighed once for as long as the book is in memory.

import type { BasketMethod } from "../../model/averages.ts";
import type { Book } from "../../model/book.ts";
import type { Day } from "../../time/index.ts";
import { type Averages, averages } from "./average.ts";
import { type Basket, basketOf } from "./basket.ts";
import type { Fine } from "./goods.ts";
import { type Points, pointsOf } from "./points.ts";

export interface WeighedAverages extends Averages {
  readonly basket: Basket;
  /** Amounts in points of the basket's value, as the method rounds them; the parts add up to the total. */
  points(amounts: readonly Fine[]): Points;
}

/** A method's averages over the goods that it names in the book, as known on a day. */
export function weighed(book: Book, method: BasketMethod, known: Day): WeighedAverages {
  const basket = { ...remembered(baskets, book, goodsOf(method), () => weigh(book, method)), definition: method };
  return remembered(made, book, `${known} ${goodsOf(method)} ${countedOf(method)}`, () => ({
    ...averages(basket, known),
    basket,
    points: (amounts) => pointsOf(amounts, basket.value, method.rounding),
  }));
}

function weigh(book: Book, method: BasketMethod): Basket {
  const { weights, content } = book.averages();
  const rows = weights(method.weights.table)?.rows ?? [];
  return basketOf(book, method, { rows }, content(method.s232.content ?? "")?.rows ?? []);
}

/** Methods that agree in all of this weigh the same goods. */
function goodsOf({ weights, origin, mfn, specificRates, s301, s232, claims }: BasketMethod): string {
  return JSON.stringify([weights, origin, mfn, specificRates, s301, s232, claims]);
}

/** What else decides what the goods come to. */
function countedOf({ layers, since, rounding }: BasketMethod): string {
  return JSON.stringify([layers, since, rounding]);
}

type Kept<T> = WeakMap<Book, Map<string, T>>;
const baskets: Kept<Basket> = new WeakMap();
const made: Kept<WeighedAverages> = new WeakMap();
/** Whoever asks under ever other days does not fill the memory. */
const MOST = 24;

function remembered<T>(kept: Kept<T>, book: Book, key: string, make: () => T): T {
  const own = kept.get(book) ?? new Map<string, T>();
  kept.set(book, own);
  const known = own.get(key) ?? make();
  if (own.size < MOST) own.set(key, known);
  return known;
}
