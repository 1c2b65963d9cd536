// A ship as a port fee looks at it: plain facts, of which some may not be known.

import type { Decimal } from "../decimal.ts";

/** Facts that decide which fee reaches a ship. Countries are ISO letters; the US share is points per hundred, `30`. */
export const FACTS = ["type", "built", "owner", "operator", "flag", "us-share"] as const;
export type Fact = (typeof FACTS)[number];

/** Null where it was not said. */
export type Facts = Readonly<Record<Fact, string | null>>;
export type KnownFacts = Readonly<Record<Fact, string>>;

/** One call of a ship at a port. */
export interface Call {
  readonly facts: Facts;
  readonly netTons: Decimal;
  /** Containers put ashore on the whole string of calls; null where it was not said. */
  readonly containers: Decimal | null;
  /** Is it the first port of the string of calls? */
  readonly firstPort: boolean;
  /** How often the ship was charged in the same year before. */
  readonly earlierCharges: number;
}
