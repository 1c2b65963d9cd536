// What a finding of the reader rests on, as citations.

import type { Book } from "../model/book.ts";
import type { Judged, Proof } from "../reading/index.ts";
import type { Day } from "../time/index.ts";
import { because } from "./because.ts";
import { citeFigure, citeSaid, citeTold } from "./cite.ts";
import { cite as citePosition } from "./positions.ts";
import type { Because } from "./view.ts";

export interface Found {
  readonly known: string;
  readonly verdict: string;
  readonly reason: string;
  /** The record's own number or word, where it has one. */
  readonly record: string | null;
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  readonly id: string;
  readonly says: string;
  readonly at: string;
  readonly source: Because["source"];
}

export function foundOf(book: Book, found: Judged & { readonly known: Day }): Found {
  const { known, verdict, reason, record, proofs } = found;
  const evidence = cited(book, proofs).map(({ id, says, at, source }) => ({ id, says, at, source }));
  return { known, verdict, reason, record, evidence };
}

/** One citation for each place in the book, in the order given. */
export function cited(book: Book, proofs: readonly Proof[]): Because[] {
  const seen = new Set<string>();
  return proofs
    .flatMap((proof) => citation(book, proof))
    .filter(({ id, at }) => !seen.has(`${id} ${at}`) && seen.add(`${id} ${at}`));
}

function citation(book: Book, proof: Proof): Because[] {
  switch (proof.is) {
    case "statement":
      return because(book, [proof.statement]);
    case "said":
      return [citeSaid(book, proof.id, proof.said)];
    case "told":
      return [citeTold(book, proof.id, proof.told)];
    case "figure":
      return [citeFigure(book, proof.series, proof.row)];
    case "position":
      return [citePosition(book, proof.position)];
  }
}
