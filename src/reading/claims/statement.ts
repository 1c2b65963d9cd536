// What somebody is said to have said, in other words than theirs: how much of it is in what the book has of them.

import type { Day } from "../../time/index.ts";
import { heardOf, topicsTold } from "../record/account.ts";
import { coverage, shared } from "../record/concepts.ts";
import { ascribed, isPress, speaks, type Voice } from "../record/speaker.ts";
import type { Utterance } from "../record/utterance.ts";
import { eventOf, type Scene } from "../scene.ts";
import type { Reading, Stretch, Who } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { Vantage } from "./claim.ts";
import { cue, has } from "./cue.ts";
import { topicsIn, WIDE } from "./topics.ts";
import { dayWords, inside, nameOf, partyWord } from "./words.ts";

/** From this share of its notions on, a paraphrase counts as what was said; below the second, as something else. */
const SAID = 0.6;
const PARTLY = 0.34;

interface Best {
  readonly utterance: Utterance;
  readonly share: number;
  /** How many notions the two have in common: one or two may be chance. */
  readonly common: number;
}

export function judgeStatement(
  scene: Scene,
  reading: Reading,
  told: { readonly who: Who | null },
  content: Stretch,
  at: Vantage,
): Judged {
  const who: Voice = { id: told.who?.id ?? null, party: told.who?.party ?? null };
  const event = eventOf(reading, scene);
  const topics = topicsIn(reading, content, scene).filter((t) => !WIDE.has(t));
  const { heard, own } = heardBy(at.known, who, event?.id ?? null, topics, scene);
  const name = told.who?.text ?? (own[0] ? nameOf(own[0]) : partyWord(who.party ?? ""));
  const best = bestOf(content.text, own, scene);
  if (isBothSides(reading)) return bothSides(content.text, heard, scene);
  if (best && best.share >= SAID && best.common >= 2) return asTold("true", best);
  const around = topics.length > 0 ? topics : topicsBefore(reading, scene);
  if (own.length > 0 && around.length > 0 && has(reading.sentence.text, IN_GENERAL)) return onTopic(own, around, at);
  const other = bestOf(
    content.text,
    heard.filter((u) => ascribed(who, u)),
    scene,
  );
  if (other && other.share >= SAID) {
    const words = `Only ${partyWord(other.utterance.party)}'s account puts it into that mouth: ${wordsOf(other.utterance)}.`;
    return judged("true-with-limits", words, [other.utterance.proof], other.utterance.quote);
  }
  if (best && best.share >= PARTLY && best.common >= 3) return asTold("true-with-limits", best);
  const day = reading.dates.find(
    (d) => d.start >= content.start && d.end <= content.end && d.from !== null && d.from === d.through,
  );
  const thatDay = day
    ? own.findLast((u) => u.made === day.from && shared(content.text, wholeOf(u, scene)) >= 1)
    : undefined;
  if (thatDay) return asTold("true", { utterance: thatDay, share: 1, common: 1 });
  if (event && who.party) {
    const told_ = topicsTold(event);
    const silent = topics.filter((t) => told_.has(t) && heardOf(event, t, who.party ?? "", at.known) === "silent");
    if (topics.length > 0 && silent.length === topics.length && heard.some((u) => u.id === event.id)) {
      return judged(
        "false",
        `${name}'s account of ${event.name.en} was read in full and has no word on it.`,
        own.slice(0, 2).map((u) => u.proof),
      );
    }
  }
  return missing(
    `such a statement of ${name}`,
    own.slice(-2).map((u) => u.proof),
  );
}

interface Heard {
  /** Of the event, or on one of the topics; where there are no topics, everything. */
  readonly heard: readonly Utterance[];
  /** The speaker's own part of it. */
  readonly own: readonly Utterance[];
}

/** An article speaks of few people and matters again and again. */
const ready = new WeakMap<Scene, Map<string, Heard>>();

function heardBy(known: Day, who: Voice, event: string | null, topics: readonly string[], scene: Scene): Heard {
  const before = ready.get(scene) ?? new Map<string, Heard>();
  ready.set(scene, before);
  const question = [known, who.id, who.party, event, ...topics].join(" ");
  const answered = before.get(question);
  if (answered) return answered;
  const on = (u: Utterance) => u.id === event || topics.length === 0 || u.topics.some((t) => topics.includes(t));
  const heard = scene.said.filter((u) => u.made <= known && on(u));
  const found = { heard, own: heard.filter((u) => speaks(who, u)) };
  before.set(question, found);
  return found;
}

