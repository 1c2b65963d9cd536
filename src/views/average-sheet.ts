// An average as people read it: a sentence, its layers, the move that brought it there, its course, others beside it.

import type { AverageAnswer, PointRow } from "./average-answer.ts";
import { dayWords, thousands } from "./say.ts";
import type { Block, Cell, Fall, Sheet, StepPoint } from "./sheet.ts";
import type { Envelope } from "./view.ts";

export function showAverage(answer: AverageAnswer, envelope: Envelope<AverageAnswer>): Sheet {
  return [
    { kind: "answer", text: answer.sentence },
    ...(answer.layers.length > 0 ? [layers(answer)] : []),
    ...moved(answer),
    ...(answer.alike ? others(answer.alike) : []),
    ...(answer.parts ? [parts(answer.parts)] : []),
    chart(answer, envelope.book.recordedThrough),
    ...stack(answer, envelope.book.recordedThrough),
    ...(answer.range.asked ? [series(answer.points)] : []),
    published(answer),
    { kind: "facts", title: "How it is counted", rows: answer.method },
  ];
}

const sign = (points: string) =>
  Number(points) === 0 ? "0" : points.startsWith("-") ? points.replace("-", "−") : `+${points}`;

function layers({ layers: rows, move, total }: AverageAnswer): Block {
  const movedBy = (measure: string) => sign(move?.layers.find((layer) => layer.measure === measure)?.points ?? "0");
  const gone = (move?.layers ?? []).filter(({ measure }) => !rows.some((row) => row.measure === measure));
  const each = [...rows, ...gone.map((layer) => ({ ...layer, points: "0", parts: [] }))];
  return {
    kind: "table",
    title: "Layer by layer, points",
    columns: [
      { label: "Layer" },
      { label: "Points", align: "right" },
      ...(move ? [{ label: `Moved on ${dayWords(move.on)}`, align: "right" as const }] : []),
      { label: "Measures", drop: 1 },
    ],
    rows: [
      ...each.map(({ measure, name, points, parts: own }): Cell[] => [
        name,
        Number(points) === 0 ? points : { text: points, by: own.map((part) => part.measure) },
        ...(move ? [movedBy(measure)] : []),
        measuresCell(own),
      ]),
      ["Total", (total ?? "").replace("%", ""), ...(move ? [sign(move.points)] : []), ""],
    ],
    total: true,
  };
}

/** How the last move came about: the level before, what each layer added or took, the level after. */
function moved({ move }: AverageAnswer): Block[] {
  if (!move) return [];
  const changed = move.layers.filter(({ points }) => Number(points) !== 0);
  let level = Number.parseFloat(move.before);
  const steps = changed.map(({ name, points }): Fall => {
    const from = level;
    level += Number(points);
    return { label: name, from, to: level, value: sign(points) };
  });
  const end = (label: string, value: string): Fall => ({
    label,
    from: 0,
    to: Number.parseFloat(value),
    value,
    end: true,
  });
  const rows = [end("The day before", move.before), ...steps, end(dayWords(move.on), move.after)];
  return [{ kind: "waterfall", title: `The move of ${dayWords(move.on)}, layer by layer`, unit: "%", rows }];
}

/** What each layer contributes over time. */
function stack({ points, definition, kind }: AverageAnswer, edge: string): Block[] {
  const ids = [...new Set(points.flatMap(({ layers: own }) => Object.keys(own)))];
  if (kind === "published" || kind === "flat" || ids.length < 2) return [];
  const amount = (text: string | undefined) => (text === undefined ? 0 : Number(text));
  return [
    {
      kind: "steps",
      title: `What each layer contributes, ${definition}`,
      unit: "%",
      edge,
      since: "2025-01-01",
      stacked: true,
      series: ids.map((name) => ({
        name,
        points: points.map(({ from, until, layers: own }) => ({
          from: from ?? "2018-01-01",
          until,
          value: amount(own[name]),
        })),
      })),
    },
  ];
}

