// What the reader finds of a claim, and what each word of verdict means.

import type { Verdict } from "../model/verdicts.ts";
import type { Proof } from "./record/proof.ts";

export { VERDICTS, type Verdict } from "../model/verdicts.ts";

export interface Judged {
  readonly verdict: Verdict;
  /** One sentence that says why. */
  readonly reason: string;
  /** The record's own number or word, where it has one. */
  readonly record: string | null;
  readonly proofs: readonly Proof[];
}

/** A verdict that rests on the record. */
export function judged(
  verdict: Verdict,
  reason: string,
  proofs: readonly Proof[] = [],
  record: string | null = null,
): Judged {
  return { verdict, reason, record, proofs };
}

/** The record is silent: says what it would need, and never guesses. */
export function missing(what: string, proofs: readonly Proof[] = []): Judged {
  return judged("unverifiable", `The book is silent: it lacks ${what}.`, proofs);
}

/** Was right when it was written, and is no longer: the later finding with the word for that. */
export function overtakenBy(then: Judged, now: Judged): Judged {
  const fits = then.verdict === "true" || then.verdict === "true-with-limits";
  const gone = now.verdict === "false" || now.verdict === "misleading";
  return fits && gone ? { ...now, verdict: "overtaken" } : now;
}
