// Switches of measures as calendar entries: as the texts set them, and where announcements would move them.

import { AS_ANNOUNCED, isMoot, layOn, measures, SWITCHING, type Switch, switches } from "../engine/index.ts";
import type { Book, Subject } from "../model/book.ts";
import type { Day } from "../time/index.ts";
import { because } from "./because.ts";
import { type Entry, moves, slug } from "./calendar-entry.ts";
import { facetName, facetWord, when } from "./say.ts";

/** A heading moves with its rate, and the part held back with the rate in force. */
const SHOWN = SWITCHING.filter((facet) => facet !== "heading" && facet !== "suspendedRate");

/** Every switch of every measure, as known on a day. */
export function switchesAhead(book: Book, known: Day): Entry[] {
  return measures(book)
    .filter(({ kind }) => kind !== "exemption")
    .flatMap((subject) => SHOWN.flatMap((facet) => entriesOf(book, subject, facet, known)));
}

function entriesOf(book: Book, subject: Subject, facet: string, known: Day): Entry[] {
  const seen = new Map<string, number>();
  const days = [...new Set(subject.statements.map(({ made }) => made))].filter((made) => made <= known).sort();
  const earlier = days.map((day) => switches(subject, facet, day));
  const live = switches(subject, facet, known).filter((s) => !isMoot(s, known));
  return live.map((s) => {
    const to = facetWord(facet, s.to);
    const nth = (seen.get(to) ?? 0) + 1;
    seen.set(to, nth);
    const same = earlier.flatMap((then) => then.filter((o) => facetWord(facet, o.to) === to)[nth - 1]?.on.utc ?? []);
    return entry(book, s, `${subject.id}-${facet}-${slug(to)}${nth > 1 ? `-${nth}` : ""}`, moves(same));
  });
}

function entry(book: Book, s: Switch, uid: string, sequence: number): Entry {
  const change = `${facetName(s.facet)} ${facetWord(s.facet, s.from)} → ${facetWord(s.facet, s.to)}`;
  return {
    ...{ uid, sequence, kind: "switch", side: s.subject.side },
    title: `${s.subject.name.en}: ${s.facet === "status" ? facetWord("status", s.to) : change}`,
    about: `By ${s.by.by}: ${change}.`,
    start: s.on.utc,
    through: null,
    wall: when(s.on.local),
    status: "confirmed",
    told: s.by.made,
    link: { view: "why", args: { id: s.subject.id } },
    because: because(book, [s.by]),
  };
}

/** Where an announcement that no instrument carries out yet would move a switch: announced only, so tentative. */
export function announcements(record: Book, known: Day): Entry[] {
  const now = announcedSwitches(record, known);
  if (now.length === 0) return [];
  const days = [...new Set([...record.positions.values()].filter((p) => p.announces.length > 0).map((p) => p.made))];
  const earlier = days
    .filter((day) => day <= known)
    .sort()
    .map((day) => announcedSwitches(record, day));
  return now.map(({ uid, s }) => {
    const told = earlier.flatMap((then) => then.find((other) => other.uid === uid)?.s.on.utc ?? []);
    return asAnnounced(record, s, uid, moves(told));
  });
}

function announcedSwitches(record: Book, known: Day): { uid: string; s: Switch }[] {
  const announced = layOn(record, [AS_ANNOUNCED], known);
  if (announced === record) return [];
  return measures(announced)
    .filter((subject) => subject !== record.subjects.get(subject.id))
    .flatMap((subject) => {
      const printed = record.subjects.get(subject.id);
      const asPrinted = new Set(printed ? SHOWN.flatMap((f) => switches(printed, f, known).map((s) => keyOf(s))) : []);
      return SHOWN.flatMap((facet) => switches(subject, facet, known))
        .filter((s) => !asPrinted.has(keyOf(s)))
        .map((s) => ({ uid: `${subject.id}-${s.facet}-${slug(facetWord(s.facet, s.to))}-announced`, s }));
    });
}

function keyOf(s: Switch): string {
  return `${s.facet} ${s.on.utc} ${facetWord(s.facet, s.to)}`;
}

function asAnnounced(record: Book, s: Switch, uid: string, sequence: number): Entry {
  const made = entry(record, s, uid, sequence);
  return {
    ...made,
    title: `${made.title} (announced only)`,
    about: `${made.about} Announced only: the book holds no instrument for it.`,
    status: "tentative",
  };
}
