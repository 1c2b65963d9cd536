// Between what amounts a duty lies while some of what it is charged on is not known.

import { type Decimal, larger, sum, ZERO } from "../decimal.ts";
import { dollars } from "../money.ts";
import { wholeOf } from "../quantity/index.ts";
import type { Between } from "./answer.ts";
import type { Charge } from "./charge.ts";
import { amountOf, type Goods } from "./goods.ts";

/** The bounds of a sum of charges: a content is between nothing and what is left of its whole. Null where it has none. */
export function bounds(charges: readonly Charge[], goods: Goods): Between | null {
  const missing = charges.filter((c) => amountOf(c.basis, goods) === null);
  const least = sum(charges.map((c) => c.pay(amountOf(c.basis, goods) ?? ZERO)));
  const most = (["kg", "entered value"] as const).map((whole) => mostWithin(whole, missing, charges, goods));
  const bounded = missing.every((c) => whole(c) !== null) && most.every((m) => m !== null);
  return bounded ? { least: dollars(least), most: dollars(least.plus(sum(most.filter((m) => m !== null)))) } : null;
}

/** All that is left of a whole may be what the dearest of the missing charges is on. */
function mostWithin(
  basis: "kg" | "entered value",
  missing: readonly Charge[],
  charges: readonly Charge[],
  goods: Goods,
): Decimal | null {
  const open = missing.filter((c) => whole(c) === basis);
  if (open.length === 0) return ZERO;
  const all = amountOf(basis, goods);
  if (all === null) return null;
  const taken = sum(charges.filter((c) => whole(c) === basis).map((c) => amountOf(c.basis, goods) ?? ZERO));
  const room = larger(all.minus(taken), ZERO);
  return open.map((c): Decimal => c.pay(room)).reduce(larger);
}

const whole = (charge: Charge) => (charge.basis === "entered value" ? null : wholeOf(charge.basis));
