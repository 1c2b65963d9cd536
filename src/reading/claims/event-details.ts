// What is said of an event beside its day: telephone or video, where, at whose wish, how long.

import type { EventFact, TruceEvent } from "../../model/voices.ts";
import { byTold, type Proof } from "../record/proof.ts";
import { eventOf, heldOn, namedEvent, type Scene } from "../scene.ts";
import type { Reading, Stretch } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { Claim, Vantage } from "./claim.ts";
import { unsure } from "./clause.ts";
import { cue, find, has } from "./cue.ts";
import { inside, list, nameOf, partyWord } from "./words.ts";

const VIDEO = cue(
  "virtual(?:ly)?|video ?(?:call|conference|link|conversation)?|videollamada|videoconferencia|by video",
  "视频|虚拟",
);
const PHONE = cue("(?:tele)?phone(?: call)?|telephone|telefonic[ao]|por telefono|llamada telefonica", "电话|通电");

/** By telephone, by video, in person: checked where the word differs from what the book has. */
export function formOf(reading: Reading, scene: Scene): Claim[] {
  const event = eventOf(reading, scene);
  const words = find(reading.sentence, VIDEO);
  if (!event || !words || reading.contacts.length === 0) return [];
  return [claim(words, event, (at) => judgeForm(event, words, at))];
}

function judgeForm(event: TruceEvent, words: Stretch, at: Vantage): Judged {
  const proofs = toldBy(event, at);
  if (!event.form || proofs.length === 0) return missing(`the form of ${event.name.en}`);
  const said = has(words.text, VIDEO) ? "video" : "telephone";
  const form = has(event.form.replace(/not video/, ""), VIDEO)
    ? "video"
    : has(event.form, PHONE)
      ? "telephone"
      : "in person";
  if (said === form) return judged("true", `The book has it as ${event.form}.`, proofs, event.form);
  return judged(
    "misleading",
    `It was ${form === "telephone" ? "a telephone call" : form}, not ${said}.`,
    proofs,
    event.form,
  );
}

const APEC = cue("apec", "亚太经合");
const AT = cue("during|at|within|durante|en el marco de(?: la| el)?|en la|在|期间", "期间|会议上|峰会上");
const MARGIN = /margin|sideline|edge|not at the apec/i;

/** Places at which the book has an event, and others that the same news names. */
const PLACES = (
  "Busan|Gyeongju|Seoul|Geneva|London|Stockholm|Madrid|Kuala Lumpur|Paris|New York|Beijing|Washington|Shenzhen|Doral|" +
  "Tokyo|Osaka|Mar-a-Lago|Bali|San Francisco|Singapore|Hangzhou|Shanghai"
).split("|");
const PLACE_WORDS: Readonly<Record<string, string>> = {
  Busan: "busan|pusan|釜山",
  Gyeongju: "gyeongju|庆州",
  Seoul: "seoul|seul|首尔",
  Geneva: "geneva|ginebra|日内瓦",
  London: "london|londres|伦敦",
  Stockholm: "stockholm|estocolmo|斯德哥尔摩",
  Madrid: "madrid|马德里",
  "Kuala Lumpur": "kuala lumpur|吉隆坡",
  Paris: "paris|巴黎",
  "New York": "new york|nueva york|纽约",
  Beijing: "beijing|pekin|北京",
  Washington: "washington|华盛顿",
  Shenzhen: "shenzhen|深圳",
  Tokyo: "tokyo|tokio|东京",
};

/** Where a past meeting was, and whether it was at a summit or beside one. */
export function placeOf(reading: Reading, scene: Scene): Claim[] {
  const event = namedEvent(reading, scene);
  const held = event && heldOn(event, scene.known);
  if (!event?.place || !held?.held || held.from > scene.published) return [];
  const meeting = reading.contacts.some(
    (c) => c.tense !== "future" && c.contact !== "call" && !unsure(reading, c.start),
  );
  const found = meeting ? placeAfterContact(reading, scene, event) : [];
  const apec = find(reading.sentence, APEC);
  const summit = apec && has(reading.sentence.text, AT) && !MARGIN.test(reading.sentence.text) ? [apec] : [];
  return [
    ...found,
    ...summit.filter(() => isBeside(event)).map((words) => claim(words, event, (at) => judgeSummit(event, at))),
  ];
}

