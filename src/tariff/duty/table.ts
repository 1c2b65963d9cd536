// The law of one moment, before any goods: every duty, what lifts it, and which gives way to which.

import { facetsAt, winner } from "../../engine/index.ts";
import type { DutyFacets } from "../../engine/kinds/additional-duty.ts";
import type { ExemptionFacets } from "../../engine/kinds/exemption.ts";
import type { StackingFacets } from "../../engine/kinds/stacking.ts";
import type { Book, Statement, Subject } from "../../model/book.ts";
import type { AsOf } from "../../time/index.ts";

/** A subject with its facets at that moment. */
export interface Terms<F> {
  readonly subject: Subject;
  readonly facets: Partial<F>;
  /** The statement that set its status. */
  readonly status: Statement;
}

export type DutyTerms = Terms<DutyFacets>;
export type ReliefTerms = Terms<ExemptionFacets>;
export type StackingTerms = Terms<StackingFacets>;

export interface DutyTable {
  readonly at: AsOf;
  readonly side: string;
  /** Duties in force, suspended or ended; those not begun are left out. */
  readonly duties: readonly DutyTerms[];
  /** Exemptions in force, by the duty that they lift. */
  readonly reliefs: ReadonlyMap<string, readonly ReliefTerms[]>;
  /** Stacking rules in force; a rule stands after those that decide whether its own duties are charged. */
  readonly rules: readonly StackingTerms[];
  /** The groups of Chapter 99 numbers in the order in which they are filed. */
  readonly filing: readonly string[];
}

/** Builds the table of one side's duties. It depends on the day alone, so it can be kept for all lines of the day. */
export function dutyTable(book: Book, side: string, at: AsOf): DutyTable {
  const of = <F extends object>(kind: string) => termsOf<F>(book, side, kind, at);
  const reliefs = of<ExemptionFacets>("exemption").filter((t) => t.facets.status === "in-force");
  const rules = of<StackingFacets>("stacking").filter((t) => t.facets.status === "in-force");
  const filing = of<{ groups: string[]; status: string }>("filing-order").find((t) => t.facets.status === "in-force");
  return {
    at,
    side,
    duties: of<DutyFacets>("additional-duty"),
    reliefs: byDuty(reliefs),
    rules: inOrder(rules),
    filing: filing?.facets.groups ?? [],
  };
}

function termsOf<F extends object>(book: Book, side: string, kind: string, at: AsOf): Terms<F>[] {
  const terms: Terms<F>[] = [];
  for (const subject of book.subjects.values()) {
    if (subject.kind !== kind || subject.side !== side) continue;
    const status = winner(subject, "status", at);
    if (status) terms.push({ subject, facets: facetsAt<F>(subject, at), status });
  }
  return terms;
}

function byDuty(reliefs: readonly ReliefTerms[]): Map<string, ReliefTerms[]> {
  const map = new Map<string, ReliefTerms[]>();
  for (const relief of reliefs) {
    for (const duty of relief.facets.of ?? []) map.set(duty, [...(map.get(duty) ?? []), relief]);
  }
  return map;
}

/** The book has no cycles of stacking (check `stacking-cycle`), so every rule finds its place. */
function inOrder(rules: readonly StackingTerms[]): StackingTerms[] {
  const ordered: StackingTerms[] = [];
  const waiting = new Set(rules);
  while (waiting.size > 0) {
    const ready = [...waiting].filter((rule) => ![...waiting].some((other) => other !== rule && feeds(other, rule)));
    for (const rule of ready.length > 0 ? ready : [...waiting]) {
      ordered.push(rule);
      waiting.delete(rule);
    }
  }
  return ordered;
}

/** Does `a` decide whether a duty is charged to which `b` makes others give way? */
function feeds(a: StackingTerms, b: StackingTerms): boolean {
  return (a.facets.yields ?? []).some((duty) => (b.facets.to ?? []).includes(duty));
}