const IN_GENERAL = cue(
  "(?:previously |earlier |already |repeatedly )?(?:expressed|shown|showed|voiced|signal+ed) (?:an? )?(?:interest|support|concern|willingness|hope|desire)|has (?:spoken|talked)|" +
    "(?:mostro|expreso|manifesto|ha expresado|ha mostrado) (?:su )?(?:interes|apoyo|preocupacion|disposicion)",
  "曾表示|此前表达|多次表达|表达了(?:兴趣|关切|支持|意愿)",
);

/** What the sentence before was about. */
function topicsBefore(reading: Reading, scene: Scene): string[] {
  const before = scene.readings[scene.readings.indexOf(reading) - 1];
  return before ? topicsIn(before, before.sentence, scene).filter((t) => !WIDE.has(t)) : [];
}

/** "Has shown interest in": that the speaker spoke of it at all is what can be checked. */
function onTopic(own: readonly Utterance[], topics: readonly string[], at: Vantage): Judged {
  const last = own.findLast((u) => u.topics.some((t) => topics.includes(t)) && u.made <= at.known);
  if (!last) return missing("a word of that speaker on it");
  return judged("true", `${nameOf(last)}, ${dayWords(last.made)}: ${wordsOf(last)}.`, [last.proof], last.quote);
}

function asTold(verdict: "true" | "true-with-limits", { utterance: u, share }: Best): Judged {
  const part = verdict === "true" ? "" : `in part (${Math.round(share * 100)}% of its words): `;
  return judged(
    verdict,
    `${nameOf(u)}, ${dayWords(u.made)}: ${part}${wordsOf(u)}.`,
    [u.proof],
    u.quote ?? inside(u.says),
  );
}

function bestOf(text: string, among: readonly Utterance[], scene: Scene): Best | null {
  let best: Best | null = null;
  for (const utterance of among) {
    const whole = wholeOf(utterance, scene);
    const share = coverage(text, whole) ?? 0;
    if (best && share <= best.share) continue;
    best = { utterance, share, common: shared(text, whole) };
  }
  return best;
}

const wholes = new WeakMap<Utterance, string>();

/** All that is told of a statement, and what it is about. Made once: every claim of an article is held against it. */
function wholeOf(utterance: Utterance, { book }: Scene): string {
  const known = wholes.get(utterance);
  if (known !== undefined) return known;
  const names = utterance.topics.map((t) => book.voices().topics.get(t)?.name.en ?? "").join(" ");
  const whole = `${utterance.says} ${utterance.quote ?? ""} ${names}`;
  wholes.set(utterance, whole);
  return whole;
}

function wordsOf({ quote, says }: Utterance): string {
  return quote ? `“${quote}”` : inside(says);
}

const BOTH = cue(
  "both (?:leaders|sides|presidents|men)|the two (?:leaders|sides)|ambos|los dos|las dos partes",
  "双方|两国元首|两人",
);

function isBothSides({ sentence }: Reading): boolean {
  return has(sentence.text, BOTH);
}

/** What is told of both must be in both accounts. */
function bothSides(text: string, heard: readonly Utterance[], scene: Scene): Judged {
  const own = (party: string) =>
    heard.filter((u) => u.party === party && (u.of === null || u.of === party) && !isPress(u.speaker));
  const [us, cn] = ["US", "CN"].map((party) => bestOf(text, own(party), scene));
  const found = [us, cn].filter(
    (b): b is Best => b !== null && b !== undefined && b.share >= PARTLY && !isPress(b.utterance.speaker),
  );
  const [first] = found;
  if (!first) return missing("such a statement of both");
  const proofs = found.map((b) => b.utterance.proof);
  if (found.length === 2)
    return judged("true", `${nameOf(first.utterance)}: ${wordsOf(first.utterance)}; the other side likewise.`, proofs);
  return judged("true-with-limits", `Only ${nameOf(first.utterance)} has it: ${wordsOf(first.utterance)}.`, proofs);
}
