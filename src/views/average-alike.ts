// The same move on other baskets: what each average of the book, computed or published, did when the law moved.

import type { Definition } from "../model/averages.ts";
import type { Book } from "../model/book.ts";
import type { Observation } from "../model/voices.ts";
import { pointsMinus } from "../tariff/index.ts";
import { addDays, type Day } from "../time/index.ts";
import { publishedMove } from "./average-published.ts";
import { type Moved, reckonerOf } from "./average-reckoner.ts";

export interface AlikeRow {
  readonly definition: string;
  readonly publisher: string | null;
  /** Per cent, and the days for which they stand. */
  readonly before: string;
  readonly after: string;
  readonly from: string;
  readonly to: string;
  readonly points: string;
}

export interface Alike {
  readonly rows: readonly AlikeRow[];
  readonly sentence: string;
  /** The published figures that it rests on. */
  readonly behind: readonly { readonly series: string; readonly row: Observation }[];
}

/** Moves of less than a point say nothing about how baskets differ. */
const LEAST = 1;

/** How every average of the same duties moved when the law moved on a day; null where too little did. */
export function alike(book: Book, definition: Definition, on: Day, moved: Moved, known: Day): Alike | null {
  if (Math.abs(Number(moved.points)) < LEAST || sideOf(definition) !== "US") return null;
  const down = Number(moved.points) < 0;
  const all = [...book.averages().definitions.values()].filter((other) => sideOf(other) === "US");
  const found = all.flatMap((other) => rowOf(book, other, on, known, down) ?? []);
  const rows = found
    .map(({ row }) => row)
    .sort((a, b) => Number(b.before.slice(0, -1)) - Number(a.before.slice(0, -1)));
  if (rows.length < 2) return null;
  return { rows, sentence: sentenceOf(rows, on, down), behind: found.flatMap(({ behind }) => behind) };
}

const sideOf = (definition: Definition) => (definition.kind === "flat" ? definition.side : "US");

interface Found {
  readonly row: AlikeRow;
  readonly behind: Alike["behind"];
}

function rowOf(book: Book, other: Definition, on: Day, known: Day, down: boolean): Found | null {
  if (other.kind === "published") return publishedRow(book, other, on, known, down);
  const reckoner = reckonerOf(book, other, known);
  const [from, moved] = [addDays(on, -1), reckoner?.moved(on)];
  if (!reckoner || !moved || Math.abs(Number(moved.points)) < LEAST) return null;
  const [before, after] = [reckoner.on(from).total, reckoner.on(on).total].map((total) => `${total}%`);
  const row = { definition: other.id, publisher: null, before, after, from, to: on, points: moved.points } as AlikeRow;
  return { row, behind: [] };
}

function publishedRow(
  book: Book,
  { id, series: name }: Extract<Definition, { kind: "published" }>,
  on: Day,
  known: Day,
  down: boolean,
): Found | null {
  const series = book.voices().series.get(name);
  const move = series && publishedMove(series, on, known, down);
  if (!move) return null;
  const [before, after] = move;
  const points = pointsMinus(after.value ?? "0", before.value ?? "0");
  const figures = { before: `${before.value}%`, after: `${after.value}%`, from: before.through, to: after.through };
  const row = { definition: id, publisher: series.publisher, ...figures, points };
  return { row, behind: move.map((one) => ({ series: name, row: one })) };
}

function sentenceOf(rows: readonly AlikeRow[], on: Day, down: boolean): string {
  const sizes = rows.map(({ points }) => Math.abs(Number(points)));
  const levels = rows.map(({ before }) => Number(before.slice(0, -1)));
  const least = (all: readonly number[]) => one(Math.min(...all));
  const most = (all: readonly number[]) => one(Math.max(...all));
  const each = rows.map(
    (row) => `${row.definition} ${one(Number(row.before.slice(0, -1)))} → ${one(Number(row.after.slice(0, -1)))}`,
  );
  const verb = down ? "fell" : "rose";
  return (
    `One move of the law on ${on}, ${rows.length} averages: ${each.join(", ")}. Their levels before it lie ` +
    `${one(Math.max(...levels) - Math.min(...levels))} points apart, but each ${verb} by ${least(sizes)} to ${most(sizes)} points.`
  );
}

/** To one decimal, as papers print averages. */
const one = (value: number) => value.toFixed(1);
