// How often the law of who pays has changed by a day: where it has not, nothing but rates is looked up anew.

import type { Book, Statement, Subject } from "../../model/book.ts";
import { type Day, dayOf, knownAt } from "../../time/index.ts";

export interface Changes {
  /** Every day on which anything changes, in order. */
  readonly days: readonly Day[];
  /**
   * How often a subject has changed who pays on what, up to that day. Counts only grow with the days, so the sum of
   * several subjects' counts is the same on two days only where each of them is.
   */
  countOn(day: Day): (subject: string) => number;
}

export function changesOf(view: Book, known: Day): Changes {
  const all = [...view.subjects.values()].map((subject) => {
    const statements = subject.statements.filter((s) => knownAt(s, known));
    return {
      id: subject.id,
      edges: statements.flatMap(endsOf),
      deciding: deciding(subject, statements).flatMap(endsOf),
    };
  });
  return {
    days: [...new Set(all.flatMap((one) => one.edges))].sort(),
    countOn(day) {
      const counts = new Map<string, number>();
      for (const { id, deciding } of all) {
        let count = 0;
        for (const edge of deciding) if (edge <= day) count++;
        counts.set(id, count);
      }
      return (subject) => counts.get(subject) ?? 0;
    },
  };
}

/** Facets of a duty that change its rate or its name, not who pays it on what. */
const RATES: ReadonlySet<string> = new Set(["rate", "suspendedRate", "refundable", "rateUnknown", "authority"]);

function deciding(subject: Subject, statements: readonly Statement[]): readonly Statement[] {
  if (subject.kind !== "additional-duty") return statements;
  const claimed = subject.statements.some((s) => s.says.applies === "claimed");
  const decides = (facet: string) => !RATES.has(facet) && (claimed || facet !== "heading");
  return statements.filter((s) => Object.keys(s.says).some(decides));
}

function endsOf({ span: { from, until } }: Statement): Day[] {
  return until ? [dayOf(from), dayOf(until)] : [dayOf(from)];
}
