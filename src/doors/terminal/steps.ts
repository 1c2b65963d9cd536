// A step chart in characters: law is a step, so lines only run level and turn at right angles.

import { momentAt, type Steps, ticks, timeOf, turningPoints, withUnit } from "../turns.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

const ROWS = 9;
const [UP, DOWN, LEFT, RIGHT] = [1, 2, 4, 8];

/** Line characters by the sides that a cell joins. US lines are single, Chinese ones double, as on the pages. */
const SINGLE = charsOf("│││─┘┐┤─└┌├─┴┬┼");
const DOUBLE = charsOf("║║║═╝╗╣═╚╔╠═╩╦╬");
const AHEAD: Record<string, string> = { "─": "┄", "│": "┆", "═": "┅", "║": "┇" };

export function steps(block: Steps, page: Page): readonly string[] {
  return [...chart(block, page), "", ...turns(block, page)];
}

/** Areas on top of one another say nothing in characters: the rows alone. */
export function stackRows(block: Steps, page: Page): readonly string[] {
  return turns(block, page);
}

/** The picture: levels over days, zero at the bottom, dotted after the edge of the record. */
function chart(block: Steps, page: Page): readonly string[] {
  const levels = ticks(block);
  const [low, high] = [levels[0] ?? 0, levels.at(-1) ?? 1];
  const labels = new Map(
    levels.map((level) => [
      rowOf(level, low, high),
      withUnit(level, level === high ? block.unit : "%").replace(level === high ? "" : "%", ""),
    ]),
  );
  const margin = Math.max(...[...labels.values()].map((label) => label.length)) + 1;
  const columns = Math.min(100, page.width) - margin - 1;
  const cells = Array.from({ length: ROWS }, () => new Array<string>(columns).fill(" "));
  for (const line of [...block.series].reverse()) draw(block, line, cells, low, high, page);
  const body = cells.map((row, y) => {
    const label = (labels.get(y) ?? "").padStart(margin);
    const ground = labels.has(y) ? "┤" : "│";
    return `${page.quiet(`${label}${ground}`)}${row.join("")}`.trimEnd();
  });
  return [
    ...body,
    page.quiet(`${" ".repeat(margin)}└${"─".repeat(columns)}`),
    page.quiet(dates(block, margin + 1, columns)),
    ...legend(block, page),
  ];
}

function draw(
  block: Steps,
  line: Steps["series"][number],
  cells: string[][],
  low: number,
  high: number,
  page: Page,
): void {
  const columns = cells[0]?.length ?? 0;
  const moment = momentAt(block);
  const at = (x: number) => moment(x / columns);
  const edge = block.edge ? timeOf(block.edge) : Number.POSITIVE_INFINITY;
  let before: number | null = null;
  for (let x = 0; x < columns; x++) {
    const within = valuesBetween(line.points, at(x), at(x + 1));
    if (within.length === 0) {
      before = null;
      continue;
    }
    const rows = (before === null ? within : [before, ...within]).map((value) => rowOf(value, low, high));
    const leave = rows.at(-1) ?? 0;
    column(rows, leave, before !== null).forEach((bits, y) => {
      const char = (line.side === "CN" ? DOUBLE : SINGLE)[bits] ?? " ";
      const row = cells[y];
      if (bits > 0 && row) row[x] = page.side(at(x) >= edge ? (AHEAD[char] ?? char) : char, line.side);
    });
    before = within.at(-1) ?? null;
  }
}

/** Which sides each row of a column joins, where the line comes in at the first row, visits all, and leaves. */
function column(rows: readonly number[], leave: number, joined: boolean): Map<number, number> {
  const bits = new Map<number, number>();
  const add = (y: number, bit: number) => bits.set(y, (bits.get(y) ?? 0) | bit);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  if (joined) add(rows[0] ?? leave, LEFT ?? 0);
  add(leave, RIGHT ?? 0);
  for (let y = top; y < bottom; y++) {
    add(y, DOWN ?? 0);
    add(y + 1, UP ?? 0);
  }
  return new Map([...bits].map(([y, b]) => [y, b]));
}

function valuesBetween(points: Steps["series"][number]["points"], start: number, end: number): readonly number[] {
  return points
    .filter((p) => timeOf(p.from) < end && (p.until === null || timeOf(p.until) > start))
    .flatMap((p) => (p.value === null ? [] : [p.value]));
}

function rowOf(value: number, low: number, high: number): number {
  return Math.round(((high - value) / (high - low)) * (ROWS - 1));
}

/** The first and last day, and as many between as have room. */
function dates(block: Steps, margin: number, columns: number): string {
  const moment = momentAt(block);
  const n = Math.max(2, Math.floor(columns / 18));
  const line = new Array<string>(margin + columns).fill(" ");
  for (let i = 0; i < n; i++) {
    const x = (columns * i) / (n - 1);
    const text = new Date(moment(i / (n - 1))).toISOString().slice(0, 10);
    const start = Math.round(margin + x - (i === 0 ? 0 : i === n - 1 ? text.length : text.length / 2));
    [...text].forEach((char, k) => {
      line[start + k] = char;
    });
  }
  return line.join("").trimEnd();
}

function legend(block: Steps, page: Page): readonly string[] {
  const keys = block.series.map(({ side, name }) => [
    { text: side === "CN" ? "═══ " : "─── ", ...(side ? { side } : {}) },
    { text: `${name}   ` },
  ]);
  const ahead = { text: `┄┄┄ after ${block.edge}, projected`, tone: "quiet" as const };
  return page.text([...keys.flat(), ...(block.edge ? [ahead] : [])]);
}

function turns(block: Steps, page: Page): readonly string[] {
  const columns = [{ label: "from" }, ...block.series.map((line) => ({ label: line.name, align: "right" as const }))];
  const rows = turningPoints(block).map(({ on, values }) => [
    on,
    ...values.map((v) => (v === null ? "none" : withUnit(v, block.unit))),
  ]);
  return table({ kind: "table", columns, rows }, page);
}

/** `text` names the characters for 1 to 15; 0 joins nothing. */
function charsOf(text: string): readonly string[] {
  return [" ", ...text];
}
