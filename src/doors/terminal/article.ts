// The claims of an article as rows: the words, how they stood when they were written, how they stand now, and why.

import type { Block, Cell, Claimed } from "../../views/index.ts";
import { piecesOf } from "../cells.ts";
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
  return table({ kind: "table", columns, rows: block.claims.flatMap(rowsOf) }, page);
}

/** What was computed, and below it what a person judged instead. */
function rowsOf({ words, then: written, now, why, evidence, hand }: Claimed): Cell[][] {
  const own: Cell[] = [`“${words}”`, written, now, why, evidence];
  if (!hand) return [own];
  const byHand: Cell = [
    { text: `${hand.added ? "Added" : "Overruled"} by hand, ${hand.who}: ` },
    ...piecesOf(hand.why),
  ];
  const judged: Cell[] = [hand.then ?? "", hand.now ?? "", byHand, hand.evidence];
  return hand.added ? [[`“${words}”`, ...judged]] : [own, ["by hand", ...judged]];
}
