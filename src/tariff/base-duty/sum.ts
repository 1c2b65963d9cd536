// The duty under a sum of terms, and the cap on parts of clock movements.

import { sum } from "../decimal.ts";
import { dollars, NO_MONEY } from "../money.ts";
import { formatQuantity } from "../quantity/index.ts";
import type { SumRate } from "../rate/index.ts";
import type { BaseDuty, Between, Charged, Need } from "./answer.ts";
import { bounds } from "./bounds.ts";
import { type Charge, charged, chargeOf } from "./charge.ts";
import { amountOf, type Goods } from "./goods.ts";
import { needOf } from "./need.ts";

/** Each term on its own basis, all added; under a cap, no more than it. */
export function sumDuty(rate: SumRate, goods: Goods): BaseDuty {
  const charges = rate.terms.map(chargeOf);
  const needs = [...missingBases(rate, charges, goods), ...missingCap(rate, goods)];
  if (needs.length > 0) return { kind: "needs", needs, between: between(rate, charges, goods) };
  const terms = capped(
    rate,
    charges.flatMap((c) => settledCharge(c, goods)),
    goods,
  );
  return { kind: "amount", amount: dollars(sum(terms.map((t) => t.amount))), terms };
}

function settledCharge(charge: Charge, goods: Goods): Charged[] {
  const amount = amountOf(charge.basis, goods);
  return amount === null ? [] : [charged(charge, amount)];
}

function missingBases(rate: SumRate, charges: readonly Charge[], goods: Goods): Need[] {
  const missing = charges.filter((c) => amountOf(c.basis, goods) === null);
  return missing.map((c) => needOf(c.basis, rate, c.unit));
}

const CAP = "duty of the complete movement";

/** The cap holds only where plates are among the parts. */
function isCapped(rate: SumRate, goods: Goods): boolean {
  return rate.capped && !goods.quantities.get("plates")?.eq("0");
}

function missingCap(rate: SumRate, goods: Goods): Need[] {
  return isCapped(rate, goods) && !goods.quantities.has(CAP) ? [needOf(CAP, rate)] : [];
}

function capped(rate: SumRate, terms: readonly Charged[], goods: Goods): readonly Charged[] {
  const cap = isCapped(rate, goods) ? goods.quantities.get(CAP) : undefined;
  if (!cap || sum(terms.map((t) => t.amount)).lte(cap)) return terms;
  return [
    { rate: "not more than the duty of the complete movement", base: formatQuantity(cap, CAP), amount: dollars(cap) },
  ];
}

/** A cap may take away anything. */
function between(rate: SumRate, charges: readonly Charge[], goods: Goods): Between | null {
  const uncapped = bounds(charges, goods);
  return uncapped && isCapped(rate, goods) ? { least: NO_MONEY, most: uncapped.most } : uncapped;
}
