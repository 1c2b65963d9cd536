// That a decision on a measure is pending: under consideration, decided by now, or never lodged.

import { stateOf } from "../../engine/index.ts";
import type { Subject } from "../../model/book.ts";
import { byStatement, type Proof } from "../record/proof.ts";
import type { Scene } from "../scene.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { ClaimKind, Vantage } from "./claim.ts";
import { clauseAt } from "./clause.ts";
import { cue, find } from "./cue.ts";
import { dayWords, inside, nameOf } from "./words.ts";

const PENDING = cue(
  "pending|awaiting|under (?:review|consideration)|yet to (?:be approved|approve|decide)|has not (?:yet )?(?:approved|decided)|undecided|" +
    "pendiente(?: de)?|a la espera de|en estudio|aun no (?:ha )?(?:aprobad\\w+|decidid\\w+)",
  "待批|等待批准|尚未批准|审议中|考虑中|悬而未决|尚未决定",
);

export const pending: ClaimKind = {
  name: "measure-state",
  find(reading, scene) {
    const words = find(reading.sentence, PENDING);
    const clause = words && clauseAt(reading, words.start);
    if (!words || !clause) return [];
    const near = reading.mentions.filter((m) => m.start >= clause.start && m.end <= clause.end);
    const subjects = near.flatMap((m) =>
      m.refs.flatMap(({ what, id }) => (what === "subject" ? (scene.book.subjects.get(id) ?? []) : [])),
    );
    const [subject] = subjects;
    if (!subject) return [];
    return [
      {
        kind: "measure-state",
        stretch: words,
        subjects: [subject.id],
        judge: (at) => judgePending(scene, subject, at),
      },
    ];
  },
};

function judgePending({ said }: Scene, subject: Subject, at: Vantage): Judged {
  const { standing, won, since } = stateOf(subject, at);
  const heard = said.filter((u) => u.about.includes(subject.id) && u.made <= at.known);
  const proofs: Proof[] = heard.slice(-2).map((u) => u.proof);
  if (standing !== "none" && won) {
    const words = `Decided: ${subject.name.en} is ${standing.replace("-", " ")} since ${dayWords(since?.local ?? won.made)}.`;
    return judged("false", words, [byStatement(won), ...proofs], standing);
  }
  const last = heard.at(-1);
  if (!last) return missing(`whether anything on ${subject.name.en} was under way`);
  return judged(
    "true-with-limits",
    `Weighed, not decided: ${nameOf(last)}, ${dayWords(last.made)}: ${inside(last.says)}.`,
    proofs,
  );
}
