// A step chart as a picture made on the server: law is a step, so every line runs level and turns at right angles.

import { extent, type Steps, ticks, timeOf, turningPoints, valueOn, withUnit } from "../turns.ts";
import { type Frame, frameOf, linePath } from "./chart-frame.ts";
import { endLabels, marker, named, peakLabels } from "./chart-labels.ts";
import { type Html, h } from "./html.ts";
import { readable } from "./site.ts";

export interface ChartOptions {
  /** Makes the ids of this chart its own on the page. */
  readonly id: string;
  /** The day asked about: a rule stands there. */
  readonly on: string;
  /** The page has room for a wider picture. */
  readonly wide: boolean;
}

/** The picture twice, drawn anew for a phone, and its table twin. */
export function chartHtml(given: Steps, options: ChartOptions): Html {
  const block = given.stacked ? heaped(given) : given;
  const desk = options.wide ? { width: 960, height: 300, small: false } : { width: 760, height: 268, small: false };
  return h`<figure class="chart${options.wide ? " wide" : ""}" data-name="${given.title}">
<div class="only-desk">${picture(block, { ...options, id: `${options.id}-d` }, desk)}</div>
<div class="only-phone">${picture(block, { ...options, id: `${options.id}-p` }, { width: 358, height: 236, small: true })}</div>
<p class="told-now" aria-live="polite"></p>
${keys(block)}${twin(given)}
</figure>`;
}

/** Each line raised by all before it, so that the last one is the whole. */
function heaped(block: Steps): Steps {
  const days = turningPoints(block).map(({ on }) => on);
  const ends = block.series.flatMap((line) => line.points.flatMap((p) => p.until ?? []));
  const last = ends.sort().at(-1) ?? null;
  const series = block.series.map((line, i) => ({
    ...line,
    points: days.map((from, k) => {
      const parts = block.series.slice(0, i + 1).map((below) => valueOn(below.points, from));
      const value = parts.every((part) => part === null) ? null : parts.reduce<number>((sum, p) => sum + (p ?? 0), 0);
      return { from, until: days[k + 1] ?? last, value };
    }),
  }));
  return { ...block, series };
}

/** The highest first, so that each covers what lies below it. */
function areas(block: Steps, frame: Frame): Html {
  return h`${[...block.series.keys()].reverse().map((i) => {
    const line = block.series[i];
    const path = line ? areaPath(line.points, frame) : "";
    return h`<path class="area a${i % 7}" d="${path}"><title>${line?.name ?? ""}</title></path>`;
  })}`;
}

function areaPath(points: Steps["series"][number]["points"], frame: Frame): string {
  return points
    .flatMap(({ from, until, value }) => {
      if (value === null) return [];
      const [x, end, y] = [frame.x(timeOf(from)), until ? frame.x(timeOf(until)) : frame.right, frame.y(value)];
      return end > x ? [`M${x},${frame.bottom}V${y}H${end}V${frame.bottom}z`] : [];
    })
    .join("");
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly small: boolean;
}

function picture(block: Steps, { id, on }: ChartOptions, size: Size): Html {
  const frame = frameOf(block, size);
  return h`<svg viewBox="0 0 ${size.width} ${size.height}" data-x="${turningPoints(block)
    .map(({ on }) => frame.x(timeOf(on)))
    .join(" ")}" data-y="${frame.top} ${frame.bottom}" role="img" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">${block.title}</title><desc id="${id}-d">${description(block)}</desc>
<defs><pattern id="${id}-h" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="1.2" height="8"/></pattern></defs>
${ahead(block, frame, id)}${grid(block, frame)}${dates(frame)}
${block.stacked ? areas(block, frame) : block.series.map((_, i) => lineHtml(block, i, frame))}
${rail(block, frame)}${onRule(on, block, frame)}${block.stacked ? "" : h`${peakLabels(block, frame)}${endLabels(block, frame)}`}
</svg>`;
}

/** The ground after the edge of the record is hatched. */
function ahead(block: Steps, frame: Frame, id: string): Html {
  if (!block.edge) return h``;
  const x = frame.x(timeOf(block.edge));
  const width = frame.right - x;
  if (width <= 0) return h``;
  const label = frame.small
    ? ""
    : h`<text class="ax halo" x="${x - 6}" y="${frame.top - 6}" text-anchor="end">record ends ${readable(block.edge)}</text>`;
  return h`<rect x="${x}" y="${frame.top}" width="${width.toFixed(1)}" height="${frame.bottom - frame.top}" fill="url(#${id}-h)"/><path class="edgeline" d="M${x},${frame.top}V${frame.bottom}"/>${label}`;
}

function grid(block: Steps, frame: Frame): Html {
  const levels = ticks(block);
  return h`${levels.map((level) => {
    const y = frame.y(level);
    const text = level === levels.at(-1) ? withUnit(level, block.unit) : String(level);
    return h`<path class="${level === 0 ? "base" : "grid"}" d="M${frame.left},${y}H${frame.right}"/><text class="ax" x="${frame.left - 7}" y="${y + 4.5}" text-anchor="end">${text}</text>`;
  })}`;
}

