// What a kind of claim has to offer: it finds its claims in a sentence, and each can be judged as known on a day.

import type { Day } from "../../time/index.ts";
import type { Scene } from "../scene.ts";
import type { Reading, Stretch } from "../types.ts";
import type { Judged } from "../verdict.ts";

export const CLAIM_KINDS = [
  "event-happened",
  "event-sequence",
  "meeting-planned",
  "rate-level",
  "rate-change",
  "measure-state",
  "measure-window",
  "purchase-size",
  "purchase-progress",
  "count-level",
  "market-move",
  "quotation",
  "attribution",
  "cause",
  "threat",
  "opinion",
  "prediction",
] as const;
export type ClaimKindName = (typeof CLAIM_KINDS)[number];

/** From when the claim is looked at: what was known at the end of that day, of how things stood on it. */
export interface Vantage {
  readonly known: Day;
  readonly on: Day;
}

export interface Claim {
  readonly kind: ClaimKindName;
  /** The words of the article that make it. */
  readonly stretch: Stretch;
  /** Things of the book that it is about. */
  readonly subjects: readonly string[];
  /** A view or forecast given in somebody's own name: it stands beside the facts that it takes for granted. */
  readonly own?: true;
  judge(at: Vantage): Judged;
}

export interface ClaimKind {
  readonly name: ClaimKindName;
  find(reading: Reading, scene: Scene): Claim[];
}