function placeAfterContact(reading: Reading, scene: Scene, event: TruceEvent): Claim[] {
  const { sentence, contacts } = reading;
  const contact = contacts.find((c) => c.contact !== "call" && c.tense !== "future");
  if (!contact) return [];
  // In Chinese the place stands before the verb.
  const from = scene.article.lang === "zh" ? sentence.start : contact.start;
  const after = { start: from, end: sentence.end, text: scene.article.text.slice(from, sentence.end) };
  const first = PLACES.flatMap((place) => {
    const [latin, han] = split(PLACE_WORDS[place] ?? place.toLowerCase());
    const words = find(
      after,
      cue(`(?:in|at|en) (?:the )?(?:city of )?(?:${latin})`, han.map((h) => `(?:在|于)?${h}`).join("|")),
    );
    return words ? [{ place, words }] : [];
  }).sort((a, b) => a.words.start - b.words.start)[0];
  return first ? [claim(first.words, event, (at) => judgePlace(event, first.place, at))] : [];
}

function split(words: string): [string, string[]] {
  const all = words.split("|");
  const isHan = (w: string) => /[\u4e00-\u9fff]/.test(w);
  return [all.filter((w) => !isHan(w)).join("|"), all.filter(isHan)];
}

function judgePlace(event: TruceEvent, place: string, at: Vantage): Judged {
  const proofs = toldBy(event, at);
  if (proofs.length === 0) return missing(`${event.name.en} at that time`);
  const where = event.place ?? "";
  if (where.includes(place)) return judged("true", `The book has ${event.name.en} at that place.`, proofs, where);
  return judged("false", `${event.name.en} was in ${where}.`, proofs, where);
}

function isBeside(event: TruceEvent): boolean {
  return MARGIN.test(event.about ?? "") || event.facts.some((f) => f.what === "setting" && MARGIN.test(f.says));
}

function judgeSummit(event: TruceEvent, at: Vantage): Judged {
  const facts = known(event, "setting", at).filter((f) => MARGIN.test(f.says));
  const [first] = facts;
  if (!first) return judged("true", `${event.name.en} fell into those days.`, toldBy(event, at));
  return judged(
    "true-with-limits",
    `It was beside the summit: ${inside(first.says)}.`,
    said(event, facts),
    event.place ?? null,
  );
}

const ASKED = cue(
  "(?:call|talks?|conversation|meeting) (?:was |had been )?(?:initiated|requested|sought) by|initiated (?:the|this) (?:call|conversation)|" +
    "requested (?:the|this) (?:call|conversation)|at the request of|a peticion de|a solicitud de|por iniciativa de|solicito la llamada|inicio la llamada",
  "应.{0,8}(?:要求|请求|邀请).{0,6}通|主动(?:打|致电|提出通)|发起(?:了)?(?:这次|此次|本次)?通话|由.{0,4}(?:发起|提出)",
);

const JOINT = cue(
  "(?:signed|issued|published|released|adopted) (?:a |an |the )?(?:\\w+ )?(?:agreement|deal|statement|communique|document|accord|text)|joint (?:statement|communique|agreement|document|text)|" +
    "firmaron|(?:comunicado|declaracion|acuerdo|documento|texto) conjunt[ao]",
  "联合声明|联合公报|签署|共同声明|联合文件",
);
const NO_JOINT = /no joint (?:text|document|statement)/i;

/** A joint text: the book says of some events that there was none, and has the joint statements of others. */
export function jointText(reading: Reading, scene: Scene): Claim[] {
  const words = find(reading.sentence, JOINT);
  const event = eventOf(reading, scene);
  if (!words || !event || unsure(reading, words.start)) return [];
  const denied = reading.modality.some((m) => m.kind === "negation" && Math.abs(m.start - words.start) < 40);
  return [claim(words, event, (at) => judgeJoint(scene, event, denied, at))];
}

function judgeJoint({ book }: Scene, event: TruceEvent, denied: boolean, at: Vantage): Judged {
  const none = [...event.facts].filter((f) => f.made <= at.known && NO_JOINT.test(f.says));
  const [first] = none;
  if (first) return judged(denied ? "true" : "false", `${inside(first.says)}.`, said(event, none));
  const terms = [...book.voices().commitments.values()]
    .filter((c) => c.event === event.id)
    .flatMap((c) => c.terms.map((t) => ({ c, t })));
  const joint = terms.find(({ t }) => t.made <= at.known && /^joint statement/i.test(t.speaker));
  if (!joint) return missing(`whether ${event.name.en} had a joint text`);
  return judged(denied ? "false" : "true", `${joint.t.speaker}, ${joint.t.made}.`, [
    { is: "said", id: joint.c.id, said: joint.t },
  ]);
}

/** Who asked for the call. */
export function askedFor(reading: Reading, scene: Scene): Claim[] {
  const event = eventOf(reading, scene);
  const words = find(reading.sentence, ASKED);
  const party = words && (askerAfter(reading, words) ?? askerBefore(reading, words));
  if (!event || !words || !party) return [];
  return [claim(words, event, (at) => judgeAsked(event, party, at))];
}

