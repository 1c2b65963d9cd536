// A list of topics that two sides are said to have talked about: true of both accounts, of one, or of both together only.

import type { TruceEvent } from "../../model/voices.ts";
import { accountsOf, heardOf, proofsOf, topicsTold } from "../record/account.ts";
import { eventOf, type Scene } from "../scene.ts";
import type { Reading } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { Claim, Vantage } from "./claim.ts";
import { unsure } from "./clause.ts";
import { cue, find } from "./cue.ts";
import { nameOfTopic, sidesOf } from "./sides.ts";
import { topicsIn } from "./topics.ts";
import { list, partyWord } from "./words.ts";

export const DISCUSSED = cue(
  "discuss(?:ed|es|ing)?|covered|covering|talked about|spoke (?:about|of)|touched on|addressed|raised|brought up|came up|topics (?:included|such as)|mentioned|mention(?:s|ed)|conversation (?:covered|included)|" +
    "hablaron (?:de|sobre)|abord(?:o|aron|a)|trat(?:o|aron) (?:de |sobre )?|discuti(?:o|eron)|convers(?:o|aron) sobre|menciono|mencionaron|planteo|temas como|conversaron",
  "讨论|谈及|谈到|涉及|商谈|就.{1,40}(?:交换|交谈|沟通|讨论)|提到|提及|议题包括|谈了",
);
const TWO = cue(
  "both|the two|leaders|sides|they|their (?:call|conversation|meeting|talks)|the (?:call|conversation|talks|meeting|summit|leaders)|ambos|los dos|los lideres|la llamada|la conversacion|mandatarios|las partes",
  "双方|两国|两人|元首|会谈|通话中|会晤中|他们",
);

/** "The conversation covered trade, fentanyl and Taiwan". */
export function topicList(reading: Reading, scene: Scene): Claim[] {
  const verb = find(reading.sentence, DISCUSSED);
  const event = eventOf(reading, scene);
  if (!verb || !event || unsure(reading, verb.start)) return [];
  if (reading.contacts.length === 0 && !find(reading.sentence, TWO) && sidesOf(reading, verb).length === 2) return [];
  const told = topicsTold(event);
  const topics = topicsIn(reading, { ...reading.sentence }, scene).filter((t) => told.has(t) && t !== "other");
  if (topics.length === 0) return [];
  const sides = sidesOf(reading, verb);
  return [
    claim(
      { ...verb, end: reading.sentence.end, text: scene.article.text.slice(verb.start, reading.sentence.end) },
      event,
      (at) => judgeTopics(scene, event, topics, sides, at),
    ),
  ];
}

/** Both, one or neither: asked of each side's own account. */
export function judgeTopics(
  scene: Scene,
  event: TruceEvent,
  topics: readonly string[],
  sides: readonly string[],
  at: Vantage,
): Judged {
  const proofs = proofsOf(event, accountsOf(event, topics, at.known)).slice(0, 10);
  if (proofs.length === 0) return missing(`an account of ${event.name.en} by then`);
  const heard = topics.map((topic) => ({
    topic,
    by: sides.filter((p) => heardOf(event, topic, p, at.known) === "speaks"),
  }));
  const unheard = heard.filter(({ by }) => by.length === 0);
  const partly = heard.filter(({ by }) => by.length > 0 && by.length < sides.length);
  const names = (rows: typeof heard) => list(rows.map(({ topic }) => nameOfTopic(scene, topic)));
  if (unheard.length === 0 && partly.length === 0)
    return judged(
      "true",
      `${list(sides.map(partyWord))} ${sides.length > 1 ? "both tell" : "tells"} of ${names(heard)}.`,
      proofs,
    );
  const silent = unheard.filter(({ topic }) => sides.every((p) => heardOf(event, topic, p, at.known) === "silent"));
  if (silent.length > 0) {
    const reason = `Read in full, ${sides.length > 1 ? "neither account has" : `${partyWord(sides[0] ?? "")}'s account does not have`} a word on ${names(silent)}.`;
    return judged(silent.length === topics.length ? "false" : "misleading", reason, proofs);
  }
  if (unheard.length > 0) return missing(`whether ${names(unheard)} came up`, proofs);
  const only = ["US", "CN"].flatMap((p) => {
    const own = partly.filter(({ by }) => by.includes(p));
    return own.length > 0 ? [`only ${partyWord(p)} tells of ${names(own)}`] : [];
  });
  return judged("true-with-limits", `True of both accounts together: ${list(only)}.`, proofs, list(only));
}

function claim(stretch: Claim["stretch"], event: TruceEvent, judge: Claim["judge"]): Claim {
  return { kind: "attribution", stretch, subjects: [event.id], judge };
}
