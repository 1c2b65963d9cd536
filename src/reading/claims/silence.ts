// On what somebody kept silent, and what a side is said to have confirmed: silence is a value that was checked.

import type { TruceEvent } from "../../model/voices.ts";
import { accountsOf, heardOf, proofsOf, silentTexts, topicsTold } from "../record/account.ts";
import { purchases } from "../record/promised.ts";
import { eventOf, type Scene } from "../scene.ts";
import type { Reading } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { Claim, Vantage } from "./claim.ts";
import { clauseAt, unsure } from "./clause.ts";
import { cue, find, has } from "./cue.ts";
import { GOODS } from "./purchase-size.ts";
import { nameOfTopic, sidesOf } from "./sides.ts";
import { judgeTopics } from "./topic-list.ts";
import { topicsAround, topicsIn } from "./topics.ts";
import { inside, list, nameOf } from "./words.ts";

const NO_WORD = cue(
  "(?:did not|didn't|does not|has not|never|without|made no|makes no|no|not)(?: publicly| explicitly| once)? (?:mention(?:ed|ing|s)?|address(?:ed|ing)?|rais(?:e|ed|ing)|refer(?:red|ring)?|touch(?:ed)?|come up|came up|comment(?:ed)?)|nothing was (?:said|discussed)|(?:was|were) not (?:discussed|mentioned|raised)|neither (?:\\w+ ){0,3}(?:mention(?:s|ed)?|address(?:es|ed)?|rais(?:es|ed)|spoke of)|made no mention|(?:was|were|is) not (?:a|among the|one of the) (?:topics?|subjects?|themes?|issues?)|(?:did not|didn't|never) (?:figure|feature|appear)|(?:was|were|is|are) (?:absent|missing) from|(?:was|were) (?:off|not on) the (?:table|agenda)|(?:was|were) left off|(?:left|leaves|leaving) (?:it|this|that|them|the \\w+) out|left out|says? nothing (?:of|about|on)|said nothing (?:of|about|on)|(?:has|had|have|contains?|contained) (?:no word|nothing|not a word) (?:on|of|about)|no reference to|without a word (?:on|about)|ma(?:kes|de) no reference|skipp(?:ed|s)|passed over|not a word (?:on|about|of)|silent (?:on|about)|silence on|omit(?:s|ted|ting)?|avoid(?:s|ed|ing) (?:any )?mention|" +
    "no (?:se )?(?:menciono|menciona|mencionaron|abordo|aludio|hizo mencion|hablo)|ningun[ao] (?:\\w+ ){0,4}(?:menciono|abordo|hablo|aludio)|no se (?:hablo|trato|discutio)|sin mencionar|guardo silencio|omitio",
  "未提及|没有提及|未提到|没有提到|只字未提|并未提|没提|未谈及|避而不谈|闭口不谈|未公开(?:谈及|提及|回应)",
);
const CONFIRMED = cue("confirm(?:s|ed|ing|ation)?|acknowledged|confirm\\w+", "证实|确认");

/** "Beijing confirmed the purchases": that the side's own account has it. */
export function confirmed(reading: Reading, scene: Scene): Claim[] {
  const words = find(reading.sentence, CONFIRMED);
  const event = eventOf(reading, scene);
  const sides = words ? sidesOf(reading, words) : [];
  if (!words || !event || sides.length !== 1 || unsure(reading, words.start)) return [];
  const told = topicsTold(event);
  const after = { start: words.start, end: reading.sentence.end, text: "" };
  const topics = topicsIn(reading, after, scene).filter((t) => told.has(t) && t !== "other");
  if (topics.length === 0) return [];
  const negated = reading.modality.some(
    (m) => m.kind === "negation" && m.start < words.start && words.start - m.start < 25,
  );
  if (negated) {
    const asked: Silence = { event, topics, sides, publicly: false };
    return [claim({ ...words }, event, (at) => judgeSilence(scene, asked, at))];
  }
  return [claim({ ...words }, event, (at) => judgeTopics(scene, event, topics, sides, at))];
}

/** "Trump did not mention Taiwan": silence that was checked. */
export function silences(reading: Reading, scene: Scene): Claim[] {
  const words = find(reading.sentence, NO_WORD);
  const event = eventOf(reading, scene);
  if (!words || !event) return [];
  const denier = reading.attributions.find((a) => a.negated && a.start < words.end + 12 && a.end > words.start)?.who;
  const sides = denier?.party ? [denier.party] : sidesOf(reading, words);
  const clause = clauseAt(reading, words.end);
  const after = { start: words.start, end: clause.end, text: scene.article.text.slice(words.start, clause.end) };
  const told = topicsTold(event);
  const before = { start: reading.sentence.start, end: words.start, text: "" };
  const near = [after, before].map((part) => topicsIn(reading, part, scene).filter((t) => told.has(t)));
  const topics = near.find((t) => t.length > 0) ?? carriedTopics(reading, scene).filter((t) => told.has(t));
  if (topics.length === 0) return [];
  const publicly = has(reading.sentence.text, PUBLICLY);
  return [claim({ ...words }, event, (at) => judgeSilence(scene, { event, topics, sides, publicly }, at))];
}

/** "… did not address this issue": the topic of the sentence before. */
function carriedTopics(reading: Reading, scene: Scene): string[] {
  const before = scene.readings[scene.readings.indexOf(reading) - 1];
  return before ? topicsIn(before, before.sentence, scene).filter((t) => t !== "wwii") : [];
}