function askerAfter(reading: Reading, words: Stretch): string | null {
  return partyOf(reading, (start) => start >= words.start && start <= words.end + 25);
}

function askerBefore(reading: Reading, words: Stretch): string | null {
  return partyOf(reading, (start) => start < words.start);
}

function partyOf({ mentions }: Reading, near: (start: number) => boolean): string | null {
  const sides: Readonly<Record<string, string>> = { US: "US", trump: "US", "white-house": "US", CN: "CN", xi: "CN" };
  const found = mentions.filter((m) => near(m.start)).flatMap((m) => m.refs.map(({ id }) => sides[id]));
  return found.find((side) => side !== undefined) ?? null;
}

function judgeAsked(event: TruceEvent, party: string, at: Vantage): Judged {
  const facts = known(event, "asked-by", at);
  if (facts.length === 0) return missing(`who asked for ${event.name.en}`);
  const named = (f: EventFact) => (/\bxi\b.*asked|beijing asked|china asked/i.test(f.says) ? "CN" : "US");
  const sides = new Set<string>(facts.map(named));
  const proofs = said(event, facts);
  const words = list(facts.map((f) => `${nameOf(f)}: ${inside(f.says)}`));
  if (sides.size > 1)
    return judged("unverifiable", `The accounts differ, and nothing public settles it. ${words}.`, proofs);
  const same = sides.has(party);
  return judged(same ? "true" : "false", `${partyWord([...sides][0] ?? "")} asked for it. ${words}.`, proofs);
}

const DURATION = cue(
  "lasted|about an hour|(?:hour|minute)s?[- ]long|minutes?|hours?|duro|durante|minutos|horas?",
  "分钟|小时|持续",
);

/** "An hour-long call", "the call lasted 90 minutes". */
export function lasted(reading: Reading, scene: Scene): Claim[] {
  const event = eventOf(reading, scene);
  const words = find(
    reading.sentence,
    cue(DURATION_WORDS, "(?:约|大约|近)?[\\d一二两三四五六九十百]+(?:个)?(?:多)?(?:小时|分钟)"),
  );
  const contact = reading.contacts.find((c) => c.tense !== "future");
  if (!event || !words || !contact || !has(reading.sentence.text, DURATION)) return [];
  const minutes = minutesIn(words.text);
  return minutes === null ? [] : [claim(words, event, (at) => judgeLength(event, minutes, at))];
}

const DURATION_WORDS =
  "(?:about |around |some |nearly |unos |casi |cerca de )?(?:\\d+|an?|one|two|half an|una?|dos|media)[- ](?:hours?|minutes?|horas?|minutos?)";

/** The words of a length alone: "talks of about two hours on 14 May" has another number too. */
const LENGTH =
  "(?:\\d+|an?|one|two|three|half an|una?|dos|tres|media)[- ](?:hours?|minutes?|horas?|minutos?)(?: and a half| y media)?|[\\d一二两三四五六九十百]+个?多?(?:小时|分钟)";

function minutesIn(whole: string): number | null {
  const text = new RegExp(LENGTH).exec(whole)?.[0] ?? whole;
  if (/hour and a half|hora y media/.test(text)) return 90;
  const number = /\d+/.exec(text)?.[0];
  const word = /half an|media/.test(text) ? 0.5 : /two|dos|两/.test(text) ? 2 : 1;
  const count = number ? Number(number) : word;
  if (/minut|分钟/.test(text)) return number ? count : null;
  return count * 60;
}

function judgeLength(event: TruceEvent, minutes: number, at: Vantage): Judged {
  const facts = known(event, "length", at);
  const [first] = facts;
  const actual = first && minutesIn(`${first.quote ?? ""} ${first.says}`.toLowerCase());
  if (!first || !actual) return missing(`how long ${event.name.en} lasted`);
  const near = Math.abs(actual - minutes) <= Math.max(10, actual * 0.15);
  const record = first.quote ?? inside(first.says);
  return judged(near ? "true" : "false", `${nameOf(first)} gives its length: ${record}.`, said(event, [first]), record);
}

function claim(words: Stretch, event: TruceEvent, judge: Claim["judge"]): Claim {
  return { kind: "event-happened", stretch: words, subjects: [event.id], judge };
}

function known({ facts }: TruceEvent, what: EventFact["what"], at: Vantage): EventFact[] {
  return facts.filter((f) => f.what === what && f.made <= at.known);
}

function said({ id }: TruceEvent, facts: readonly EventFact[]): Proof[] {
  return facts.map((one) => ({ is: "said", id, said: one }));
}

function toldBy(event: TruceEvent, at: Vantage): Proof[] {
  return event.told
    .filter(({ made }) => made <= at.known)
    .slice(-1)
    .map((told) => byTold(event.id, told));
}
