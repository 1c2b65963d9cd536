// `next`: what switches after a day by the texts in force, if nobody acts.

import { AS_ANNOUNCED, layOn, measures, type Switch, switchesOf } from "../engine/index.ts";
import type { Book } from "../model/book.ts";
import { fine } from "../model/problem.ts";
import { type Asking, isPromised, standOf } from "../promises/index.ts";
import { type AsOf, addDays, type Day, dayOf, dayOfPoint, daysBetween } from "../time/index.ts";
import { because } from "./because.ts";
import { option } from "./param.ts";
import { oneOf } from "./params/text.ts";
import { day } from "./params/time.ts";
import { askingOf } from "./promise.ts";
import { lastDayOf } from "./promise-answer.ts";
import { party } from "./promise-sheet.ts";
import { dayWords, facetName, facetWord, standingWord, when } from "./say.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { type Envelope, view } from "./view.ts";

interface SwitchRow {
  readonly on: string;
  readonly days: number;
  readonly measure: string;
  readonly name: string;
  readonly by: string;
  readonly facet: string;
  readonly from: string;
  readonly to: string;
  readonly instrument: string;
  /** The statement that holds from then on. */
  readonly statement: string;
  /** Where the announcements made so far move it: the new day, or null where it would not come. */
  readonly asAnnounced?: string | null;
}

export interface NextAnswer {
  readonly switches: readonly SwitchRow[];
  /** Switches that the texts set between the edge of the record and the day asked for. */
  readonly passedUnseen: readonly SwitchRow[];
  /** Last days of promises that are still open. */
  readonly deadlines: readonly DeadlineRow[];
}

interface DeadlineRow {
  readonly on: string;
  readonly days: number;
  readonly promise: string;
  readonly name: string;
  readonly by: string;
  readonly standing: string;
}

const params = {
  side: option(oneOf(["US", "CN"]), "only one side's levers"),
  until: option(day, "only switches up to this day"),
};

export const next = view({
  name: "next",
  summary: "What switches next by the texts in force, if nobody acts",
  params,
  example: { on: "2026-10-09" },
  dated: false,
  answer({ book, record }, asked, args) {
    const from = dayOfPoint(asked.on);
    const ahead = (since: AsOf) => allSwitches(book, since).filter((s) => !args.side || s.subject.side === args.side);
    const announced = asked.whatIf.length > 0 ? null : layOn(record, [AS_ANNOUNCED], asked.known);
    const row = (s: Switch) => asRow(s, from, announced, asked.known);
    const switches = ahead({ on: asked.on, known: asked.known }).filter(
      (s) => !args.until || dayOf(s.on) <= args.until,
    );
    const edge = book.recordedThrough;
    const unseen = from > edge ? ahead({ on: edge, known: asked.known }).filter((s) => dayOf(s.on) <= from) : [];
    const deadlines = openDeadlines(book, askingOf(book, asked))
      .filter((d) => !args.side || d.by === args.side || d.by === "both")
      .filter((d) => !args.until || d.on <= args.until);
    const answer: NextAnswer = { switches: switches.map(row), passedUnseen: unseen.map(row), deadlines };
    return fine({
      answer,
      because: because(
        book,
        [...unseen, ...switches].map((s) => s.by),
      ),
      notes: [],
    });
  },
  show,
  rows: (answer) => answer.switches,
});

const OPEN: ReadonlySet<string> = new Set(["pending", "on-track", "behind"]);

