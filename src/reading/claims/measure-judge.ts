// How a set of measures stands beside what is said of them: all, some or none of them, and what the others do.

import { type Standing, stateOf, switches, value } from "../../engine/index.ts";
import type { Book, Statement, Subject } from "../../model/book.ts";
import type { Commitment } from "../../model/voices.ts";
import { standOf } from "../../promises/index.ts";
import { addDays, type Day } from "../../time/index.ts";
import { byStatement, type Proof } from "../record/proof.ts";
import type { DateMention } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { Vantage } from "./claim.ts";
import { dayWords, inside, list, nameOf } from "./words.ts";

export type Wanted = "in-force" | "suspended" | "ended";

export interface Asked {
  readonly subjects: readonly Subject[];
  readonly wanted: Wanted;
  readonly negated: boolean;
  /** The text says "some", "certain". */
  readonly some: boolean;
  readonly turn: DateMention | null;
  /** A number of points is named, which may be suspended while the rest of the duty stays. */
  readonly points?: boolean;
  /** "Had been suspended": that it was so once. */
  readonly once?: boolean;
  /** Told as agreed or announced, so that a promise on record is enough. */
  readonly announced: boolean;
}

interface Member {
  readonly subject: Subject;
  readonly standing: Standing;
  readonly fits: boolean;
  readonly proof: Statement | null;
  readonly until: Day | null;
}

export function judgeLevers(book: Book, asked: Asked, at: Vantage): Judged {
  const members = asked.subjects
    .map((subject) => memberOf(subject, asked, at))
    .filter(({ proof, standing }) => proof !== null || standing !== "none");
  const fitting = members.filter(({ fits }) => fits);
  const others = members.filter(({ fits }) => !fits);
  if (asked.announced && (others.length > 0 || members.length === 0)) return asAnnounced(book, asked, at);
  if (members.length === 0) return missing(`anything on ${namesOf(asked.subjects)} by ${dayWords(at.known)}`);
  if (others.length === 0) return allFit(asked, fitting);
  return fitting.length > 0 ? someFit(asked, fitting, others) : noneFits(asked, others);
}

function memberOf(subject: Subject, { wanted, negated, turn, once, points }: Asked, at: Vantage): Member {
  const on = turn?.from && turn.through && turn.through <= at.known ? turn.through : at.on;
  const state = stateOf(subject, { on, known: at.known });
  const turned = turn ? turnedWithin(subject, wanted, turn, at.known) : null;
  const held =
    points === true &&
    wanted === "suspended" &&
    value<string>(subject, "suspendedRate", { on: soon(on), known: at.known }) !== undefined;
  if (held) {
    const bounded = subject.statements.findLast((s) => s.made <= at.known && s.says.suspendedRate !== undefined);
    const ends = bounded?.span.until ? (bounded.span.until.local.slice(0, 10) as Day) : null;
    return { subject, standing: "suspended", fits: !negated, proof: bounded ?? state.won, until: ends };
  }
  const past = once === true && !negated && hasBeen(subject, wanted, on, at.known);
  const fits = past || (turned ? turned.fits : (state.standing === wanted) !== negated);
  const until = state.until ? (state.until.local.slice(0, 10) as Day) : null;
  return { subject, standing: state.standing, fits, proof: turned?.proof ?? state.won, until };
}

/** What an order already printed brings within days is told as if it were so. */
const soon = (on: Day): Day => addDays(on, 14);

function hasBeen(subject: Subject, wanted: Wanted, on: Day, known: Day): boolean {
  const before = (s: { on: { local: string } }) => s.on.local.slice(0, 10) <= on;
  if (switches(subject, "status", known).some((s) => s.to === wanted && before(s))) return true;
  return wanted === "suspended" && switches(subject, "suspendedRate", known).some((s) => s.to !== null && before(s));
}

/** Did the measure switch to that state on the days named? */
function turnedWithin(subject: Subject, wanted: Wanted, { from, through }: DateMention, known: Day) {
  const turns = switches(subject, "status", known).filter(({ to }) => to === wanted);
  const day = (s: (typeof turns)[number]) => s.on.local.slice(0, 10);
  const made = (s: (typeof turns)[number]) => s.by.made as string;
  const hit = turns.find((s) => [day(s), made(s)].some((d) => d >= (from ?? "") && d <= (through ?? "")));
  const near = hit ?? turns.at(-1);
  return near ? { fits: hit !== undefined, proof: near.by } : null;
}

const WORDS: Readonly<Record<Standing, string>> = {
  "in-force": "in force",
  suspended: "suspended",
  ended: "ended",
  scheduled: "scheduled, not in force",
  none: "not in force",
};

function allFit(asked: Asked, members: readonly Member[]): Judged {
  const until = commonUntil(members);
  const state = asked.negated ? "as said" : WORDS[asked.wanted];
  const limit = until && asked.wanted === "suspended" ? `, until ${dayWords(until)}` : "";
  return judged("true", `${named(members)}: ${state}${limit}.`, proofsOf(members), `${state}${limit}`);
}

