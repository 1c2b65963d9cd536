// Every kind of claim, in the order in which they get to see a sentence: what is checked by a figure comes first.

import type { Scene } from "../scene.ts";
import type { Reading } from "../types.ts";
import { attribution } from "./attribution.ts";
import { cause } from "./cause.ts";
import type { Claim, ClaimKind, ClaimKindName } from "./claim.ts";
import { countLevel } from "./count-level.ts";
import { eventHappened } from "./event-happened.ts";
import { eventSequence } from "./event-sequence.ts";
import { feeLevel } from "./fee-level.ts";
import { marketLevel } from "./market-level.ts";
import { marketMove } from "./market-move.ts";
import { measureState } from "./measure-state.ts";
import { measureWindow } from "./measure-window.ts";
import { meetingPlanned } from "./meeting-planned.ts";
import { notEnacted } from "./not-enacted.ts";
import { opinion } from "./opinion.ts";
import { pending } from "./pending.ts";
import { planAsFact } from "./plan-as-fact.ts";
import { prediction } from "./prediction.ts";
import { promisedAct } from "./promised-act.ts";
import { purchaseProgress } from "./purchase-progress.ts";
import { purchaseSize } from "./purchase-size.ts";
import { quotation } from "./quotation.ts";
import { rateChange } from "./rate-change.ts";
import { rateLevel } from "./rate-level.ts";
import { threat } from "./threat.ts";
import { tightened } from "./tightened.ts";

export const KINDS: readonly ClaimKind[] = [
  eventHappened,
  eventSequence,
  meetingPlanned,
  threat,
  marketMove,
  marketLevel,
  feeLevel,
  rateChange,
  rateLevel,
  pending,
  notEnacted,
  measureState,
  tightened,
  measureWindow,
  purchaseProgress,
  purchaseSize,
  countLevel,
  promisedAct,
  quotation,
  cause,
  attribution,
  planAsFact,
  prediction,
  opinion,
];

/** All claims of a sentence, each stretch of it judged by one kind of figure only. */
export function claimsIn(reading: Reading, scene: Scene): Claim[] {
  const kept: Claim[] = [];
  for (const kind of KINDS) {
    for (const claim of kind.find(reading, scene)) if (!kept.some((k) => taken(k, claim))) kept.push(claim);
  }
  return kept.filter((claim) => !answeredAsCause(claim, kept)).sort((a, b) => a.stretch.start - b.stretch.start);
}

/** "Analysts attributed it to …" is judged by the reasons; that nobody is named adds nothing. */
function answeredAsCause(claim: Claim, all: readonly Claim[]): boolean {
  return claim.kind === "attribution" && claim.subjects.length === 0 && all.some(({ kind }) => kind === "cause");
}

const FIGURES: ReadonlySet<ClaimKindName> = new Set([
  "rate-level",
  "rate-change",
  "purchase-size",
  "purchase-progress",
  "count-level",
  "market-move",
  "threat",
]);
/** Kinds that take a whole clause, and so make way for anything that can be checked in it. */
const VAGUE: ReadonlySet<ClaimKindName> = new Set(["prediction", "opinion"]);

function taken(kept: Claim, claim: Claim): boolean {
  const over = kept.stretch.start < claim.stretch.end && claim.stretch.start < kept.stretch.end;
  if (!over) return false;
  if (claim.kind === "measure-state" && kept.kind.startsWith("purchase")) return true;
  if (kept.kind === claim.kind)
    return kept.kind === "measure-state" || kept.stretch.start === claim.stretch.start || FIGURES.has(claim.kind);
  if (FIGURES.has(kept.kind) && FIGURES.has(claim.kind)) return true;
  if (claim.kind === "event-happened" && kept.kind === "attribution") return true;
  if (claim.kind === "attribution") return FIGURES.has(kept.kind) || ACTS.has(kept.kind);
  return VAGUE.has(claim.kind) && (claim.own !== true || VAGUE.has(kept.kind));
}

/** "He said that …" adds nothing where what he said is checked by itself. */
const ACTS: ReadonlySet<ClaimKindName> = new Set(["cause", "measure-state", "measure-window", "meeting-planned"]);

export type { Claim, ClaimKindName };