function dates(frame: Frame): Html {
  return h`${frame.dates.map(
    ({ x, label, anchor }) =>
      h`<path class="base" d="M${x},${frame.bottom}v5"/><text class="ax" x="${x}" y="${frame.bottom + 20}" text-anchor="${anchor}">${label}</text>`,
  )}`;
}

function lineHtml(block: Steps, i: number, frame: Frame): Html {
  const line = block.series[i];
  if (!line) return h``;
  const edge = block.edge ? timeOf(block.edge) : Number.POSITIVE_INFINITY;
  const before = linePath(line.points, frame, Number.NEGATIVE_INFINITY, edge);
  const after = linePath(line.points, frame, edge, Number.POSITIVE_INFINITY);
  return h`${before ? h`<path class="${look(line, i)}" d="${before}"/>` : ""}${after ? h`<path class="${look(line, i)} ahead" d="${after}"/>` : ""}`;
}

const RAIL: Readonly<Record<string, (x: number, y: number) => Html>> = {
  round: (x, y) => h`<path class="rail-open" d="M${x - 4},${y}L${x},${y - 4}L${x + 4},${y}L${x},${y + 4}z"/>`,
  call: (x, y) => h`<circle class="rail-open" cx="${x}" cy="${y}" r="3.5"/>`,
  meeting: (x, y) => h`<circle class="rail-full" cx="${x}" cy="${y}" r="4"/>`,
};

/** Rounds, calls and meetings under the axis: open diamond, open circle, full circle. */
function rail(block: Steps, frame: Frame): Html {
  const y = frame.bottom - 8;
  const [first, last] = extent(block);
  const within = (block.marks ?? []).filter(({ on }) => timeOf(on) >= first && timeOf(on) <= last);
  return h`${within.map(
    ({ on, what, name }) =>
      h`<g><title>${name}, ${readable(on)}</title>${RAIL[what]?.(frame.x(timeOf(on)), y) ?? ""}</g>`,
  )}`;
}

function onRule(on: string, block: Steps, frame: Frame): Html {
  const [first, last] = extent(block);
  const time = timeOf(on);
  if (!(time > first && time < last)) return h``;
  const x = frame.x(time);
  return h`<path class="on" d="M${x},${frame.top}V${frame.bottom}"/>`;
}

/** What the picture shows, for who cannot see it. */
function description(block: Steps): string {
  const turns = turningPoints(block);
  return block.series
    .map((line, i) => {
      const values = turns.map((turn) => turn.values[i] ?? null);
      const told = turns.flatMap((turn, k) => {
        const value = values[k] ?? null;
        if (k > 0 && value === values[k - 1]) return [];
        return [`${value === null ? "none" : withUnit(value, block.unit)} from ${readable(turn.on)}`];
      });
      return `${line.name}: ${told.join("; ")}`;
    })
    .join("; ")
    .concat(".");
}

/** The lines' names under the picture, where there are several. */
function keys(block: Steps): Html {
  const marks = block.marks?.length ? h`<span class="key">◇ round ○ call ● meeting of the leaders</span>` : "";
  if (block.series.length < 2) return marks ? h`<figcaption>${marks}</figcaption>` : h``;
  const key = (line: Steps["series"][number]) =>
    h`<span class="key"><svg class="keyline" viewBox="0 0 26 10" aria-hidden="true">${sample(line)}</svg>${line.name}</span>`;
  const sample = (line: Steps["series"][number]) => {
    const i = block.series.indexOf(line);
    if (block.stacked) return h`<rect class="area a${i % 7}" width="26" height="10"/>`;
    return h`<path class="${look(line, i)}" d="M0,5H26"/>${marker(line, 13, 5)}`;
  };
  const width = named(block, { small: false }) && !marks && !block.stacked ? h` class="only-phone"` : "";
  return h`<figcaption${width}>${block.series.map(key)}${marks}</figcaption>`;
}

function look(line: Steps["series"][number], i: number): string {
  if (line.side) return line.side === "US" ? "line-us" : "line-cn";
  return i === 0 ? "line-ink" : "line-ink dash";
}

function twin(block: Steps): Html {
  const turns = turningPoints(block);
  const tell = (value: number | null) => (value === null ? "none" : withUnit(value, block.unit));
  return h`<details class="twin"><summary>Table, ${turns.length} ${turns.length === 1 ? "row" : "rows"}</summary>
<table class="tbl"><thead><tr><th scope="col">From</th>${block.series.map((line) => h`<th scope="col" class="num">${line.name}</th>`)}</tr></thead>
<tbody>${turns.map((turn) => h`<tr><td class="nb" data-v="${turn.on}">${readable(turn.on)}</td>${turn.values.map((value) => h`<td class="num" data-v="${value ?? ""}">${tell(value)}</td>`)}</tr>\n`)}</tbody></table></details>`;
}
