// Until when, or for how long, something is suspended or in force: the printed end, and an end that is only announced.

import { switches } from "../../engine/index.ts";
import type { Statement, Subject } from "../../model/book.ts";
import { addDays, type Day, dayOf, daysBetween } from "../../time/index.ts";
import { byStatement, type Proof } from "../record/proof.ts";
import type { Scene } from "../scene.ts";
import type { DateMention, Reading, Stretch } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import { leversFor } from "./antecedent.ts";
import type { ClaimKind, Vantage } from "./claim.ts";
import { clauseAt, within } from "./clause.ts";
import { cue, find, has } from "./cue.ts";
import { dayWords, inside, list, nameOf } from "./words.ts";

const TRUCE = cue(
  "(?:trade |tariff )?(?:truce|pause|ceasefire|cease-fire|detente|reprieve|respite|moratorium|standstill|grace period|armistice|freeze|stand-down)|(?:trade |tariff )?(?:deal|arrangement|agreement|suspension)|tregua(?: comercial| arancelaria)?|pausa|prorroga|suspension|acuerdo",
  "休战|休兵|停战|暂停|安排|协议|展延",
);

export const measureWindow: ClaimKind = {
  name: "measure-window",
  find: (reading, scene) => reading.dates.flatMap((date) => claimOf(reading, scene, date)),
};

function claimOf(reading: Reading, scene: Scene, date: DateMention): ReturnType<ClaimKind["find"]> {
  const clause = clauseAt(reading, date.start);
  const ends = endOf(date, reading, clause, scene.published);
  if (!ends || (!("day" in ends) && hasEnd(reading, date))) return [];
  const found = leversFor(reading, scene, clause);
  const levers = found && !found.loose ? found.subjects : [];
  const truce = find(clause, TRUCE) ?? (levers.length > 0 ? null : find(reading.sentence, TRUCE));
  if (levers.length === 0 && !truce) return [];
  if (within(reading.states, clause).some((s) => s.state === "bought" || s.state === "threatened")) return [];
  const start = Math.min(date.start, truce?.start ?? date.start);
  const end = Math.max(date.end, truce?.end ?? date.end);
  const extends_ = within(reading.states, clause).some((s) => s.state === "extended") || has(clause.text, EXTENSION);
  return [
    {
      kind: "measure-window",
      stretch: { start, end, text: scene.article.text.slice(start, end) },
      subjects: levers.length > 0 ? levers.map(({ id }) => id) : truceOf(scene, scene.published).map(({ id }) => id),
      judge: (at) => judgeWindow(scene, { levers, ends, extension: extends_, fact: toldAsFact(reading, clause) }, at),
    },
  ];
}

/** "By two months, to 10 January": the day says it better. */
function hasEnd({ dates, sentence }: Reading, length: DateMention): boolean {
  return (
    has(sentence.text, EXTENSION) &&
    dates.some((d) => d.start > length.end && d.start - length.end < 24 && d.from !== null && d.from === d.through)
  );
}

const EXTENSION = cue(
  "exten(?:d|ds|ded|ding|sion)|stretch(?:ed|es|ing)?|roll(?:ed|ing)? over|lengthen(?:ed|s|ing)?|push(?:ed)? (?:it |them )?(?:out|back)|prolong(?:s|ed|ing)?|prorrog\\w+|amplia\\w*|extend\\w+",
  "延长|延期|展延|延至",
);

/** Either the day on which it ends, or how long it lasts. */
type Ends = { readonly day: Day; readonly since?: Day } | { readonly days: number; readonly words: string };

