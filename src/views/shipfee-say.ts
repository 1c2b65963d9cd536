// How a port fee stands, in words.

import type { ShipFee, ShipFeeAhead } from "../tariff/index.ts";
import { dayWords } from "./say.ts";

const STATUS: Readonly<Record<string, string>> = {
  "in-force": "in force",
  suspended: "suspended",
  ended: "ended",
  scheduled: "not begun",
  none: "not in force",
};

export function statusWord(status: string): string {
  return STATUS[status] ?? status;
}

/** Why a fee is charged that day, or is not although it reaches the ship. */
export function standingWords({ law, held, ahead }: Pick<ShipFee, "law" | "held" | "ahead">): string {
  const { facets, state } = law;
  if (held === "later-port") return `in force, and charged at the first port of a ${facets.per} alone`;
  if (held === "capped")
    return `in force, and already charged the ${facets.mostChargesPerYear} times that a year allows at most`;
  if (state.standing === "in-force") return "in force";
  if (state.standing === "scheduled") return `not begun${begins(ahead)}`;
  const until = state.until ? ` until ${dayWords(state.until.local)}` : " until further notice";
  return state.standing === "suspended" ? `suspended${until}` : statusWord(state.standing);
}

function begins(ahead: readonly ShipFeeAhead[]): string {
  const first = ahead.find((a) => a.switches.some((s) => s.facet === "status"));
  return first ? `: it begins on ${dayWords(first.on.local)}` : "";
}

/** What the sum of the answer rests on; `settled`: it is the same whatever the missing facts are. */
export function dueWords(port: string, candidates: readonly ShipFee[], sure: ShipFee | null, settled: boolean): string {
  if (candidates.length === 0) return `no fee at ${port === "CN" ? "a Chinese" : "a US"} port reaches this ship`;
  if (sure) return `${sure.law.subject.name.en}: ${sure.held === null ? chargedWords(sure) : standingWords(sure)}`;
  if (!settled) return "it turns on facts that were not given";
  return `whatever the missing facts are: ${[...new Set(candidates.map(standingWords))].join("; ")}`;
}

function chargedWords({ law, charge }: ShipFee): string {
  if (charge.steps.length > 0) return "in force";
  return `in force, at an amount that the record does not hold for what was known (${law.facets.vessels})`;
}
