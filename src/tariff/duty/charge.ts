// A duty that one line of one entry pays, before any money is counted.

import type { DutyBase } from "../../engine/kinds/additional-duty.ts";
import type { Metal } from "./entry.ts";
import type { Reached } from "./reach.ts";
import type { ReliefTerms } from "./table.ts";

export interface Charge {
  readonly reached: Reached;
  /** Rate in HTS notation; null where the record holds none. */
  readonly rate: string | null;
  readonly floor: string | null;
  readonly heading: string | null;
  readonly base: DutyBase;
  /** Metals whose declared value another duty taxes, so that this one is not charged on it. */
  readonly less: readonly Metal[];
  /** The US part of the value is free of it, if the importer's share reaches the least one. */
  readonly usPart: ReliefTerms | null;
  /** Goods under way that keep an older rate. */
  readonly relief: ReliefTerms | null;
}
