// A visit or meeting that is told as coming: true as a plan of its day, with how it turned out.

import type { Commitment, Told, TruceEvent } from "../../model/voices.ts";
import { byTold, type Proof } from "../record/proof.ts";
import { heldOn, kindsOf, type Scene } from "../scene.ts";
import type { Contact, DateMention, Reading } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { Claim, ClaimKind, Vantage } from "./claim.ts";
import { cue, find, has } from "./cue.ts";
import { list, nameOf, partyWord, spanWords } from "./words.ts";

export const meetingPlanned: ClaimKind = {
  name: "meeting-planned",
  find(reading, scene) {
    const plans = reading.contacts.filter((c) => isPlan(reading, c, scene) && !c.negated);
    const named = eventsAhead(reading, scene);
    const due = plans.length === 0 ? dueIn(reading) : null;
    return dedupe([...plans, ...(due ? [due] : [])].flatMap((contact) => claimsOf(reading, scene, contact, named)));
  },
};

const DUE = cue(
  "(?:is|are) (?:due|expected|scheduled|set|slated|to (?:be|go|fly|travel|land))(?: to (?:be|go|fly|travel|land|arrive))? (?:in|to)|(?:head|travel|fl(?:y|ies)|go)(?:s|es)? to|trip to|expected in|due in|bound for",
);

/** "Trump is due in Beijing": a journey without a word for visit. */
function dueIn(reading: Reading): Contact | null {
  const words = find(reading.sentence, DUE);
  const leader = reading.mentions.some((m) => m.refs.some(({ id }) => id === "trump" || id === "xi"));
  return words && leader ? { ...words, contact: "visit", tense: "future", negated: false } : null;
}

const AHEAD = cue(
  "will|would|plan(?:s|ned|ning)?|intends?|to (?:visit|host|travel|meet)|invit(?:ed|ation|es)|accepted|scheduled|expected|upcoming|next|later|" +
    "visitara|viajara|recibira|planea|previst[ao]s?|invit(?:o|acion|ado)|acepto|programad[ao]|proxim[ao]",
  "将|计划|拟|预计|邀请|接受|明年|定于|下月|稍后",
);

function isPlan(reading: Reading, contact: Contact, { published }: Scene): boolean {
  if (!["visit", "meeting", "contact", "talks"].includes(contact.contact)) return false;
  const ahead = reading.modality.some((m) => (m.kind === "future" || m.kind === "planned") && m.start < contact.start);
  if (contact.tense === "present" && ahead) return true;
  const held = reading.dates.some((d) => d.through !== null && d.how === "day" && d.through <= published);
  if (held && contact.tense !== "future") return false;
  return contact.tense === "future" || (contact.tense === "noun" && has(reading.sentence.text, AHEAD));
}

/** Events of the two that the sentence names and that lay ahead when it was written. */
function eventsAhead({ mentions }: Reading, scene: Scene): TruceEvent[] {
  const { events, commitments } = scene.book.voices();
  const refs = mentions.flatMap((m) => m.refs);
  const direct = refs.flatMap(({ what, id }) => (what === "event" ? (events.get(id) ?? []) : []));
  const promised = refs.flatMap(({ what, id }) => {
    const judges = what === "commitment" ? commitments.get(id)?.yardsticks[0]?.judges : undefined;
    return judges?.kind === "meeting" ? (events.get(judges.event) ?? []) : [];
  });
  return [...new Set([...direct, ...promised])].filter((e) => liesAhead(e, scene));
}

function liesAhead(event: TruceEvent, { published }: Scene): boolean {
  const told = event.told.filter((t) => t.made <= published).at(-1);
  return told !== undefined && told.status !== "held" && ["meeting", "call", "round"].includes(event.kind);
}

