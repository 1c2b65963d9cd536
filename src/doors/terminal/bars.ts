// Bars of characters: the share of what was promised, with a mark at the whole and one where it stood at the deadline.

import type { Bar, Block } from "../../views/index.ts";
import { plainText } from "../cells.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

const WIDTH = 24;

export function bars(block: Extract<Block, { kind: "bars" }>, page: Page): readonly string[] {
  const most = Math.max(100, ...block.rows.map(({ share, upTo }) => upTo ?? share ?? 0));
  const rows = block.rows.map((bar) => [
    plainText(bar.label),
    { text: drawn(bar, Math.min(most, 150)) },
    bar.share === null ? "" : `${bar.share}%`,
    bar.value,
    bar.word,
  ]);
  const columns = [
    { label: "" },
    { label: `┃ promised${block.rows.some((bar) => bar.atDeadline !== undefined) ? ", ┊ at the deadline" : ""}` },
    { label: "Share", align: "right" as const },
    { label: "Counted", drop: 1 },
    { label: "Stands" },
  ];
  return table({ kind: "table", columns, rows }, page);
}

/** Full blocks up to the share, light ones to the upper end of a range; dots where nothing is known. */
function drawn({ share, upTo, atDeadline }: Bar, most: number): string {
  const at = (percent: number) => Math.round((Math.min(percent, most) / most) * (WIDTH - 1));
  const cells = Array.from({ length: WIDTH }, (_, x): string => {
    if (share === null) return "·";
    if (x < at(share)) return "█";
    return upTo !== undefined && x < at(upTo) ? "▒" : "░";
  });
  if (atDeadline !== undefined) cells[at(atDeadline)] = "┊";
  cells[at(100)] = "┃";
  return cells.join("");
}
