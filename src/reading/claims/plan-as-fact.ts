// An act told as done that the record has only as a plan: missiles to be placed, a sale that was only notified.

import { coverage } from "../record/concepts.ts";
import type { Utterance } from "../record/utterance.ts";
import type { Scene } from "../scene.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { ClaimKind, Vantage } from "./claim.ts";
import { clauseAt, unsure } from "./clause.ts";
import { cue, find, has } from "./cue.ts";
import { topicsIn, WIDE } from "./topics.ts";
import { dayWords, inside, nameOf } from "./words.ts";

const ACTS = cue(
  "deploy(?:ment|ments|ed|s|ing)?|station(?:ed|ing)|sale of|sold|deliver(?:y|ed|ies)|shipment|despliegue|desplego|desplegado|venta de|entrega",
  "部署|出售|交付",
);
const PLANNED = cue(
  "plan(?:s|ned|ning)?|possible|proposed|intends?|would|to be|prev(?:e|isto|ista)|posible|proyecto",
  "计划|拟|可能",
);
const ONLY_PLAN = /\b(?:plan|possible|is to come|intend|on track|proposed|weigh(?:s|ing)|consider)/i;
const SAME = 0.5;

export const planAsFact: ClaimKind = {
  name: "event-happened",
  find(reading, scene) {
    const act = find(reading.sentence, ACTS);
    if (!act || unsure(reading, act.start)) return [];
    const clause = clauseAt(reading, act.start);
    if (has(clause.text, PLANNED)) return [];
    const piece = around(clause, act.start, scene);
    const topics = topicsIn(reading, piece, scene).filter((t) => !WIDE.has(t));
    const best = topics.length > 0 ? bestOf(piece.text, topics, scene) : null;
    if (!best || !ONLY_PLAN.test(best.says)) return [];
    return [{ kind: "event-happened", stretch: piece, subjects: [best.id], judge: (at) => judgePlan(best, at) }];
  },
};

/** The part of the clause between two "and"s that holds the act. */
function around(clause: { start: number; end: number; text: string }, at: number, { article }: Scene) {
  const place = at - clause.start;
  const cuts = [...clause.text.matchAll(/\s(?:and|y)\s|和|以及/g)];
  const before = cuts.findLast(({ index }) => index < place);
  const after = cuts.find(({ index }) => index > place);
  const start = clause.start + (before ? before.index + before[0].length : 0);
  const end = clause.start + (after ? after.index : clause.text.length);
  return { start, end, text: article.text.slice(start, end) };
}

function bestOf(text: string, topics: readonly string[], { said, known }: Scene): Utterance | null {
  const near = said.filter(
    (u) =>
      u.entry === "position" &&
      !u.topics.includes("markets") &&
      u.made <= known &&
      u.topics.some((t) => topics.includes(t)),
  );
  const rated = near.map((u) => ({ u, share: coverage(text, `${u.says} ${u.speaker} ${u.topics.join(" ")}`) ?? 0 }));
  const [best] = rated.sort((a, b) => b.share - a.share);
  return best && best.share >= SAME ? best.u : null;
}

function judgePlan(plan: Utterance, at: Vantage): Judged {
  if (plan.made > at.known) return missing("anything on it by then");
  return judged("misleading", `A plan, not yet done: ${nameOf(plan)}, ${dayWords(plan.made)}: ${inside(plan.says)}.`, [
    plan.proof,
  ]);
}
