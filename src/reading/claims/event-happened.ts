// That a call, meeting or round took place: on that day, in that form, at that place, at whose wish, for how long.

import type { TruceEvent } from "../../model/voices.ts";
import { type Day, daysBetween } from "../../time/index.ts";
import { byTold, type Proof } from "../record/proof.ts";
import { contactsHeld, eventsNamed, heldOn, kindsOf, type Scene } from "../scene.ts";
import type { Contact, DateMention, Reading } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { Claim, ClaimKind, Vantage } from "./claim.ts";
import { unsure } from "./clause.ts";
import { askedFor, formOf, jointText, lasted, placeOf } from "./event-details.ts";
import { dayWords, spanWords } from "./words.ts";

export const eventHappened: ClaimKind = {
  name: "event-happened",
  find(reading, scene) {
    const details = [formOf, placeOf, jointText, askedFor, lasted].flatMap((detail) => detail(reading, scene));
    return [...happened(reading, scene), ...details];
  },
};

type Dated = DateMention & { readonly from: Day; readonly through: Day };

/** A contact told as past, or an event by its name, with its day. */
function happened(reading: Reading, scene: Scene): Claim[] {
  const past = reading.contacts.filter((c) => c.tense !== "future" && !c.negated && !unsure(reading, c.start));
  const named = eventsNamed(reading, scene)[0] ?? null;
  const dates = daysNamed(reading).filter(
    (d) =>
      d.from <= scene.published &&
      (d.edge === "on" || (past.length > 0 && (d.edge === "since" || d.from !== d.through))),
  );
  return dates.flatMap((date) => claimOf(reading, scene, nearest(past, date), date, named) ?? []);
}

/** Single days, and stretches of days such as a visit lasts. */
function daysNamed({ dates }: Reading): Dated[] {
  const days = dates.filter((d): d is Dated => d.from !== null && d.through !== null);
  return days.filter((d) => (d.how === "day" || d.how === "weekday") && daysBetween(d.from, d.through) <= 7);
}

function nearest(contacts: readonly Contact[], date: DateMention): Contact | null {
  return [...contacts].sort((a, b) => Math.abs(a.start - date.start) - Math.abs(b.start - date.start))[0] ?? null;
}

function claimOf(
  reading: Reading,
  scene: Scene,
  contact: Contact | null,
  date: Dated,
  named: TruceEvent | null,
): Claim | null {
  if (!contact && !named) return null;
  if (!named && !ofTheTwo(reading, scene)) return null;
  const kinds = contact ? kindsOf(contact.contact) : [];
  const candidates = contactsHeld(scene.book, kinds, scene.known);
  const onThatDay = candidates.find((e) => isOn(e, date.from, scene) || isOn(e, date.through, scene));
  // A name and a day alone may be a dateline: together they are a claim only where they fit.
  const byName = named && (contact !== null || isOn(named, date.from, scene)) ? named : null;
  if (!contact && !byName) return null;
  const meant = onThatDay ?? byName ?? closest(candidates, date.from, scene);
  const start = Math.min(contact?.start ?? date.start, date.start);
  const end = Math.max(contact?.end ?? date.end, date.end);
  return {
    kind: "event-happened",
    stretch: { start, end, text: scene.article.text.slice(start, end) },
    subjects: meant ? [meant.id] : [],
    judge: (at) => judgeDay(meant, date, at),
  };
}

/** Does the sentence, or the article as a whole, speak of the two sides together? */
function ofTheTwo({ mentions }: Reading, { focus }: Scene): boolean {
  const ids = new Set(mentions.flatMap(({ refs }) => refs.map(({ id }) => id)));
  const both = (ids.has("US") || ids.has("trump")) && (ids.has("CN") || ids.has("xi"));
  return both || focus !== null;
}

function isOn(event: TruceEvent, day: Day, { known }: Scene): boolean {
  const when = heldOn(event, known);
  return when !== null && day >= when.from && day <= when.through;
}

/** The one that must be meant although the day is wrong: the only one within two weeks. */
function closest(events: readonly TruceEvent[], day: Day, { known }: Scene): TruceEvent | null {
  const near = events.filter((e) => Math.abs(daysBetween(heldOn(e, known)?.from ?? day, day)) <= 14);
  return near.length === 1 ? (near[0] ?? null) : null;
}

function judgeDay(event: TruceEvent | null, { from, through }: Dated, at: Vantage): Judged {
  const told = event?.told.filter((t) => t.made <= at.known) ?? [];
  if (!event || told.length === 0) return missing(`a contact of the two sides on ${dayWords(from)}`);
  const proofs: Proof[] = told.slice(-2).map((t) => byTold(event.id, t));
  if (told.at(-1)?.status === "claimed")
    return judged("unverifiable", "One side alone says that it took place; nobody else confirms it.", proofs);
  const when = heldOn(event, at.known);
  if (!when) return missing(`the day of ${event.name.en}`, proofs);
  const record = spanWords(when.from, when.through);
  const inside = from >= when.from && through <= when.through;
  const touching = from <= when.through && through >= when.from;
  if (inside) return judged("true", `The book has ${event.name.en} on ${record}.`, proofs, record);
  return judged(touching ? "true-with-limits" : "false", `${event.name.en} was on ${record}.`, proofs, record);
}
