// A term of a rate as what it charges, and on what.

import { type Decimal, decimal } from "../decimal.ts";
import { dollars, type Money } from "../money.ts";
import { percentOf } from "../percent.ts";
import { formatQuantity } from "../quantity/index.ts";
import { ON, PER, type Per, printTerm, type Term } from "../rate/index.ts";
import type { Charged } from "./answer.ts";
import type { ChargeBasis } from "./goods.ts";

export interface Charge {
  /** The term as printed, `46.3¢/kg`. */
  readonly rate: string;
  readonly basis: ChargeBasis;
  /** The unit in which a user would give it. */
  readonly unit: string;
  /** The duty on so much of the basis. */
  readonly pay: (amount: Decimal) => Money;
}

/** What a term charges. */
export function chargeOf(term: Term): Charge {
  const rate = printTerm(term);
  if (term.kind === "percent") {
    const basis = term.on === null ? "entered value" : ON[term.on];
    return { rate, basis, unit: basis, pay: (amount) => percentOf(term.percent, dollars(amount)) };
  }
  const per: Per = PER[term.per];
  return { rate, basis: per.basis, unit: per.unit, pay: (amount) => perUnit(term.amount, amount, per.count) };
}

/** The term applied to what there is of its basis. */
export function charged(charge: Charge, amount: Decimal): Charged {
  const { rate, basis } = charge;
  const base = basis === "entered value" ? `$${amount.toFixed(2)}` : formatQuantity(amount, basis);
  return { rate, base, amount: charge.pay(amount) };
}

const ONE = decimal("1");

function perUnit(rate: Money, amount: Decimal, count: Decimal): Money {
  const product = rate.times(amount);
  return dollars(count.eq(ONE) ? product : product.div(count));
}
