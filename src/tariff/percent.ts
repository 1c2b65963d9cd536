// Percentages: what an ad valorem rate is, in points, exact.

import { type Decimal, parseDecimal, plain, sum } from "./decimal.ts";
import { dollars, type Money } from "./money.ts";

declare const brand: unique symbol;

/** Points per hundred, exact: `7.5%` is 7.5. */
export type Percent = Decimal & { readonly [brand]: "Percent" };

/** A decimal taken as points. */
export const points = (amount: Decimal): Percent => amount as Percent;

/** The percentage that the text names, `25%`, `7.5 %`; null for anything else. */
export function parsePercent(text: string): Percent | null {
  const digits = /^([\d,.]+)\s?%$/.exec(text.trim())?.[1];
  const amount = digits === undefined ? null : parseDecimal(digits);
  return amount && points(amount);
}

/** As the schedule prints it, `7.5%`, never with trailing zeros. */
export const formatPercent = (percent: Percent): string => `${plain(percent)}%`;

/** That percentage of an amount, exact. */
export const percentOf = (percent: Percent, amount: Money): Money => dollars(amount.times(percent).times("0.01"));

/** The sum; of nothing, zero points. */
export const addPercents = (...all: readonly Percent[]): Percent => points(sum(all));

/** A duty as a percentage of the value, to four decimals (halves up); null where the value is nothing. */
export function shareOf(amount: Money, value: Money): Percent | null {
  return value.gt("0") ? points(amount.times("100").div(value).round(4, 1)) : null;
}
