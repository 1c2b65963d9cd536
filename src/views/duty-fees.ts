// Fees beside the duty, by the figures of the fiscal year in which the goods are entered (19 CFR 24.23, 24.24).

import { facetsAt } from "../engine/index.ts";
import type { Book } from "../model/book.ts";
import {
  type EntryFacts,
  formatMoney,
  harborFee,
  type Money,
  parseMoney,
  parsePercent,
  processingFee,
} from "../tariff/index.ts";
import type { AsOf } from "../time/index.ts";
import type { FeeJson } from "./duty-answer.ts";

interface FeeFacets {
  readonly status: string;
  readonly rate: string;
  readonly least: string;
  readonly most: string;
  readonly boundsUnknown: string;
}

/** The merchandise processing fee is one per entry, not per line: here the line is taken as the whole entry. */
export function feesOf(book: Book, at: AsOf, facts: EntryFacts): FeeJson[] {
  const fees = [...book.subjects.values()].filter((s) => s.kind === "user-fee" && s.side === "US");
  return fees.flatMap((subject) => {
    const facets = facetsAt<FeeFacets>(subject, at);
    const rate = facets.rate && parsePercent(facets.rate);
    if (facets.status !== "in-force" || !rate) return [];
    const [least, most] = [facets.least, facets.most].map((text) => (text ? parseMoney(text) : null));
    const unknown = facets.boundsUnknown && facets.boundsUnknown !== "no" ? facets.boundsUnknown : null;
    const bounds =
      unknown ?? (least && most ? `not under ${formatMoney(least)}, not over ${formatMoney(most)}` : "none");
    const amount = !facts.value || unknown ? null : charged(facts.value, rate, least ?? null, most ?? null);
    return [{ fee: subject.id, name: subject.name.en, rate: facets.rate ?? "", amount, bounds }];
  });
}

function charged(value: Money, rate: Parameters<typeof harborFee>[1], least: Money | null, most: Money | null): string {
  return formatMoney(least && most ? processingFee(value, rate, { least, most }) : harborFee(value, rate));
}
