// What the article says may or will come: no fact when it was written; later, what the record has since.

import { stateOf } from "../../engine/index.ts";
import { standOf } from "../../promises/index.ts";
import type { Proof } from "../record/proof.ts";
import { byStatement } from "../record/proof.ts";
import type { Scene } from "../scene.ts";
import type { ModalKind, Reading, Stretch } from "../types.ts";
import { type Judged, judged } from "../verdict.ts";
import type { ClaimKind, Vantage } from "./claim.ts";
import { clauseAt } from "./clause.ts";
import { cue, find } from "./cue.ts";
import { isMark } from "./opinion.ts";
import { topicsIn, WIDE } from "./topics.ts";
import { list } from "./words.ts";

const AHEAD: ReadonlySet<ModalKind> = new Set(["hedge", "expected", "future", "condition"]);
const LOOMS = cue("risks?|looms?|avoid(?:s|ing)?|if momentum|amenaza con|se cierne|evita", "风险|避免");

/** Shorter clauses foretell nothing; a Chinese one says in six characters what others say in three words. */
const LEAST = 12;
const LEAST_HAN = 5;

/** Whoever forecasts in his own name. */
const FORECAST = cue(
  "(?:i|we|analysts?|economists?|traders?|investors?|observers|many|most) (?:\\w+ ){0,5}?(?:expect|predict|forecast|anticipate|foresee|doubt)s?|(?:i|we|analysts?|economists?|traders?|investors?|brokers?|growers|observers|many|most|some|few) (?:\\w+ ){0,5}?(?:think|believe|reckon|suspect|say|fear|hope|warn)s?(?: that)? (?:\\w+ ){0,4}?(?:will|would|may|might|could|is likely|are likely|won't)|" +
    "(?:analistas|economistas|operadores|inversores|expertos|observadores) (?:\\w+ )?(?:preven|esperan|pronostican|anticipan|auguran)|(?:espero|preveo|esperamos|prevemos) que",
  "(?:分析人士|分析师|经济学家|交易员|业内人士|观察人士|市场)(?:普遍|多)?(?:预计|预期|预料|预测)|(?:笔者|我)(?:预计|预料|预测)",
);

export const prediction: ClaimKind = {
  name: "prediction",
  find(reading, scene) {
    const marks = reading.modality.filter(({ kind }) => AHEAD.has(kind));
    const looming = marks.length === 0 ? find(reading.sentence, LOOMS) : null;
    const clauses = [...marks, ...(looming ? [looming] : [])].map((mark) => clauseAt(reading, mark.start));
    const least = scene.article.lang === "zh" ? LEAST_HAN : LEAST;
    const apart = clauses.filter(
      (c, i) => clauses.findIndex((d) => d.start === c.start) === i && c.text.trim().length > least && !isMark(c),
    );
    return apart.slice(0, 2).map((clause) => ({
      kind: "prediction",
      stretch: trimmed(clause),
      ...(find(clause, FORECAST) ? { own: true } : {}),
      subjects: topicsIn(reading, reading.sentence, scene),
      judge: (at) => judgeAhead(scene, reading, at),
    }));
  },
};

function trimmed({ start, text }: Stretch): Stretch {
  const lead = text.length - text.trimStart().length;
  const bare = text.trim();
  return { start: start + lead, end: start + lead + bare.length, text: bare };
}

function judgeAhead(scene: Scene, reading: Reading, at: Vantage): Judged {
  if (at.known <= scene.published)
    return judged("prediction", "It speaks of what may come; nobody could know it then.");
  const since = sinceThen(scene, reading, at);
  if (since.words.length === 0)
    return judged("prediction", "Still only a forecast: the book holds nothing that measures it.");
  return judged("prediction", `What the book has since: ${list(since.words)}.`, since.proofs);
}

/** How the promises and measures named in the sentence stand by now. */
function sinceThen({ book, published }: Scene, reading: Reading, at: Vantage) {
  const topics = topicsOfReading(reading);
  const promises = [...book.voices().commitments.values()].filter(
    (c) =>
      topics.includes(c.topic) &&
      !WIDE.has(c.topic) &&
      c.terms.some(({ made }) => made <= at.known) &&
      (c.terms[0]?.made ?? "9") <= published,
  );
  const judgedNow = promises.slice(-3).map((c) => ({
    c,
    state: standOf(book, c, { on: at.on, known: at.known, recordedThrough: book.recordedThrough }),
  }));
  const measures = reading.mentions.flatMap((m) =>
    m.refs.flatMap(({ what, id }) => (what === "subject" ? (book.subjects.get(id) ?? []) : [])),
  );
  const states = measures
    .slice(0, 2)
    .map((subject) => ({ subject, state: stateOf(subject, { on: at.on, known: at.known }) }));
  const proofs: Proof[] = [
    ...judgedNow.flatMap(({ c }): Proof[] => c.terms.slice(0, 1).map((said) => ({ is: "said", id: c.id, said }))),
    ...states.flatMap(({ state }) => (state.won ? [byStatement(state.won)] : [])),
  ];
  const words = [
    ...judgedNow.map(({ c, state }) => `${c.name.en} stands ${state.standing.replace("-", " ")}`),
    ...states.map(({ subject, state }) => `${subject.name.en} is ${state.standing.replace("-", " ")}`),
  ];
  return { words, proofs };
}

function topicsOfReading({ mentions }: Reading): string[] {
  return mentions.flatMap((m) => [...m.refs, ...m.within].flatMap(({ what, id }) => (what === "topic" ? [id] : [])));
}
