// A line over the years: a sentence, the step chart, and the stretches as rows; beside a duty, the days next to its own.

import type { HistoryAnswer, Segment } from "./history.ts";
import { dayWords } from "./say.ts";
import type { Block, Cell, Piece, Sheet } from "./sheet.ts";
import type { Envelope } from "./view.ts";

export function showHistory(answer: HistoryAnswer, envelope: Envelope<HistoryAnswer>): Sheet {
  const { hts, origin } = answer.line;
  const row = (s: Segment): Cell[] => [
    s.from,
    s.absent ? "" : { text: rateOf(s), to: { view: "duty", args: { hts, origin, on: s.from } } },
    s.absent ?? s.layers.flatMap((l, i) => layerCell(l, i, s.from)),
  ];
  return [
    { kind: "answer", text: sentence(answer) },
    chart(answer, envelope, `Duty on ${answer.line.hts}, percent of the value`),
    {
      kind: "table",
      columns: [{ label: "From" }, { label: "Rate", align: "right" }, { label: "Layers" }],
      rows: answer.segments.map(row),
    },
  ];
}

/** The measure on the day on which the stretch begins, where its statements stand. */
function layerCell({ measure, rate }: Segment["layers"][number], i: number, on: string): Piece[] {
  const name: Piece =
    measure === "base-rate" ? { text: measure } : { text: measure, to: { view: "why", args: { id: measure, on } } };
  return [...(i > 0 ? [{ text: " + " }] : []), name, { text: ` ${rate ?? "?"}` }];
}

/** From here on most of its changes lie. */
const CROWDED = "2025-01-01";
/** So many stretches before the day and after it. */
const BEFORE = 2;
const AFTER = 4;

export function besideHistory(answer: HistoryAnswer, envelope: Envelope<HistoryAnswer>): Sheet {
  const on = envelope.asOf.on.slice(0, 10);
  const { segments, line } = answer;
  const at = segments.findLastIndex(({ from }) => from <= on);
  const here = segments[at];
  if (!here || segments.length < 2) return [];
  const rows = segments.slice(Math.max(0, at - BEFORE), at + 1 + AFTER).map((s): Cell[] => {
    return [
      s === here ? { text: dayWords(s.from), tone: "strong" } : other(s, line.hts),
      s.absent ? "" : rateOf(s),
      s === here ? `${dayWords(on)} lies here` : (s.absent ?? otherwise(s, here)),
    ];
  });
  return [
    { ...chart(answer, envelope, "The line since 2018, percent of the value"), since: CROWDED },
    {
      kind: "text",
      text: [
        { text: sentence(answer) },
        { text: " " },
        { text: "All its stretches", to: { view: "history", args: { hts: line.hts }, keep: true } },
      ],
    },
    {
      kind: "table",
      title: "The same entry on other days",
      columns: [{ label: "From" }, { label: "Rate", align: "right" }, { label: "What differs" }],
      rows,
    },
  ];
}

function other({ from }: Segment, hts: string): Piece {
  return { text: dayWords(from), to: { view: "duty", args: { hts, on: from }, keep: true } };
}

/** Which layers come and go: `with Section 122 surcharge 10%; without IEEPA fentanyl duty`. */
function otherwise(then: Segment, here: Segment): string {
  const was = new Map(here.layers.map((layer) => [layer.measure, layer]));
  const now = new Set(then.layers.map(({ measure }) => measure));
  return [
    ...then.layers.flatMap(({ measure, name, rate }) => {
      const before = was.get(measure);
      if (!before) return [`with ${name} ${rate ?? ""}`.trim()];
      return before.rate === rate ? [] : [`${name} ${rate ?? "?"}`];
    }),
    ...here.layers.flatMap(({ measure, name }) => (now.has(measure) ? [] : [`without ${name}`])),
  ].join("; ");
}

function rateOf({ rate, range }: Segment): string {
  return rate ?? (range ? `${range.least} – ${range.most}` : "?");
}

function chart(
  { line, segments }: HistoryAnswer,
  { book }: Envelope<HistoryAnswer>,
  title: string,
): Extract<Block, { kind: "steps" }> {
  return {
    kind: "steps",
    title,
    unit: "%",
    edge: book.recordedThrough,
    series: [
      {
        name: line.origin,
        side: "US",
        points: segments.map((s) => ({
          from: s.from,
          until: s.until,
          value: s.rate ? Number(s.rate.slice(0, -1)) : null,
        })),
      },
    ],
  };
}

function sentence({ line, segments }: HistoryAnswer): string {
  const last = segments.filter((s) => !s.projected && s.absent === undefined).at(-1);
  const goods = `${line.hts} of ${line.origin}`;
  if (!last) return `${goods}: the number names no line up to the edge of the record.`;
  const rate =
    last.rate ?? (last.range ? `${last.range.least} to ${last.range.most}` : "an amount that needs more facts");
  const ended = segments.find((s) => s.from === last.until && s.absent !== undefined);
  if (ended)
    return `${goods} paid ${rate} at last, from ${dayWords(last.from)}; the number ended on ${dayWords(ended.from)}.`;
  return `${goods} has paid ${rate} since ${dayWords(last.from)}.`;
}
