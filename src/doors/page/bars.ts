// Bars of what was promised, one a yardstick: drawn as pictures beside their figures, which say the same in words.

import type { Bar, Block } from "../../views/index.ts";
import { cellHtml, type Setting } from "./cell.ts";
import { type Html, h } from "./html.ts";

/** The picture ends here, a little past the whole. */
const MOST = 125;

export function barsHtml(block: Extract<Block, { kind: "bars" }>, setting: Setting): Html {
  const deadline = block.rows.some((bar) => bar.atDeadline !== undefined);
  const legend = h`Of the whole <span class="faint">┃ promised${deadline ? " ┊ at the deadline" : ""}</span>`;
  return h`<table class="tbl fold yt" role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Yardstick</th><th role="columnheader" scope="col">Counted</th><th role="columnheader" scope="col">${legend}</th><th role="columnheader" scope="col" class="num">Share</th><th role="columnheader" scope="col">Stands</th></tr></thead>
<tbody role="rowgroup">${block.rows.map((bar) => rowHtml(bar, setting))}</tbody>
</table>`;
}

function rowHtml(bar: Bar, setting: Setting): Html {
  const share = bar.share === null ? "" : `${bar.share}%`;
  return h`<tr role="row"><td role="cell">${cellHtml(bar.label, setting)}</td><td role="cell" class="nb" data-h="Counted">${cellHtml({ text: bar.value, by: bar.by ?? [] }, setting)}</td><td role="cell" class="yb" data-h="Of the whole">${picture(bar)}</td><td role="cell" class="num${share ? "" : " blank"}" data-h="Share">${share ? cellHtml({ text: share, by: bar.by ?? [] }, setting) : ""}</td><td role="cell" class="nb" data-h="Stands">${cellHtml({ text: bar.word, by: bar.by ?? [] }, setting)}</td></tr>\n`;
}

function picture({ share, upTo, atDeadline }: Bar): Html {
  const at = (percent: number) => Math.min(percent, MOST);
  const told = share === null ? "no figure" : `${share}%`;
  const body =
    share === null
      ? h`<rect class="ybar-none" width="${MOST}" height="16"/>`
      : h`<rect class="ybar-fill" width="${at(share)}" height="16"/>`;
  const range =
    upTo === undefined
      ? ""
      : h`<rect class="ybar-range" x="${at(share ?? 0)}" width="${Math.max(0, at(upTo) - at(share ?? 0))}" height="16"/>`;
  const mark = atDeadline === undefined ? "" : h`<rect class="ybar-then" x="${at(atDeadline)}" width="1" height="16"/>`;
  return h`<svg class="ybar-pic" viewBox="0 0 ${MOST} 16" preserveAspectRatio="none" role="img" aria-label="${told}">${body}${range}${mark}<rect class="ybar-whole" x="99.5" width="1" height="16"/></svg>`;
}