/** Promises whose last day is still ahead and that are neither kept nor broken yet, the nearest first. */
function openDeadlines(book: Book, at: Asking): DeadlineRow[] {
  return [...book.voices().commitments.values()]
    .filter((c) => isPromised(c, at.known))
    .map((c) => standOf(book, c, at))
    .flatMap(({ commitment: c, standing, leading }) => {
      const through = lastDayOf(c, leading.through, at.known);
      return through && through >= at.on && OPEN.has(standing)
        ? [{ on: through, days: daysBetween(at.on, through), promise: c.id, name: c.name.en, by: c.from, standing }]
        : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** A heading that changes with its rate is no switch of its own, nor is the part of a rate that is held back. */
function allSwitches(book: Book, at: AsOf): Switch[] {
  return measures(book)
    .flatMap((subject) => switchesOf(subject, at))
    .filter((s) => s.facet !== "heading" && s.facet !== "suspendedRate")
    .sort((a, b) => (a.on.utc < b.on.utc ? -1 : a.on.utc > b.on.utc ? 1 : 0));
}

function asRow(s: Switch, from: Day, announced: Book | null, known: Day): SwitchRow {
  const moved = announced && movedTo(s, announced, known);
  return {
    on: s.on.local,
    days: daysBetween(from, dayOf(s.on)),
    measure: s.subject.id,
    name: s.subject.name.en,
    by: s.subject.side,
    facet: s.facet,
    from: facetWord(s.facet, s.from),
    to: facetWord(s.facet, s.to),
    instrument: s.before && s.before.span.until?.utc === s.on.utc ? s.before.by : s.by.by,
    statement: s.by.id,
    ...(moved ? { asAnnounced: moved.day } : {}),
  };
}

/** When the same switch comes with the announcements laid on; null where they change nothing about it. */
function movedTo(s: Switch, announced: Book, known: Day): { day: string | null } | null {
  const subject = announced.subjects.get(s.subject.id);
  if (!subject || subject === s.subject) return null;
  const before = { on: addDays(dayOf(s.on), -1), known };
  const same = switchesOf(subject, before).find(
    (other) => other.facet === s.facet && String(other.to) === String(s.to),
  );
  return same?.on.utc === s.on.utc ? null : { day: same?.on.local ?? null };
}

function show(answer: NextAnswer, envelope: Envelope<NextAnswer>): Sheet {
  const first = answer.switches[0];
  const text = first
    ? `If nobody acts, the next switch after ${dayWords(envelope.asOf.on)} comes on ${dayWords(first.on)}: ${first.name}.`
    : `By the texts, nothing switches after ${dayWords(envelope.asOf.on)}.`;
  return [
    { kind: "answer", text },
    ...(answer.passedUnseen.length > 0 ? [block("Passed unseen, since the record ends", answer.passedUnseen)] : []),
    block("Ahead, if nobody acts", answer.switches),
    ...(answer.deadlines.length > 0 ? [deadlineBlock(answer.deadlines)] : []),
  ];
}

function block(title: string, rows: readonly SwitchRow[]): Sheet[number] {
  return {
    kind: "table",
    title,
    columns: [
      { label: "Days", align: "right" },
      { label: "When" },
      { label: "Side" },
      { label: "What" },
      { label: "Announced", drop: 2 },
      { label: "By", drop: 1 },
    ],
    rows: rows.map(rowCells),
    empty: "Nothing.",
  };
}

function deadlineBlock(rows: readonly DeadlineRow[]): Sheet[number] {
  return {
    kind: "table",
    title: "Promises due",
    columns: [
      { label: "Days", align: "right" },
      { label: "Last day" },
      { label: "" },
      { label: "What" },
      { label: "Stands" },
    ],
    rows: rows.map((r) => [
      String(r.days),
      r.on,
      party(r.by),
      { text: r.name, to: { view: "promise", args: { id: r.promise } } },
      standingWord(r.standing),
    ]),
  };
}

function rowCells(r: SwitchRow): Cell[] {
  const change = r.facet === "status" ? r.to : `${facetName(r.facet)} ${r.from} → ${r.to}`;
  const moved =
    r.asAnnounced === undefined ? "not named" : r.asAnnounced === null ? "would not come" : dayWords(r.asAnnounced);
  return [
    String(r.days),
    when(r.on),
    { text: r.by, side: r.by === "US" ? "US" : "CN" },
    [
      { text: r.name, to: { view: "why", args: { id: r.measure } } },
      { text: ": " },
      { text: change, by: [r.statement] },
    ],
    moved,
    { text: r.instrument, to: { view: "source", args: { id: r.instrument } } },
  ];
}
