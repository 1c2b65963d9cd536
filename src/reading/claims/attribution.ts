// Who said what, on which topics, and on what they kept silent.

import type { TruceEvent } from "../../model/voices.ts";
import { accountsOf, heardOf, proofsOf, silentTexts, topicsTold } from "../record/account.ts";
import { notionsOf } from "../record/concepts.ts";
import { eventOf, type Scene } from "../scene.ts";
import type { Attribution, Reading, Stretch } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { Claim, ClaimKind, Vantage } from "./claim.ts";
import { clauseAt, unsure } from "./clause.ts";
import { cue, find, has } from "./cue.ts";
import { judgeStatement } from "./statement.ts";
import { topicsIn } from "./topics.ts";
import { inside, list, nameOf, partyWord } from "./words.ts";

export const attribution: ClaimKind = {
  name: "attribution",
  find(reading, scene) {
    const silent = [...silences(reading, scene), ...confirmed(reading, scene)];
    if (silent.length > 0) return silent;
    const lists = topicList(reading, scene);
    return [...lists, ...statements(reading, scene, lists.length > 0), ...nobody(reading, scene)];
  },
};

const DISCUSSED = cue(
  "discuss(?:ed|es|ing)?|covered|covering|talked about|spoke (?:about|of)|touched on|addressed|raised|brought up|came up|topics (?:included|such as)|mentioned|mention(?:s|ed)|conversation (?:covered|included)|" +
    "hablaron (?:de|sobre)|abord(?:o|aron|a)|trat(?:o|aron) (?:de |sobre )?|discuti(?:o|eron)|convers(?:o|aron) sobre|menciono|mencionaron|planteo|temas como|conversaron",
  "讨论|谈及|谈到|涉及|商谈|就.{1,40}(?:交换|交谈|沟通|讨论)|提到|提及|议题包括|谈了",
);
const NO_WORD = cue(
  "(?:did not|didn't|does not|has not|never|without|made no|makes no|no|not)(?: publicly| explicitly| once)? (?:mention(?:ed|ing|s)?|address(?:ed|ing)?|rais(?:e|ed|ing)|refer(?:red|ring)?|touch(?:ed)?|come up|came up|comment(?:ed)?)|nothing was (?:said|discussed)|(?:was|were) not (?:discussed|mentioned|raised)|neither (?:\\w+ ){0,3}(?:mention(?:s|ed)?|address(?:es|ed)?|rais(?:es|ed)|spoke of)|made no mention|silent (?:on|about)|silence on|omit(?:s|ted|ting)?|avoid(?:s|ed|ing) (?:any )?mention|" +
    "no (?:se )?(?:menciono|menciona|mencionaron|abordo|aludio|hizo mencion|hablo)|ningun[ao] (?:\\w+ ){0,4}(?:menciono|abordo|hablo|aludio)|no se (?:hablo|trato|discutio)|sin mencionar|guardo silencio|omitio",
  "未提及|没有提及|未提到|没有提到|只字未提|并未提|没提|未谈及|避而不谈|闭口不谈|未公开(?:谈及|提及|回应)",
);
const TWO = cue(
  "both|the two|leaders|sides|they|their (?:call|conversation|meeting|talks)|the (?:call|conversation|talks|meeting|summit|leaders)|ambos|los dos|los lideres|la llamada|la conversacion|mandatarios|las partes",
  "双方|两国|两人|元首|会谈|通话中|会晤中|他们",
);

/** One side, where the sentence names just one before the verb; both, where it says so. */
function sidesOf(reading: Reading, verb: Stretch): string[] {
  const before = {
    start: reading.sentence.start,
    end: verb.start,
    text: reading.sentence.text.slice(0, verb.start - reading.sentence.start),
  };
  const named = reading.mentions
    .filter((m) => m.end <= verb.start)
    .flatMap((m) => m.refs.flatMap(({ id }) => SIDES[id] ?? []));
  const sides = [...new Set(named)];
  if (sides.length === 1 && !find(before, BOTH)) return sides;
  return ["US", "CN"];
}

const BOTH = cue(
  "both|the two|leaders|they|talked with|spoke with|call with|meeting with|ambos|los dos|con (?:xi|trump)",
  "双方|两国|与|和|同",
);
const SIDES: Readonly<Record<string, string>> = {
  US: "US",
  trump: "US",
  "white-house": "US",
  bessent: "US",
  leavitt: "US",
  CN: "CN",
  xi: "CN",
  xinhua: "CN",
  mfa: "CN",
  mofcom: "CN",
};

