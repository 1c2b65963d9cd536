// Lines are labelled where they are: their name and last value at the end, their peak on top.

import { extent, type Steps, timeOf, withUnit } from "../turns.ts";
import type { Frame } from "./chart-frame.ts";
import { type Html, h } from "./html.ts";

type Line = Steps["series"][number];

export function endLabels(block: Steps, frame: Frame): Html {
  const end = extent(block)[1];
  const labels = block.series.flatMap((line) => {
    const last = line.points.findLast((p) => p.value !== null);
    if (!last || last.value === null) return [];
    const stops = last.until !== null && timeOf(last.until) < end;
    const x = stops && last.until !== null ? frame.x(timeOf(last.until)) : frame.right;
    return [{ line, value: last.value, x, at: frame.y(last.value), y: frame.y(last.value) + 4.5 }];
  });
  return h`${apart(labels, 16).map(({ line, value, x, at, y }) => {
    const name = named(block, frame) ? `${line.name} ` : "";
    return h`${marker(line, x, at)}<text class="${look(line)} halo" x="${x + 9}" y="${y}">${name}${withUnit(value, block.unit)}</text>`;
  })}`;
}

/** Sides differ in shape, not in colour alone: the US is square, China round. */
export function marker(line: Line, x: number, y: number): Html {
  if (line.side === "US") return h`<rect class="lus" x="${x - 4}" y="${y - 4}" width="8" height="8"/>`;
  return line.side === "CN" ? h`<circle class="lcn" cx="${x}" cy="${y}" r="4.5"/>` : h``;
}

/** Are the names short enough to stand at the lines? Else they stand under the picture. */
export function named(block: Steps, frame: Pick<Frame, "small">): boolean {
  return block.series.length > 1 && !frame.small && block.series.every((line) => line.name.length <= 9);
}

/** The highest level of each line, where it stands out from where the line ends. */
export function peakLabels(block: Steps, frame: Frame): Html {
  const peaks = block.series.flatMap((line) => {
    const peak = line.points.reduce<Line["points"][number] | undefined>(
      (best, p) => ((p.value ?? -1) > (best?.value ?? 0) ? p : best),
      undefined,
    );
    const last = line.points.findLast((p) => p.value !== null);
    if (!peak || peak.value === null || peak === last || peak.value === last?.value) return [];
    const start = frame.x(timeOf(peak.from));
    const end = frame.x(peak.until ? timeOf(peak.until) : extent(block)[1]);
    return [{ line, value: peak.value, x: end + 5, start, y: frame.y(peak.value) + 4.5 }];
  });
  return h`${apart(peaks, 16).map(({ line, value, x, start, y }) => {
    const name = named(block, frame) ? `${line.name} ` : "";
    const late = x > frame.right - 90;
    return h`<text class="${look(line)} halo" x="${late ? start - 5 : x}" y="${y}" text-anchor="${late ? "end" : "start"}">${name}${withUnit(value, block.unit)}</text>`;
  })}`;
}

/** Moves labels down until no two overlap. */
function apart<T extends { readonly y: number }>(labels: readonly T[], gap: number): readonly T[] {
  const placed: T[] = [];
  for (const label of [...labels].sort((a, b) => a.y - b.y)) {
    const above = placed.at(-1);
    placed.push(above && label.y - above.y < gap ? { ...label, y: above.y + gap } : label);
  }
  return placed;
}

function look(line: Line): string {
  return line.side === "US" ? "lus" : line.side === "CN" ? "lcn" : "lab";
}
