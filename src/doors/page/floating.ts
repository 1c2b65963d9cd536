// The bars of a table's rows, each from where the one before it ended; on a phone they lie end to end above the rows.

import type { RowBar } from "../../views/index.ts";
import { type Html, h } from "./html.ts";
import { stackHtml } from "./stack.ts";

const HEIGHT = 22;

type Bars = readonly (RowBar | null)[];

/** The picture fills its cell, so that hairs join bars of rows of any height. */
export function barCell(bars: Bars, y: number): Html {
  const bar = bars[y];
  if (!bar) {
    const first = y === bars.indexOf(null) && y < bars.length - 1;
    return h`<td role="cell" class="b"><span class="sub">${first ? "not known yet" : ""}</span></td>`;
  }
  const most = Math.max(...bars.map((one) => one?.to ?? 0)) || 1;
  const x = (level: number) => `${((level / most) * 100).toFixed(2)}%`;
  const hair = (at: string, from: string, to: string) =>
    h`<line class="hair" x1="${at}" x2="${at}" y1="${from}" y2="${to}"/>`;
  // A bar hangs where the one before it ends; the sum ends there too.
  const above = y > 0 ? hair(x(bar.look === "sum" ? bar.to : bar.from), "0", "50%") : "";
  const below = bars[y + 1] ? hair(x(bar.to), "50%", "100%") : "";
  return h`<td role="cell" class="b"><svg class="float" aria-hidden="true">${above}${below}<rect class="bar-${bar.look.toLowerCase()}" x="${x(bar.from)}" y="50%" width="${x(bar.to - bar.from)}" height="${HEIGHT}"/></svg></td>`;
}

/** The same without its sum, as one bar; none where a part of it is not known. */
export function folded(bars: Bars): Html {
  const parts = bars.flatMap((bar) => (bar && bar.look !== "sum" ? [{ size: bar.to - bar.from, look: bar.look }] : []));
  if (parts.length < bars.length - 1) return h``;
  const most = parts.reduce((sum, { size }) => sum + size, 0);
  return h`<div class="only-phone">${stackHtml(parts, most)}</div>`;
}
