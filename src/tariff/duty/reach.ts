// Which duties name a line of goods of an origin, whatever the importer says about it.

import { listsNaming, type Membership, membership } from "../../engine/index.ts";
import type { Chapter, Mention } from "../../model/book.ts";
import { type AsOf, addDays, dayOf } from "../../time/index.ts";
import type { DutyTable, DutyTerms } from "./table.ts";

export interface Reached {
  readonly duty: DutyTerms;
  /** The list's word that brought the line in; null where the duty covers everything. */
  readonly mention: Mention | null;
}

/** A duty whose list once named the line and no longer does. */
export interface Departed {
  readonly duty: DutyTerms;
  readonly mention: Mention;
}

export interface Reach {
  readonly reached: readonly Reached[];
  readonly departed: readonly Departed[];
}

export function reach(table: DutyTable, chapter: Chapter, digits: string, origin: string): Reach {
  const reached: Reached[] = [];
  const departed: Departed[] = [];
  const named = listsNaming(chapter, digits);
  for (const duty of table.duties) {
    if (!fromThere(duty.facets.origins, origin)) continue;
    const found = within(chapter, digits, duty.facets.scope, table.at, named);
    if (found.in) reached.push({ duty, mention: found.by });
    else if (found.by && duty.facets.status === "in-force" && wasIn(chapter, digits, found.by, table.at)) {
      departed.push({ duty, mention: found.by });
    }
  }
  return { reached, departed };
}

/** A code carved out from the start never was on the list; one taken out later stood on it the day before. */
function wasIn(chapter: Chapter, digits: string, out: Mention, at: AsOf): boolean {
  const before = addDays(dayOf(out.statement.span.from), -1);
  return membership(chapter, digits, out.list, { ...at, on: before }).in;
}

const EVERYTHING: Membership = { in: true, by: null, code: null };
const NOTHING: Membership = { in: false, by: null, code: null };

/** Is the line in one of the lists of a scope? A scope that is not told reaches nothing. */
export function within(
  chapter: Chapter,
  digits: string,
  scope: "everything" | readonly string[] | undefined,
  at: AsOf,
  named: ReadonlySet<string> = listsNaming(chapter, digits),
): Membership {
  if (scope === "everything") return EVERYTHING;
  let out: Membership = NOTHING;
  for (const list of scope ?? []) {
    if (!named.has(list)) continue;
    const found = membership(chapter, digits, list, at);
    if (found.in) return found;
    if (found.by) out = found;
  }
  return out;
}

export function fromThere(origins: "all" | readonly string[] | undefined, origin: string): boolean {
  return origins === "all" || (origins ?? []).includes(origin);
}
