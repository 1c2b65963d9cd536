// Looks up every id that promises, events and series name.

import type { Code } from "../codes.ts";
import { didYouMean } from "../suggest.ts";
import type { Hearing, Wanted } from "./hearing.ts";

/** All ids of the book by what they are the id of. */
export type Ids = Readonly<Record<Exclude<Wanted, "any"> | "commitment", ReadonlySet<string>>>;

const CODES: Record<Wanted, Code> = {
  topic: "unknown-topic",
  event: "unknown-event",
  series: "unknown-series",
  subject: "unknown-subject",
  document: "unknown-source",
  any: "unknown-reference",
};

const OTHERWISE: Record<Wanted, string> = {
  topic: "add it to topics.yaml",
  event: "add it under events/",
  series: "add it under series/",
  subject: "name a measure of the book",
  document: "add it to a file under sources/",
  any: "name something of the book by its id",
};

const NOUNS: Record<Wanted, string> = {
  topic: "topic",
  event: "event",
  series: "series",
  subject: "subject",
  document: "source",
  any: "thing of the book",
};

/** Reports what is named in vain, unless it is only left out for a fault of its own. */
export function checkNames({ loading, named }: Hearing, ids: Ids): void {
  const any = new Set(Object.values(ids).flatMap((set) => [...set]));
  for (const { wanted, id, at } of named) {
    const known = wanted === "any" ? any : ids[wanted];
    if (known.has(id) || loading.claims.ids.has(id) || loading.claims.unreadable.size > 0) continue;
    const help = didYouMean(id, known, OTHERWISE[wanted]);
    loading.report({ code: CODES[wanted], message: `there is no ${NOUNS[wanted]} \`${id}\``, help, at: at() });
  }
}
