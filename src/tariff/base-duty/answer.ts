// What a base duty comes to: an amount, or what must still be said before there is one.

import type { Money } from "../money.ts";

/** One part of a duty that has been settled. */
export interface Charged {
  readonly rate: string;
  readonly base: string;
  readonly amount: Money;
}

export interface Need {
  /** `value`: the entered value; `quantity`: an amount of something; `other-rate`: the rate of other goods. */
  readonly need: "value" | "quantity" | "other-rate";
  /** What is asked for, in the words in which a user would give it. */
  readonly basis: string;
  readonly why: string;
  readonly example: string;
}

/** The duty is not less than one and not more than the other. */
export interface Between {
  readonly least: Money;
  readonly most: Money;
}

export type BaseDuty =
  /** Exact, not yet rounded to the cent; the terms add up to it. */
  | { readonly kind: "amount"; readonly amount: Money; readonly terms: readonly Charged[] }
  /** `between` where what is known bounds the duty. */
  | { readonly kind: "needs"; readonly needs: readonly Need[]; readonly between: Between | null };
