// `history`: what a line has paid from 2018 on, stretch by stretch, and what it will pay by the texts in force.

import type { Book } from "../model/book.ts";
import { fine, type Result, wrong } from "../model/problem.ts";
import {
  assess,
  chapterOf,
  dutyTable,
  formatHts,
  formatPercent,
  type Percent,
  switchDays,
  usLine,
} from "../tariff/index.ts";
import { type Day, dayOfPoint } from "../time/index.ts";
import { because } from "./because.ts";
import { dutyParams } from "./duty-params.ts";
import { type Asks, asksFor } from "./duty-us.ts";
import { besideHistory, showHistory } from "./history-sheet.ts";
import { option } from "./param.ts";
import { day } from "./params/time.ts";
import { type Answered, view } from "./view.ts";

export interface Segment {
  readonly from: string;
  readonly until: string | null;
  /** Percent of the value; null where it cannot be told without more facts. */
  readonly rate: string | null;
  readonly range?: { readonly least: string | null; readonly most: string | null };
  readonly layers: readonly {
    readonly measure: string;
    readonly name: string;
    readonly heading: string | null;
    readonly rate: string | null;
  }[];
  readonly projected: boolean;
  /** Why the number names no line then. */
  readonly absent?: string;
}

export interface HistoryAnswer {
  readonly line: { readonly hts: string; readonly origin: string };
  readonly segments: readonly Segment[];
}

const { hts, origin, value, quantity, claim, content } = dutyParams;
const params = {
  hts,
  origin,
  value,
  quantity,
  claim,
  content,
  "us-content": dutyParams["us-content"],
  from: option(day, "the first day (default 2018-01-01)"),
  to: option(day, "the last day (default a year past the edge of the record)"),
};

const START = "2018-01-01" as Day;

export const history = view({
  name: "history",
  summary: "What a line has paid since 2018, stretch by stretch, and will pay by the texts in force",
  params,
  example: { hts: "8507.60.0020" },
  dated: false,
  answer({ book }, asked, args): Result<Answered<HistoryAnswer>> {
    const asks = asksFor(book, dayOfPoint(asked.on), { ...NOTHING, ...args });
    if (!asks.ok) return asks;
    const [from, to] = [
      args.from ?? START,
      args.to ?? (`${Number(book.recordedThrough.slice(0, 4)) + 1}-12-31` as Day),
    ];
    const days = [from, ...switchDays(book, asked.known).filter((d) => d > from && d <= to)];
    const stretches = days.map((start) => stretchFrom(book, asks.value, start, asked.known));
    const found = stretches.find((s) => s.ok);
    if (!found) return stretches[0]?.ok === false ? stretches[0] : wrong();
    const { number, origin: country } = asks.value;
    const segments = merge(
      stretches.map((s, i) =>
        s.ok ? s.value : { ...empty(book, days[i] ?? from), absent: s.problems[0]?.message ?? "" },
      ),
    );
    const answer: HistoryAnswer = {
      line: { hts: formatHts(number), origin: country },
      segments,
    };
    return fine({ answer, because: because(book, []), notes: [EDITION] });
  },
  show: showHistory,
  showBeside: besideHistory,
  rows: (answer) => answer.segments,
});

const EDITION = "Base rates before 2025 are those of the first edition held. Ask duty for one day to see its sources.";

const NOTHING = {
  importer: undefined,
  loaded: undefined,
  exported: undefined,
  dutiable: undefined,
  shipment: undefined,
  "postal-method": undefined,
  fees: false,
};

function stretchFrom(book: Book, { number, origin, facts }: Asks, start: Day, known: Day): Result<Segment> {
  const table = dutyTable(book, "US", { on: start, known });
  const chapter = book.chapter("US", chapterOf(number));
  const line = usLine(book, table, chapter, number, start, facts);
  if (!line.ok) return line;
  const assessed = assess({ table, chapter, digits: number, origin, day: start }, line.value.base, facts);
  const rate = (percent: Percent | null) => percent && formatPercent(percent);
  const { range, total } = assessed;
  return fine({
    ...empty(book, start),
    rate: rate(total.rate),
    ...(range && !total.rate ? { range: { least: rate(range.least.rate), most: rate(range.most.rate) } } : {}),
    layers: assessed.layers.map(({ measure, name, heading, rate: own }) => ({ measure, name, heading, rate: own })),
  });
}

/** A stretch in which the number names no line. */
function empty(book: Book, start: Day): Segment {
  return { from: start, until: null, rate: null, layers: [], projected: start > book.recordedThrough };
}

/** Neighbours that pay the same are one stretch; each ends where the next begins. */
function merge(stretches: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  for (const next of stretches) {
    const last = merged.at(-1);
    if (last && same(last, next)) continue;
    if (last) merged[merged.length - 1] = { ...last, until: next.from };
    merged.push(next);
  }
  return merged;
}

function same(a: Segment, b: Segment): boolean {
  const key = (s: Segment) => JSON.stringify([s.rate, s.range, s.layers, s.absent === undefined]);
  return key(a) === key(b);
}
