// A table in a width: columns that may go are dropped first, then cells wrap, and at last rows become little lists.

import type { Block, Cell, Column, Piece } from "../../views/index.ts";
import { piecesOf } from "../cells.ts";
import { hanging, type Page } from "./page.ts";
import { type Line, lineWidth, longestWord, wrap } from "./wrap.ts";

type Table = Extract<Block, { kind: "table" }>;
type Row = readonly (readonly Piece[])[];

const GAP = 2;
/** A column of words is not set narrower than this while there is another way. */
const WORDS = 14;

export function table(block: Table, page: Page): readonly string[] {
  if (block.rows.length === 0) return page.text(block.empty ?? "none");
  const kept = keep(block, page.width);
  if (!kept) return asLists(block, page);
  const columns = kept.map((i) => block.columns[i] as Column);
  const header = columns.map((column) => [{ text: column.label, tone: "quiet" as const }]);
  const rows = block.rows.map((row) => kept.map((i) => piecesOf(row[i] ?? "")));
  const widths = widthsOf(columns, [header, ...rows], page.width);
  const set = (row: Row) => setRow(row, columns, widths, page);
  const rule = page.quiet("─".repeat(widths.reduce((sum, w) => sum + w + GAP, -GAP)));
  const body = rows.map(set);
  const sum = block.total ? body.splice(-1) : [];
  const roomy = body.some((lines) => lines.length > 1) && body.length < 40;
  return [
    ...set(header),
    rule,
    ...body.flatMap((lines, i) => (roomy && i > 0 ? spaced(lines, body[i - 1]) : lines)),
    ...(sum.length ? [rule] : []),
    ...sum.flat(),
  ];
}

/** A blank line only behind a row that took several, so that rows can be told apart. */
function spaced(lines: readonly string[], before: readonly string[] | undefined): readonly string[] {
  return before && before.length > 1 ? ["", ...lines] : lines;
}

/** The columns that stay, or null where not even those that must stay have room. */
function keep(block: Table, width: number): readonly number[] | null {
  const order = block.columns.map((column, i) => ({ i, drop: column.drop })).filter((c) => c.drop !== undefined);
  order.sort((a, b) => (a.drop ?? 0) - (b.drop ?? 0) || b.i - a.i);
  let kept = block.columns.map((_, i) => i);
  while (leastWidth(block, kept) > width) {
    const gone = order.shift();
    if (!gone) return null;
    kept = kept.filter((i) => i !== gone.i);
  }
  return kept;
}

function leastWidth(block: Table, kept: readonly number[]): number {
  const all = [block.columns.map((c) => [{ text: c.label }]), ...block.rows.map((row) => row.map(piecesOf))];
  const widths = kept.map((i) =>
    least(
      block.columns[i],
      all.map((row) => row[i] ?? []),
    ),
  );
  return widths.reduce((sum, w) => sum + w + GAP, -GAP);
}

function least(column: Column | undefined, cells: Row): number {
  if (column?.align === "right")
    return Math.max(0, ...cells.slice(1).map((c) => lineWidth(c)), longestWord(cells[0] ?? []));
  return Math.max(Math.min(WORDS, natural(cells)), ...cells.map(longestWord).map((w) => Math.min(w, 24)));
}

function natural(cells: Row): number {
  return Math.max(0, ...cells.map((cell) => lineWidth(cell)));
}

/** Each column gets its least; what is left goes where more is wanted, in proportion. */
function widthsOf(columns: readonly Column[], rows: readonly Row[], width: number): readonly number[] {
  const cells = columns.map((_, i) => rows.map((row) => row[i] ?? []));
  const leasts = columns.map((column, i) => least(column, cells[i] ?? []));
  const wanted = leasts.map((w, i) => Math.max(0, natural(cells[i] ?? []) - w));
  const left = width - leasts.reduce((sum, w) => sum + w + GAP, -GAP);
  const want = wanted.reduce((sum, w) => sum + w, 0);
  return leasts.map((w, i) => w + Math.floor(want <= left ? (wanted[i] ?? 0) : (left * (wanted[i] ?? 0)) / want));
}

function setRow(row: Row, columns: readonly Column[], widths: readonly number[], page: Page): readonly string[] {
  const cells = row.map((cell, i) => wrap(cell, widths[i] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, y) =>
    cells
      .map((lines, i) => pad(lines[y] ?? [], widths[i] ?? 0, columns[i]?.align === "right", page))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

function pad(line: Line, width: number, right: boolean, page: Page): string {
  const blanks = " ".repeat(Math.max(0, width - lineWidth(line)));
  return right ? blanks + page.line(line) : page.line(line) + blanks;
}

/** One little list a row: the first cell, then a line for every other. */
function asLists(block: Table, page: Page): readonly string[] {
  return block.rows.flatMap((row, y) => {
    const cells = row.map((cell: Cell, i) => ({ label: block.columns[i]?.label ?? "", pieces: piecesOf(cell) }));
    const [head, ...rest] = cells.filter((cell) => lineWidth(cell.pieces) > 0);
    const lines = rest.flatMap(({ label, pieces }) =>
      hanging([{ text: `  ${label}: `, tone: "quiet" }], pieces, page, 4),
    );
    return [
      ...(y > 0 ? [""] : []),
      ...(head ? wrap(head.pieces, page.width).map((line) => page.bold(page.line(line))) : []),
      ...lines,
    ];
  });
}
