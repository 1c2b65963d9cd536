// `measures`: every lever over time, beside the lever that answers it: in force, suspended, and what snaps back.

import { measures as allMeasures, history, MEASURE_KINDS, stateOf, value } from "../engine/index.ts";
import type { Book, Subject } from "../model/book.ts";
import { fine, wrong } from "../model/problem.ts";
import { type AsOf, addDays, type Day, dayOf, dayOfPoint, type Moment } from "../time/index.ts";
import { because } from "./because.ts";
import { option } from "./param.ts";
import { oneOf } from "./params/text.ts";
import { day } from "./params/time.ts";
import { party } from "./promise-sheet.ts";
import { dayWords } from "./say.ts";
import type { Block, Sheet } from "./sheet.ts";
import { type Envelope, view } from "./view.ts";

const KINDS = [...MEASURE_KINDS].filter((kind) => kind !== "exemption");
/** Facets that say how much, the first one set is shown. */
const AMOUNTS = ["rate", "floor", "perNetTon", "adValorem"];

interface Segment {
  readonly from: string;
  readonly until: string | null;
  readonly status: "in-force" | "suspended";
  readonly amount: string | null;
  readonly by: string;
}

interface LeverRow {
  readonly id: string;
  readonly name: string;
  readonly names: Subject["name"];
  readonly by: string;
  readonly kind: string;
  readonly status: string;
  /** The statement that set it. */
  readonly statement: string | null;
  readonly until: string | null;
  readonly counters: readonly string[];
  readonly segments: readonly Segment[];
}

export interface MeasuresAnswer {
  readonly sentence: string;
  readonly from: string;
  readonly until: string;
  /** Levers in groups: those that answer one another stand together. */
  readonly groups: readonly { readonly kind: string; readonly levers: readonly LeverRow[] }[];
}

export const measures = view({
  name: "measures",
  summary: "Every lever over time beside its counter-lever: in force, suspended, and what comes back if nobody acts",
  params: {
    side: option(oneOf(["US", "CN"]), "only one side's levers"),
    kind: option(oneOf(KINDS), "only levers of one kind"),
    from: option(day, "the first day shown (default 2025-01-01)"),
    to: option(day, "the last day shown"),
  },
  example: { kind: "export-control", on: "2026-10-09" },
  dated: true,
  answer({ book }, asked, args) {
    const on = dayOfPoint(asked.on);
    const from = args.from ?? ("2025-01-01" as Day);
    const until = args.to ?? latest(addDays(book.recordedThrough, 120), addDays(on, 30));
    if (until < from) {
      const message = `the last day ${until} comes before the first, ${from}`;
      return wrong({ code: "bad-range", message, help: "give the earlier day as --from", at: "to" });
    }
    const at: AsOf = { on: asked.on, known: asked.known };
    const levers = allMeasures(book)
      .filter((s) => s.kind !== "exemption")
      .filter((s) => !args.side || s.side === args.side)
      .filter((s) => !args.kind || s.kind === args.kind)
      .map((s) => lever(s, at, from, until))
      .filter((l) => l.segments.length > 0);
    const groups = KINDS.map((kind) => ({ kind, levers: paired(levers.filter((l) => l.kind === kind)) }));
    const answer: MeasuresAnswer = {
      ...{ sentence: sentence(levers, on), from, until },
      groups: groups.filter((group) => group.levers.length > 0),
    };
    return fine({ answer, because: because(book, behind(book, levers, at)), notes: [] });
  },
  show,
  rows: (answer) => answer.groups.flatMap((group) => group.levers),
});

function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function lever(subject: Subject, at: AsOf, from: Day, until: Day): LeverRow {
  const state = stateOf(subject, at);
  return {
    ...{ id: subject.id, name: subject.name.en, names: subject.name, by: subject.side, kind: subject.kind },
    status: state.standing,
    statement: state.won?.id ?? null,
    until: state.until?.local ?? null,
    counters: subject.counters,
    segments: segmentsOf(subject, at.known, from, until),
  };
}

