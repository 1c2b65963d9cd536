// `audit-series`: a publisher's daily series held against the law, day by day, with the statement that it contradicts.

import type { BasketMethod, Definition, PublishedDefinition } from "../model/averages.ts";
import type { Book } from "../model/book.ts";
import { fine, type Result, wrong } from "../model/problem.ts";
import { addDays, type Day } from "../time/index.ts";
import { type PrintedSeries, readPrinted } from "./audit-file.ts";
import { type Audit, audit, type Deviation, lengthOf } from "./audit-find.ts";
import { deviationWords, two } from "./audit-say.ts";
import { findDefinition } from "./average-find.ts";
import { figuresKnown } from "./average-published.ts";
import { because } from "./because.ts";
import { argument, maybeArgument } from "./param.ts";
import { fileText } from "./params/file.ts";
import { id } from "./params/text.ts";
import { dayWords } from "./say.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { view } from "./view.ts";

interface DeviationRow {
  readonly from: string;
  readonly through: string;
  readonly days: number;
  readonly layer: string;
  /** Per cent on the first day. */
  readonly printed: string;
  readonly law: string;
  /** Points above or below the law, beyond what the methods differ by. */
  readonly points: string;
  /** Points by which each moved on the first day. */
  readonly moved: { readonly printed: string; readonly law: string };
  readonly reason: string;
  readonly says: string;
  /** Ids of the statements that it contradicts. */
  readonly against: readonly string[];
}

export interface AuditAnswer {
  readonly definition: string;
  readonly publisher: string;
  readonly sentence: string;
  readonly from: string;
  readonly through: string;
  readonly deviations: readonly DeviationRow[];
  /** Points by which the two stand apart on the first day, by layer. */
  readonly method: Readonly<Record<string, string>>;
  readonly rows: {
    readonly read: number;
    readonly setAside: readonly { readonly line: number; readonly why: string }[];
  };
}

export const auditSeries = view({
  name: "audit-series",
  summary: "Where a publisher's daily series of the duties on China leaves the law, with the statement it contradicts",
  params: {
    definition: argument(id, "whose series: yale or waugh", "waugh"),
    file: maybeArgument(fileText, "a daily file by country as it is published; left out: the figures in the book"),
  },
  example: { definition: "waugh" },
  dated: false,
  answer({ book }, asked, args) {
    const found = findDefinition(book, args.definition, "definition");
    if (!found.ok) return found;
    const definition = found.value;
    if (!isDaily(definition)) {
      const what = definition.kind === "published" ? "prints single figures, no daily series" : "is our own average";
      const help = `name one that is published daily: ${dailyIds(book).join(", ")}`;
      return wrong({ code: "not-daily", message: `${definition.id} ${what}`, help, at: "definition" });
    }
    const printed = args.file === undefined ? fromTheBook(book, definition, asked.known) : readPrinted(args.file);
    if (!printed.ok) return printed;
    const audited = audit(book, definition.near, printed.value.days, asked.known);
    const answer = answerOf(book, definition, audited, printed.value);
    const statements = audited.deviations.flatMap((one) => one.statements);
    return fine({ answer, because: because(book, statements), notes: notesOf(audited) });
  },
  show,
  rows: ({ deviations }) => deviations,
});

type Daily = PublishedDefinition & { readonly near: BasketMethod };

/** A daily series of which we know the method, as near as can be. */
function isDaily(definition: Definition): definition is Daily {
  return definition.kind === "published" && definition.figures === "daily" && definition.near !== null;
}

function dailyIds(book: Book): string[] {
  return [...book.averages().definitions.values()].filter(isDaily).map(({ id: own }) => own);
}

function fromTheBook(book: Book, definition: Daily, known: Day): Result<PrintedSeries> {
  const series = book.voices().series.get(definition.series);
  const rows = series ? figuresKnown(series, known) : [];
  if (rows.length > 0) {
    const days = rows.map((row) => ({ on: row.from ?? row.through, total: Number(row.value), layers: null }));
    return fine({ days, setAside: [], rows: rows.length });
  }
  const message = `no figure of ${definition.id} was out by ${known}`;
  return wrong({ code: "no-figure", message, help: "give a later day as known, or a file", at: "known" });
}

