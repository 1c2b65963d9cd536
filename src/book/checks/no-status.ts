// `no-status`: what was said first about a measure must say whether it is in force, or it would be nothing.

import { KINDS } from "../../engine/kinds/index.ts";
import type { Statement, Subject } from "../../model/book.ts";
import type { Check } from "./check.ts";

export const noStatus: Check = (book) =>
  [...book.subjects.values()].flatMap((subject) => {
    const first = firstMade(subject);
    if (!hasStatus(subject) || first.some(({ says }) => says.status !== undefined)) return [];
    const message = `\`${subject.id}\` does not say whether it is in force from the start`;
    const help = "add `status: in-force` to the statement that was made first";
    return [{ code: "no-status", message, help, at: first[0]?.place ?? subject.place }];
  });

function hasStatus({ kind }: Subject): boolean {
  return KINDS.get(kind)?.facets.shape.status !== undefined && kind !== "list";
}

function firstMade({ statements }: Subject): Statement[] {
  const [day] = statements.map(({ made }) => made).sort();
  return statements.filter(({ made }) => made === day);
}
