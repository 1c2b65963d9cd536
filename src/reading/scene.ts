// An article beside the book: what every kind of claim asks of both.

import type { Book } from "../model/book.ts";
import type { EventKind, TruceEvent } from "../model/voices.ts";
import { toldLast } from "../promises/index.ts";
import { addDays, type Day, daysBetween } from "../time/index.ts";
import { type Utterance, utterances } from "./record/utterance.ts";
import type { Article, ContactKind, DateMention, Reading } from "./types.ts";

export interface Scene {
  readonly book: Book;
  readonly article: Article;
  readonly readings: readonly Reading[];
  /** The last day that the writer could know of. */
  readonly published: Day;
  /** The last day that the reader knows of. */
  readonly known: Day;
  readonly said: readonly Utterance[];
  /** The call, meeting or round that the article is about; null where it is about none. */
  readonly focus: TruceEvent | null;
}

interface Days {
  readonly published: Day;
  readonly known: Day;
}

export function sceneOf(book: Book, article: Article, readings: readonly Reading[], days: Days): Scene {
  const scene: Scene = { book, article, readings, ...days, said: utterances(book), focus: null };
  return { ...scene, focus: focusOf(scene) };
}

/** The kinds of event that a word for contact can mean. */
const MEANS: Readonly<Record<ContactKind, readonly EventKind[]>> = {
  call: ["call"],
  meeting: ["meeting", "round"],
  talks: ["round", "meeting", "call"],
  visit: ["meeting"],
  message: ["message"],
  contact: ["call", "meeting", "round"],
};

export function kindsOf(contact: ContactKind): readonly EventKind[] {
  return MEANS[contact];
}

export const CONTACTS: ReadonlySet<EventKind> = new Set(["call", "meeting", "round", "message"]);

/** When the event was held, or was to be, as told last; null where no day is known. */
export function heldOn(event: TruceEvent, known: Day): { from: Day; through: Day; held: boolean } | null {
  const told = toldLast(event, known);
  if (!told?.from) return null;
  return { from: told.from, through: told.through ?? told.from, held: told.status === "held" };
}

/** Contacts of the two sides, of these kinds, held by then, in order. */
export function contactsHeld(book: Book, kinds: readonly EventKind[], known: Day): TruceEvent[] {
  return [...book.voices().events.values()]
    .filter((e) => kinds.includes(e.kind) && e.parties.includes("US") && e.parties.includes("CN"))
    .filter((e) => heldOn(e, known)?.held === true)
    .sort((a, b) => ((heldOn(a, known)?.from ?? "") < (heldOn(b, known)?.from ?? "") ? -1 : 1));
}

/** A day named in full, or a weekday that comes to one. */
export function singleDays(dates: readonly DateMention[]): (DateMention & { from: Day })[] {
  return dates.filter((d): d is DateMention & { from: Day } => d.from !== null && d.from === d.through);
}

/** The event that a sentence is about: the one it names, unless its word for contact means the article's own. */
export function eventOf(reading: Reading, scene: Scene): TruceEvent | null {
  const named = namedEvent(reading, scene);
  const { focus } = scene;
  if (!named || !focus || named === focus) return named ?? focus;
  const past = reading.contacts.filter(({ tense }) => tense !== "future");
  const own = past.some(({ contact: c }) => kindsOf(c).includes(focus.kind) && !kindsOf(c).includes(named.kind));
  return own ? focus : named;
}

/** All events that words of the sentence may be from: "the call", and "the Busan talks" that it built on. */
export function eventsFor(reading: Reading, scene: Scene): TruceEvent[] {
  const all = [eventOf(reading, scene), ...eventsNamed(reading, scene), scene.focus];
  return [...new Set(all.filter((e): e is TruceEvent => e !== null))];
}

/** The event that the sentence itself names, by a name of the book or by a word for contact with its day. */
export function namedEvent(reading: Reading, scene: Scene): TruceEvent | null {
  const named = eventsNamed(reading, scene);
  const dated = datedContacts(reading, scene);
  return dated.find((e) => named.includes(e)) ?? named[0] ?? dated[0] ?? null;
}

/** All events whose names stand in the sentence; of one name's several, the one that fits the article's day best. */
export function eventsNamed({ mentions, dates }: Reading, scene: Scene): TruceEvent[] {
  const { events } = scene.book.voices();
  return mentions.flatMap(({ refs }) => {
    const meant = refs.flatMap(({ what, id }) => (what === "event" ? (events.get(id) ?? []) : []));
    const best = [...meant].sort((a, b) => distance(a, scene, dates) - distance(b, scene, dates))[0];
    return best ? [best] : [];
  });
}

function distance(event: TruceEvent, { published, known }: Scene, dates: readonly DateMention[]): number {
  const when = heldOn(event, known);
  if (!when) return 10_000;
  if (singleDays(dates).some((d) => d.from >= when.from && d.from <= when.through)) return -1;
  return Math.abs(daysBetween(published, when.from));
}

function datedContacts(reading: Reading, scene: Scene): TruceEvent[] {
  const kinds = [...new Set(reading.contacts.flatMap(({ contact }) => kindsOf(contact)))];
  const held = contactsHeld(scene.book, kinds, scene.known);
  return singleDays(reading.dates).flatMap(({ from }) =>
    held.filter((e) => {
      const when = heldOn(e, scene.known);
      return when !== null && from >= when.from && from <= when.through;
    }),
  );
}

/** How long before its publication the event lies that an article without a named one is about. */
const FRESH = 10;

function focusOf(scene: Scene): TruceEvent | null {
  const named = scene.readings
    .flatMap((reading) => namedEvent(reading, scene) ?? [])
    .filter((e) => CONTACTS.has(e.kind));
  const fresh = (e: TruceEvent) => {
    const from = heldOn(e, scene.published)?.from;
    return from !== undefined && from <= scene.published && from >= addDays(scene.published, -FRESH);
  };
  return named.find(fresh) ?? recent(scene, fresh) ?? named[0] ?? null;
}

/** "The leaders spoke on Monday": no day and no name, but a word for contact and an event that has just been. */
function recent(scene: Scene, fresh: (e: TruceEvent) => boolean): TruceEvent | null {
  const contact = scene.readings.flatMap(({ contacts }) => contacts).find(({ tense }) => tense !== "future");
  if (!contact) return null;
  return contactsHeld(scene.book, kindsOf(contact.contact), scene.published).filter(fresh).at(-1) ?? null;
}