function answerOf(book: Book, definition: Daily, audited: Audit, { setAside, rows }: PrintedSeries): AuditAnswer {
  const publisher = book.voices().series.get(definition.series)?.publisher ?? definition.id;
  return {
    ...{ definition: definition.id, publisher, sentence: sentenceOf(publisher, audited) },
    ...{ from: audited.first, through: audited.last },
    deviations: audited.deviations.map((one) => rowOf(one, audited.last)),
    method: Object.fromEntries([...audited.method].map(([layer, points]) => [layer, points.toFixed(2)])),
    rows: { read: rows - setAside.length, setAside },
  };
}

function rowOf(deviation: Deviation, last: Day): DeviationRow {
  const { stretch, reason, printed, law, statements } = deviation;
  return {
    from: stretch.from,
    through: stretch.until ? addDays(stretch.until, -1) : last,
    days: lengthOf(stretch, last),
    layer: stretch.layer,
    ...{ printed: `${printed.toFixed(2)}%`, law: `${law.toFixed(2)}%`, points: stretch.points.toFixed(2) },
    moved: { printed: stretch.start.printedBy.toFixed(2), law: stretch.start.lawBy.toFixed(2) },
    ...{ reason: reason.is, says: deviationWords(deviation), against: statements.map((statement) => statement.id) },
  };
}

function sentenceOf(publisher: string, { deviations, first, last }: Audit): string {
  const largest = deviations.reduce<Deviation | null>(
    (most, one) => (most && Math.abs(most.stretch.points) >= Math.abs(one.stretch.points) ? most : one),
    null,
  );
  const days = `${dayWords(first)} to ${dayWords(last)}`;
  if (!largest) return `${publisher}, ${days}: nowhere does the series leave the law.`;
  const { points, from, layer } = largest.stretch;
  const what = layer === "total" ? "" : ` in the layer ${layer}`;
  const stretches = deviations.length === 1 ? "one stretch of days" : `${deviations.length} stretches of days`;
  return `${publisher}, ${days}: ${stretches} on which the series leaves the law, the widest by ${two(points)} points from ${dayWords(from)}${what}.`;
}

function notesOf({ beyond }: Audit): string[] {
  const method =
    "Compared are moves: what the two methods differ by on the first day counts as method, and so does a tenth of every move.";
  return beyond > 0 ? [method, `${beyond} rows lie past the edge of the record and are left out.`] : [method];
}

function show({ sentence, deviations, method, rows }: AuditAnswer): Sheet {
  const layered = deviations.some(({ layer }) => layer !== "total");
  return [
    { kind: "answer", text: sentence },
    {
      kind: "table",
      title: "Where it leaves the law",
      columns: [
        { label: "Days" },
        ...(layered ? [{ label: "Layer" }] : []),
        { label: "Printed", align: "right", drop: 3 },
        { label: "Law", align: "right", drop: 2 },
        { label: "Points", align: "right" },
        { label: "What" },
        { label: "Against", drop: 1 },
      ],
      rows: deviations.map((row): Cell[] => [
        row.days === 1 ? row.from : `${row.from} to ${row.through}`,
        ...(layered ? [row.layer] : []),
        row.printed,
        row.law,
        two(Number(row.points)),
        row.says,
        row.against.join(", "),
      ]),
      empty: "Nowhere.",
    },
    {
      kind: "facts",
      title: "What the methods differ by on the first day, points",
      rows: Object.entries(method).map(([layer, points]) => [layer, two(Number(points))]),
    },
    {
      kind: "items",
      title: `Rows read: ${rows.read}; set aside: ${rows.setAside.length}`,
      items: rows.setAside.slice(0, 20).map(({ line, why }) => `line ${line}: ${why}`),
    },
  ];
}
