// What a subject's facet is at a point in time, as known on a day: the rule applied to the book.

import type { Statement, Subject } from "../model/book.ts";
import { type AsOf, covers, type Day, knownAt, type Segment, type Settled, settle, timeline } from "../time/index.ts";

const byFacet = new WeakMap<Subject, Map<string, Statement[]>>();

/** The statements of a subject that set a facet, in the book's order. */
export function statementsOf(subject: Subject, facet: string): readonly Statement[] {
  return index(subject).get(facet) ?? [];
}

/** The facets that any statement of the subject sets. */
export function facetsOf(subject: Subject): string[] {
  return [...index(subject).keys()];
}

/** What the facet is, what else was said, and why that lost. */
export function resolve(subject: Subject, facet: string, at: AsOf): Settled<Statement> {
  return settle(statementsOf(subject, facet), at);
}

/** The statement that sets the facet then, or null where none does. A book with conflicts never gets this far. */
export function winner(subject: Subject, facet: string, at: AsOf): Statement | null {
  const statements = latestFirst(subject, facet);
  const first = statements.findIndex((s) => knownAt(s, at.known) && covers(s.span, at.on));
  const latest = statements[first];
  if (!latest) return null;
  // Only those of the same day can still beat it, so a thousand corrections cost no more than one.
  let end = first + 1;
  while (statements[end]?.made === latest.made && statements[end]?.layer === latest.layer) end++;
  return end === first + 1 ? latest : settle(statements.slice(first, end), at).won;
}

function latestFirst(subject: Subject, facet: string): readonly Statement[] {
  const facets = sorted.get(subject) ?? new Map<string, readonly Statement[]>();
  sorted.set(subject, facets);
  const known = facets.get(facet);
  if (known) return known;
  const order = (a: Statement, b: Statement) => b.layer - a.layer || (a.made < b.made ? 1 : a.made > b.made ? -1 : 0);
  const made = [...statementsOf(subject, facet)].sort(order);
  facets.set(facet, made);
  return made;
}

const sorted = new WeakMap<Subject, Map<string, readonly Statement[]>>();

/** The value of the facet then; undefined where nothing is said. Its type is the kind's own schema's. */
export function value<T>(subject: Subject, facet: string, at: AsOf): T | undefined {
  return winner(subject, facet, at)?.says[facet] as T | undefined;
}

/** All facets of the subject then, typed by its kind. */
export function facetsAt<F extends object>(subject: Subject, at: AsOf): Partial<F> {
  const facets: Record<string, unknown> = {};
  for (const facet of facetsOf(subject)) {
    const won = winner(subject, facet, at);
    if (won) facets[facet] = won.says[facet];
  }
  return facets as Partial<F>;
}

/** The statements whose word holds for some facet then, each once. */
export function speakers(subject: Subject, at: AsOf, facets = facetsOf(subject)): Statement[] {
  const won = facets.map((facet) => winner(subject, facet, at)).filter((s): s is Statement => s !== null);
  return [...new Set(won)];
}

/** The history of one facet, as known on a day. */
export function history(subject: Subject, facet: string, known: Day): readonly Segment<Statement>[] {
  const facets = lastAsked.get(subject) ?? new Map<string, Asked>();
  lastAsked.set(subject, facets);
  const last = facets.get(facet);
  if (last?.known === known) return last.segments;
  const segments = timeline(statementsOf(subject, facet), known);
  facets.set(facet, { known, segments });
  return segments;
}

interface Asked {
  readonly known: Day;
  readonly segments: readonly Segment<Statement>[];
}

/** One question asks for a history many times, always as known on the same day. */
const lastAsked = new WeakMap<Subject, Map<string, Asked>>();

function index(subject: Subject): Map<string, Statement[]> {
  const ready = byFacet.get(subject);
  if (ready) return ready;
  const made = new Map<string, Statement[]>();
  for (const statement of subject.statements) {
    for (const facet of Object.keys(statement.says)) {
      const list = made.get(facet);
      if (list) list.push(statement);
      else made.set(facet, [statement]);
    }
  }
  byFacet.set(subject, made);
  return made;
}
