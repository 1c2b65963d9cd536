// A step chart told in words and rows: the days on which any of its lines turns.

import type { Block } from "../views/index.ts";

export type Steps = Extract<Block, { kind: "steps" }>;

export interface Turn {
  readonly on: string;
  /** What each line stands at from this day on, in the order of the lines; null is a gap. */
  readonly values: readonly (number | null)[];
}

/** The turning points, oldest first; a day on which no line moves is left out. */
export function turningPoints(steps: Steps): readonly Turn[] {
  const days = new Set(
    steps.series.flatMap((line) => line.points.flatMap((p) => (p.until ? [p.from, p.until] : [p.from]))),
  );
  const turns: Turn[] = [];
  for (const on of [...days].sort()) {
    const values = steps.series.map((line) => valueOn(line.points, on));
    const before = turns.at(-1)?.values;
    if (!before || values.some((value, i) => value !== before[i])) turns.push({ on, values });
  }
  return turns;
}

export function valueOn(points: Steps["series"][number]["points"], on: string): number | null {
  return points.find((p) => p.from <= on && (p.until === null || on < p.until))?.value ?? null;
}

/** The first and last day of the picture: an open end runs a sixteenth of the whole on, so that it can be seen. */
export function extent(steps: Steps): readonly [number, number] {
  const points = steps.series.flatMap((line) => line.points);
  const days = [
    ...points.flatMap((p) => (p.until ? [p.from, p.until] : [p.from])),
    ...(steps.edge ? [steps.edge] : []),
  ];
  const times = days.map(timeOf);
  const first = Math.min(...times);
  const last = Math.max(...times);
  const open = points.some((p) => p.until === null);
  return [first, open || first === last ? last + Math.max((last - first) / 16, 30 * 86_400_000) : last];
}

/** The part of the axis that is left to the years before `since`. */
const BEFORE = 0.13;

/** Where a moment stands between 0 and 1: days run evenly, but those before `since` share the first eighth. */
export function placeOf(steps: Steps): (time: number) => number {
  const [first, last] = extent(steps);
  const since = steps.since ? timeOf(steps.since) : first;
  if (since <= first || since >= last) return (time) => (time - first) / (last - first);
  return (time) =>
    time < since
      ? (BEFORE * (time - first)) / (since - first)
      : BEFORE + ((1 - BEFORE) * (time - since)) / (last - since);
}

/** The moment that stands at a place between 0 and 1. */
export function momentAt(steps: Steps): (place: number) => number {
  const [first, last] = extent(steps);
  const since = steps.since ? timeOf(steps.since) : first;
  if (since <= first || since >= last) return (place) => first + (last - first) * place;
  return (place) =>
    place < BEFORE
      ? first + ((since - first) * place) / BEFORE
      : since + ((last - since) * (place - BEFORE)) / (1 - BEFORE);
}

export function timeOf(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
}

/** Round steps for an axis that starts at zero (or below, where values are) and has at most four gridlines. */
export function ticks(steps: Steps): readonly number[] {
  const values = steps.series.flatMap((line) => line.points.flatMap((p) => (p.value === null ? [] : [p.value])));
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values) || 1;
  const step = roundStep((most - least) / 4);
  const low = Math.floor(least / step);
  const high = Math.ceil(most / step);
  return Array.from({ length: high - low + 1 }, (_, i) => Number(((low + i) * step).toPrecision(12)));
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((f) => f * power >= rough * 0.999) ?? 10;
  return factor * power;
}

/** `30.9%`: the sign sits at the number, words stand apart. */
export function withUnit(value: number, unit: string): string {
  const text = String(Number(value.toFixed(3)));
  return unit === "%" ? `${text}%` : `${text} ${unit}`;
}

/** The unit in words, where the chart's title does not say it already. */
export function unitBelow({ title, unit }: Steps): string | undefined {
  const word = unit === "%" ? "percent" : unit;
  return word === "" || title.includes(word) ? undefined : word;
}
