// Levers over time as a picture: full height in force, half and hatched where suspended, so that the step up is the snap-back.

import type { Block } from "../../views/index.ts";
import { timeOf } from "../turns.ts";
import { cellHtml, type Setting } from "./cell.ts";
import { type Html, h } from "./html.ts";
import { readable } from "./site.ts";

type Timeline = Extract<Block, { kind: "timeline" }>;

const WIDTH = 1000;
const HEIGHT = 22;

export function timelineHtml(block: Timeline, setting: Setting, id: string): Html {
  return h`<div class="tline"><table class="tbl tlt" role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Lever</th><th role="columnheader" scope="col"><div class="tl-axis">${axis(block)}</div></th><th role="columnheader" scope="col">Stands</th></tr></thead>
<tbody role="rowgroup">${block.rows.map((row, i) => rowHtml(block, row, setting, `${id}-${i}`))}</tbody></table>
<p class="sub">Full: in force. Half, hatched: suspended. After ${readable(block.edge)} the record ends: what the texts set, if nobody acts.</p></div>`;
}

function rowHtml(block: Timeline, row: Timeline["rows"][number], setting: Setting, id: string): Html {
  return h`<tr role="row"><td role="cell" class="tl-name">${cellHtml(row.label, setting)}</td><td role="cell" class="tl-track">${track(block, row, id)}</td><td role="cell" class="nb">${cellHtml({ text: row.now, by: row.by ?? [] }, setting)}</td></tr>\n`;
}

function track(block: Timeline, row: Timeline["rows"][number], id: string): Html {
  const x = placeOf(block);
  const edge = x(block.edge);
  const told = row.stretches.map((s) => words(s)).join("; ");
  const bars = row.stretches.map((s) => {
    const [start, end] = [x(s.from), s.until === null ? WIDTH : x(s.until)];
    const width = Math.max(2, end - start);
    const whole = s.look === "in-force";
    const shape = whole
      ? h`<rect class="tl-on" x="${start}" y="0" width="${width}" height="${HEIGHT}"/>`
      : h`<rect class="tl-held" x="${start}" y="${HEIGHT / 2}" width="${width}" height="${HEIGHT / 2}" fill="url(#${id})"/>`;
    return h`<g><title>${words(s)}</title>${shape}</g>`;
  });
  return h`<svg class="tl-pic ${row.side.toLowerCase()}-c" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${told}">
<defs><pattern id="${id}" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="tl-hatch" width="3" height="9"/></pattern></defs>
<path class="tl-base" d="M0,${HEIGHT - 0.5}H${WIDTH}"/>${bars}<rect class="tl-ahead" x="${edge}" width="${Math.max(0, WIDTH - edge)}" height="${HEIGHT}"/><path class="tl-edge" d="M${edge},0V${HEIGHT}"/><path class="tl-now" d="M${x(block.on)},0V${HEIGHT}"/></svg>`;
}

function words({ from, until, look, text }: Timeline["rows"][number]["stretches"][number]): string {
  const status = look === "in-force" ? "in force" : "suspended";
  return `${text ? `${text}, ` : ""}${status} from ${readable(from)}${until ? ` to ${readable(until)}` : ""}`;
}

function axis(block: Timeline): Html {
  const x = placeOf(block);
  const first = Number(block.from.slice(0, 4));
  const years = Array.from({ length: Number(block.until.slice(0, 4)) - first + 1 }, (_, i) => first + i);
  return h`<svg class="tl-years" viewBox="0 0 ${WIDTH} 20" preserveAspectRatio="none" aria-hidden="true">${years.map((year) => h`<path class="tl-base" d="M${x(`${year}-01-01`)},8V20"/>`)}</svg>${years.map((year) => h`<span>${year}</span>`)}`;
}

function placeOf({ from, until }: Timeline): (day: string) => number {
  const [first, last] = [timeOf(from), timeOf(until)];
  return (day) => Math.round(Math.min(WIDTH, Math.max(0, ((timeOf(day) - first) / (last - first)) * WIDTH)) * 10) / 10;
}
