// The port fees of a side as the book tells them for a day: each with its terms and how it stands.

import { facetsAt, type MeasureState, measures, stateOf, switchesOf, value, winner } from "../../engine/index.ts";
import type { VesselFeeFacets } from "../../engine/kinds/vessel-fee.ts";
import type { Book, Statement, Subject } from "../../model/book.ts";
import type { AsOf } from "../../time/index.ts";
import { conditionWords } from "./condition.ts";

export interface FeeLaw {
  readonly subject: Subject;
  readonly state: MeasureState;
  /** Where its terms are read: the day asked about, or, of a fee that has not begun, the moment of its beginning. */
  readonly at: AsOf;
  readonly facets: Partial<VesselFeeFacets>;
  /** What may let a ship off and is not applied: it turns on other facts, or the evidence is weak. */
  readonly waysOut: readonly { readonly what: string; readonly by: Statement }[];
}

/** The fees on ships at the ports of a side that are known then, those to come among them. */
export function feeLaws(book: Book, side: string, at: AsOf): FeeLaw[] {
  const fees = measures(book).filter((s) => s.kind === "vessel-fee" && s.side === side);
  return fees.flatMap((subject) => {
    const read = termsAt(subject, at);
    return read ? [feeLaw(subject, at, read)] : [];
  });
}

function termsAt(subject: Subject, at: AsOf): AsOf | null {
  if (value(subject, "status", at) !== undefined) return at;
  const begins = switchesOf(subject, at, ["status"])[0];
  return begins ? { on: begins.on.utc, known: at.known } : null;
}

function feeLaw(subject: Subject, asked: AsOf, at: AsOf): FeeLaw {
  const { spares, ...facets } = facetsAt<VesselFeeFacets>(subject, at);
  const told = { spares: winner(subject, "spares", at), maySpare: winner(subject, "maySpare", at) };
  const weak = told.spares?.confidence === "low";
  const waysOut = [
    ...(facets.maySpare ?? []).flatMap((what) => (told.maySpare ? [{ what, by: told.maySpare }] : [])),
    ...(spares ?? []).flatMap((test) =>
      weak && told.spares ? [{ what: `ships with ${conditionWords(test)}`, by: told.spares }] : [],
    ),
  ];
  return {
    subject,
    state: stateOf(subject, asked),
    at,
    facets: spares && !weak ? { ...facets, spares } : facets,
    waysOut,
  };
}
