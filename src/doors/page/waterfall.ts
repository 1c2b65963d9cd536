// A waterfall: one row a part, its bar floating between the level before and the level after, beside its figure.

import type { Block } from "../../views/index.ts";
import { cellHtml, type Setting } from "./cell.ts";
import { type Html, h } from "./html.ts";

type Waterfall = Extract<Block, { kind: "waterfall" }>;

const WIDTH = 1000;
const HEIGHT = 22;

export function waterfallHtml(block: Waterfall, setting: Setting): Html {
  const levels = block.rows.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(0, ...levels);
  const high = Math.max(low + 1, ...levels);
  const x = (level: number) => Math.round(((level - low) / (high - low)) * WIDTH * 10) / 10;
  return h`<table class="tbl fold wfall" role="table"><thead role="rowgroup" class="vh"><tr role="row"><th role="columnheader" scope="col">Part</th><th role="columnheader" scope="col">Picture</th><th role="columnheader" scope="col">Figure</th></tr></thead>
<tbody role="rowgroup">${block.rows.map((row) => rowHtml(row, x, setting))}</tbody></table>`;
}

function rowHtml(row: Waterfall["rows"][number], x: (level: number) => number, setting: Setting): Html {
  const [start, stop] = [Math.min(x(row.from), x(row.to)), Math.max(x(row.from), x(row.to))];
  const look = row.end ? "wf-end" : row.to >= row.from ? "wf-up" : "wf-down";
  const bar = h`<rect class="${look}" x="${start}" width="${Math.max(2, Math.round((stop - start) * 10) / 10)}" height="${HEIGHT}"/>`;
  return h`<tr role="row"${row.end ? h` class="tot"` : ""}><td role="cell">${cellHtml(row.label, setting)}</td><td role="cell" class="wf-bar"><svg class="wf-pic" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${row.value}">${bar}<path class="tl-base" d="M${x(0)},0V${HEIGHT}"/></svg></td><td role="cell" class="num nb">${row.value}</td></tr>\n`;
}
