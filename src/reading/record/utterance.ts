// Everything that anyone is on record as saying, as one list: accounts, facts, positions, terms, remarks.

import type { Book } from "../../model/book.ts";
import type { Account, Said } from "../../model/voices.ts";
import type { Day } from "../../time/index.ts";
import type { Proof } from "./proof.ts";

export interface Utterance {
  /** The event, position or commitment under which it stands. */
  readonly id: string;
  readonly party: string;
  /** As the book names the speaker. */
  readonly speaker: string;
  /** Whose words they are said to be, where another party tells them. */
  readonly of: string | null;
  readonly made: Day;
  readonly topics: readonly string[];
  readonly about: readonly string[];
  readonly says: string;
  readonly quote: string | null;
  readonly source: string;
  /** What kind of entry it is; of an event's fact, which one. */
  readonly entry: string;
  readonly proof: Proof;
}

const ready = new WeakMap<Book, readonly Utterance[]>();

/** All of it, in the order in which it was said. */
export function utterances(book: Book): readonly Utterance[] {
  const known = ready.get(book);
  if (known) return known;
  const all = [...ofEvents(book), ...ofPositions(book), ...ofCommitments(book)];
  all.sort((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0));
  ready.set(book, all);
  return all;
}

function ofEvents(book: Book): Utterance[] {
  return [...book.voices().events.values()].flatMap((event) => [
    ...event.accounts
      .filter(({ says, quote }) => says !== undefined || quote !== undefined)
      .map((account) => said(event.id, account, [account.topic], [], "account")),
    ...event.facts.map((fact) => said(event.id, fact, [], fact.to, fact.what)),
  ]);
}

function ofPositions(book: Book): Utterance[] {
  return [...book.positions.values()].map((position) => ({
    id: position.id,
    party: position.party,
    speaker: position.speaker,
    of: null,
    made: position.made,
    topics: position.topics,
    about: position.about,
    says: position.says,
    quote: position.quote ?? null,
    source: position.source,
    entry: "position",
    proof: { is: "position", position },
  }));
}

function ofCommitments(book: Book): Utterance[] {
  return [...book.voices().commitments.values()].flatMap(({ id, topic, terms, remarks }) => [
    ...terms.filter(({ silent }) => !silent).map((term) => said(id, term, [topic], [], "term")),
    ...remarks.map((remark) => said(id, remark, [topic], remark.to, remark.what)),
  ]);
}

function said(
  id: string,
  one: Said | Account,
  topics: readonly string[],
  about: readonly string[],
  entry: string,
): Utterance {
  return {
    id,
    party: one.by,
    speaker: one.speaker,
    of: "of" in one && one.of !== undefined ? one.of : null,
    made: one.made,
    topics,
    about,
    says: one.says ?? "",
    quote: one.quote ?? null,
    source: one.source,
    entry,
    proof: { is: "said", id, said: one },
  };
}
