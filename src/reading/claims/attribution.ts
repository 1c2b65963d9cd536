// Who said what, on which topics, and on what they kept silent.

import { notionsOf } from "../record/concepts.ts";
import { eventOf, type Scene } from "../scene.ts";
import type { Attribution, Reading, Stretch } from "../types.ts";
import { judged } from "../verdict.ts";
import type { Claim, ClaimKind, Vantage } from "./claim.ts";
import { clauseAt } from "./clause.ts";
import { cue, find } from "./cue.ts";
import { saidThatDay } from "./same-day.ts";
import { confirmed, numberless, silences } from "./silence.ts";
import { judgeStatement } from "./statement.ts";
import { DISCUSSED, topicList } from "./topic-list.ts";
import { topicsIn } from "./topics.ts";

export const attribution: ClaimKind = {
  name: "attribution",
  find(reading, scene) {
    const silent = [
      ...silences(reading, scene),
      ...confirmed(reading, scene),
      ...numberless(reading, scene),
      ...saidThatDay(reading, scene),
    ];
    if (silent.length > 0) return silent;
    const lists = topicList(reading, scene);
    return [...lists, ...statements(reading, scene, lists.length > 0), ...nobody(reading, scene)];
  },
};

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
  const other = attributions.find((a) => a.start > told.end && a.how !== "pledged");
  const next = other?.start ?? sentence.end;
  const all = {
    start: told.end,
    end: Math.max(next, told.end),
    text: scene.article.text.slice(told.end, Math.max(next, told.end)),
  };
  const after = firstClauses(reading, all);
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

/** As many clauses as it takes to say something: what comes after them may be the article's own. */
function firstClauses(reading: Reading, all: Stretch): Stretch {
  for (let at = all.start; at < all.end; ) {
    const end = Math.min(clauseAt(reading, at).end, all.end);
    const text = all.text.slice(0, end - all.start);
    if (notionsOf(text).size >= 3 || /[\u4e00-\u9fff]{8}/.test(text)) return { start: all.start, end, text };
    at = Math.max(end + 1, at + 1);
  }
  return all;
}

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