/** So many measures are named beside their layer, the weightiest first. */
const MOST_NAMED = 4;

function measuresCell(parts: AverageAnswer["layers"][number]["parts"]): Cell {
  const named = parts.filter(({ measure }) => measure !== "base-rate");
  const shown = [...named].sort((a, b) => Number(b.points) - Number(a.points)).slice(0, MOST_NAMED);
  const rest = named.length - shown.length;
  const links = shown.map(({ measure }) => ({ text: `${measure} `, to: { view: "why", args: { id: measure } } }));
  return rest > 0 ? [...links, { text: `and ${rest} more` }] : links;
}

function others({ sentence, rows }: NonNullable<AverageAnswer["alike"]>): Block[] {
  return [
    {
      kind: "table",
      title: "The same move on other baskets",
      columns: [
        { label: "Average" },
        { label: "Before", align: "right" },
        { label: "After", align: "right" },
        { label: "Points", align: "right" },
        { label: "Days", drop: 1 },
      ],
      rows: rows.map((row): Cell[] => [
        { text: row.definition, to: { view: "average", args: { definition: row.definition } } },
        row.before,
        row.after,
        sign(row.points),
        `${row.from} → ${row.to}`,
      ]),
    },
    { kind: "text", text: sentence },
  ];
}

function parts(rows: NonNullable<AverageAnswer["parts"]>): Block {
  return {
    kind: "table",
    title: "What the goods contribute, points",
    columns: [
      { label: "Goods" },
      { label: "USD million", align: "right" },
      { label: "Share", align: "right", drop: 1 },
      { label: "Points", align: "right" },
    ],
    rows: rows.map(({ name, value, share, points }) => [
      name,
      thousands((Number(value) / 1e6).toFixed(1)),
      share,
      points,
    ]),
  };
}

function chart({ definition, kind, points, counter, beside }: AverageAnswer, edge: string): Block {
  const published = kind === "published";
  const one = { name: definition, side: definition.endsWith("-cn") ? ("CN" as const) : ("US" as const) };
  const other = one.side === "US" ? ("CN" as const) : ("US" as const);
  return {
    kind: "steps",
    title: published ? "As printed, nothing filled in between" : "The average over time",
    unit: "%",
    edge,
    since: "2025-01-01",
    series: [
      { ...one, points: points.map(stepPoint) },
      ...(counter ? [{ name: counter.definition, side: other, points: counter.points.map(stepPoint) }] : []),
      ...beside.map((one) => ({ name: one.definition, points: one.points.map(stepPoint) })),
    ],
  };
}

function stepPoint({ from, until, total }: PointRow): StepPoint {
  return { from: from ?? "2018-01-01", until, value: Number(total.slice(0, -1)) };
}

function series(rows: readonly PointRow[]): Block {
  const ids = Object.keys(rows[0]?.layers ?? {});
  return {
    kind: "table",
    title: "The series",
    columns: [
      { label: "From" },
      { label: "Total", align: "right" },
      ...ids.map((label, i) => ({ label, align: "right" as const, drop: ids.length - i })),
    ],
    rows: rows.map(({ from, total, layers: own }) => [from ?? "", total, ...ids.map((measure) => own[measure] ?? "")]),
  };
}

function published({ published: rows }: AverageAnswer): Block {
  return {
    kind: "table",
    title: "What others print",
    columns: [
      { label: "Publisher" },
      { label: "Figure", align: "right" },
      { label: "For" },
      { label: "Published", drop: 2 },
      { label: "Counts", drop: 1 },
    ],
    rows: rows.map((row): Cell[] => [
      { text: row.publisher, to: { view: "series", args: { id: row.series } } },
      { text: `${row.bound ? `${row.bound} ` : ""}${row.value ?? ""}`, by: [row.series] },
      row.from ? `${row.from} to ${row.on}` : row.on,
      row.made,
      row.counts,
    ]),
    empty: "No published figure is held beside it.",
  };
}
