// What a yardstick says of a promise on a day, as known on a day: the verdict and all that it rests on.

import type { Statement } from "../model/book.ts";
import type { CommitmentStanding, Finding, Observation, Told, Yardstick } from "../model/voices.ts";
import type { Day } from "../time/index.ts";

/** The day asked for and the last day of what may be known of it. */
export interface Asking {
  readonly on: Day;
  readonly known: Day;
  /** Past this day the record is silent. */
  readonly recordedThrough: Day;
}

/** A count against what was promised. Amounts are decimal text in the yardstick's unit. */
export interface Count {
  readonly unit: string;
  readonly target: string;
  /** Null where no figure is known; a range has `low` and `high`. */
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly bound: Observation["bound"] | null;
  /** Of the target, in whole per cent; of a range, its lower end. */
  readonly share: number | null;
  readonly dataThrough: Day | null;
  readonly published: Day | null;
  /** What an even pace would have reached by `dataThrough`. The target is theirs, the pace is ours. */
  readonly evenPace: string | null;
  /** What the season of the year before would have reached by then. */
  readonly seasonPace: string | null;
  /** The count as of the last day promised, or the last one before it. */
  readonly atDeadline: string | null;
  /** The last day of the first figure that reaches the target. */
  readonly metBy: Day | null;
}

export interface Judgement {
  readonly yardstick: Yardstick;
  readonly standing: CommitmentStanding;
  /** One sentence that says why. */
  readonly reason: string;
  readonly from: Day | null;
  readonly through: Day | null;
  readonly count: Count | null;
  /** The observations that were counted, in order. */
  readonly figures: readonly Observation[];
  readonly statements: readonly Statement[];
  readonly told: readonly Told[];
  /** The hand-set verdict that counts, where one does. */
  readonly finding: Finding | null;
}

/** A judgement with nothing behind it but its reason. */
export function judged(yardstick: Yardstick, standing: CommitmentStanding, reason: string): Judgement {
  const { judges } = yardstick;
  const [from, through] = judges.kind === "findings" ? [null, null] : [judges.from, judges.through];
  const nothing = { count: null, figures: [], statements: [], told: [], finding: null };
  return { yardstick, standing, reason, from, through, ...nothing };
}
