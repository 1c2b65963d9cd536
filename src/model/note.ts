// What a person notes beside an article: a claim's verdict overruled, or a claim added that the reader did not find.

import type { Day } from "../time/index.ts";
import type { Place } from "./place.ts";
import type { Verdict } from "./verdicts.ts";

/** A note, checked, with its place in its file. */
export interface Note {
  readonly claim: string | null;
  readonly words: string | null;
  readonly then: Verdict | null;
  readonly now: Verdict | null;
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly author: string;
  readonly date: Day;
  readonly place: Place;
}
