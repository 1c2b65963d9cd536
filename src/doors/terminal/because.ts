// The statements behind an answer, numbered, each with the place and the document where it can be read.

import type { Because } from "../../views/index.ts";
import { hanging, type Page } from "./page.ts";

/** So many are told unasked; the answer must not drown in them. */
const FIRST = 8;

export function becauseLines(because: readonly Because[], all: boolean, page: Page): readonly string[] {
  if (because.length === 0) return [];
  const shown = all ? because : because.slice(0, FIRST);
  const width = String(shown.length).length + 2;
  const rest = because.length - shown.length;
  return [
    page.bold("Because"),
    ...shown.flatMap((statement, i) => entry(statement, i + 1, width, page)),
    ...(rest > 0 ? page.text([{ text: `… and ${rest} more: --because lists them all`, tone: "quiet" }]) : []),
  ];
}

function entry({ says, by, at, source }: Because, n: number, indent: number, page: Page): readonly string[] {
  const where = [source.title, source.citation, source.url].filter((text) => text !== undefined && text !== "");
  const lead = { text: `${String(n).padStart(indent - 2)}  `, tone: "quiet" as const };
  return [
    ...hanging([lead], [{ text: says }, { text: ` — ${by}, ${at}` }], page, indent),
    ...hanging([{ text: " ".repeat(indent) }], [{ text: where.join(", "), tone: "quiet" }], page, indent),
  ];
}
