// The book as an average reads it: told in the numbers of its basket, without duties and relief that nobody claims.

import type { DutyFacets } from "../../engine/kinds/additional-duty.ts";
import type { ExemptionFacets } from "../../engine/kinds/exemption.ts";
import type { Book, Statement, Subject } from "../../model/book.ts";
import { headingsOf } from "./claims.ts";
import type { BasketMethod } from "./definition.ts";

/**
 * A basket keeps the numbers of its own year. Where a measure tells its scope once in an older edition's numbers and
 * once in later ones, the later list counts on every day, so renumbering moves no average.
 */
export function viewFor(book: Book, definition: BasketMethod): Book {
  const headings = headingsOf(definition);
  const kept = [...book.subjects.values()].filter((subject) => decides(subject, headings));
  const old = listsInOldNumbers(book);
  const subjects = kept.map((subject): [string, Subject] => [subject.id, withoutScopes(subject, old)]);
  const named = new Set(subjects.flatMap(([, subject]) => scopesOf(subject)));
  const lists = [...book.subjects].filter(([id]) => named.has(id));
  return Object.assign(Object.create(book), { subjects: new Map([...subjects, ...lists]) });
}

function decides(subject: Subject, headings: ReadonlySet<string>): boolean {
  if (subject.side !== "US") return false;
  const claimed = subject.statements.some((s) => headings.has(String(s.says.heading)));
  switch (subject.kind) {
    case "additional-duty":
      return claimed || says(subject, (f: Partial<DutyFacets>) => f.applies === "listed");
    case "exemption":
      return claimed || says(subject, (f: Partial<ExemptionFacets>) => f.when === "listed");
    default:
      return subject.kind === "stacking";
  }
}

function says<F>(subject: Subject, test: (facets: F) => boolean): boolean {
  return subject.statements.some((statement) => test(statement.says as F));
}

function listsInOldNumbers(book: Book): ReadonlySet<string> {
  const lists = [...book.subjects.values()].filter((s) => s.side === "US" && s.kind === "list");
  return new Set(lists.filter((s) => s.statements.some((x) => x.says.numbering !== undefined)).map((s) => s.id));
}

function withoutScopes(subject: Subject, old: ReadonlySet<string>): Subject {
  if (!subject.statements.some((s) => isOld(s, old))) return subject;
  const statements = subject.statements.map((s) => (isOld(s, old) ? withoutScope(s) : s));
  return { ...subject, statements };
}

function isOld({ says }: Statement, old: ReadonlySet<string>): boolean {
  return Array.isArray(says.scope) && says.scope.every((list) => old.has(list));
}

function withoutScope(statement: Statement): Statement {
  const { scope: _, ...says } = statement.says;
  return { ...statement, says };
}

function scopesOf(subject: Subject): string[] {
  return subject.statements.flatMap(({ says: { scope } }) => (Array.isArray(scope) ? scope : []));
}

export interface Concerning {
  /** Duties and exemptions of everything, and stacking rules: they can decide how any goods are charged. */
  readonly always: readonly string[];
  /** Those beside them that can decide it for goods on some lists, at whatever time. */
  byLists(lists: readonly string[]): readonly string[];
}

export function concerning(view: Book): Concerning {
  const all = [...view.subjects.values()].filter((subject) => subject.kind !== "list");
  const ofAll = (s: Subject) => s.kind === "stacking" || s.statements.some((x) => x.says.scope === "everything");
  const byList = new Map<string, string[]>();
  for (const subject of all.filter((s) => !ofAll(s))) {
    for (const list of new Set(scopesOf(subject))) byList.set(list, [...(byList.get(list) ?? []), subject.id]);
  }
  return {
    always: all.filter(ofAll).map((subject) => subject.id),
    byLists: (lists) => [...new Set(lists.flatMap((list) => byList.get(list) ?? []))],
  };
}
