// An amount that nobody publishes as a series, but that someone on record named: the sale of arms, the value of an order.

import { amountsIn } from "../record/promised.ts";
import type { Utterance } from "../record/utterance.ts";
import type { Scene } from "../scene.ts";
import type { Quantity } from "../types.ts";
import { type Judged, judged } from "../verdict.ts";
import type { Vantage } from "./claim.ts";
import { holds } from "./fit.ts";
import { dayWords, inside, nameOf } from "./words.ts";

const NOT_DONE = /\b(?:possible|plan(?:s|ned)?|proposed?|considers?|could|may|is to|intend)/i;

/** Who named the amount on one of these topics by then; null where nobody did. */
export function saidAmount({ said }: Scene, topics: readonly string[], quantity: Quantity, at: Vantage): Judged | null {
  const heard = said.filter((u) => u.made <= at.known && u.topics.some((t) => topics.includes(t)));
  const hit = heard.filter((u) => names(u, quantity)).at(-1);
  if (!hit) return null;
  const words = `${nameOf(hit)}, ${dayWords(hit.made)}: ${inside(hit.says || hit.quote || "")}.`;
  return judged(NOT_DONE.test(hit.says) ? "true-with-limits" : "true", words, [hit.proof], null);
}

/** Only amounts large enough not to be a day or a count of meetings. */
function names({ says, quote }: Utterance, quantity: Quantity): boolean {
  const exact = { ...quantity, reach: null } as Quantity;
  return amountsIn(`${says} ${quote ?? ""}`).some(
    (n) => n >= 100 && n !== 2025 && n !== 2026 && holds(exact, { low: n, high: n }),
  );
}
