// Which fee reaches a ship: as the facts are, or on every reading of those that are missing.

import { conditionWords, holds, parseCondition } from "./condition.ts";
import type { FeeLaw } from "./law.ts";
import { FACTS, type Fact, type Facts, type KnownFacts } from "./ship.ts";

export type Verdict =
  | { readonly is: "charged" }
  | { readonly is: "not-reached"; readonly why: string }
  | { readonly is: "spared"; readonly why: string }
  | { readonly is: "displaced"; readonly why: string };

/** A fee with its verdict on each reading of the facts. */
export interface Decided {
  readonly law: FeeLaw;
  /** Charged on every reading, on some, or on none. */
  readonly charged: "yes" | "perhaps" | "no";
  /** Why it is not, where all readings agree. */
  readonly why: string | null;
}

export interface Decision {
  readonly fees: readonly Decided[];
  /** On some reading no fee at all reaches the ship. */
  readonly perhapsNone: boolean;
  /** The missing facts on which it turns. */
  readonly needs: readonly Fact[];
}

export function decide(laws: readonly FeeLaw[], facts: Facts): Decision {
  const all = readings(laws, facts).map((known) => ({ known, verdicts: laws.map((law) => verdict(law, laws, known)) }));
  const fees = laws.map((law, i): Decided => {
    const own = all.flatMap((reading) => reading.verdicts[i] ?? []);
    const times = own.filter((v) => v.is === "charged").length;
    const charged = times === own.length ? "yes" : times > 0 ? "perhaps" : "no";
    const whys = new Set(own.map((v) => (v.is === "charged" ? null : v.why)));
    return { law, charged, why: whys.size === 1 ? ([...whys][0] ?? null) : null };
  });
  const perhapsNone = all.some(({ verdicts }) => verdicts.every((v) => v.is !== "charged"));
  const outcome = (reading: (typeof all)[number]) => reading.verdicts.map((v) => v.is === "charged").join();
  const needs = FACTS.filter((fact) => facts[fact] === null && turnsOn(fact, all, outcome));
  return { fees, perhapsNone, needs };
}

/** Do two readings that differ in that fact alone come out differently? */
function turnsOn<R extends { known: KnownFacts }>(fact: Fact, all: readonly R[], outcome: (r: R) => string): boolean {
  const seen = new Map<string, string>();
  return all.some((reading) => {
    const rest = FACTS.filter((f) => f !== fact)
      .map((f) => reading.known[f])
      .join();
    const first = seen.get(rest) ?? outcome(reading);
    seen.set(rest, first);
    return first !== outcome(reading);
  });
}

function verdict(law: FeeLaw, laws: readonly FeeLaw[], facts: KnownFacts): Verdict {
  const { reaches = [], spares = [] } = law.facets;
  if (!reaches.some((condition) => holds(condition, facts))) {
    return { is: "not-reached", why: `reaches ships with ${reaches.map(conditionWords).join("; or ")}` };
  }
  const spared = spares.find((condition) => holds(condition, facts));
  if (spared) return { is: "spared", why: `lets off ships with ${conditionWords(spared)}` };
  const first = laws.find((other) => goesBefore(other, law) && verdict(other, laws, facts).is === "charged");
  return first ? { is: "displaced", why: `${first.subject.name.en} is charged instead` } : { is: "charged" };
}

/** A fee that has ended leaves the ship to the others. Two that name each other would not end: the later gives way. */
function goesBefore(other: FeeLaw, law: FeeLaw): boolean {
  if (other.state.standing === "ended" || !other.facets.insteadOf?.includes(law.subject.id)) return false;
  return !law.facets.insteadOf?.includes(other.subject.id) || other.subject.id < law.subject.id;
}

/** Every combination of the values that the tests tell apart, for the facts that are missing. */
function readings(laws: readonly FeeLaw[], facts: Facts): KnownFacts[] {
  return FACTS.reduce<Record<string, string>[]>(
    (all, fact) => {
      const given = facts[fact];
      const values = given === null ? valuesToTry(laws, fact) : [given];
      return all.flatMap((reading) => values.map((v) => ({ ...reading, [fact]: v })));
    },
    [{}],
  ) as KnownFacts[];
}

/** What the tests name of a fact, and one value that they do not. */
function valuesToTry(laws: readonly FeeLaw[], fact: Fact): string[] {
  const tests = laws.flatMap(({ facets }) => [...(facets.reaches ?? []), ...(facets.spares ?? [])]);
  const named = tests.flatMap(parseCondition).flatMap((clause) => (clause.fact === fact ? clause.values : []));
  return [...new Set([...named, fact === "us-share" ? "0" : "any other"])];
}
