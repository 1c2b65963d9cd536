// What the importer says of the goods: the facts on which a duty can turn beside number, origin and day.

import type { Day } from "../../time/index.ts";
import type { Money } from "../money.ts";
import type { HtsNumber } from "../number.ts";
import type { Percent } from "../percent.ts";
import type { Quantities } from "../quantity/index.ts";

export type Metal = "steel" | "aluminum" | "copper";

export interface EntryFacts {
  /** Entered value in US dollars; null where it is not given. */
  readonly value: Money | null;
  readonly quantities: Quantities;
  readonly loaded: Day | null;
  readonly exported: Day | null;
  /** Headings and words that the importer claims. */
  readonly claims: ReadonlySet<string>;
  /** Declared value of each metal in the goods, US dollars. */
  readonly content: ReadonlyMap<Metal, Money>;
  /** Share of the value that is of US origin, percent. */
  readonly usContent: Percent | null;
  /** Under a Chapter 98 claim: the part of the value that stays dutiable, US dollars. */
  readonly dutiable: Money | null;
}

export interface Entry extends EntryFacts {
  readonly number: HtsNumber;
  readonly origin: string;
  /** Day of entry for consumption or withdrawal from warehouse (19 CFR 141.68, 141.69). */
  readonly day: Day;
}
