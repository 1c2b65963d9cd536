// What-ifs: statements of our own laid on top of the book. The book itself is never rebuilt or changed.

import type { Book, Chapter, Mention, Statement, Subject, Supposed, WhatIf } from "../model/book.ts";
import type { Day } from "../time/index.ts";

/** The built-in what-if in which every announcement made so far counts as if it were enacted. */
export const AS_ANNOUNCED = "as-announced";

/**
 * The book with the what-ifs on top, the last one topmost. A what-if is the name of one of the book's, `as-announced`,
 * or one of the caller's own. With none, it is the very same book.
 */
export function layOn(record: Book, whatIfs: readonly (string | WhatIf)[], known: Day): Book {
  if (whatIfs.length === 0) return record;
  const names = whatIfs.filter((whatIf) => typeof whatIf === "string");
  if (names.length < whatIfs.length) return laidOn(record, whatIfs, known);
  // Neither the book nor its what-ifs ever change, so each pile is laid once and its indexes are kept.
  const piles = kept.get(record) ?? new Map<string, Book>();
  kept.set(record, piles);
  const key = [known, ...names].join(" ");
  const pile = piles.get(key) ?? laidOn(record, whatIfs, known);
  if (piles.size < MOST_PILES) piles.set(key, pile);
  return pile;
}

const kept = new WeakMap<Book, Map<string, Book>>();
/** Whoever asks under ever other days and what-ifs does not fill the memory. */
const MOST_PILES = 64;

function laidOn(record: Book, whatIfs: readonly (string | WhatIf)[], known: Day): Book {
  const statements = whatIfs.flatMap((whatIf, i) =>
    supposedIn(record, whatIf, known).map((s, j) => asStatement(record, s, idOf(whatIf), i + 1, j + 1)),
  );
  if (statements.length === 0) return record;
  const subjects = new Map(record.subjects);
  for (const [id, added] of groupBySubject(statements)) {
    const subject = subjects.get(id);
    if (subject) subjects.set(id, { ...subject, statements: [...subject.statements, ...added] } satisfies Subject);
  }
  const mentions = whatIfs.flatMap((whatIf, i) => mentionsIn(record, whatIf, known, i + 1));
  if (mentions.length === 0) return Object.assign(Object.create(record), { subjects });
  return Object.assign(Object.create(record), {
    subjects,
    chapter: (side: "US" | "CN", chapter: string) =>
      withMentions(record.chapter(side, chapter), chapter, mentions, side),
  });
}

function supposedIn(record: Book, whatIf: string | WhatIf, known: Day): readonly Supposed[] {
  if (whatIf === AS_ANNOUNCED) {
    return [...record.positions.values()].filter((p) => p.made <= known).flatMap((p) => p.announces);
  }
  return (typeof whatIf === "string" ? record.whatIfs.get(whatIf) : whatIf)?.statements ?? [];
}

function idOf(whatIf: string | WhatIf): string {
  return typeof whatIf === "string" ? whatIf : whatIf.id;
}

function asStatement(record: Book, s: Supposed, by: string, layer: number, n: number): Statement {
  return {
    id: `${by}-${n}`,
    subject: s.subject,
    made: record.recordedThrough,
    span: s.span,
    layer,
    by,
    says: s.says,
    confidence: "low",
    sources: [],
    disputed: [],
    refs: [],
    place: s.place,
    ...(s.note === undefined ? {} : { note: s.note }),
  };
}

interface PlacedMention {
  readonly code: string;
  readonly side: string;
  readonly mention: Mention;
}

function mentionsIn(record: Book, whatIf: string | WhatIf, known: Day, layer: number): PlacedMention[] {
  return supposedIn(record, whatIf, known).flatMap((s, i) => {
    const statement = asStatement(record, s, idOf(whatIf), layer, i + 1);
    const side = record.subjects.get(s.subject)?.side ?? "US";
    const place = (sign: "in" | "out") => (code: string) => ({
      code: code.replaceAll(".", ""),
      side,
      mention: { list: s.subject, sign, statement },
    });
    return [...s.add.map(place("in")), ...s.remove.map(place("out"))];
  });
}

function withMentions(chapter: Chapter, digits: string, placed: readonly PlacedMention[], side: string): Chapter {
  const here = placed.filter((p) => p.side === side && p.code.startsWith(digits));
  if (here.length === 0) return chapter;
  const mentions = new Map(chapter.mentions);
  for (const { code, mention } of here) mentions.set(code, [...(mentions.get(code) ?? []), mention]);
  return { ...chapter, mentions };
}

function groupBySubject(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const s of statements) groups.set(s.subject, [...(groups.get(s.subject) ?? []), s]);
  return groups;
}
