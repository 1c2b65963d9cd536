// A sheet as HTML: the answer is the page's heading, everything else proves it.

import type { Block, Sheet } from "../../views/index.ts";
import { unitBelow } from "../turns.ts";
import { accountsHtml } from "./accounts.ts";
import { articleHtml } from "./article.ts";
import { barsHtml } from "./bars.ts";
import { cardsHtml } from "./cards.ts";
import { cellHtml, type Setting } from "./cell.ts";
import { chartHtml } from "./chart.ts";
import { type Html, h } from "./html.ts";
import { monthsHtml } from "./months.ts";
import { type ReplaySetting, replayHtml } from "./replay.ts";
import { upperFirst, withDays } from "./site.ts";
import { tableHtml } from "./table.ts";
import { timelineHtml } from "./timeline.ts";
import { voicesHtml } from "./voices.ts";
import { waterfallHtml } from "./waterfall.ts";

export interface SheetSetting extends Setting, ReplaySetting {
  readonly on: string;
  /** The heading of a sheet that has no answer of its own. */
  readonly heading: string;
  /** Nothing stands beside the sheet. */
  readonly wide: boolean;
  /** Tells a sheet from the others on its page, of which the first has the page's heading. */
  readonly part?: string;
}

export function sheetHtml(sheet: Sheet, setting: SheetSetting): Html {
  const first = sheet.findIndex((block) => block.kind === "answer");
  const beside = sheet.some(({ kind }) => kind === "figure" || kind === "article");
  const heading = setting.part ? "" : first === -1 ? h`<h1 class="answer small">${setting.heading}</h1>` : "";
  return h`${heading}${sheet.map((block, i) => {
    if (block.kind !== "answer") return blockHtml(block, i, setting);
    const look = beside ? "answer small" : "answer";
    return i === first && !setting.part
      ? h`<h1 class="${look}">${withDays(block.text)}</h1>`
      : h`<p class="lede">${withDays(block.text)}</p>`;
  })}`;
}

type Shown = Exclude<Block, { kind: "answer" }>;

function blockHtml(block: Shown, i: number, setting: SheetSetting): Html {
  switch (block.kind) {
    case "figure":
      return h`<p class="big"><span class="f">${block.value}</span> <span class="f2">${block.of}</span></p>`;
    case "text":
      return h`<p class="lede">${cellHtml(block.text, setting)}</p>`;
    case "facts":
      return section(block.title, factsHtml(block.rows, setting));
    case "table":
      return section(block.title, tableHtml(block, setting));
    case "items":
      return section(
        block.title,
        h`<ul class="items">${block.items.map((item) => h`<li>${cellHtml(item, setting)}</li>\n`)}</ul>`,
      );
    case "steps":
      return section(
        block.title,
        chartHtml(block, { id: `${setting.part ?? ""}chart-${i}`, on: setting.on, wide: setting.wide }),
        unitBelow(block),
      );
    case "timeline":
      return section(block.title, timelineHtml(block, setting, `${setting.part ?? ""}tl-${i}`));
    case "article":
      return section(block.title, articleHtml(block, setting));
    case "waterfall":
      return section(block.title, waterfallHtml(block, setting), block.unit === "%" ? "percent" : block.unit);
    case "accounts":
      return section(block.title, accountsHtml(block, setting));
    case "voices":
      return h`<div class="aside-voices">${section(block.title, voicesHtml(block, setting))}</div>`;
    case "months":
      return section(block.title, monthsHtml(block, setting));
    case "replay":
      return section(block.title, replayHtml(block, setting), block.unit);
    case "bars":
      return section(block.title, barsHtml(block, setting));
    case "cards":
      return section(block.title, cardsHtml(block, setting));
    case "copy":
      return section(block.title, h`<pre class="copybox" tabindex="0" translate="no">${block.text}</pre>`);
  }
}

function section(title: string | undefined, body: Html, sub?: string): Html {
  if (!title) return h`<section class="block bare">${body}</section>`;
  const below = sub ? h`<p class="sub">${sub}</p>` : "";
  return h`<section class="block"><div class="head rulehead"><h2 class="h2">${upperFirst(title)}</h2>${below}</div>${body}</section>`;
}

function factsHtml(rows: Extract<Block, { kind: "facts" }>["rows"], setting: Setting): Html {
  return h`<dl class="kv">${rows.map(([label, cell]) => h`<dt>${label}</dt><dd>${cellHtml(cell, setting)}</dd>\n`)}</dl>`;
}