/** "The conversation covered trade, fentanyl and Taiwan". */
function topicList(reading: Reading, scene: Scene): Claim[] {
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

function judgeTopics(
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

function nameOfTopic({ book }: Scene, topic: string): string {
  return (book.voices().topics.get(topic)?.name.en ?? topic).replace(
    /^(?!Taiwan|Japan|Ukraine|TikTok|The Second|Europe)./,
    (c) => c.toLowerCase(),
  );
}

const CONFIRMED = cue("confirm(?:s|ed|ing|ation)?|acknowledged|confirm\\w+", "证实|确认");

/** "Beijing confirmed the purchases": that the side's own account has it. */
function confirmed(reading: Reading, scene: Scene): Claim[] {
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
function silences(reading: Reading, scene: Scene): Claim[] {
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

/** What a named speaker said, in the article's words. */
function statements(reading: Reading, scene: Scene, listed: boolean): Claim[] {
  return reading.attributions.flatMap((told) => {
    if (!told.who || told.negated || (!told.who.party && !told.who.id)) return [];
    if (told.how === "pledged" || UNNAMED.has(told.who.id ?? "")) return [];
    const content = contentOf(reading, told, scene);
    if (content === null || (listed && find(content, DISCUSSED))) return [];
    return [
      {
        kind: "attribution" as const,
        stretch: content,
        subjects: [
          ...new Set([
            ...(eventOf(reading, scene) ? [eventOf(reading, scene)?.id ?? ""] : []),
            ...topicsIn(reading, content, scene),
          ]),
        ],
        judge: (at: Vantage) => judgeStatement(scene, reading, told, content, at),
      },
    ];
  });
}

const SHORTEST = 12;

/** What is said to have been said: from the cue to the end of the clauses, quotations left out. */
function contentOf(reading: Reading, told: Attribution, scene: Scene): Stretch | null {
  const { sentence, attributions } = reading;
  const other = attributions.find((a) => a.start > told.end && a.how !== "pledged" && a.who?.id !== told.who?.id);
  const next = other?.start ?? sentence.end;
  const after = {
    start: told.end,
    end: Math.max(next, told.end),
    text: scene.article.text.slice(told.end, Math.max(next, told.end)),
  };
  // What stands in quotation marks is checked word by word elsewhere: here counts what is left beside it.
  const inside = reading.quotations.filter((q) => q.start < after.end && q.end > after.start);
  const rest = inside.reduce((text, q) => text.replace(q.text, " "), after.text);
  const size = notionsOf(rest).size;
  if ((inside.length > 0 && size < 3) || (size < 3 && !/[\u4e00-\u9fff]{4}/.test(rest))) return null;
  if (after.text.replace(/[\s\p{P}]/gu, "").length >= SHORTEST || /[\u4e00-\u9fff]{4}/.test(after.text)) return after;
  const before = { start: sentence.start, end: told.start, text: scene.article.text.slice(sentence.start, told.start) };
  // "…, Trump said": what was said stands before.
  return sentence.end - told.end < 30 && notionsOf(before.text).size >= 4 ? before : null;
}

const UNNAMED: ReadonlySet<string> = new Set([
  "analysts",
  "brookings",
  "reuters",
  "ap",
  "afp",
  "bloomberg",
  "wsj",
  "nyt",
  "ft",
  "scmp",
  "cnbc",
  "bbc",
  "efe",
]);
const CROWD = cue(
  "(?:public |online )?reactions? (?:on|to)|on social media|users (?:on|of)|reacciones(?: publicas)? en|en redes sociales|usuarios",
  "网友|社交媒体|舆论",
);

/** Analysts, institutes, the public: sources whose words the book rarely holds. */
function nobody(reading: Reading, scene: Scene): Claim[] {
  const told = reading.attributions.find((a) => a.who && UNNAMED.has(a.who.id ?? ""));
  const named = reading.mentions.find((m) => m.refs.some(({ id }) => UNNAMED.has(id)));
  const anyone = reading.attributions.some((a) => a.who !== null);
  const words =
    told ??
    (named && find(reading.sentence, OBSERVE) ? named : null) ??
    (anyone ? null : find(reading.sentence, CROWD));
  if (!words) return [];
  const who =
    told?.who ?? (named ? { id: named.refs.find(({ id }) => UNNAMED.has(id))?.id ?? null, party: null } : null);
  const stretch = { start: words.start, end: words.end, text: words.text };
  return [
    {
      kind: "attribution",
      stretch,
      subjects: [],
      judge: (at) => {
        if (!who || who.id === "analysts") return NO_SOURCE;
        return judgeStatement(scene, reading, { who: { ...stretch, ...who } }, reading.sentence, at);
      },
    },
  ];
}

const NO_SOURCE = judged("unverifiable", "No source is named, so nobody can check who said it.");

const OBSERVE = cue(
  "observe[sd]?|note[sd]?|argue[sd]?|see[s]?|warn(?:s|ed)?|expect(?:s|ed)?|observan|senalan|advierten|opinan",
  "认为|指出|表示|警告",
);

function claim(stretch: Stretch, event: TruceEvent, judge: Claim["judge"]): Claim {
  return { kind: "attribution", stretch, subjects: [event.id], judge };
}
