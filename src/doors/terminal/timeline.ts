// Levers over time in characters: full blocks in force, light ones suspended, a rule where the record ends.

import type { Block } from "../../views/index.ts";
import { piecesOf } from "../cells.ts";
import { timeOf } from "../turns.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

type Timeline = Extract<Block, { kind: "timeline" }>;

/** No wider than a word that a column may hold, so that it never breaks. */
const WIDTH = 24;

export function timeline(block: Timeline, page: Page): readonly string[] {
  const rows = block.rows.map((row) => [
    [...piecesOf(row.label)],
    { text: track(block, row.stretches), side: row.side },
    row.now,
  ]);
  const columns = [{ label: "" }, { label: axis(block) }, { label: "Stands" }];
  return [...table({ kind: "table", columns, rows }, page), ...page.text({ text: KEY, tone: "quiet" })];
}

const KEY = "█ in force   ▒ suspended   ┊ the record ends";

function track(block: Timeline, stretches: Timeline["rows"][number]["stretches"]): string {
  const at = placesOf(block);
  const cells = Array.from({ length: WIDTH }, () => "·");
  for (const { from, until, look } of stretches) {
    const end = until === null ? WIDTH : at(until);
    for (let x = Math.max(0, at(from)); x < Math.max(end, at(from) + 1) && x < WIDTH; x++) {
      cells[x] = look === "in-force" ? "█" : "▒";
    }
  }
  const edge = at(block.edge);
  if (edge > 0 && edge < WIDTH) cells[edge] = "┊";
  return cells.join("");
}

/** The years, each over its first column. */
function axis(block: Timeline): string {
  const at = placesOf(block);
  const line = new Array<string>(WIDTH).fill(" ");
  for (let year = Number(block.from.slice(0, 4)); year <= Number(block.until.slice(0, 4)); year++) {
    const x = Math.max(0, at(`${year}-01-01`));
    const text = String(year);
    if (x + text.length > WIDTH) continue;
    for (const [i, char] of [...text].entries()) line[x + i] = char;
  }
  return line.join("");
}

function placesOf({ from, until }: Timeline): (day: string) => number {
  const [first, last] = [timeOf(from), timeOf(until)];
  return (day) => Math.floor(((timeOf(day) - first) / (last - first)) * WIDTH);
}