function commonUntil(members: readonly Member[]): Day | null {
  const days = new Set(members.map(({ until }) => until));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

function someFit(asked: Asked, fitting: readonly Member[], others: readonly Member[]): Judged {
  const proofs = proofsOf([...others, ...fitting]);
  const rest = list(groupByState(others));
  if (asked.some) return judged("true", `Of ${named(fitting)} it is true; ${rest}.`, proofs);
  const reason = `Only part: ${WORDS[asked.wanted]} ${fitting.length === 1 ? "is" : "are"} ${named(fitting)}, but ${rest}.`;
  return judged("misleading", reason, proofs, `${fitting.length} of ${fitting.length + others.length}`);
}

function groupByState(members: readonly Member[]): string[] {
  const states = [...new Set(members.map(({ standing }) => standing))];
  return states.map((state) => `${named(members.filter((m) => m.standing === state))}: ${WORDS[state]}`);
}

function noneFits(asked: Asked, members: readonly Member[]): Judged {
  const proofs = proofsOf(members);
  const record = list(groupByState(members));
  const suspended = members.every(({ standing }) => standing === "suspended");
  const until = commonUntil(members);
  const eased = members.flatMap(({ subject }) =>
    subject.statements.slice(1).filter(({ says }) => says.conditions !== undefined || says.rule !== undefined),
  );
  if (asked.wanted === "ended" && asked.some && !asked.negated && eased.length > 0)
    return judged(
      "true-with-limits",
      `Eased for part, not withdrawn: ${named(members)}.`,
      eased.slice(0, 2).map(byStatement),
      record,
    );
  if (asked.wanted === "ended" && suspended && !asked.negated) {
    return judged(
      "misleading",
      `Suspended${until ? ` until ${dayWords(until)}` : ""}, not ended: ${named(members)}.`,
      proofs,
      record,
    );
  }
  if (asked.wanted === "suspended" && members.every(({ standing }) => standing === "ended")) {
    return judged("true-with-limits", `More than suspended: ${named(members)} had ended.`, proofs, record);
  }
  const dated = asked.turn ? " on that day" : "";
  return judged("false", `Not so${dated}: ${record}.`, proofs, record);
}

/** Told as coming: an act that was out by then, or else a promise on record, is enough. */
function asAnnounced(book: Book, asked: Asked, at: Vantage): Judged {
  const acts = asked.subjects.map(
    (s) => switches(s, "status", at.known).findLast(({ to }) => to === asked.wanted) ?? null,
  );
  const found = acts.filter((s) => s !== null);
  if (found.length === asked.subjects.length) {
    const days = list([...new Set(found.map((s) => dayWords(s.on.local)))]);
    const proofs = found.map((s) => byStatement(s.by));
    return judged("true", `${namesOf(asked.subjects)}: ${WORDS[asked.wanted]} from ${days}.`, proofs, days);
  }
  return asPromise(book, asked, at) ?? missing(`an act or a promise of that by ${dayWords(at.known)}`);
}

/** A promise on record, with the sides that told of it. */
function asPromise(book: Book, asked: Asked, at: Vantage): Judged | null {
  const ids = new Set(asked.subjects.map(({ id }) => id));
  const promises = [...book.voices().commitments.values()].filter((c) =>
    c.yardsticks.some(({ judges }) => judges.kind === "acts" && judges.all.some(({ measure }) => ids.has(measure))),
  );
  const told = promises.flatMap((c) => c.terms.filter((t) => t.made <= at.known && !t.silent).map((t) => ({ c, t })));
  const [first] = told;
  if (!first) return null;
  const covered = new Set(promises.flatMap(measuresOf).filter((id) => ids.has(id)));
  const proofs: Proof[] = told.slice(0, 4).map(({ c, t }) => ({ is: "said", id: c.id, said: t }));
  const sides = [...new Set(told.map(({ t }) => t.by))];
  const who = list([...new Set(told.slice(0, 4).map(({ t }) => nameOf(t)))]);
  const { standing } = standOf(book, first.c, { on: at.on, known: at.known, recordedThrough: book.recordedThrough });
  const outcome = `${inside(first.t.says)} (${who}); it stands: ${standing.replace("-", " ")}`;
  if (covered.size < ids.size && !asked.some) {
    const left = asked.subjects.filter(({ id }) => !covered.has(id));
    return judged("misleading", `Only part was promised: not ${namesOf(left)}. ${outcome}.`, proofs);
  }
  const both = sides.includes("US") && sides.includes("CN");
  return judged(both ? "true" : "true-with-limits", `${outcome}.`, proofs);
}

function measuresOf({ yardsticks }: Commitment): string[] {
  return yardsticks.flatMap(({ judges }) => (judges.kind === "acts" ? judges.all.map(({ measure }) => measure) : []));
}

function proofsOf(members: readonly Member[]): Proof[] {
  return members.flatMap(({ proof }) => (proof ? [byStatement(proof)] : []));
}

function named(members: readonly Member[]): string {
  return namesOf(members.map(({ subject }) => subject));
}

/** At most three names, so that a sentence stays one. */
function namesOf(subjects: readonly Subject[]): string {
  const names = subjects.slice(0, 3).map(({ name }) => lower(name.en));
  const more = subjects.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : list(names);
}

function lower(name: string): string {
  return /^[A-Z][a-z]/.test(name) && !/^(?:China|Section|Hong|Chinese|Nexperia)/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}
