// That something was the first since, or the nth of its kind: the book's list of contacts is counted.

import type { EventKind, TruceEvent } from "../../model/voices.ts";
import { byTold } from "../record/proof.ts";
import { CONTACTS, contactsHeld, eventOf, eventsNamed, heldOn, kindsOf, type Scene } from "../scene.ts";
import type { Reading, Stretch } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { Claim, ClaimKind, Vantage } from "./claim.ts";
import { unsure } from "./clause.ts";
import { cue, find } from "./cue.ts";
import { dayWords, list } from "./words.ts";

export const eventSequence: ClaimKind = {
  name: "event-sequence",
  find: (reading, scene) => [...firstSince(reading, scene), ...nth(reading, scene)],
};

const FIRST = cue("first|primer[ao]?", "首次|第一次|首度");
const SINCE = cue("since|after|desde|tras", "自|以来|之后|后");

/** "Their first conversation since Busan". */
function firstSince(reading: Reading, scene: Scene): Claim[] {
  const { sentence } = reading;
  const first = find(sentence, FIRST);
  const since = first && find({ ...sentence }, SINCE);
  const contact = first && reading.contacts.find((c) => Math.abs(c.start - first.start) < 60);
  if (!first || !since || !contact || unsure(reading, first.start)) return [];
  const earlier = eventsNamed(reading, scene).find((e) => CONTACTS.has(e.kind)) ?? onNamedDay(reading, scene);
  const later = scene.focus;
  if (!earlier || !later || earlier === later) return [];
  const stretch = spanning(scene, first, contact, since);
  // "The first face-to-face meeting since": calls do not count. A conversation is either.
  const kinds: EventKind[] =
    contact.contact === "meeting" || contact.contact === "visit" || find(sentence, IN_PERSON)
      ? ["meeting"]
      : ["call", "meeting"];
  return [claim(stretch, [later.id, earlier.id], (at) => judgeFirst(earlier, later, kinds, scene, at))];
}

const IN_PERSON = cue(
  "face[- ]to[- ]face|in[- ]person|in the same room|cara a cara|en persona|presencial",
  "面对面|会晤",
);

function onNamedDay({ dates }: Reading, scene: Scene): TruceEvent | null {
  const held = contactsHeld(scene.book, [...CONTACTS], scene.known).filter((e) => e !== scene.focus);
  return held.find((e) => dates.some((d) => d.from !== null && d.from === heldOn(e, scene.known)?.from)) ?? null;
}

function spanning(scene: Scene, ...parts: readonly Stretch[]): Stretch {
  const start = Math.min(...parts.map((p) => p.start));
  const end = Math.max(...parts.map((p) => p.end));
  return { start, end, text: scene.article.text.slice(start, end) };
}

function judgeFirst(
  earlier: TruceEvent,
  later: TruceEvent,
  kinds: readonly EventKind[],
  scene: Scene,
  at: Vantage,
): Judged {
  const [a, b] = [heldOn(earlier, at.known), heldOn(later, at.known)];
  if (!a || !b) return missing("the days of both");
  // Rounds are of ministers: between leaders only calls and meetings count.
  const between = contactsHeld(scene.book, kinds, at.known).filter((e) => {
    const from = heldOn(e, at.known)?.from ?? "";
    return e !== earlier && e !== later && from > a.through && from < b.from;
  });
  const proofs = [earlier, later, ...between].flatMap((e) => e.told.slice(-1).map((t) => byTold(e.id, t)));
  if (between.length > 0) {
    const names = list(between.map((e) => e.name.en));
    return judged("false", `Between the two came ${names}.`, proofs, names);
  }
  return judged(
    "true",
    `The book has no call or meeting of the leaders from ${dayWords(a.through)} to ${dayWords(b.from)}.`,
    proofs,
  );
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  primera: 1,
  primer: 1,
  segunda: 2,
  segundo: 2,
  tercera: 3,
  tercer: 3,
  cuarta: 4,
  cuarto: 4,
  quinta: 5,
  quinto: 5,
  sexta: 6,
  septima: 7,
  octava: 8,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
};
const NTH = cue(
  "(first|second|third|fourth|fifth|sixth|seventh|eighth|primera|segunda|tercera|cuarta|quinta|sexta|septima|octava|primer|segundo|tercer|cuarto|quinto)",
  "第([一二三四五六七八])(?:次|轮)",
);
const CALL = cue("(?:phone |telephone |direct )?(?:call|conversation)|llamada|conversacion telefonica", "通话|通电话");
const ROUND = cue("round|ronda", "轮");

/** "The fourth call this year", "the fifth round". */
function nth(reading: Reading, scene: Scene): Claim[] {
  const words = find(reading.sentence, NTH);
  const event = eventOf(reading, scene);
  if (!words || !event || (find(words, FIRST) && find(reading.sentence, SINCE))) return [];
  const text = words.text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const number = ORDINALS[text] ?? ORDINALS[/[一二三四五六七八]/.exec(text)?.[0] ?? ""];
  const after = { start: words.end, end: Math.min(words.end + 30, reading.sentence.end), text: "" };
  const next = { ...after, text: scene.article.text.slice(after.start, after.end) };
  const counted = find(next, CALL) ?? find(next, ROUND) ?? (words.text.endsWith("轮") ? words : null);
  const fits = reading.contacts.some((c) => kindsOf(c.contact).includes(event.kind));
  if (number === undefined || !counted || !fits || !event.number) return [];
  return [claim(spanning(scene, words, counted), [event.id], (at) => judgeNumber(event, number, reading, scene, at))];
}

const THIS_YEAR = cue("this year|of the year|de este ano|del ano|this term|second term", "今年|本年度");

function judgeNumber(event: TruceEvent, number: number, { sentence }: Reading, scene: Scene, at: Vantage): Judged {
  const when = heldOn(event, at.known);
  const proofs = event.told
    .filter((t) => t.made <= at.known)
    .slice(-1)
    .map((t) => byTold(event.id, t));
  if (!when) return missing(`the day of ${event.name.en}`, proofs);
  const same = contactsHeld(scene.book, [event.kind], at.known);
  const upTo = same.filter((e) => (heldOn(e, at.known)?.from ?? "") <= when.from);
  const inYear = upTo.filter((e) => heldOn(e, at.known)?.from.slice(0, 4) === when.from.slice(0, 4));
  // The call of January 2025 came before the inauguration, so both counts can be meant.
  const asPresident = inYear.filter((e) => (heldOn(e, at.known)?.from ?? "") >= "2025-01-20");
  const counts = find(sentence, THIS_YEAR) ? [inYear.length, asPresident.length] : [Number(event.number), upTo.length];
  const record = [...new Set(counts)].join(" or ");
  const right = counts.includes(number);
  return judged(right ? "true" : "false", `By the book's list it was number ${record}.`, proofs, record);
}

function claim(stretch: Stretch, subjects: readonly string[], judge: Claim["judge"]): Claim {
  return { kind: "event-sequence", stretch, subjects, judge };
}
