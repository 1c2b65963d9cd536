// Which headings count as claimed for which goods of an average.

import type { BasketMethod } from "./definition.ts";

/** Headings that need a claim and that a definition lets count, for some goods at least. */
export function headingsOf({ claims, s301 }: BasketMethod): ReadonlySet<string> {
  const excluded = s301.exclusions === "none" ? [] : s301.exclusions.wholeLine;
  return new Set([...claims.map((claim) => claim.heading), ...excluded]);
}

/** The claims of a number: one set, the same object, for all goods that claim the same. */
export function claimsBy(definition: BasketMethod): (digits: string) => ReadonlySet<string> {
  const limited = definition.claims.filter((claim) => claim.goods !== "as-listed" || claim.except.length > 0);
  const all = headingsOf(definition);
  const sets = new Map<string, ReadonlySet<string>>();
  return (digits) => {
    const begins = (code: string) => digits.startsWith(code);
    const open = limited.filter(
      ({ goods, except }) => (goods !== "as-listed" && !goods.some(begins)) || except.some(begins),
    );
    const without = open.map((claim) => claim.heading);
    const key = without.join(" ");
    const known = sets.get(key) ?? new Set([...all].filter((heading) => !without.includes(heading)));
    sets.set(key, known);
    return known;
  };
}
