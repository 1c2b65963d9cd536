// The one place that makes decimals, so that no binary fraction gets into a duty.

import Big from "big.js";

const Exact = Big();
Exact.strict = true;
Exact.DP = 20;
Exact.RM = Exact.roundHalfUp;
Exact.NE = -1000;
Exact.PE = 1000;

/** An exact decimal. Only division rounds, at the 20th decimal: a duty is settled at the second. */
export type Decimal = Big.Big;

const DIGITS = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const LONGEST = 40;

/** The decimal that plain digits name, thousands set off by commas or not; null for signs, exponents, anything else. */
export function parseDecimal(text: string): Decimal | null {
  return DIGITS.test(text) && text.length <= LONGEST ? new Exact(text.replaceAll(",", "")) : null;
}

/** As `parseDecimal`, for digits that stand in our own code. Throws where they are none. */
export function decimal(text: string): Decimal {
  const parsed = parseDecimal(text);
  if (!parsed) throw new Error(`not a decimal: ${text}`);
  return parsed;
}

export const ZERO: Decimal = decimal("0");

/** The digits of a decimal: no exponent, no trailing zeros. */
export const plain = (d: Decimal): string => d.toFixed();

/** The larger of two. */
export const larger = (a: Decimal, b: Decimal): Decimal => (a.gte(b) ? a : b);

/** The smaller of two. */
export const smaller = (a: Decimal, b: Decimal): Decimal => (a.lte(b) ? a : b);

/** The sum; of nothing, zero. */
export const sum = (all: readonly Decimal[]): Decimal => all.reduce((a, b) => a.plus(b), ZERO);
