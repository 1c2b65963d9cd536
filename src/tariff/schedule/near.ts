// Lines that somebody may have meant, and the lines below a heading or subheading.

import type { Chapter, ScheduleRow } from "../../model/book.ts";
import type { Day } from "../../time/index.ts";
import { nearest } from "../quantity/index.ts";
import { standingOn } from "./window.ts";

const MOST = 5;

/** The rows that stand below four or six digits on a day, in the order of their numbers. */
export function linesBelow(chapter: Chapter, digits: string, day: Day): ScheduleRow[] {
  return [...chapter.rows]
    .filter(([hts8]) => hts8.startsWith(digits))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, rows]) => rows.filter((row) => standingOn(row, day)));
}

/** A few lines of the day near a number that is none: below the same six digits, else a slip of the pen, else below four. */
export function nearLines(chapter: Chapter, hts8: string, day: Day): string[] {
  const all = [...chapter.rows]
    .filter(([, rows]) => rows.some((row) => standingOn(row, day)))
    .map(([digits]) => digits);
  const under = (length: number) => all.filter((digits) => digits.startsWith(hts8.slice(0, length)));
  const slip = nearest(hts8, all, 2);
  const found = [under(6), slip ? [slip] : [], under(4)].find((some) => some.length > 0) ?? [];
  return found.sort((a, b) => distance(a, hts8) - distance(b, hts8)).slice(0, MOST);
}

const distance = (a: string, b: string): number => Math.abs(Number(a) - Number(b));
