// The line of the US schedule that a number names on a day, or why it names none.

import type { Chapter, Circumstance, ScheduleRow, SuffixRow } from "../../model/book.ts";
import type { Day } from "../../time/index.ts";
import type { HtsNumber } from "../number.ts";
import { nearLines } from "./near.ts";
import { standingOn, type Window } from "./window.ts";

export interface FoundLine {
  readonly kind: "line";
  readonly number: HtsNumber;
  readonly row: ScheduleRow;
  /** The two statistical digits; null where only the legal line was asked for. */
  readonly suffix: string | null;
  /** Units of quantity; empty where they differ by suffix and none was given. */
  readonly units: readonly string[];
  readonly circumstances: readonly Circumstance[];
}

/** Why a number names no line; `standing` are numbers that do on that day. */
export type NoLine =
  | { readonly kind: "unknown"; readonly number: HtsNumber; readonly standing: readonly string[] }
  | { readonly kind: "no-suffix"; readonly number: HtsNumber; readonly standing: readonly string[] }
  | { readonly kind: "ended"; readonly number: HtsNumber; readonly until: Day; readonly standing: readonly string[] }
  | { readonly kind: "not-yet"; readonly number: HtsNumber; readonly from: Day; readonly standing: readonly string[] };

export type LineOn = FoundLine | NoLine;

/** The line as it stands at the end of that day. */
export function lineOn(chapter: Chapter, number: HtsNumber, day: Day): LineOn {
  const hts8 = number.slice(0, 8);
  const rows = chapter.rows.get(hts8) ?? [];
  const row = rows.find((r) => standingOn(r, day));
  if (!row) return absent("unknown", number, rows, day, nearLines(chapter, hts8, day));
  const suffixes = chapter.suffixes.get(hts8) ?? [];
  const suffix = number.slice(8) || null;
  const found = suffixes.find((s) => standingOn(s, day) && (suffix === null || s.suffixes.includes(suffix)));
  if (suffix && suffixes.length > 0 && !found) return noSuffix(number, suffix, suffixes, day);
  const units = suffix && found ? found.units : row.units.filter((unit) => unit !== "*");
  return { kind: "line", number, row, suffix, units, circumstances: chapter.circumstances.get(hts8) ?? [] };
}

/** The ten-digit numbers below a legal line on a day, in order. */
export function numbersOf(chapter: Chapter, hts8: string, day: Day): string[] {
  return numbered(hts8, chapter.suffixes.get(hts8) ?? [], day);
}

function noSuffix(number: HtsNumber, suffix: string, all: readonly SuffixRow[], day: Day): NoLine {
  const own = all.filter((row) => row.suffixes.includes(suffix));
  return absent("no-suffix", number, own, day, numbered(number.slice(0, 8), all, day));
}

function numbered(hts8: string, all: readonly SuffixRow[], day: Day): string[] {
  const suffixes = all.filter((row) => standingOn(row, day)).flatMap((row) => row.suffixes);
  return [...new Set(suffixes)].sort().map((suffix) => hts8 + suffix);
}

/** A number that stood earlier has ended; one that comes later is not yet; else it never was. */
function absent(
  never: "unknown" | "no-suffix",
  number: HtsNumber,
  windows: readonly Window[],
  day: Day,
  standing: readonly string[],
): NoLine {
  const until = windows
    .flatMap((w) => (w.until && w.until <= day ? [w.until] : []))
    .sort()
    .at(-1);
  if (until) return { kind: "ended", number, until, standing };
  const from = windows
    .flatMap((w) => (w.from && w.from > day ? [w.from] : []))
    .sort()
    .at(0);
  return from ? { kind: "not-yet", number, from, standing } : { kind: never, number, standing };
}
