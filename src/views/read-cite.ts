// What a finding of the reader, or a note of a person, rests on, as citations.

import type { Book } from "../model/book.ts";
import type { Judged, Proof } from "../reading/index.ts";
import type { Day } from "../time/index.ts";
import { because, sourceOf } from "./because.ts";
import { citeFigure, citeSaid, citeTold } from "./cite.ts";
import { cite as citePosition } from "./positions.ts";
import { viewOf } from "./unknown-id.ts";
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
  /** The view that shows it, and under which id. */
  readonly view: string;
  readonly of: string;
}

export function foundOf(book: Book, found: Judged & { readonly known: Day }): Found {
  const { known, verdict, reason, record, proofs } = found;
  const evidence = once(
    proofs.flatMap((proof) => citation(book, proof).map((c) => asEvidence(c, shownBy(book, proof)))),
  );
  return { known, verdict, reason, record, evidence };
}

function asEvidence({ id, says, at, source }: Because, shown: Pick<Evidence, "view" | "of">): Evidence {
  return { id, says, at, source, ...shown };
}

/** The question that shows the thing behind a citation. */
function shownBy(book: Book, proof: Proof): Pick<Evidence, "view" | "of"> {
  switch (proof.is) {
    case "statement":
      return { view: "why", of: proof.statement.subject };
    case "figure":
      return { view: "series", of: proof.series.id };
    case "position":
      return { view: "source", of: proof.position.id };
    default:
      return { view: viewOf(book, proof.id) ?? "source", of: proof.id };
  }
}

/** The things of the book that a note names, as evidence. */
export function evidenceOf(book: Book, ids: readonly string[]): Evidence[] {
  const { commitments, events, series } = book.voices();
  return ids.flatMap((id): Evidence[] => {
    const thing = book.subjects.get(id) ?? commitments.get(id) ?? series.get(id);
    const event = events.get(id);
    const document = book.instruments.get(id) ?? book.sources.get(id);
    const position = book.positions.get(id);
    const shown = { view: viewOf(book, id) ?? "source", of: id };
    if (thing) return [{ id, says: thing.name.en, at: thing.place, source: { title: thing.name.en }, ...shown }];
    if (event) return [{ id, says: event.name.en, at: event.at, source: { title: event.name.en }, ...shown }];
    if (document) return [{ id, says: document.title, at: document.place, source: sourceOf(book, id), ...shown }];
    return position ? [asEvidence(citePosition(book, position), shown)] : [];
  });
}

/** One citation for each place in the book, in the order given. A thing that bears many claims is cited once. */
export function cited(book: Book, proofs: readonly Proof[]): Because[] {
  const things = new Map(proofs.map((proof) => [thingOf(proof), proof]));
  return once([...things.values()].flatMap((proof) => citation(book, proof)));
}

function thingOf(proof: Proof): object {
  switch (proof.is) {
    case "statement":
      return proof.statement;
    case "said":
      return proof.said;
    case "told":
      return proof.told;
    case "figure":
      return proof.row;
    case "position":
      return proof.position;
  }
}

function once<T extends Because | Evidence>(citations: readonly T[]): T[] {
  const seen = new Set<string>();
  return citations.filter(({ id, at }) => !seen.has(`${id} ${at}`) && seen.add(`${id} ${at}`));
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
