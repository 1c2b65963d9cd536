// `conflict`: two statements of the same day set the same facet to different values at the same time.

import type { Statement, Subject } from "../../model/book.ts";
import type { Draft } from "../draft.ts";
import type { Check } from "./check.ts";
import { rivals, type Saying } from "./rivals.ts";

export const conflict: Check = (book) => [...book.subjects.values()].flatMap(conflictsOf);

function conflictsOf(subject: Subject): Draft[] {
  return [...sayingsByFacet(subject.statements)].flatMap(([facet, sayings]) =>
    rivals(sayings).map(([a, b]) => toDraft(facet, a, b)),
  );
}

function sayingsByFacet(statements: readonly Statement[]): Map<string, Saying[]> {
  const facets = new Map<string, Saying[]>();
  for (const statement of statements) {
    for (const [facet, said] of Object.entries(statement.says)) {
      const value = typeof said === "string" ? said : JSON.stringify(said);
      const sayings = facets.get(facet);
      if (sayings) sayings.push({ statement, value });
      else facets.set(facet, [{ statement, value }]);
    }
  }
  return facets;
}

function toDraft(facet: string, a: Saying, b: Saying): Draft {
  const [first, second] = [a.statement, b.statement];
  return {
    code: "conflict",
    message: `\`${first.id}\` and \`${second.id}\` (${first.place}), both made ${first.made}, set \`${facet}\` to ${a.value} and ${b.value} at the same time`,
    help: `put one inside the other's span, or settle it with \`over: [${first.id}]\` in the one that holds`,
    at: second.place,
    also: first.place,
  };
}
