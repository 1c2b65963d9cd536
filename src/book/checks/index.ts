// Every check, one line each. A new check is a new file and a line here.

import { afterTheEdge } from "./after-the-edge.ts";
import type { Check } from "./check.ts";
import { codeConflict } from "./code-conflict.ts";
import { conflict } from "./conflict.ts";
import { madeBeforeInstrument } from "./made-before-instrument.ts";
import { noStatus } from "./no-status.ts";
import { oneWayCounter } from "./one-way-counter.ts";
import { overlappingRate } from "./overlapping-rate.ts";
import { stackingCycle } from "./stacking-cycle.ts";

export const CHECKS: readonly Check[] = [
  conflict,
  codeConflict,
  madeBeforeInstrument,
  afterTheEdge,
  noStatus,
  oneWayCounter,
  stackingCycle,
  overlappingRate,
];
