// What is known of the goods that a duty is charged on.

import { type Decimal, sum } from "../decimal.ts";
import type { Money } from "../money.ts";
import { type Basis, partsOf, type Quantities } from "../quantity/index.ts";

export interface Goods {
  /** Entered value; null where it is not given. */
  readonly value: Money | null;
  readonly quantities: Quantities;
}

/** The entered value, or something else that a term is charged on. */
export type ChargeBasis = "entered value" | Basis;

/** How much there is of a basis; null where nobody said. */
export function amountOf(basis: ChargeBasis, goods: Goods): Decimal | null {
  if (basis === "entered value") return goods.value;
  return goods.quantities.get(basis) ?? sumOfParts(basis, goods);
}

function sumOfParts(basis: Basis, goods: Goods): Decimal | null {
  const parts = partsOf(basis).map((part) => goods.quantities.get(part));
  const known = parts.filter((part) => part !== undefined);
  return parts.length > 0 && known.length === parts.length ? sum(known) : null;
}
