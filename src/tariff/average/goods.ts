// Goods of a basket: a number, what they are worth, their metal, their base duty, what is claimed for them.

import type { HtsNumber } from "../number.ts";
import type { Metalled } from "./content.ts";

/** Money in an average: whole tenths of a billionth of a dollar, so that every share of every rate is exact. */
export type Fine = bigint;

export interface Goods extends Metalled {
  readonly number: HtsNumber;
  /** Headings that count as claimed; the same set for all goods that claim the same. */
  readonly claims: ReadonlySet<string>;
  /**
   * A rate in ten-thousandths of a percent, or an amount where the printed rate is no share of the value. An amount is
   * told last, when the law of its year has been applied to all goods.
   */
  base: number | Fine;
}

const PER_DOLLAR = 10_000;

/** Whole dollars at a rate in ten-thousandths of a percent. */
export const dutyOn = (dollars: number, rate: number): Fine => BigInt(dollars * PER_DOLLAR) * BigInt(rate);

export const fine = (dollars: number): Fine => BigInt(dollars) * BigInt(PER_DOLLAR) * 1_000_000n;

/** One hundredth of a value, in the unit of amounts: a point. */
export const pointOf = (dollars: number): Fine => fine(dollars) / 100n;

export function baseDutyOf({ base, value }: Goods): Fine {
  return typeof base === "bigint" ? base : dutyOn(value, base);
}

/** Values of one rate are added before they meet it, which is as exact and quicker. */
export function baseDutyOn(goods: readonly Goods[]): Fine {
  const values = new Map<number, number>();
  let duty = 0n;
  for (const { base, value } of goods) {
    if (typeof base === "bigint") duty += base;
    else values.set(base, (values.get(base) ?? 0) + value);
  }
  for (const [rate, value] of values) duty += dutyOn(value, rate);
  return duty;
}