function endOf(date: DateMention, { states }: Reading, clause: Stretch, published: Day): Ends | null {
  if (date.length && (date.how === "duration" || date.edge === "for")) {
    if (has(clause.text.slice(0, date.start - clause.start), LASTED)) return null;
    const unit = { day: 1, week: 7, month: 30.4, year: 365 }[date.length.of];
    return date.length.count * unit >= 28 ? { days: date.length.count * unit, words: date.text } : null;
  }
  const expires = within(states, clause).some((s) => s.state === "expires" || s.state === "extended");
  const until = date.edge === "through" || date.edge === "by" || (date.edge === "on" && expires);
  if (!until || !date.through) return null;
  if (date.from === date.through)
    return { day: date.full || date.through > published ? date.through : nextYear(date.through) };
  // "Until November 2026": any day of it.
  const beside = within(states, clause).some(
    (s) => s.state === "expires" && date.start - s.end < 8 && date.start > s.end,
  );
  return date.how === "month" && date.from && (date.edge !== "on" || beside)
    ? { day: date.through, since: date.from }
    : null;
}

/** An end that is told without its year lies ahead. */
function nextYear(day: Day): Day {
  const gone = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return (gone.endsWith("-02-29") ? addDays(day, 365) : gone) as Day;
}

/** "Had been live for less than four weeks": how long it was, not until when it runs. */
const LASTED = cue(
  "had been|have been|has been|(?:was|were) (?:\\w+ ){0,3}for|less than|under|lasted|after|within|in|duro|durante|llevaba[n]?",
  "持续了|历时",
);

const TRUCE_KINDS: ReadonlySet<string> = new Set(["additional-duty", "export-control", "listing", "vessel-fee"]);

/** The suspensions that run on that day: what the papers call the truce. */
function truceOf({ book }: Scene, on: Day): Subject[] {
  const levers = [...book.subjects.values()].filter((s) => TRUCE_KINDS.has(s.kind));
  return levers.filter((s) => windowOf(s, { on, known: on }) !== null);
}

interface Window {
  readonly from: Day;
  /** The last whole day: an end at the first minutes of a day leaves the day before. */
  readonly last: Day;
  readonly ends: Day;
  readonly by: Statement;
}

/** The bounded statement that holds the measure back then, or the rate of it. */
function windowOf(subject: Subject, { on, known }: Vantage): Window | null {
  const bounded = subject.statements
    .filter(
      (s) => s.made <= known && s.span.until && (s.says.status === "suspended" || s.says.suspendedRate !== undefined),
    )
    .filter((s) => s.span.from.local.slice(0, 10) <= addDays(on, 14) && (s.span.until?.local.slice(0, 10) ?? "") > on);
  const by = bounded.at(-1);
  const until = by?.span.until;
  if (!by || !until) return null;
  const ends = until.local.slice(0, 10) as Day;
  const last = until.local.slice(11, 16) <= "00:01" ? addDays(ends, -1) : ends;
  return { from: by.span.from.local.slice(0, 10) as Day, last, ends, by };
}

const TOLD = new Set(["announced", "agreed", "pledged"]);

/** "Has been extended", with nobody who says so: as if an act had done it. */
function toldAsFact(reading: Reading, clause: Stretch): boolean {
  const own = within(reading.states, clause);
  const told =
    reading.states.some((s) => TOLD.has(s.state)) ||
    reading.attributions.some((a) => a.who !== null && a.how !== "report");
  const ahead = reading.modality.some(({ kind }) => kind === "future" || kind === "planned" || kind === "expected");
  return !told && !ahead && own.some((s) => s.tense === "past" || s.tense === "present");
}

interface Told {
  readonly levers: readonly Subject[];
  readonly ends: Ends;
  readonly extension: boolean;
  readonly fact: boolean;
}

