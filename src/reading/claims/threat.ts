// A threat or an announcement of tariffs or controls: who made it, and whether it was ever carried out or taken back.

import type { Commitment } from "../../model/voices.ts";
import { standOf } from "../../promises/index.ts";
import { NOUNS } from "../record/levers.ts";
import type { Proof } from "../record/proof.ts";
import type { Utterance } from "../record/utterance.ts";
import type { Scene } from "../scene.ts";
import type { Quantity, Reading, StateWord } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { ClaimKind, Vantage } from "./claim.ts";
import { has } from "./cue.ts";
import { claimed } from "./fit.ts";
import { MORE_GOODS } from "./rates.ts";
import { topicsIn } from "./topics.ts";
import { dayWords, inside, nameOf } from "./words.ts";

export const threat: ClaimKind = {
  name: "threat",
  find(reading, scene) {
    const percent = reading.quantities.find((q) => q.unit === "%" || q.unit === "points") ?? null;
    const state =
      reading.states.find((s) => s.state === "threatened" && !s.negated) ?? unnamed(reading, scene, percent);
    const levers = NOUNS.some(({ words }) => has(reading.sentence.text, words));
    if (!state || !levers) return [];
    const topics = topicsIn(reading, reading.sentence, scene);
    const enacted = isEnacted(reading, state);
    const stretch = spanning(scene, state, percent);
    const meant = refrains(scene, percent);
    return [
      {
        kind: "threat",
        stretch,
        subjects: meant.map(({ id }) => id),
        judge: (at) => judgeThreat(scene, reading, { percent, topics, meant, enacted }, at),
      },
    ];
  },
};

const ACT: ReadonlySet<string> = new Set(["imposed", "raised", "in-force", "took-effect", "announced"]);

/** "Would slap 100 percent on", "the 100 percent tariff is being collected": a threat on record by its size alone. */
function unnamed(reading: Reading, scene: Scene, percent: Quantity | null): StateWord | null {
  if (!percent || claimed(percent).high < LARGE || refrains(scene, percent).length === 0) return null;
  const duty = NOUNS.some(({ kinds, words }) => kinds.includes("additional-duty") && has(reading.sentence.text, words));
  return duty && !has(reading.sentence.text, MORE_GOODS)
    ? (reading.states.find((s) => ACT.has(s.state) && !s.negated) ?? null)
    : null;
}

/** Lower figures are those of many duties. */
const LARGE = 100;

function spanning({ article }: Scene, state: StateWord, percent: Quantity | null) {
  const start = Math.min(state.start, percent?.start ?? state.start);
  const end = Math.max(state.end, percent?.end ?? state.end);
  return { start, end, text: article.text.slice(start, end) };
}

/** Promises not to carry out a threat of that size. */
function refrains({ book }: Scene, percent: Quantity | null): Commitment[] {
  const all = [...book.voices().commitments.values()].filter(({ kind }) => kind === "refrain");
  if (!percent) return all;
  const size = String(claimed(percent).high);
  return all.filter((c) => c.terms.some((t) => (t.quantity ?? "").split(/\D+/).includes(size)));
}

const ENACTED = new Set(["took-effect", "in-force"]);

/** "The threatened tariff took effect", "imposed the threatened tariff"; not "threatened to impose". */
function isEnacted({ states }: Reading, threatened: StateWord): boolean {
  if (threatened.state !== "threatened")
    return ENACTED.has(threatened.state) || (threatened.state === "imposed" && threatened.tense === "past");
  return states.some(
    (s) =>
      !s.negated &&
      (s.tense === "past" || s.tense === "present") &&
      (ENACTED.has(s.state) || (s.state === "imposed" && s.end <= threatened.start)),
  );
}

interface Threat {
  /** Told as having come into force. */
  readonly enacted: boolean;
  readonly percent: Quantity | null;
  readonly topics: readonly string[];
  readonly meant: readonly Commitment[];
}

const THREAT = /threat|will impose|massive|weighs|announce/i;

function judgeThreat(
  { book, said, published }: Scene,
  _reading: Reading,
  { percent, topics, meant, enacted }: Threat,
  at: Vantage,
): Judged {
  const heard = said.filter((u) => u.made <= at.known && THREAT.test(`${u.says} ${u.quote ?? ""}`));
  const made = heard.filter((u) => (percent ? namesSize(u, percent) : u.topics.some((t) => topics.includes(t))));
  const [first] = made;
  if (!first)
    return missing(
      "such a threat",
      heard.slice(-1).map((u) => u.proof),
    );
  const words = `${nameOf(first)}, ${dayWords(first.made)}: ${first.quote ? `“${first.quote}”` : inside(first.says)}.`;
  const [kept] = meant;
  if (enacted && kept) {
    const never = standOf(book, kept, { on: at.on, known: at.known, recordedThrough: book.recordedThrough }).leading;
    return judged("false", `${words} It never came into force: ${never.reason}`, [first.proof], never.standing);
  }
  const off = kept?.terms.find((t) => t.made <= at.known && !t.silent && t.made >= first.made);
  if (!kept || !off) return judged("true", words, [first.proof]);
  const { leading } = standOf(book, kept, { on: at.on, known: at.known, recordedThrough: book.recordedThrough });
  const proofs: Proof[] = [first.proof, { is: "said", id: kept.id, said: off }];
  const reason = `${words} It was called off: ${inside(off.says)}. ${leading.reason}`;
  return judged(off.made > published ? "overtaken" : "true-with-limits", reason, proofs, leading.standing);
}

function namesSize({ says, quote }: Utterance, percent: Quantity): boolean {
  const size = claimed(percent).high;
  const text = `${says} ${quote ?? ""}`.replaceAll("hundred", "100");
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).some((n) => Number(n) === size);
}
