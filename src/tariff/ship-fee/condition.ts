// The tests of a ship that stand in the book, `type vehicle-carrier and built not US`, read and applied.

import { decimal } from "../decimal.ts";
import type { Fact, KnownFacts } from "./ship.ts";

/** `us-share` holds from its one value on; any other fact holds where its value is one of these (`not`: none of them). */
export interface Clause {
  readonly fact: Fact;
  readonly not: boolean;
  readonly values: readonly string[];
}

/** All of its clauses must hold. The text has the shape that the book's schema asks for. */
export function parseCondition(text: string): Clause[] {
  return text.split(" and ").map((clause) => {
    const [fact = "", ...rest] = clause.split(" ");
    const values = (rest.at(-1) ?? "").replace("%", "").split("/");
    return { fact: fact as Fact, not: rest[0] === "not", values };
  });
}

export function holds(condition: string, facts: KnownFacts): boolean {
  return parseCondition(condition).every(({ fact, not, values }) => {
    const given = facts[fact];
    if (fact === "us-share") return decimal(given).gte(values[0] ?? "0");
    return values.includes(given) !== not;
  });
}

/** The test in words: `owner CN, HK or MO`. */
export function conditionWords(condition: string): string {
  const words = parseCondition(condition).map(({ fact, not, values }) => {
    if (fact === "us-share") return `a US share of ${values[0]}% or more`;
    return `${fact} ${not ? "not " : ""}${listWords(values)}`;
  });
  return words.join(" and ");
}

function listWords(values: readonly string[]): string {
  const last = values.at(-1) ?? "";
  return values.length < 2 ? last : `${values.slice(0, -1).join(", ")} or ${last}`;
}
