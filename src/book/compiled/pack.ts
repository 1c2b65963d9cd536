// A loaded book in its compiled form.

import type { Book, Chapter, Statement, Subject, Supposed } from "../../model/book.ts";
import type { Span } from "../../time/index.ts";
import {
  type Core,
  FORMAT,
  type PackedChapter,
  type PackedSpan,
  type PackedStatement,
  type PackedSupposed,
  type PackedVoices,
} from "./format.ts";

/** Everything but promises and tariff. */
export function packCore(book: Book): Core {
  const { id, name, hash, recordedThrough, schedule } = book;
  return {
    format: FORMAT,
    ...{ id, name, hash, recordedThrough, schedule },
    parties: [...book.parties.values()],
    subjects: [...book.subjects.values()].map((subject) => ({ ...subject, statements: packStatements(subject) })),
    instruments: [...book.instruments.values()],
    sources: [...book.sources.values()],
    positions: [...book.positions.values()].map((p) => ({ ...p, announces: p.announces.map(packSupposed) })),
    whatIfs: [...book.whatIfs.values()].map((w) => ({ ...w, statements: w.statements.map(packSupposed) })),
  };
}

export function packVoices(book: Book): PackedVoices {
  const { topics, commitments, events, series, goods } = book.voices();
  return {
    topics: [...topics.values()],
    commitments: [...commitments.values()],
    events: [...events.values()],
    series: [...series.values()],
    goods: [...goods.values()],
  };
}

function packStatements({ place: whole, statements }: Subject): PackedStatement[] {
  const file = whole.replace(/:\d+:\d+$/, "");
  return statements.map(({ subject: _, layer: __, span, place, ...rest }) => {
    const said = Object.entries(rest).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
    return { ...(Object.fromEntries(said) as typeof rest), span: packSpan(span), place: place.slice(file.length + 1) };
  });
}

function packSupposed({ span, ...rest }: Supposed): PackedSupposed {
  return { ...rest, span: packSpan(span) };
}

function packSpan({ from, until }: Span): PackedSpan {
  return until ? [from.local, from.utc, until.local, until.utc] : [from.local, from.utc];
}

/** A chapter; null where the book says nothing about it. */
export function packChapter(book: Book, chapter: Chapter): PackedChapter | null {
  const { statements, mentions } = packMentions(book, chapter);
  const packed: PackedChapter = {
    rows: flat(chapter.rows, (hts8, r) => [hts8, r.from, r.until, r.general, r.units]),
    suffixes: flat(chapter.suffixes, (hts8, r) => [hts8, r.from, r.until, r.units, r.suffixes]),
    circumstances: flat(chapter.circumstances, (hts8, r) => [hts8, r.kind, r.detail]),
    applied: flat(chapter.applied, (hs6, r) => [hs6, r.from, r.until, r.rate]),
    mfn: flat(chapter.mfn, (hs6, r) => [hs6, r.from, r.until, r.rate]),
    statements,
    mentions,
  };
  return Object.values(packed).some((part) => part.length > 0) ? packed : null;
}

function packMentions(book: Book, chapter: Chapter): Pick<PackedChapter, "statements" | "mentions"> {
  const numbers = new Map<Statement, number>();
  const statements: [string, number][] = [];
  const mentions = flat(
    chapter.mentions,
    (code, { list, sign, statement, note }): PackedChapter["mentions"][number] => {
      const number = numbers.get(statement) ?? statements.length;
      if (number === statements.length)
        statements.push([list, book.subjects.get(list)?.statements.indexOf(statement) ?? -1]);
      numbers.set(statement, number);
      const bit = sign === "in" ? 1 : 0;
      return note === undefined ? [code, number, bit] : [code, number, bit, note];
    },
  );
  return { statements, mentions };
}

function flat<T, P>(map: ReadonlyMap<string, readonly T[]>, pack: (key: string, row: T) => P): P[] {
  return [...map].flatMap(([key, rows]) => rows.map((row) => pack(key, row)));
}
