// That one side agreed to something that the book holds as a promise: who told of it, and how it stands.

import type { Commitment } from "../../model/voices.ts";
import { standOf } from "../../promises/index.ts";
import type { Proof } from "../record/proof.ts";
import type { Scene } from "../scene.ts";
import type { Reading } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { ClaimKind, Vantage } from "./claim.ts";
import { clauseAt } from "./clause.ts";
import { inside, list, nameOf, partyWord } from "./words.ts";

const PROMISES = new Set(["agreed", "pledged", "announced"]);

export const promisedAct: ClaimKind = {
  name: "measure-state",
  find(reading, scene) {
    const state =
      reading.states.find((s) => PROMISES.has(s.state) && !s.negated) ??
      reading.states.find((s) => s.tense === "future");
    if (!state) return [];
    const clause = clauseAt(reading, state.start);
    const named = reading.mentions
      .filter((m) => m.start >= clause.start && m.end <= clause.end)
      .flatMap((m) => promisesOf(m, scene));
    const [first] = named;
    if (!first) return [];
    return [
      { kind: "measure-state", stretch: clause, subjects: [first.id], judge: (at) => judgePromise(scene, first, at) },
    ];
  },
};

function promisesOf({ refs }: Reading["mentions"][number], { book, published }: Scene): Commitment[] {
  const all = refs.flatMap(({ what, id }) => (what === "commitment" ? (book.voices().commitments.get(id) ?? []) : []));
  const own = all.filter(({ kind }) => kind !== "purchase" && kind !== "meet");
  // Of several promises under one name, the one told last before the article.
  const told = (c: Commitment) => c.terms.filter((t) => t.made <= published).at(-1)?.made ?? "";
  return [...own].sort((a, b) => (told(a) < told(b) ? 1 : -1));
}

function judgePromise({ book }: Scene, commitment: Commitment, { on, known }: Vantage): Judged {
  const told = commitment.terms.filter((t) => t.made <= known && !t.silent);
  const [first] = told;
  if (!first) return missing(`such a promise by then`);
  const sides = new Set(told.map(({ by }) => by));
  const { standing } = standOf(book, commitment, { on, known, recordedThrough: book.recordedThrough });
  const proofs: Proof[] = told.slice(0, 3).map((said) => ({ is: "said", id: commitment.id, said }));
  const words = `${nameOf(first)}: ${inside(first.says)}; it stands: ${standing.replace("-", " ")}.`;
  if (sides.size > 1) return judged("true", words, proofs, standing);
  return judged("true-with-limits", `Told by ${list([...sides].map(partyWord))} alone. ${words}`, proofs, standing);
}
