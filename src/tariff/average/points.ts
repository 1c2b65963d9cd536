// Exact amounts as points of a value, rounded so that what is printed still adds up.

import { type Fine, pointOf } from "./goods.ts";

export interface Points {
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * Amounts in points (hundredths) of a value of so many dollars. The total is rounded half up; of the parts those that
 * lose most by rounding down are rounded up, until they add to it.
 */
export function pointsOf(amounts: readonly Fine[], dollars: number, decimals: number): Points {
  const unit = 10n ** BigInt(decimals);
  const point = pointOf(dollars);
  const cut = amounts.map((amount) => floored(amount * unit, point));
  const sum = amounts.reduce((a, b) => a + b, 0n);
  const total = floored(2n * sum * unit + point, 2n * point).whole;
  const short = Number(total - cut.reduce((a, b) => a + b.whole, 0n));
  const upFirst = cut.map((_, i) => i).sort((a, b) => byRest(cut[b]?.rest ?? 0n, cut[a]?.rest ?? 0n));
  const up = new Set(upFirst.slice(0, short));
  const print = (units: bigint) => printed(units, decimals);
  return { total: print(total), parts: cut.map(({ whole }, i) => print(up.has(i) ? whole + 1n : whole)) };
}

const byRest = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);

function floored(amount: bigint, by: bigint): { whole: bigint; rest: bigint } {
  const rest = ((amount % by) + by) % by;
  return { whole: (amount - rest) / by, rest };
}

/** Whole units of the last decimal as decimal text. */
export function printed(units: bigint, decimals: number): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : "";
  return `${units < 0n ? "-" : ""}${whole}${fraction}`;
}

/** The difference of two decimal texts with signs, to the longer one's decimals. */
export function pointsMinus(a: string, b: string): string {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  return printed(unitsOf(a, decimals) - unitsOf(b, decimals), decimals);
}

/** The sum of decimal texts with signs; of nothing, `0`. */
export function pointsSum(all: readonly string[]): string {
  const decimals = Math.max(0, ...all.map(decimalsOf));
  return printed(
    all.reduce((sum, text) => sum + unitsOf(text, decimals), 0n),
    decimals,
  );
}

const decimalsOf = (text: string) => text.split(".")[1]?.length ?? 0;

function unitsOf(text: string, decimals: number): bigint {
  return BigInt(text.replace(".", "") + "0".repeat(decimals - decimalsOf(text)));
}