const NO_NUMBER = cue(
  "(?:not|never|n't|without|no|nor|declined to|refused to|yet to|stopped short of|avoid(?:s|ed)) (?:\\w+ ){0,2}?(?:publish|confirm|name|state|giv|disclos|mention|put|endors|acknowledg|specif|announc|provid|releas)\\w*(?: \\w+){0,5}? (?:numbers?|figures?|quantit(?:y|ies)|targets?|totals?|amounts?|volumes?|tonnages?)|" +
    "(?:no|nunca|sin|jamas) (?:ha )?(?:publica|confirma|menciona|dad)\\w*(?: \\w+){0,4} (?:cifras?|cantidad(?:es)?|numeros?|volumen(?:es)?)",
  "(?:未|没有|从未|并未)(?:公布|确认|证实|提及|给出).{0,8}(?:数量|数字|具体|目标)",
);

/** "Beijing has never published a number": what the promises to buy have of that side's own words. */
export function numberless(reading: Reading, scene: Scene): Claim[] {
  const words = find(reading.sentence, NO_NUMBER);
  const topics = words ? topicsAround(reading, scene, GOODS) : [];
  const named = words ? sidesOf(reading, words) : [];
  if (!words || topics.length === 0 || named.length !== 1) return [];
  const promises = purchases(scene.book, topics).filter(({ terms }) => terms.some((t) => t.by === named[0]));
  if (promises.length === 0) return [];
  const subjects = promises.map(({ id }) => id);
  return [
    {
      kind: "attribution",
      stretch: words,
      subjects,
      judge: (at) => {
        const own = promises.flatMap((c) =>
          c.terms.filter((t) => t.by === named[0] && t.made <= at.known).map((t) => ({ id: c.id, t })),
        );
        const proofs = own.slice(0, 4).map(({ id, t }) => ({ is: "said", id, said: t }) as const);
        const [told] = own.filter(({ t }) => t.quantity !== undefined);
        if (told) return judged("false", `${nameOf(told.t)}: ${inside(told.t.says)}.`, proofs, told.t.quantity ?? null);
        if (own.length === 0) return missing("that side's words on it by then");
        return judged("true", `Its texts on it have no number: ${inside(own[0]?.t.says ?? "")}.`, proofs);
      },
    },
  ];
}

const PUBLICLY = cue("publicly|in public|publicamente|en publico", "公开");

interface Silence {
  readonly event: TruceEvent;
  readonly topics: readonly string[];
  readonly sides: readonly string[];
  /** Not only in the account of the event: then later words break it. */
  readonly publicly: boolean;
}

function judgeSilence(scene: Scene, { event, topics, sides, publicly }: Silence, at: Vantage): Judged {
  const accounts = accountsOf(event, topics, at.known);
  const proofs = proofsOf(
    event,
    accounts.filter((a) => sides.includes(a.by)),
  );
  const speaking = topics.filter((t) =>
    sides.some((p) => heardOf(event, t, p, event.accounts[0] ? firstDay(event, at) : at.known) === "speaks"),
  );
  const texts = speaking.flatMap((t) => sides.flatMap((p) => silentTexts(event, t, p, at.known)));
  const [text] = texts;
  if (speaking.length > 0 && text) {
    const others = accounts.find((a) => a.by === text.by && a.topic === text.topic && a.silence === undefined);
    const words = `${nameOf(text)}'s text has no word on it${others ? `; ${nameOf(others)} spoke of it` : ""}.`;
    return judged("true-with-limits", words, proofs);
  }
  if (speaking.length > 0)
    return judged("false", `The account does speak of ${list(speaking.map((t) => nameOfTopic(scene, t)))}.`, proofs);
  const unknown = topics.filter((t) => sides.some((p) => heardOf(event, t, p, at.known) === "unknown"));
  if (unknown.length > 0) return missing(`the full text on ${list(unknown.map((t) => nameOfTopic(scene, t)))}`, proofs);
  const later = scene.said.filter(
    (u) =>
      u.entry === "position" &&
      u.made > scene.published &&
      u.made <= at.known &&
      sides.includes(u.party) &&
      u.topics.some((t) => topics.includes(t)),
  );
  const ascribed = accounts.filter((a) => a.of !== undefined && sides.includes(a.of) && !sides.includes(a.by));
  const other = ascribed[0]
    ? ` The other side has it that ${inside(ascribed[0].says ?? ascribed[0].quote ?? "")}.`
    : "";
  if (later.length > 0 && publicly) {
    const [first] = later;
    return judged("false", `Silent then; ${first?.speaker.split(",")[0]} spoke of it on ${first?.made}.`, [
      ...later.slice(0, 2).map((u) => u.proof),
      ...proofs,
    ]);
  }
  const words = `The text was read in full and has no word on it.${other}`;
  return judged(other ? "true-with-limits" : "true", words, [...proofs, ...proofsOf(event, ascribed)]);
}

/** What a side's officials said on later days does not break the silence of its account. */
function firstDay(event: TruceEvent, at: Vantage) {
  const own = event.accounts
    .filter((a) => a.made <= at.known)
    .map(({ made }) => made)
    .sort();
  return own[0] ?? at.known;
}

function claim(stretch: Claim["stretch"], event: TruceEvent, judge: Claim["judge"]): Claim {
  return { kind: "attribution", stretch, subjects: [event.id], judge };
}
