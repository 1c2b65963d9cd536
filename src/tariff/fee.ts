// The two user fees as sums of given figures; the figures of a day stand in the book.

import { larger, smaller } from "./decimal.ts";
import { cents, dollars, type Money } from "./money.ts";
import { type Percent, percentOf } from "./percent.ts";

/** The bounds of a fiscal year on the fee of one entry, all its lines together. */
export interface FeeBounds {
  readonly least: Money;
  readonly most: Money;
}

/** Merchandise processing fee of a formal entry: a percentage of its value within bounds (19 CFR 24.23). */
export function processingFee(value: Money, rate: Percent, { least, most }: FeeBounds): Money {
  return dollars(smaller(larger(cents(percentOf(rate, value)), least), most));
}

/** Harbor maintenance fee of cargo unloaded from a vessel: a percentage of its value, unbounded (19 CFR 24.24). */
export const harborFee = (value: Money, rate: Percent): Money => cents(percentOf(rate, value));
