// `series`: the figures that somebody publishes, each with the period that it is of and the day on which it came out.

import type { Book } from "../model/book.ts";
import { fine, wrong } from "../model/problem.ts";
import type { Observation, Series } from "../model/voices.ts";
import { dayOfPoint } from "../time/index.ts";
import { citeFigure } from "./cite.ts";
import { flag, maybeArgument, option } from "./param.ts";
import { id } from "./params/text.ts";
import { isRewound } from "./promise.ts";
import { amountWords } from "./say.ts";
import type { Block, Sheet } from "./sheet.ts";
import { unknownId, unknownTopic } from "./unknown-id.ts";
import { view } from "./view.ts";

interface FigureRow {
  readonly from: string | null;
  readonly through: string;
  readonly published: string;
  readonly monthOnly?: true;
  readonly value: string | null;
  readonly low?: string;
  readonly high?: string;
  readonly bound?: string;
  readonly change?: string;
  readonly flags?: readonly string[];
  readonly source: string;
  readonly note?: string;
}

interface SeriesRow {
  readonly id: string;
  readonly name: string;
  readonly names: Series["name"];
  readonly kind: string;
  readonly unit: string;
  readonly counts: string;
  readonly publisher: string;
  readonly topic: string;
  /** How many figures were out by the day known. */
  readonly figures: number;
  readonly dataThrough: string | null;
}

export interface SeriesAnswer {
  readonly series: readonly SeriesRow[];
  /** Of one series: its figures, those that a later one of the same period replaced only with `--vintages`. */
  readonly figures?: readonly FigureRow[];
}

export const series = view({
  name: "series",
  summary: "Series of figures: what is counted, by whom, with period and day of publication of each figure",
  params: {
    id: maybeArgument(id, "the id of a series; without one, all are listed"),
    topic: option(id, "only series about one topic", "soy"),
    vintages: flag("also figures that were later replaced"),
  },
  example: { id: "soy-named-usda" },
  dated: false,
  answer({ book }, asked, args) {
    const { series: all, topics } = book.voices();
    if (args.topic && !topics.has(args.topic)) return wrong(unknownTopic(book, args.topic));
    const on = dayOfPoint(asked.on);
    const known = (s: Series) => s.rows.filter((r) => r.published <= asked.known && r.through <= on);
    if (args.id === undefined) {
      const listed = [...all.values()].filter((s) => !args.topic || s.topic === args.topic);
      return fine({ answer: { series: listed.map((s) => head(s, known(s))) } as SeriesAnswer, because: [], notes: [] });
    }
    const found = all.get(args.id);
    if (!found) return wrong(unknownId(book, args.id, all.keys()));
    const rows = args.vintages ? known(found) : latest(known(found));
    const answer: SeriesAnswer = { series: [head(found, known(found))], figures: rows.map(figure) };
    return fine({
      answer,
      because: rows.map((row) => citeFigure(book as Book, found, row)),
      notes: found.note && !isRewound(book, asked.known) ? [found.note] : [],
    });
  },
  show,
  rows: (answer) => answer.figures ?? answer.series,
});

/** Of each period the figure published last. */
function latest(rows: readonly Observation[]): Observation[] {
  const byPeriod = new Map<string, Observation>();
  for (const row of rows) byPeriod.set(`${row.from ?? ""}/${row.through}`, row);
  return rows.filter((row) => byPeriod.get(`${row.from ?? ""}/${row.through}`) === row);
}

function head(s: Series, known: readonly Observation[]): SeriesRow {
  const { kind, unit, counts, publisher, topic } = s;
  const figures = known.filter((r) => r.value !== null || r.low !== undefined);
  return {
    ...{ id: s.id, name: s.name.en, names: s.name, kind, unit, counts, publisher, topic },
    figures: figures.length,
    dataThrough: figures.at(-1)?.through ?? null,
  };
}

function figure(row: Observation): FigureRow {
  const { from, through, published, monthOnly, value, low, high, bound, change, flags, source, note } = row;
  return {
    ...{ from, through, published, value, source },
    ...(monthOnly ? { monthOnly: true as const } : {}),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(bound === undefined ? {} : { bound }),
    ...(change === undefined ? {} : { change }),
    ...(flags.length === 0 ? {} : { flags }),
    ...(note === undefined ? {} : { note }),
  };
}

function show({ series: rows, figures }: SeriesAnswer): Sheet {
  const [first] = rows;
  if (!figures || !first) return [{ kind: "answer", text: `${rows.length} series of figures.` }, listed(rows)];
  const last = figures.at(-1);
  const words = last ? `${amountWords(last, first.unit)} through ${last.through}` : "no figure known by then";
  return [
    { kind: "answer", text: `${first.name}: ${words}.` },
    { kind: "text", text: `${first.counts} (${first.publisher})` },
    {
      kind: "table",
      columns: [
        { label: "From", drop: 2 },
        { label: "Through" },
        { label: "Published" },
        { label: "Figure", align: "right" },
        { label: "Move", align: "right", drop: 3 },
        { label: "Flags, notes", drop: 1 },
      ],
      rows: figures.map((f) => [
        f.from ?? "",
        f.through,
        f.monthOnly ? f.published.slice(0, 7) : f.published,
        { text: amountWords(f, first.unit), by: [`${first.id}-${f.through}`] },
        f.change ?? "",
        [...(f.flags ?? []), f.note ?? ""].filter(Boolean).join("; "),
      ]),
      empty: "No figure was out by then.",
    },
  ];
}

function listed(rows: readonly SeriesRow[]): Block {
  return {
    kind: "table",
    columns: [
      { label: "Series" },
      { label: "Counts" },
      { label: "Figures", align: "right" },
      { label: "Data through", drop: 1 },
    ],
    rows: rows.map((s) => [
      { text: s.id, to: { view: "series", args: { id: s.id } } },
      s.name,
      String(s.figures),
      s.dataThrough ?? "",
    ]),
    empty: "None.",
  };
}
