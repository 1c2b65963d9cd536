// A quantity back in the unit that somebody asked for.

import { type Decimal, plain } from "../decimal.ts";
import { type Basis, isMoney } from "./basis.ts";
import { unitOf } from "./parse.ts";

/** How much an amount in customs' own unit is in another unit; null where the unit measures something else. */
export function inUnit(amount: Decimal, basis: Basis, name: string): Decimal | null {
  const unit = unitOf(name.toLowerCase());
  return unit?.basis === basis ? amount.div(unit.size) : null;
}

/** A quantity in words, `100 kg`, `2.5 kg lead content`, `$12.50`. */
export function formatQuantity(amount: Decimal, basis: Basis): string {
  return isMoney(basis) ? `$${amount.toFixed(2, 1)}` : `${plain(amount)} ${basis}`;
}
