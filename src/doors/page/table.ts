// A table, which on a phone folds into a list: each cell carries its column's name along.

import type { Block, Cell } from "../../views/index.ts";
import { plainText } from "../cells.ts";
import { cellHtml, type Setting } from "./cell.ts";
import { barCell, folded } from "./floating.ts";
import { type Html, h } from "./html.ts";

type Table = Extract<Block, { kind: "table" }>;

// The roles are said, since a table that is laid out as a grid is no table to a screen reader otherwise.
export function tableHtml(block: Table, setting: Setting): Html {
  if (block.rows.length === 0) return h`<p class="muted">${block.empty ?? "None."}</p>`;
  const { bars } = block;
  const heads = block.columns.map(
    (column, x) =>
      h`<th role="columnheader" scope="col"${column.align === "right" ? h` class="num"` : ""}>${column.label || h`<span class="vh">${sideColumn(block, x) ? "Side" : "What"}</span>`}</th>`,
  );
  const picture = bars ? h`<th role="columnheader" scope="col" class="b">${bars.label}</th>` : "";
  return h`${bars ? folded(bars.rows) : ""}<table class="tbl fold${bars ? " wf" : ""}" role="table">
<thead role="rowgroup"><tr role="row">${placed(heads, picture, bars?.before)}</tr></thead>
<tbody role="rowgroup">${block.rows.map((row, y) => rowHtml(block, row, y, setting))}</tbody>
</table>`;
}

function rowHtml(block: Table, row: readonly Cell[], y: number, setting: Setting): Html {
  const sum = block.total === true && y === block.rows.length - 1;
  // A first column without a name holds a side's letters, which on a phone stand before the name of the thing.
  const look = sum ? "tot" : block.columns[0]?.label === "" && plainText(row[0] ?? "").length <= 2 ? "tagged" : "";
  const cells = row.map((cell, x) => cellOf(block, cell, x, setting));
  const bar = block.bars ? barCell(block.bars.rows, y) : "";
  return h`<tr role="row"${look ? h` class="${look}"` : ""}>${placed(cells, bar, block.bars?.before)}</tr>\n`;
}

/** A column without a name says it to who listens alone. One that holds two letters in each row tells of sides. */
function sideColumn(block: Table, x: number): boolean {
  return block.rows.every((row) => plainText(row[x] ?? "").trim().length <= 4);
}

function placed(cells: readonly Html[], picture: Html | "", before = 0): readonly (Html | "")[] {
  return [...cells.slice(0, before), picture, ...cells.slice(before)];
}

function cellOf(block: Table, cell: Cell, x: number, setting: Setting): Html {
  const column = block.columns[x];
  const blank = plainText(cell).trim() === "";
  const classes = [column?.align === "right" ? "num" : "", blank ? "blank" : "", shape(cell)].filter(Boolean).join(" ");
  // The first cell heads its row on a phone, unless it is a bare number or word that says nothing by itself.
  const told = column?.label && (x > 0 || plainText(cell).length <= 6);
  const label = told ? h` data-h="${column.label}"` : "";
  return h`<td role="cell"${classes ? h` class="${classes}"` : ""}${label}>${cellHtml(cell, setting)}</td>`;
}

/** Long texts take a phone's whole width, short ones share it; the shortest, dates and ids, are not broken. */
function shape(cell: Cell): string {
  const { length } = plainText(cell);
  return length > 34 ? "long" : length <= 14 ? "nb" : "";
}
