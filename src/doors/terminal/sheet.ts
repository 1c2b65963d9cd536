// A sheet as lines of text.

import type { Block, Sheet } from "../../views/index.ts";
import { accountsTable } from "../accounts.ts";
import { piecesOf } from "../cells.ts";
import { unitBelow } from "../turns.ts";
import { article } from "./article.ts";
import { bars } from "./bars.ts";
import { cards } from "./cards.ts";
import { months } from "./months.ts";
import { hanging, type Page } from "./page.ts";
import { stackRows, steps } from "./steps.ts";
import { table } from "./table.ts";
import { timeline } from "./timeline.ts";
import { waterfall } from "./waterfall.ts";
import { printable, widthOf } from "./width.ts";

/** Every block, a blank line between them. */
export function sheetLines(sheet: Sheet, page: Page): readonly string[] {
  // Each stop of a replay is a question of its own; the table below it tells when it turned. Who spoke stands in the accounts.
  const told = sheet.flatMap((block) => (block.kind === "replay" || block.kind === "voices" ? [] : [block]));
  return told.flatMap((block, i) => [...(i > 0 ? [""] : []), ...titled(block, page), ...blockLines(block, page)]);
}

function titled(block: Block, page: Page): readonly string[] {
  const title = "title" in block ? block.title : undefined;
  if (!title) return [];
  const unit = block.kind === "steps" ? unitBelow(block) : undefined;
  const told = title.charAt(0).toUpperCase() + title.slice(1);
  return page.text(unit ? `${told}, ${unit}` : told).map(page.bold);
}

type Told = Exclude<Block, { kind: "replay" | "voices" }>;

function blockLines(block: Told, page: Page): readonly string[] {
  switch (block.kind) {
    case "answer":
      return page.text(block.text).map(page.bold);
    case "figure":
      return hanging(
        [{ text: block.value, tone: "strong" }, { text: "  " }],
        [{ text: block.of }],
        page,
        widthOf(block.value) + 2,
      );
    case "text":
      return page.text(block.text);
    case "facts":
      return facts(block.rows, page);
    case "table":
      return table(block, page);
    case "items":
      return block.items.flatMap((item) => hanging([{ text: "- " }], piecesOf(item), page, 2));
    case "steps":
      return block.stacked ? stackRows(block, page) : steps(block, page);
    case "timeline":
      return timeline(block, page);
    case "article":
      return article(block, page);
    case "waterfall":
      return waterfall(block, page);
    case "months":
      return months(block, page);
    case "accounts":
      return table(accountsTable(block), page);
    case "bars":
      return bars(block, page);
    case "cards":
      return cards(block, page);
    case "copy":
      return printable(block.text).replace(/\n$/, "").split("\n");
  }
}

function facts(rows: Extract<Block, { kind: "facts" }>["rows"], page: Page): readonly string[] {
  const longest = Math.max(0, ...rows.map(([label]) => widthOf(label)));
  const indent = Math.min(longest, Math.floor(page.width / 3)) + 2;
  return rows.flatMap(([label, cell]) => {
    const lead = label + " ".repeat(Math.max(2, indent - widthOf(label)));
    return hanging([{ text: lead, tone: "quiet" }], piecesOf(cell), page, indent);
  });
}