/** Stretches of the lever's life within the days shown, cut wherever its status or amount turns. */
function segmentsOf(subject: Subject, known: Day, from: Day, until: Day): Segment[] {
  const facets = ["status", ...AMOUNTS];
  const turns = facets.flatMap((facet) => history(subject, facet, known).flatMap((s) => s.from));
  const moments = [...new Map(turns.map((m) => [m.utc, m])).values()].sort((a, b) => (a.utc < b.utc ? -1 : 1));
  const found: Segment[] = [];
  moments.forEach((moment, i) => {
    const next = moments[i + 1];
    const made = segment(subject, moment, next, known);
    const last = found.at(-1);
    const shown = made && dayOf(moment) <= until && (!next || dayOf(next) > from);
    if (!shown) return;
    if (last?.until === moment.local && last.status === made.status && last.amount === made.amount) {
      found[found.length - 1] = { ...last, until: made.until };
    } else found.push(made);
  });
  return found;
}

function segment(subject: Subject, from: Moment, next: Moment | undefined, known: Day): Segment | null {
  const at: AsOf = { on: from.utc, known };
  const status = value<string>(subject, "status", at);
  if (status !== "in-force" && status !== "suspended") return null;
  const amount = AMOUNTS.map((facet) => value<string>(subject, facet, at)).find((text) => text !== undefined);
  const by = stateOf(subject, at).won?.by ?? "";
  return { from: from.local, until: next?.local ?? null, status, amount: amount ?? null, by };
}

/** Each US lever with the Chinese ones that answer it below; what has no counter stands by itself. */
function paired(levers: readonly LeverRow[]): LeverRow[] {
  const left = new Set(levers);
  const order: LeverRow[] = [];
  const take = (l: LeverRow) => left.delete(l) && order.push(l);
  for (const l of [...levers].sort((a, b) => (a.by === b.by ? 0 : a.by === "US" ? -1 : 1))) {
    if (!left.has(l)) continue;
    take(l);
    for (const other of levers) if (other.by !== l.by && l.counters.includes(other.id)) take(other);
  }
  return order;
}

function sentence(levers: readonly LeverRow[], on: Day): string {
  const held = levers.filter((l) => l.status === "suspended");
  const ends = held.flatMap((l) => (l.until ? [l.until.slice(0, 10)] : [])).sort();
  const count = held.length === 1 ? "1 lever is" : `${held.length} levers are`;
  const inForce = levers.filter((l) => l.status === "in-force").length;
  if (held.length === 0) return `On ${dayWords(on)} no lever shown is held back; ${inForce} are in force.`;
  const first = ends[0] ? `; if nobody acts the first comes back on ${dayWords(ends[0])}` : "";
  return `On ${dayWords(on)} ${count} held back and ${inForce} are in force${first}.`;
}

function behind(book: Book, levers: readonly LeverRow[], at: AsOf) {
  return levers.flatMap(({ id }) => {
    const subject = book.subjects.get(id);
    return subject ? (stateOf(subject, at).won ?? []) : [];
  });
}

/** A lever that was there and of which nothing holds any more has run out. */
const WORDS: Readonly<Record<string, string>> = { "in-force": "in force", none: "ended" };

function show(answer: MeasuresAnswer, { asOf, book }: Envelope<MeasuresAnswer>): Sheet {
  return [
    { kind: "answer", text: answer.sentence },
    ...answer.groups.map(
      ({ kind, levers }): Block => ({
        kind: "timeline",
        title: kind.replaceAll("-", " "),
        from: answer.from,
        until: answer.until,
        edge: book.recordedThrough,
        on: asOf.on.slice(0, 10),
        rows: levers.map((l) => ({
          label: [party(l.by), { text: ` ${l.name}`, to: { view: "why", args: { id: l.id } } }],
          side: l.by === "CN" ? "CN" : "US",
          stretches: l.segments.map((s) => ({
            ...{ from: s.from.slice(0, 10), until: s.until?.slice(0, 10) ?? null, look: s.status },
            text: s.amount ?? "",
          })),
          now: WORDS[l.status] ?? l.status,
          by: l.statement ? [l.statement] : [],
        })),
      }),
    ),
  ];
}
