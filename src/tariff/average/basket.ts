// A basket of goods with their base duty: what a definition weighs, told once for all dates.

import type { Book } from "../../model/book.ts";
import type { Day } from "../../time/index.ts";
import { chapterOf } from "../number.ts";
import { formatPercent } from "../percent.ts";
import { parseRate, wholePercent } from "../rate/index.ts";
import { standingOn } from "../schedule/index.ts";
import { claimsBy } from "./claims.ts";
import { classesOf, type GoodsClass } from "./classes.ts";
import { collect, type Line } from "./collected.ts";
import { contentBy } from "./content.ts";
import type { BasketMethod } from "./definition.ts";
import { baseDutyOn, type Fine, type Goods } from "./goods.ts";
import { inUnits } from "./law.ts";
import { dividing } from "./pieces.ts";
import { viewFor } from "./view.ts";
import type { ContentRow, WeightRow } from "./weights.ts";

export interface Basket {
  readonly definition: BasketMethod;
  /** The book that it was made for, as an average reads it. */
  readonly view: Book;
  readonly classes: readonly GoodsClass[];
  readonly baseDuty: Fine;
  /** The value that the duty is divided by, chapters that pay nothing included, in whole dollars. */
  readonly value: number;
  /** Lines that the schedule of the definition's edition does not have, and where their base rate is from. */
  readonly unmatched: readonly { readonly row: WeightRow; readonly base: "another edition" | "collected" }[];
  /** Lines whose numbers are charged differently, of which only the sum is known: divided evenly among them. */
  readonly divided: readonly WeightRow[];
  /** Lines whose base rate is no share of the value. */
  readonly specific: readonly WeightRow[];
}

/** Weighs the goods of a definition by the lists and the schedule of a book, which may have what-ifs laid on. */
export function basketOf(
  book: Book,
  definition: BasketMethod,
  weights: { readonly rows: readonly WeightRow[] },
  content: readonly ContentRow[],
): Basket {
  const view = viewFor(book, definition);
  const taxed = weights.rows.filter((row) => row.value > 0 && chapterOf(row.hts8) < "98");
  const { piecesOf, divided } = dividing(view, definition, content);
  const [sharesOf, claimsOf] = [contentBy(definition.s232, content), claimsBy(definition)];
  const unmatched: Basket["unmatched"][number][] = [];
  const specific: Line[] = [];
  const goods = taxed.flatMap((row) => {
    const { rate, from } = printedRate(book, definition.mfn.edition, row.hts8);
    const own = piecesOf(row).map(({ number, value }): Goods => {
      return { number, value, shares: sharesOf(number), claims: claimsOf(number), base: rate ?? 0n };
    });
    if (from !== "edition") unmatched.push({ row, base: from });
    if (rate === null) specific.push({ row, goods: own });
    return own;
  });
  const classes = classesOf(view, goods);
  collect(view, definition, classes, specific);
  const counted = definition.weights.chapters === "01-99" ? weights.rows : taxed;
  const value = counted.reduce((sum, row) => sum + row.value, 0);
  const rows = specific.map((line) => line.row);
  return { definition, view, classes, baseDuty: baseDutyOn(goods), value, unmatched, divided, specific: rows };
}

interface Printed {
  /** Ten-thousandths of a percent; null where it is no share of the value. */
  readonly rate: number | null;
  readonly from: "edition" | "another edition" | "collected";
}

function printedRate(book: Book, edition: Day, hts8: string): Printed {
  const rows = book.chapter("US", chapterOf(hts8)).rows.get(hts8) ?? [];
  const standing = rows.find((row) => standingOn(row, edition));
  const row = standing ?? rows[0];
  return row
    ? { rate: shareOf(row.general), from: standing ? "edition" : "another edition" }
    : { rate: null, from: "collected" };
}

const read = new Map<string, number | null>();

/** The schedule has some 750 texts for its 11,414 lines, so each is read once. */
function shareOf(text: string): number | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const rate = parseRate(text);
  const percent = rate && wholePercent(rate);
  const share = percent ? inUnits(formatPercent(percent)) : null;
  read.set(text, share);
  return share;
}
