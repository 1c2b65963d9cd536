// A sheet as a few lines of plain text, for whoever reads no structured content.

import type { Block, Cell, Sheet } from "../../views/index.ts";
import { accountsTable } from "../accounts.ts";
import { plainText } from "../cells.ts";

/** As many whole lines as fit into so many characters; the answer comes first. */
export function sheetText(sheet: Sheet, most: number): string {
  const lines = sheet.flatMap(linesOf);
  const shown: string[] = [];
  let left = most;
  for (const line of lines) {
    left -= line.length + 1;
    if (left < 0) return [...shown, "… more in the structured content"].join("\n");
    shown.push(line);
  }
  return shown.join("\n");
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case "answer":
      return [block.text];
    case "figure":
      return [`${block.value}: ${block.of}`];
    case "text":
      return [plainText(block.text)];
    case "facts":
      return titled(
        block.title,
        block.rows.map(([label, cell]) => `${label}: ${plainText(cell)}`),
      );
    case "items":
      return titled(
        block.title,
        block.items.map((item) => `- ${plainText(item)}`),
      );
    case "table":
      return titled(block.title, block.rows.map(rowText));
    case "accounts":
      return linesOf(accountsTable(block));
    case "bars":
      return titled(
        block.title,
        block.rows.map((row) => `- ${rowText([row.label, row.value, row.word])}`),
      );
    case "cards":
      return titled(
        block.title,
        block.cards.map(({ title, value, detail, difference, note }) =>
          rowText([title, value, detail, difference, note]),
        ),
      );
    case "copy":
      return titled(block.title, block.text.trim().split("\n"));
    default:
      // Charts are for the eye: their figures stand in the structured content.
      return [];
  }
}

function titled(title: string | undefined, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...(title ? [`${title}:`] : []), ...lines];
}

function rowText(cells: readonly Cell[]): string {
  return cells
    .map(plainText)
    .filter((text) => text !== "")
    .join(" | ");
}