function judgeWindow(scene: Scene, { levers, ends, extension, fact }: Told, at: Vantage): Judged {
  const subjects = levers.length > 0 ? levers : truceOf(scene, at.on);
  const windows = subjects.flatMap((s) => windowOf(s, at) ?? []);
  const hits = windows.filter((w) => matches(w, ends));
  const announced = announcedFor(scene, ends, at);
  const proofs: Proof[] = (hits.length > 0 ? hits : windows).slice(0, 6).map(({ by }) => byStatement(by));
  const printed = list([...new Set(windows.map(({ ends: e }) => dayWords(e)))].slice(0, 3));
  if (hits.length > 0) {
    if (levers.length > 0 && hits.length === windows.length)
      return judged("true", `So it is printed: until ${printed}.`, proofs, printed);
    const reason = `Suspensions of both sides run until ${printed}; each side has its own acts, no joint text was published, and purchases run on their own days.`;
    return judged("true-with-limits", reason, proofs, printed);
  }
  if (announced.length > 0) {
    const who = list([...new Set(announced.map(({ speaker }) => nameOf({ speaker })))].slice(0, 2));
    const more: Proof[] = announced.slice(0, 2).map((position) => ({ is: "position", position }));
    const reason = `Announced by ${who}, but no act carries it out; as printed it ends on ${printed}.`;
    return judged(fact ? "misleading" : "true-with-limits", reason, [...more, ...proofs], printed);
  }
  if (windows.length === 0)
    return lifetime(levers, ends, at) ?? promisedFor(scene, levers, ends, at) ?? missing("a suspension that runs then");
  if (!("day" in ends) && !extension && levers.length === 0)
    return missing(`which suspension is meant by ${ends.words}`, proofs);
  return judged("false", `As printed it runs until ${printed}.`, proofs, printed);
}

/** Not enacted yet, but promised for as long. */
function promisedFor({ book }: Scene, levers: readonly Subject[], ends: Ends, { known }: Vantage): Judged | null {
  const ids = new Set(levers.map(({ id }) => id));
  const promises = [...book.voices().commitments.values()].filter((c) =>
    c.yardsticks.some(({ judges }) => judges.kind === "acts" && judges.all.some(({ measure }) => ids.has(measure))),
  );
  const told = promises.flatMap((c) => c.terms.filter((t) => t.made <= known && !t.silent).map((t) => ({ c, t })));
  const hit = told.find(({ t }) =>
    "day" in ends ? t.through === ends.day : new RegExp(ends.days > 300 ? "year" : "\\b90\\b").test(t.says),
  );
  if (!hit) return null;
  const proof: Proof = { is: "said", id: hit.c.id, said: hit.t };
  return judged("true-with-limits", `Promised, not yet enacted: ${nameOf(hit.t)}: ${inside(hit.t.says)}.`, [proof]);
}

/** A duty that is itself for a time, such as the surcharge of 150 days. */
function lifetime(levers: readonly Subject[], ends: Ends, { known }: Vantage): Judged | null {
  for (const subject of levers) {
    const turns = switches(subject, "status", known);
    const [first, end] = [turns.find(({ to }) => to === "in-force"), turns.findLast(({ to }) => to === "ended")];
    if (!first || !end) continue;
    const [from, day] = [dayOf(first.on), dayOf(end.on)];
    if (matches({ from, last: addDays(day, -1), ends: day, by: end.by }, ends))
      return judged(
        "true",
        `It runs from ${dayWords(from)} to ${dayWords(day)}.`,
        [byStatement(end.by)],
        dayWords(day),
      );
  }
  return null;
}

function matches({ from, last, ends: end }: Window, ends: Ends): boolean {
  if ("day" in ends && ends.since) return end >= ends.since && last <= ends.day;
  if ("day" in ends) return ends.day === last || ends.day === end;
  return Math.abs(daysBetween(from, end) - ends.days) <= Math.max(4, ends.days * 0.03);
}

/** Positions that announce such an end. */
function announcedFor({ book }: Scene, ends: Ends, { known }: Vantage) {
  if (!("day" in ends)) return [];
  return [...book.positions.values()].filter(
    (p) =>
      p.made <= known &&
      p.announces.some(
        ({ span }) =>
          span.until &&
          [span.until.local.slice(0, 10), addDays(span.until.local.slice(0, 10) as Day, -1)].includes(ends.day),
      ),
  );
}