/** Where each traveller goes: Trump to Beijing or Shenzhen, Xi to Washington or Doral. */
const TO_CHINA = cue(
  "to (?:visit )?(?:china|beijing|shenzhen)|visit(?:s|ing|ed)? (?:to )?(?:china|beijing)|in (?:china|beijing|shenzhen)|visitar\\w* (?:china|pekin|beijing)|a (?:china|pekin|beijing|shenzhen)|en (?:china|pekin|beijing)",
  "访华|访问中国|访问北京|前往北京|访问深圳|访京|赴华|来华|深圳|北京",
);
const TO_US = cue(
  "(?:to|in|visit(?:s|ing|ed)?) (?:the )?(?:u\\.?s\\.?|united states|america|washington|white house|doral|miami)|visitar\\w* (?:estados unidos|washington)|a (?:estados unidos|ee\\. ?uu\\.|eeuu|washington|doral|miami)|a la casa blanca",
  "访美|访问美国|赴美|白宫|华盛顿|多拉尔|迈阿密",
);
const CHINA_PLACES = /Beijing|Shenzhen/;
const US_PLACES = /Washington|Doral|Florida|Miami/;

function claimsOf(reading: Reading, scene: Scene, contact: Contact, named: readonly TruceEvent[]): Claim[] {
  const { sentence } = reading;
  const dates = reading.dates.filter((d) => (d.from ?? d.through) !== null && (d.through ?? "") >= scene.published);
  const destinations = [TO_CHINA, TO_US].flatMap((to, i) => {
    const words = find(sentence, to);
    return words ? [{ words, places: i === 0 ? CHINA_PLACES : US_PLACES }] : [];
  });
  const ahead = candidates(scene, contact);
  return destinations.flatMap(({ words, places }) => {
    const fits = ahead.filter((e) => places.test(e.place ?? ""));
    const date = nearestDate(
      dates,
      words.start,
      destinations.map((d) => d.words.start),
    );
    const event = named.find((e) => fits.includes(e)) ?? byDate(fits, date, scene);
    if (!event) return [];
    const start = Math.min(words.start, date?.start ?? words.start);
    const end = Math.max(words.end, date?.end ?? 0);
    const stretch = { start, end, text: scene.article.text.slice(start, end) };
    const claim: Claim = {
      kind: "meeting-planned",
      stretch,
      subjects: [event.id],
      judge: (at) => judgePlan(event, date, scene, at),
    };
    return [claim];
  });
}

function candidates(scene: Scene, contact: Contact): TruceEvent[] {
  const kinds = [...kindsOf(contact.contact), "meeting"];
  return [...scene.book.voices().events.values()].filter((e) => kinds.includes(e.kind) && liesAhead(e, scene));
}

/** The date nearest to a destination, unless another destination is nearer to it. */
function nearestDate(dates: readonly DateMention[], at: number, all: readonly number[]): DateMention | null {
  const own = dates.filter((d) =>
    all.every((other) => Math.abs(d.start - other) >= Math.abs(d.start - at) || other === at),
  );
  return [...own].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0] ?? null;
}

function byDate(events: readonly TruceEvent[], date: DateMention | null, { published }: Scene): TruceEvent | null {
  const plan = (e: TruceEvent) => e.told.filter((t) => t.made <= published && t.from).at(-1) ?? null;
  const fitting = events.find((e) => date !== null && overlaps(date, plan(e)));
  return fitting ?? events.find((e) => (plan(e)?.from ?? "9") < "9") ?? events[0] ?? null;
}

type Days = Pick<Told, "from" | "through">;

function overlaps({ from, through }: DateMention, told: Days | null): boolean {
  if (!told?.from) return false;
  const last = told.through ?? told.from;
  return (from ?? through ?? "") <= last && (through ?? from ?? "") >= told.from;
}

