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
import { option } from "./param.ts";
import { day } from "./params/time.ts";
import { dayWords } from "./say.ts";
import type { Cell, Piece, Sheet } from "./sheet.ts";
import { type Answered, type Envelope, view } from "./view.ts";

interface Segment {
  readonly from: string;
  readonly until: string | null;
  /** Percent of the value; null where it cannot be told without more facts. */
  readonly rate: string | null;
  readonly range?: { readonly least: string | null; readonly most: string | null };
  readonly layers: readonly {
    readonly measure: string;
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
  show,
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
    layers: assessed.layers.map(({ measure, heading, rate: own }) => ({ measure, heading, rate: own })),
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

function show(answer: HistoryAnswer, envelope: Envelope<HistoryAnswer>): Sheet {
  const last = answer.segments.filter((s) => !s.projected && s.absent === undefined).at(-1);
  const { hts, origin } = answer.line;
  const row = (s: Segment): Cell[] => [
    s.from,
    s.absent ? "" : { text: rateWords(s), to: { view: "duty", args: { hts, origin, on: s.from } } },
    s.absent ?? s.layers.flatMap((l, i) => layerCell(l, i, s.from)),
  ];
  return [
    { kind: "answer", text: sentence(answer, last) },
    {
      kind: "steps",
      title: `Duty on ${answer.line.hts}, percent of the value`,
      unit: "%",
      edge: envelope.book.recordedThrough,
      series: [
        {
          name: answer.line.origin,
          side: "US",
          points: answer.segments.map((s) => ({
            from: s.from,
            until: s.until,
            value: s.rate ? Number(s.rate.slice(0, -1)) : null,
          })),
        },
      ],
    },
    {
      kind: "table",
      columns: [{ label: "From" }, { label: "Rate", align: "right" }, { label: "Layers" }],
      rows: answer.segments.map(row),
    },
  ];
}

function rateWords({ rate, range }: Segment): string {
  return rate ?? (range ? `${range.least} – ${range.most}` : "?");
}

/** The measure on the day on which the stretch begins, where its statements stand. */
function layerCell({ measure, rate }: Segment["layers"][number], i: number, on: string): Piece[] {
  const name: Piece =
    measure === "base-rate" ? { text: measure } : { text: measure, to: { view: "why", args: { id: measure, on } } };
  return [...(i > 0 ? [{ text: " + " }] : []), name, { text: ` ${rate ?? "?"}` }];
}

function sentence({ line, segments }: HistoryAnswer, last: Segment | undefined): string {
  const goods = `${line.hts} of ${line.origin}`;
  if (!last) return `${goods}: the number names no line up to the edge of the record.`;
  const rate =
    last.rate ?? (last.range ? `${last.range.least} to ${last.range.most}` : "an amount that needs more facts");
  const ended = segments.find((s) => s.from === last.until && s.absent !== undefined);
  if (ended)
    return `${goods} paid ${rate} at last, from ${dayWords(last.from)}; the number ended on ${dayWords(ended.from)}.`;
  return `${goods} has paid ${rate} since ${dayWords(last.from)}.`;
}
