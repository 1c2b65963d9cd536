// An average as data: its layers, what moved it last, others' figures beside it, and how it came to be.

import type { Definition } from "../model/averages.ts";
import type { Book, Statement } from "../model/book.ts";
import type { Observation } from "../model/voices.ts";
import { addDays, type Day, dayOf } from "../time/index.ts";
import { type Alike, type AlikeRow, alike } from "./average-alike.ts";
import { type Figure, figureOn, seriesBeside } from "./average-published.ts";
import type { LayerRow, Moved, Reckoner, Standing } from "./average-reckoner.ts";
import { dayWords } from "./say.ts";

interface MoveRow {
  readonly on: string;
  /** Per cent before and after. */
  readonly before: string;
  readonly after: string;
  readonly points: string;
  readonly layers: readonly LayerRow[];
  /** The instruments whose statements begin or end that day. */
  readonly by: readonly string[];
}

export interface PointRow {
  readonly from: string | null;
  readonly until: string | null;
  readonly total: string;
  /** Points by layer. */
  readonly layers: Readonly<Record<string, string>>;
}

export interface GoodsRow {
  readonly key: string;
  readonly name: string;
  /** US dollars, and the share of the basket. */
  readonly value: string;
  readonly share: string;
  readonly points: string;
  readonly layers: Readonly<Record<string, string>>;
}

export interface AverageAnswer {
  readonly definition: string;
  readonly name: string;
  readonly names: Definition["name"];
  readonly kind: Definition["kind"];
  readonly on: string;
  readonly sentence: string;
  /** Per cent; null for a published one of which no figure was out. */
  readonly total: string | null;
  /** The days on which it stands so. */
  readonly since: string | null;
  readonly until: string | null;
  readonly layers: readonly LayerRow[];
  /** The change that brought it there; null where the record begins with it. */
  readonly move: MoveRow | null;
  readonly alike: { readonly sentence: string; readonly rows: readonly AlikeRow[] } | null;
  readonly published: readonly Figure[];
  readonly parts: readonly GoodsRow[] | null;
  /** The days asked for, stretch by stretch or day by day. */
  readonly range: {
    readonly from: string;
    readonly to: string;
    readonly step: "changes" | "days";
    /** Did the question name any of it? */
    readonly asked: boolean;
  };
  readonly points: readonly PointRow[];
  /** Other definitions over the same days, to be drawn beside it. */
  readonly beside: readonly {
    readonly definition: string;
    readonly kind: string;
    readonly points: readonly PointRow[];
  }[];
  /** The other side's, where it is counted in the same way. */
  readonly counter: {
    readonly definition: string;
    readonly total: string;
    readonly points: readonly PointRow[];
  } | null;
  readonly method: readonly (readonly [string, string])[];
}

/** What the answer says beside itself: the figures and statements behind it. */
export interface Told {
  readonly figures: readonly { readonly series: string; readonly row: Observation }[];
  readonly statements: readonly Statement[];
  readonly alike: Alike | null;
  readonly move: MoveRow | null;
  readonly published: readonly Figure[];
}

export function told(book: Book, definition: Definition, reckoner: Reckoner | null, on: Day, known: Day): Told {
  const beside = seriesBeside(book, definition).flatMap((series) => {
    const found = figureOn(series, on, known);
    return found ? [{ series: series.id, ...found }] : [];
  });
  const now = reckoner?.on(on);
  const moved = now?.from ? (reckoner?.moved(now.from) ?? null) : null;
  const same = now?.from && moved ? alike(book, definition, now.from, moved, known) : null;
  const turning = now?.from && moved ? statementsTurning(book, now.from, moved) : [];
  return {
    figures: [...beside.map(({ series, row }) => ({ series, row })), ...(same?.behind ?? [])],
    statements: turning,
    alike: same,
    move: moveRow(reckoner, now, moved, turning),
    published: beside.map(({ figure }) => figure),
  };
}

function moveRow(
  reckoner: Reckoner | null,
  now: Standing | undefined,
  moved: Moved | null,
  turning: readonly Statement[],
): MoveRow | null {
  if (!reckoner || !now?.from || !moved) return null;
  const before = reckoner.on(addDays(now.from, -1)).total;
  const by = [...new Set(turning.map((statement) => statement.by))];
  const { points, layers } = moved;
  return { on: now.from, before: `${before}%`, after: `${now.total}%`, points, layers, by };
}

/** Statements of the measures that moved which begin or end on that day. */
function statementsTurning(book: Book, on: Day, { layers }: Moved): Statement[] {
  const ids = new Set(layers.flatMap(({ parts }) => parts.map(({ measure }) => measure)));
  return [...ids].flatMap((id) => {
    const statements = book.subjects.get(id)?.statements ?? [];
    const edges = statements.filter(
      ({ span: { from, until } }) => dayOf(from) === on || (until && dayOf(until) === on),
    );
    const begun = edges.filter(({ span: { from } }) => dayOf(from) === on);
    return begun.length > 0 ? begun : edges;
  });
}

export function pointRow({ from, until, total, layers }: Standing): PointRow {
  return { from, until, total: `${total}%`, layers: byMeasure(layers) };
}

export function byMeasure(layers: readonly LayerRow[]): Record<string, string> {
  return Object.fromEntries(layers.map(({ measure, points }) => [measure, points]));
}

/** `On 10 Nov 2025 … comes to 33.35%: 9.95 points less than the day before, by the fentanyl layer alone.` */
export function sentenceOf(name: string, on: Day, total: string | null, move: MoveRow | null): string {
  if (total === null) return `No figure of “${name}” for ${dayWords(on)} or before was out by then.`;
  const says = `${name}: ${total} on ${dayWords(on)}`;
  if (!move) return `${says}.`;
  const size = move.points.replace("-", "");
  const way = move.points.startsWith("-") ? "less" : "more";
  const than = move.on === on ? "than the day before" : `than before ${dayWords(move.on)}`;
  const moving = move.layers.filter(({ points }) => Number(points) !== 0);
  const by = moving.length === 1 ? `by ${moving[0]?.name} alone` : moving.map(signed).join(", ");
  return `${says}, ${size} points ${way} ${than}: ${by}.`;
}

const signed = ({ name, points }: LayerRow) =>
  `${name} ${points.startsWith("-") ? "−" : "+"}${points.replace("-", "")}`;
