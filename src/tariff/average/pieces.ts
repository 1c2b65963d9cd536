// The numbers of a basket: those of ten digits wherever a list or a table of metals treats them differently.

import type { Book } from "../../model/book.ts";
import { chapterOf, type HtsNumber } from "../number.ts";
import { numbersOf } from "../schedule/index.ts";
import type { BasketMethod } from "./definition.ts";
import type { ContentRow, WeightRow } from "./weights.ts";

export interface Piece {
  readonly number: HtsNumber;
  readonly value: number;
}

interface Dividing {
  piecesOf(row: WeightRow): readonly Piece[];
  /** The lines that were divided evenly so far. */
  readonly divided: readonly WeightRow[];
}

/** Where the statistics at hand hold only a line's sum, its numbers are taken to be worth the same. */
export function dividing(view: Book, definition: BasketMethod, content: readonly ContentRow[]): Dividing {
  const byContent = new Set(content.filter((row) => row.suffixes !== null).map((row) => row.hts8));
  const byList = new Map<string, ReadonlySet<string>>();
  const divided: WeightRow[] = [];
  const told = (hts8: string) => {
    const chapter = chapterOf(hts8);
    const own = byList.get(chapter) ?? toldApart(view, chapter);
    byList.set(chapter, own);
    return own.has(hts8) || byContent.has(hts8);
  };
  const piecesOf = (row: WeightRow): readonly Piece[] => {
    const known = row.split.filter(({ value }) => value > 0).map((piece) => piece as Piece);
    if (known.length > 0) return definition.weights.level === "hts10" ? known : [largest(row, known)];
    const numbers = told(row.hts8)
      ? numbersOf(view.chapter("US", chapterOf(row.hts8)), row.hts8, definition.mfn.edition)
      : [];
    if (numbers.length < 2) return [{ number: (numbers[0] ?? row.hts8) as HtsNumber, value: row.value }];
    divided.push(row);
    return evenly(row.value, numbers);
  };
  return { piecesOf, divided };
}

/** The lines of a chapter of which some list that matters names single numbers. */
function toldApart(view: Book, chapter: string): ReadonlySet<string> {
  const { mentions } = view.chapter("US", chapter);
  const codes = [...mentions].filter(([code, all]) => code.length === 10 && all.some((m) => view.subjects.has(m.list)));
  return new Set(codes.map(([code]) => code.slice(0, 8)));
}

function largest(row: WeightRow, pieces: readonly Piece[]): Piece {
  const { number } = pieces.reduce((a, b) => (b.value > a.value ? b : a), pieces[0] as Piece);
  return { number, value: row.value };
}

/** Whole dollars; what does not divide goes to the first. */
function evenly(value: number, numbers: readonly string[]): Piece[] {
  const each = Math.floor(value / numbers.length);
  return numbers.map((number, i) => {
    return { number: number as HtsNumber, value: i === 0 ? value - each * (numbers.length - 1) : each };
  });
}
