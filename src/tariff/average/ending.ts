// Which numbers of a basket end on a day: whoever matches them by the newest edition alone loses their value.

import type { Book } from "../../model/book.ts";
import { addDays, type Day } from "../../time/index.ts";
import { chapterOf } from "../number.ts";
import { standingOn } from "../schedule/index.ts";
import type { Basket } from "./basket.ts";

/** The value, in whole dollars, of goods whose number is one of the schedule's until that day and none from then on. */
export function valueEnding(book: Book, { classes }: Basket, day: Day): number {
  const before = addDays(day, -1);
  let value = 0;
  for (const { goods } of classes) {
    for (const one of goods) if (stands(book, one.number, before) && !stands(book, one.number, day)) value += one.value;
  }
  return value;
}

function stands(book: Book, number: string, day: Day): boolean {
  const [line, suffix] = [number.slice(0, 8), number.slice(8)];
  const { rows, suffixes } = book.chapter("US", chapterOf(number));
  if (!rows.get(line)?.some((row) => standingOn(row, day))) return false;
  return suffix === "" || !!suffixes.get(line)?.some((row) => standingOn(row, day) && row.suffixes.includes(suffix));
}
