// US dollars as exact decimals, rounded to the cent only where customs rounds.

import type { Problem } from "../model/problem.ts";
import { type Decimal, decimal, parseDecimal, sum } from "./decimal.ts";

declare const brand: unique symbol;

/** An amount of US dollars, exact. */
export type Money = Decimal & { readonly [brand]: "Money" };

const MOST = decimal("10000000000000");
const SHAPE = /^(?:USD|US\$|\$)?\s*([\d,]+(?:\.\d{1,2})?)$/;

/** A decimal taken as dollars. */
export const dollars = (amount: Decimal): Money => amount as Money;

export const NO_MONEY: Money = dollars(decimal("0"));

/** The amount that the text names: `10000`, `$10,000.50`, `USD 25`. Null for a negative, a fraction of a cent, an absurd sum. */
export function parseMoney(text: string): Money | null {
  const digits = SHAPE.exec(text.normalize("NFKC").trim())?.[1];
  const amount = digits === undefined ? null : parseDecimal(digits);
  return amount?.lte(MOST) ? dollars(amount) : null;
}

/** What is wrong with a text that `parseMoney` refuses. */
export function moneyProblem(text: string, at = "value"): Problem {
  const help = "write US dollars and at most two decimals, 10000 or 10,000.50";
  return { code: "malformed-money", message: `"${text}" is not an amount of US dollars`, help, at };
}

/**
 * Rounded to the cent, halves up, as the duty of a line and number stands on CBP Form 7501.
 * Confidence low: the form's instructions were not read.
 */
export const cents = (amount: Money): Money => dollars(amount.round(2, 1));

/** With two decimals, `3090.00`; halves of a cent go up. */
export const formatMoney = (amount: Money): string => amount.toFixed(2, 1);

/** The sum; of nothing, nothing. */
export const addMoney = (...amounts: readonly Money[]): Money => dollars(sum(amounts));
