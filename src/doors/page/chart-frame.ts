// Where things stand in a chart: its margins, and how days and values become places.

import { extent, placeOf, type Steps, ticks, timeOf } from "../turns.ts";

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly small: boolean;
  /** The place of a moment, kept within the frame. */
  x(time: number): number;
  y(value: number): number;
  readonly dates: readonly DateMark[];
}

export interface DateMark {
  readonly x: number;
  readonly label: string;
  readonly anchor: "start" | "middle" | "end";
}

export function frameOf(
  block: Steps,
  { width, height, small }: { width: number; height: number; small: boolean },
): Frame {
  const [first, last] = extent(block);
  const levels = ticks(block);
  const [low, high] = [levels[0] ?? 0, levels.at(-1) ?? 1];
  const left = small ? 38 : 46;
  const right = width - (small ? 62 : 104);
  const [top, bottom] = [24, height - 30];
  const place = placeOf(block);
  const x = (time: number) => round(left + place(Math.min(Math.max(time, first), last)) * (right - left));
  const y = (value: number) => round(bottom - ((value - low) / (high - low)) * (bottom - top));
  return { left, right, top, bottom, small, x, y, dates: datesOf(block, first, last, x, small) };
}

/** The line's path between two moments: level, then at a right angle to the next value; a gap lifts the pen. */
export function linePath(points: Steps["series"][number]["points"], frame: Frame, from: number, until: number): string {
  let path = "";
  let pen: number | null = null;
  for (const point of points) {
    const start = Math.max(timeOf(point.from), from);
    const end = Math.min(point.until === null ? Number.POSITIVE_INFINITY : timeOf(point.until), until);
    if (point.value === null || start >= end) {
      if (point.value === null) pen = null;
      continue;
    }
    const [x, y] = [frame.x(start), frame.y(point.value)];
    path += pen === x ? `V${y}` : `M${x},${y}`;
    pen = frame.x(end);
    path += `H${pen}`;
  }
  return path;
}

/** Where the years before have little room, only their first is named. */
function datesOf(
  { since }: Steps,
  first: number,
  last: number,
  x: (time: number) => number,
  small: boolean,
): readonly DateMark[] {
  if (!since) return dateMarks(first, last, x, small);
  const start: DateMark = { x: x(first), label: yearOf(first), anchor: "middle" };
  return [start, ...dateMarks(timeOf(since), last, x, small)];
}

function yearOf(time: number): string {
  return String(new Date(time).getUTCFullYear());
}

/** Years, and where there are few of them, quarters or months between. */
function dateMarks(first: number, last: number, x: (time: number) => number, small: boolean): readonly DateMark[] {
  const months = (last - first) / (30.44 * 86_400_000);
  const every = [1, 2, 3, 6, 12, 24, 36, 60].find((n) => months / n <= (small ? 3.6 : 8)) ?? 120;
  const marks: DateMark[] = [];
  const start = new Date(first);
  for (let n = 0; ; n++) {
    const month = Math.floor(start.getUTCMonth() / Math.min(every, 12)) * Math.min(every, 12) + n * every;
    const date = new Date(Date.UTC(start.getUTCFullYear(), month, 1));
    if (date.getTime() > last) return marks;
    if (date.getTime() >= first)
      marks.push({ x: x(date.getTime()), label: labelOf(date, marks.length === 0), anchor: "middle" });
  }
}

function labelOf(date: Date, first: boolean): string {
  const month = date.toLocaleDateString("en-GB", { month: "short", timeZone: "UTC" });
  if (date.getUTCMonth() === 0) return String(date.getUTCFullYear());
  return first ? `${month} ${date.getUTCFullYear()}` : month;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
