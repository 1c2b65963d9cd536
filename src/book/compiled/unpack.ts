// The compiled form back into a Book. It runs at every start of the command, so it does little and imports nothing big.

import type { Book, Chapter, Mention, Statement, Subject, Supposed } from "../../model/book.ts";
import type { Voices } from "../../model/voices.ts";
import type { Instant, Span } from "../../time/index.ts";
import type { ChapterOf } from "../chapters.ts";
import type {
  Core,
  PackedChapter,
  PackedSpan,
  PackedStatement,
  PackedSubject,
  PackedSupposed,
  PackedVoices,
} from "./format.ts";

const NOTHING: PackedChapter = {
  rows: [],
  suffixes: [],
  circumstances: [],
  applied: [],
  mfn: [],
  statements: [],
  mentions: [],
};
const NONE: readonly never[] = [];

export function unpackCore(core: Core, chapter: ChapterOf, later: Pick<Book, "voices" | "averages">): Book {
  const { id, name, hash, recordedThrough, schedule } = core;
  return {
    ...{ id, name, hash, recordedThrough, schedule, chapter, ...later },
    parties: byId(core.parties),
    subjects: byId(core.subjects.map(unpackSubject)),
    instruments: byId(core.instruments),
    sources: byId(core.sources),
    positions: byId(core.positions.map((p) => ({ ...p, announces: p.announces.map(unpackSupposed) }))),
    whatIfs: byId(core.whatIfs.map((w) => ({ ...w, statements: w.statements.map(unpackSupposed) }))),
  };
}

export function unpackVoices(packed: PackedVoices | null): Voices {
  return {
    topics: byId(packed?.topics ?? []),
    commitments: byId(packed?.commitments ?? []),
    events: byId(packed?.events ?? []),
    series: byId(packed?.series ?? []),
    goods: byId(packed?.goods ?? []),
  };
}

function unpackSubject(packed: PackedSubject): Subject {
  const file = packed.place.replace(/:\d+:\d+$/, "");
  return { ...packed, statements: packed.statements.map((statement) => unpackStatement(packed.id, file, statement)) };
}

function unpackStatement(subject: string, file: string, packed: PackedStatement): Statement {
  return {
    confidence: "high",
    sources: NONE,
    disputed: NONE,
    refs: NONE,
    ...packed,
    subject,
    layer: 0,
    span: unpackSpan(packed.span),
    place: `${file}:${packed.place}`,
  };
}

function unpackSupposed({ span, ...rest }: PackedSupposed): Supposed {
  return { ...rest, span: unpackSpan(span) };
}

function unpackSpan([from, fromUtc, until, untilUtc]: PackedSpan): Span {
  return {
    from: { local: from, utc: fromUtc as Instant },
    until: until === undefined ? null : { local: until, utc: untilUtc as Instant },
  };
}

/** A chapter, its mentions joined to the statements of the book's lists. */
export function unpackChapter(packed: PackedChapter | null, book: () => Book): Chapter {
  const { rows, suffixes, circumstances, applied, mfn, statements, mentions } = packed ?? NOTHING;
  const said = statements.map(([list, i]) => book().subjects.get(list)?.statements[i] as Statement);
  return {
    rows: group(rows, ([hts8, from, until, general, units]) => ({ hts8, from, until, general, units })),
    suffixes: group(suffixes, ([, from, until, units, suffixes]) => ({ from, until, units, suffixes })),
    circumstances: group(circumstances, ([, kind, detail]) => ({ kind, detail })),
    applied: group(applied, ([, from, until, rate]) => ({ from, until, rate })),
    mfn: group(mfn, ([, from, until, rate]) => ({ from, until, rate })),
    mentions: group(mentions, ([, n, bit, note]) => mention(said[n] as Statement, bit, note)),
  };
}

function mention(statement: Statement, bit: 0 | 1, note: string | undefined): Mention {
  const said = { list: statement.subject, sign: bit ? ("in" as const) : ("out" as const), statement };
  return note === undefined ? said : { ...said, note };
}

function group<P extends readonly [string, ...unknown[]], T>(
  rows: readonly P[],
  unpack: (row: P) => T,
): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const row of rows) {
    const known = map.get(row[0]);
    if (known) known.push(unpack(row));
    else map.set(row[0], [unpack(row)]);
  }
  return map;
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
