// The claims of an article as rows: the words, how they stood when they were written, how they stand now, and why.

import type { Block } from "../../views/index.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

export function article(block: Extract<Block, { kind: "article" }>, page: Page): readonly string[] {
  const columns = [
    { label: "Claim" },
    { label: "Then" },
    { label: "Now" },
    { label: "Why" },
    { label: "Evidence", drop: 1 },
  ];
  const rows = block.claims.map((c) => [`“${c.words}”`, c.then, c.now, c.why, c.evidence]);
  return table({ kind: "table", columns, rows }, page);
}
