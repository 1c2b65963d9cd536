// The flat add-on: what a side adds to every ordinary good of the other, before any list of products.

import { facetsAt, measures, speakers, statementsOf, value } from "../engine/index.ts";
import type { DutyFacets } from "../engine/kinds/additional-duty.ts";
import type { Book, Statement, Subject } from "../model/book.ts";
import type { AsOf } from "../time/index.ts";
import { ZERO } from "./decimal.ts";
import { addPercents, formatPercent, parsePercent, points } from "./percent.ts";

export interface AddOn {
  readonly rate: string;
  readonly measures: readonly { readonly measure: string; readonly rate: string }[];
  readonly statements: readonly Statement[];
}

/** The duties of a side that lie, at some time, on every good of the other. */
export function countryWide(book: Book, side: string): Subject[] {
  return measures(book).filter(
    (s) => s.kind === "additional-duty" && s.side === side && statementsOf(s, "countryWide").length > 0,
  );
}

/** The sum of the country-wide duties in force then, in points. */
export function flatAddOn(book: Book, side: string, at: AsOf): AddOn {
  const parts = countryWide(book, side).filter((s) => value(s, "countryWide", at) === "yes");
  const charged = parts.flatMap((subject) => {
    const { status, rate } = facetsAt<DutyFacets>(subject, at);
    return status === "in-force" && rate ? [{ subject, rate }] : [];
  });
  return {
    rate: formatPercent(addPercents(...charged.map((c) => parsePercent(c.rate) ?? points(ZERO)))),
    measures: charged.map((c) => ({ measure: c.subject.id, rate: c.rate })),
    statements: charged.flatMap((c) => speakers(c.subject, at, ["status", "rate"])),
  };
}
