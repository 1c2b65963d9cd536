// What an importer may claim, checked against the book of that day: a claim that cannot hold is refused with the reason.

import { measures, stateOf, value } from "../../engine/index.ts";
import type { Book, Circumstance, Subject } from "../../model/book.ts";
import { nearest } from "../../model/nearest.ts";
import type { Problem } from "../../model/problem.ts";
import { within } from "./reach.ts";
import type { Setting } from "./relief.ts";
import type { DutyTable, DutyTerms, ReliefTerms } from "./table.ts";

/** Claims that are no Chapter 99 heading: special rates open to any origin, and quota. By the circumstance that allows each. */
export const WORD_CLAIMS: Readonly<Record<string, { readonly circumstance: string; readonly free: boolean }>> = {
  C: { circumstance: "civil-aircraft", free: true },
  K: { circumstance: "pharma", free: true },
  L: { circumstance: "dye-intermediate", free: true },
  "in-quota": { circumstance: "trq-in", free: false },
};

export function refusedClaims(
  book: Book,
  setting: Setting,
  claims: ReadonlySet<string>,
  circumstances: readonly Circumstance[],
): Problem[] {
  return [...claims].flatMap((claim) =>
    claim in WORD_CLAIMS ? wordClaim(claim, circumstances) : headingClaim(book, setting, claim),
  );
}

function wordClaim(claim: string, circumstances: readonly Circumstance[]): Problem[] {
  const wanted = WORD_CLAIMS[claim]?.circumstance;
  if (circumstances.some((c) => c.kind === wanted)) return [];
  const message = `the line has no special rate or quota for the claim ${claim}`;
  return [
    { code: "claim-refused", message, help: "leave the claim out, or look at the line's special column", at: "claim" },
  ];
}

function headingClaim(book: Book, setting: Setting, claim: string): Problem[] {
  const { table, chapter, digits } = setting;
  const open: (ReliefTerms | DutyTerms)[] = [...reliefsOf(table, claim), ...dutiesOf(table, claim)];
  if (open.length === 0) return [notOpen(book, setting, claim)];
  const covers = open.some((t) => within(chapter, digits, t.facets.scope ?? "everything", table.at).in);
  if (covers) return [];
  const names = [...new Set(open.map((t) => t.subject.name.en))].join(", ");
  const message = `${claim} (${names}) does not cover ${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`;
  return [
    { code: "claim-refused", message, help: "the heading's list does not name this number on that day", at: "claim" },
  ];
}

function reliefsOf(table: DutyTable, claim: string): ReliefTerms[] {
  return [...new Set([...table.reliefs.values()].flat())].filter((r) => r.facets.heading === claim);
}

function dutiesOf(table: DutyTable, claim: string): DutyTerms[] {
  return table.duties.filter((d) => d.facets.heading === claim && d.facets.status === "in-force");
}

function notOpen(book: Book, setting: Setting, claim: string): Problem {
  const known = measures(book).filter((s) => headings(s).has(claim));
  const [first] = known;
  if (!first) {
    const near = nearest(
      claim,
      measures(book).flatMap((s) => [...headings(s)]),
    );
    const help = near ? `did you mean ${near}?` : "claims are Chapter 99 or 98 headings, or C, K, L, in-quota";
    return { code: "unknown-claim", message: `the book knows no claim ${claim}`, help, at: "claim" };
  }
  const state = stateOf(first, setting.table.at);
  const now = value<string>(first, "heading", setting.table.at);
  const why =
    state.standing === "in-force" && now !== claim
      ? `then the heading was ${now}`
      : `it is ${state.standing === "none" ? "not in force yet" : state.standing} on ${setting.day}`;
  const message = `${claim} (${first.name.en}) cannot be claimed: ${why}`;
  return { code: "claim-refused", message, help: `see: why ${first.id} --on ${setting.day}`, at: "claim" };
}

function headings(subject: Subject): Set<string> {
  return new Set(subject.statements.flatMap((s) => (typeof s.says.heading === "string" ? [s.says.heading] : [])));
}
