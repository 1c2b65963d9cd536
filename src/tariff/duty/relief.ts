// What lifts a duty from goods that it names: listed, described and claimed, under way, of US content.

import type { Chapter, Statement } from "../../model/book.ts";
import type { Day } from "../../time/index.ts";
import type { EntryFacts } from "./entry.ts";
import { fromThere, type Reached, within } from "./reach.ts";
import type { DutyTable, ReliefTerms } from "./table.ts";

/** A reason why a duty is not charged, in a word that programs can read. */
export type WhyNot =
  | "exempt-listed"
  | "exempt-claimed"
  | "in-transit"
  | "stacking"
  | "suspended"
  | "ended"
  | "left-the-list"
  | "no-content"
  | "at-floor";

export interface Spared {
  readonly measure: string;
  /** The heading that is reported at 0 in its place, where there is one. */
  readonly heading: string | null;
  readonly code: WhyNot;
  readonly why: string;
  readonly statements: readonly Statement[];
}

/** Something that would change the answer if the importer claimed it. */
export interface Claimable {
  readonly measure: string;
  readonly heading: string | null;
  readonly effect: "lifts" | "adds";
  readonly why: string;
  readonly option: string;
  readonly statements: readonly Statement[];
}

export interface Relieved {
  readonly spared: Spared | null;
  /** Charged at this rate, under this heading, instead of the duty's own. */
  readonly instead: { readonly rate: string; readonly heading: string | null; readonly relief: ReliefTerms } | null;
  /** Least share of US content from which the US part is free, and the heading; null where no such rule is met. */
  readonly usPart: ReliefTerms | null;
  readonly claimable: readonly Claimable[];
  /** Relief that a missing day would decide, inside its window of entry. */
  readonly undecided: readonly { readonly relief: ReliefTerms; readonly fact: "loaded" | "exported" }[];
}

export interface Setting {
  readonly table: DutyTable;
  readonly chapter: Chapter;
  readonly digits: string;
  readonly origin: string;
  readonly day: Day;
}

export function relieve(setting: Setting, reached: Reached, facts: EntryFacts): Relieved {
  const open = (setting.table.reliefs.get(reached.duty.subject.id) ?? []).filter(
    (relief) => lifts(relief) && covers(setting, relief) && fromThere(relief.facets.origins ?? "all", setting.origin),
  );
  const claimable: Claimable[] = [];
  const undecided: { relief: ReliefTerms; fact: "loaded" | "exported" }[] = [];
  let usPart: ReliefTerms | null = null;
  const met = open.filter((relief) => relief.facets.when !== "us-content" && meets(setting, relief, facts) === "yes");
  const best = met.find((relief) => (relief.facets.rate ?? "0%") === "0%") ?? met[0];
  if (best) return { ...settled(reached, best), usPart: null, claimable: [], undecided: [] };
  for (const relief of open) {
    const verdict = meets(setting, relief, facts);
    if (verdict === "yes") usPart = relief;
    else if (verdict === "unsaid" || verdict === "unsaid-far") {
      if (verdict === "unsaid") undecided.push({ relief, fact: underWayFact(relief) });
      if (worthNaming(relief)) claimable.push(asClaimable(reached, relief));
    }
  }
  return { spared: null, instead: null, usPart, claimable, undecided };
}

type Verdict = "yes" | "no" | "unsaid" | "unsaid-far";

function meets(setting: Setting, relief: ReliefTerms, facts: EntryFacts): Verdict {
  const { when, heading } = relief.facets;
  if (when === "listed") return "yes";
  if (when === "claimed") return heading !== undefined && facts.claims.has(heading) ? "yes" : "unsaid-far";
  if (when === "us-content") return usShareMet(relief, facts);
  return underWay(setting.day, relief, facts);
}

function usShareMet(relief: ReliefTerms, facts: EntryFacts): Verdict {
  const least = relief.facets.leastUsContent;
  if (!facts.usContent || !least) return "unsaid-far";
  return facts.usContent.gte(least.slice(0, -1)) ? "yes" : "no";
}

/** Goods under way: loaded (or exported) before one minute, entered before another. Days before the minute's day count. */
function underWay(day: Day, relief: ReliefTerms, facts: EntryFacts): Verdict {
  const { loadedBefore, exportedBefore, enteredBefore, heading } = relief.facets;
  if (enteredBefore && day >= enteredBefore.slice(0, 10)) return "no";
  const left = exportedBefore ? facts.exported : facts.loaded;
  const before = exportedBefore ?? loadedBefore;
  if (left && before) return left < before.slice(0, 10) ? "yes" : "no";
  if (heading && facts.claims.has(heading)) return "unsaid";
  return enteredBefore ? "unsaid" : "unsaid-far";
}

function underWayFact(relief: ReliefTerms): "loaded" | "exported" {
  return relief.facets.exportedBefore ? "exported" : "loaded";
}

/** A claim that leaves a part of the value dutiable lifts no duty: it narrows what all of them are charged on. */
function lifts(relief: ReliefTerms): boolean {
  return (relief.facets.dutiablePart ?? "none") === "none";
}

function covers(setting: Setting, relief: ReliefTerms): boolean {
  return within(setting.chapter, setting.digits, relief.facets.scope ?? "everything", setting.table.at).in;
}

/** Donations and the like are open to all goods; to name them at every line would hide what matters for this one. */
function worthNaming(relief: ReliefTerms): boolean {
  const { scope, when } = relief.facets;
  return when === "in-transit" || (when === "claimed" && Array.isArray(scope));
}

function settled(reached: Reached, relief: ReliefTerms): Pick<Relieved, "spared" | "instead"> {
  const { rate, heading = null, when } = relief.facets;
  if (rate && rate !== "0%") return { spared: null, instead: { rate, heading, relief } };
  const code: WhyNot = when === "in-transit" ? "in-transit" : when === "listed" ? "exempt-listed" : "exempt-claimed";
  const why = relief.facets.described ?? relief.subject.name.en;
  const spared = { measure: reached.duty.subject.id, heading, code, why, statements: [relief.status] };
  return { spared, instead: null };
}

function asClaimable(reached: Reached, relief: ReliefTerms): Claimable {
  const { heading = null, loadedBefore, exportedBefore, enteredBefore, when } = relief.facets;
  const underWayWhy = [
    exportedBefore ? `exported before ${exportedBefore.slice(0, 10)}` : `loaded before ${loadedBefore?.slice(0, 10)}`,
    enteredBefore ? `entered before ${enteredBefore.slice(0, 10)}` : null,
  ];
  const why =
    when === "in-transit"
      ? `goods ${underWayWhy.filter((x) => x !== null).join(" and ")}`
      : (relief.facets.described ?? relief.subject.name.en);
  const option = when === "in-transit" ? `--${underWayFact(relief)} <date>` : `--claim ${heading}`;
  return { measure: reached.duty.subject.id, heading, effect: "lifts", why, option, statements: [relief.status] };
}
