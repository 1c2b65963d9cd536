// A waterfall in characters: each bar floats between the level before and the level after.

import type { Block } from "../../views/index.ts";
import { piecesOf } from "../cells.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

const WIDTH = 24;

export function waterfall(block: Extract<Block, { kind: "waterfall" }>, page: Page): readonly string[] {
  const levels = block.rows.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...levels), Math.max(...levels, low1(levels))];
  const at = (level: number) => Math.round(((level - low) / (high - low)) * WIDTH);
  const rows = block.rows.map(({ label, from, to, value, end }) => {
    const [start, stop] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))];
    const full = end ? "█" : to >= from ? "▓" : "░";
    const bar = " ".repeat(start) + full.repeat(Math.max(1, stop - start));
    return [[...piecesOf(label)], { text: bar.slice(0, WIDTH + 1) }, value];
  });
  const columns = [{ label: "" }, { label: "█ level  ▓ up  ░ down" }, { label: "", align: "right" as const }];
  return table({ kind: "table", columns, rows }, page);
}

/** A scale of no height would divide by nothing. */
function low1(levels: readonly number[]): number {
  return Math.min(0, ...levels) + 1;
}
