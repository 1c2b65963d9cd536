// The bars of a table's rows, each from where the one before it ended; on a phone they lie end to end above the rows.

import type { RowBar } from "../../views/index.ts";
import { type Html, h } from "./html.ts";
import { stackHtml } from "./stack.ts";

const WIDTH = 1000;
const HEIGHT = 22;
/** From the foot of a bar up to the one before it, through what lies between two rows. */
const HAIR = 60;

type Bars = readonly RowBar[];

export function barCell(bars: Bars, y: number): Html {
  const bar = bars[y];
  if (!bar) return h`<td role="cell" class="b blank"></td>`;
  const most = Math.max(...bars.map(({ to }) => to)) || 1;
  const x = (level: number) => ((level / most) * WIDTH).toFixed(1);
  const width = Math.max(bar.to > bar.from ? 2 : 0, ((bar.to - bar.from) / most) * WIDTH).toFixed(1);
  const hair = y > 0 ? h`<path class="hair" d="M${x(bar.from)},0V${-HAIR}"/>` : "";
  return h`<td role="cell" class="b"><svg class="float" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${hair}<rect class="bar-${bar.look.toLowerCase()}" x="${x(bar.from)}" width="${width}" height="${HEIGHT}"/></svg></td>`;
}

/** The same without its sum, as one bar. */
export function folded(bars: Bars): Html {
  const parts = bars.filter(({ look }) => look !== "sum").map(({ from, to, look }) => ({ size: to - from, look }));
  const most = parts.reduce((sum, { size }) => sum + size, 0);
  return h`<div class="only-phone">${stackHtml(parts, most)}</div>`;
}
