// `markets`: closes and moves on the key days, and apart from them who gave which reason for a move.

import type { Book, Position } from "../model/book.ts";
import { fine, wrong } from "../model/problem.ts";
import type { Observation, Series } from "../model/voices.ts";
import { addDays, type Day } from "../time/index.ts";
import { citeFigure, onceEach } from "./cite.ts";
import { option } from "./param.ts";
import { day } from "./params/time.ts";
import { cite } from "./positions.ts";
import { party } from "./promise-sheet.ts";
import { amountWords, dayWords } from "./say.ts";
import type { Block, Cell, Sheet } from "./sheet.ts";
import { view } from "./view.ts";

interface Close {
  readonly series: string;
  readonly name: string;
  readonly unit: string;
  readonly close: string | null;
  readonly change: string | null;
  /** Words on the figure: derived, weak, intraday. */
  readonly flags: readonly string[];
  readonly source: string;
}

interface Attribution {
  readonly id: string;
  readonly made: string;
  readonly party: string;
  readonly speaker: string;
  /** The reason as the speaker gives it: a claim of its own, apart from the figures. */
  readonly says: string;
  readonly about: readonly string[];
  readonly namesEvent: boolean;
  readonly source: string;
}

interface MarketDay {
  readonly day: string;
  readonly closes: readonly Close[];
  readonly attributions: readonly Attribution[];
}

export interface MarketsAnswer {
  readonly days: readonly MarketDay[];
}

export const markets = view({
  name: "markets",
  summary: "Closes and moves on the key days, and who gave which reason for them",
  params: {
    from: option(day, "from this day on", "2025-11-24"),
    to: option(day, "up to this day", "2025-11-25"),
  },
  example: { from: "2025-11-24", to: "2025-11-25" },
  dated: false,
  answer({ book }, asked, args) {
    const { from, to } = args;
    if (from && to && to < from) {
      const message = `the last day ${to} comes before the first, ${from}`;
      return wrong({ code: "bad-range", message, help: "give the earlier day as --from", at: "to" });
    }
    const said = reasons(book, asked.known);
    const series = [...book.voices().series.values()].filter(
      (s) => s.topic === "markets" && hasKeyDays(s.rows.filter((r) => r.published <= asked.known)),
    );
    const rows = series.flatMap((s) => s.rows.filter((r) => shown(r, asked.known)).map((row) => ({ series: s, row })));
    const within = (d: Day) => (!from || d >= from) && (!to || d <= to);
    const days = [...new Set([...rows.map(({ row }) => row.through), ...said.map(({ made }) => made)])]
      .filter(within)
      .sort();
    const answer: MarketsAnswer = {
      days: days.map((d) => ({
        day: d,
        closes: rows.filter(({ row }) => row.through === d).map(close),
        attributions: said.filter(({ made }) => made === d).map((p) => attribution(book, p)),
      })),
    };
    const figures = rows.filter(({ row }) => within(row.through)).map(({ series: s, row }) => citeFigure(book, s, row));
    const claims = said.filter(({ made }) => within(made)).map((p) => cite(book, p));
    return fine({ answer, because: onceEach([...figures, ...claims]), notes: [NOTE] });
  },
  show,
  rows: (answer) => answer.days.flatMap((d) => d.closes.map((c) => ({ day: d.day, ...c }))),
});

const NOTE = "A reason is its speaker's claim. Whether a figure is right and whether its cause is are two questions.";

/** Weekly series run through quiet weeks; the key days are those of which closes were printed one by one. */
function hasKeyDays(rows: readonly Observation[]): boolean {
  const [first, second] = rows;
  return !first || !second || rows.some((r) => r.change !== undefined) || second.through > addDays(first.through, 14);
}

function shown({ value, change, published }: Observation, known: Day): boolean {
  return published <= known && (value !== null || change !== undefined);
}

function reasons(book: Book, known: Day): Position[] {
  return [...book.positions.values()].filter((p) => p.topics.includes("markets") && p.made <= known);
}

function close({ series, row }: { series: Series; row: Observation }): Close {
  const { id, name, unit } = series;
  const { value, change, flags, source } = row;
  return { series: id, name: name.en, unit, close: value, change: change ?? null, flags, source };
}

function attribution(book: Book, p: Position): Attribution {
  const { events } = book.voices();
  const { id, made, speaker, says, about, source } = p;
  return {
    ...{ id, made, party: p.party, speaker, says, about, source },
    namesEvent: about.some((a) => events.has(a)),
  };
}

function show({ days }: MarketsAnswer): Sheet {
  const count = days.length === 1 ? "1 day" : `${days.length} days`;
  return [
    { kind: "answer", text: `Closes and moves of ${count}.` },
    ...days.flatMap((d): Block[] => [
      ...(d.closes.length > 0 ? [closes(d)] : []),
      ...(d.attributions.length > 0 ? [claims(d)] : []),
    ]),
  ];
}

function closes(d: MarketDay): Block {
  return {
    kind: "table",
    title: dayWords(d.day),
    columns: [
      { label: "" },
      { label: "Close", align: "right" },
      { label: "Move", align: "right" },
      { label: "", drop: 1 },
    ],
    rows: d.closes.map((c): Cell[] => [
      { text: c.name, to: { view: "series", args: { id: c.series } } },
      c.close === null ? "" : { text: amountWords({ value: c.close }, c.unit), by: [c.source] },
      c.change ? { text: c.change, by: [c.source] } : "",
      c.flags.join(", "),
    ]),
  };
}

function claims(d: MarketDay): Block {
  return {
    kind: "table",
    title: `Reasons given on ${dayWords(d.day)}`,
    columns: [{ label: "" }, { label: "Speaker" }, { label: "Claims" }, { label: "Names the event", drop: 1 }],
    rows: d.attributions.map((a): Cell[] => [
      party(a.party),
      { text: a.speaker, to: { view: "source", args: { id: a.id } } },
      a.says,
      a.namesEvent ? "yes" : "no",
    ]),
  };
}
