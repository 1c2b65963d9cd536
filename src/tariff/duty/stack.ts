// Stacking: of duties on the same goods, which give way, wholly or on the value that another one taxes.

import type { Charge } from "./charge.ts";
import type { EntryFacts, Metal } from "./entry.ts";
import type { Spared } from "./relief.ts";
import type { StackingTerms } from "./table.ts";

export interface Stacked {
  readonly charges: readonly Charge[];
  readonly spared: readonly Spared[];
}

/** Applies the rules in order. The table has put each rule after those that decide what it depends on. */
export function giveWay(rules: readonly StackingTerms[], charges: readonly Charge[], facts: EntryFacts): Stacked {
  let standing = withoutEmptyContent(charges, facts);
  for (const rule of rules) standing = apply(rule, standing);
  return standing;
}

function apply(rule: StackingTerms, { charges, spared }: Stacked): Stacked {
  const taxing = charges.filter((c) => rule.facets.to?.includes(idOf(c)));
  const full = taxing.find((c) => c.base === "entered-value" || rule.facets.how === "whole");
  const metals = taxing.flatMap((c) => metalOf(c) ?? []);
  const kept: Charge[] = [];
  const gone: Spared[] = [];
  for (const charge of charges) {
    const yields = rule.facets.yields?.includes(idOf(charge)) && !taxing.every((t) => t === charge);
    if (!yields || taxing.length === 0) kept.push(charge);
    else if (full && full !== charge) gone.push(displaced(rule, charge, full));
    else kept.push({ ...charge, less: [...new Set([...charge.less, ...metals])] });
  }
  return { charges: kept, spared: [...spared, ...gone] };
}

function displaced(rule: StackingTerms, charge: Charge, by: Charge): Spared {
  const why = `${by.reached.duty.subject.name.en} is charged instead (${rule.subject.name.en})`;
  return {
    measure: idOf(charge),
    heading: rule.facets.heading ?? null,
    code: "stacking",
    why,
    statements: [rule.status],
  };
}

/** A duty on the value of a metal that the importer declares as none is not charged and displaces nothing. */
function withoutEmptyContent(charges: readonly Charge[], facts: EntryFacts): Stacked {
  const empty = (c: Charge) => {
    const metal = metalOf(c);
    return metal !== null && (facts.content.get(metal)?.eq("0") ?? false);
  };
  const spared = charges.filter(empty).map(
    (c): Spared => ({
      measure: idOf(c),
      heading: null,
      code: "no-content",
      why: `the goods are declared to hold no ${metalOf(c)}`,
      statements: [c.reached.duty.status],
    }),
  );
  return { charges: charges.filter((c) => !empty(c)), spared };
}

/** The metal whose declared value the duty is charged on; null where it is charged on the whole entered value. */
export function metalOf(charge: Pick<Charge, "base">): Metal | null {
  switch (charge.base) {
    case "entered-value":
      return null;
    case "steel-content":
      return "steel";
    case "aluminum-content":
      return "aluminum";
    case "copper-content":
      return "copper";
  }
}

function idOf(charge: Charge): string {
  return charge.reached.duty.subject.id;
}