function judgePlan(event: TruceEvent, date: DateMention | null, scene: Scene, at: Vantage): Judged {
  const heard = event.told.filter((t) => t.made <= at.known);
  if (heard.length === 0) return missing(`a plan for ${event.name.en} by then`);
  const asPublished = heard.filter((t) => t.made <= scene.published);
  const dated = [...asPublished.filter((t) => t.from), ...promisedDays(event, scene)];
  const proofs: Proof[] = [...asPublished.slice(-1), ...heard.slice(-1)].map((t) => byTold(event.id, t));
  const fits = date === null || dated.some((t) => overlaps(date, t));
  const plan = fits ? asPlan(event, scene, proofs) : otherDay(event, dated, date, proofs);
  const last = heard.at(-1) as Told;
  const outcome = last.made > scene.published ? turnedOut(event, date, last, at) : null;
  return outcome && (plan.verdict === "true" || plan.verdict === "true-with-limits")
    ? {
        ...outcome,
        proofs,
        reason: `${plan.reason} ${outcome.reason}`,
        verdict: outcome.verdict === "true" ? plan.verdict : outcome.verdict,
      }
    : plan;
}

function promiseOf({ id }: TruceEvent, { book }: Scene): Commitment | undefined {
  return [...book.voices().commitments.values()].find((c) =>
    c.yardsticks.some(({ judges }) => judges.kind === "meeting" && judges.event === id),
  );
}

/** The days that the promise of the meeting names. */
function promisedDays(event: TruceEvent, scene: Scene): Days[] {
  const promise = promiseOf(event, scene);
  const terms = (promise?.terms ?? []).filter((t) => t.made <= scene.published);
  const named = terms.flatMap(({ from, through }) => (from ? [{ from, ...(through ? { through } : {}) }] : []));
  const windows = (promise?.yardsticks ?? []).flatMap(({ judges }) =>
    judges.kind === "meeting" && judges.through ? [{ from: judges.from, through: judges.through }] : [],
  );
  return terms.length > 0 ? [...windows, ...named] : [];
}

/** Who announced it, and whose account is silent. */
function asPlan(event: TruceEvent, scene: Scene, proofs: readonly Proof[]): Judged {
  const commitment = promiseOf(event, scene);
  const terms = (commitment?.terms ?? []).filter((t) => t.made <= scene.published);
  const latest = new Map(terms.map((t) => [t.by, t]));
  const [us, cn] = [latest.get("US"), latest.get("CN")];
  const who = [us, cn].filter((t) => t && !t.silent).map((t) => nameOf({ speaker: t?.speaker ?? "" }));
  const silent = [us, cn].filter((t) => t?.silent).map((t) => partyWord(t?.by ?? ""));
  const more: Proof[] = terms.slice(-2).map((t) => ({ is: "said", id: commitment?.id ?? event.id, said: t }));
  const reason = `So it was planned${who.length > 0 ? ` as ${list(who)} told it` : ""}${silent.length > 0 ? `; ${list(silent)} had not confirmed it` : ""}.`;
  return judged("true", reason, [...more, ...proofs]);
}

function otherDay(
  event: TruceEvent,
  dated: readonly Days[],
  date: DateMention | null,
  proofs: readonly Proof[],
): Judged {
  const last = dated.at(-1);
  if (!last?.from || !date) return missing(`a day for ${event.name.en} at that time`, proofs);
  const record = spanWords(last.from, last.through ?? last.from);
  return judged("false", `The plan then was for ${record}.`, proofs, record);
}

function turnedOut(event: TruceEvent, date: DateMention | null, last: Told, at: Vantage): Judged | null {
  if (last.status === "put-off") return judged("overtaken", `It has been put off since, as told on ${last.made}.`);
  const when = heldOn(event, at.known);
  if (!when) return null;
  const record = spanWords(when.from, when.through);
  if (date && !overlaps(date, last))
    return judged("overtaken", `${when.held ? "It was held on" : "It is now planned for"} ${record}.`, [], record);
  return when.held ? judged("true", `It came about on ${record}.`, [], record) : null;
}

function dedupe(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter((c) => !seen.has(c.subjects.join()) && seen.add(c.subjects.join()));
}
