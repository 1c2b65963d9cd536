// That a duty went from one level to another, was halved, or moved by so many points.

import { switches } from "../../engine/index.ts";
import type { Book, Statement } from "../../model/book.ts";
import { type Day, daysBetween } from "../../time/index.ts";
import { byFigure, byStatement, type Proof } from "../record/proof.ts";
import type { Scene } from "../scene.ts";
import type { DateMention, Quantity, Reading } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { ClaimKind, Vantage } from "./claim.ts";
import { within } from "./clause.ts";
import { holds } from "./fit.ts";
import {
  ANNOUNCED_BEFORE,
  addOn,
  addOnSteps,
  averages,
  figureOn,
  percentOf,
  type RateTold,
  rateOf,
  ratesTold,
  wrongObject,
} from "./rates.ts";
import { dayWords, inside, nameOf } from "./words.ts";

export const rateChange: ClaimKind = {
  name: "rate-change",
  find(reading, scene) {
    const moves = ratesTold(reading, scene).filter(({ quantity: q }) => isMove(q) && !isThreat(reading, q));
    return moves.map((told) => ({
      kind: "rate-change",
      stretch: told.quantity,
      subjects: told.levers?.subjects.map(({ id }) => id) ?? averages(scene.book, told.side).map(({ id }) => id),
      judge: (at) => judgeMove(scene, told, dateOf(reading, told), at),
    }));
  },
};

function isMove(q: Quantity): boolean {
  return q.kind === "change" || q.kind === "multiple" || (q.kind === "amount" && q.reads === "by" && q.moved !== null);
}

function isThreat({ states }: Reading, { start }: Quantity): boolean {
  return states.some((s) => s.state === "threatened" && s.start < start);
}

function dateOf(reading: Reading, { clause }: RateTold): DateMention | null {
  return within(reading.dates, clause).find((d) => d.from !== null && d.how !== "duration" && d.edge !== "for") ?? null;
}

interface Move {
  readonly on: Day;
  readonly before: number;
  readonly after: number;
  readonly proofs: readonly Proof[];
  /** Whose figure it is, where it is an average. */
  readonly by: string | null;
}

function judgeMove(scene: Scene, told: RateTold, date: DateMention | null, at: Vantage): Judged {
  const moves = told.levers ? ofMeasures(told, at) : inGeneral(scene.book, told, at);
  const hits = moves.filter((move) => fits(told.quantity, move));
  const dated = date ? hits.filter(({ on }) => on >= (date.from ?? "") && on <= (date.through ?? "9")) : hits;
  const hit = dated.at(-1) ?? hits.at(-1);
  if (!hit) return toldAhead(scene, told, at) ?? noSuchMove(moves, told, at);
  const record = `from ${hit.before}% to ${hit.after}%`;
  const object = told.levers ? wrongObject(told.levers, told.clause, at) : null;
  const now = current(scene, told, hit, at);
  if (now !== null) return judged("overtaken", `It went ${record}, but that no longer holds: ${now}.`, hit.proofs, now);
  if (object)
    return judged(
      "misleading",
      `The number is right (${record}), but ${object.name.en} falls on every good, not on those named here.`,
      hit.proofs,
      record,
    );
  if (date && dated.length === 0 && !isAnnouncedWithin(date, hit) && !isCountedWithin(scene.book, told, date, hit, at))
    return judged("false", `It went ${record} on ${dayWords(hit.on)}.`, hit.proofs, dayWords(hit.on));
  if (hit.by)
    return judged(
      "true-with-limits",
      `${hit.by} counts so: ${record}. It is an average; no line need pay it.`,
      hit.proofs,
      record,
    );
  if (hit.on > at.on)
    return judged("true-with-limits", `It goes ${record} on ${dayWords(hit.on)}.`, hit.proofs, record);
  return judged("true", `It went ${record} on ${dayWords(hit.on)}.`, hit.proofs, record);
}

function isAnnouncedWithin({ from, through }: DateMention, { proofs }: Move): boolean {
  return proofs.some(
    (p) => p.is === "statement" && p.statement.made >= (from ?? "") && p.statement.made <= (through ?? "9"),
  );
}

/** An average is told on one day and counts duties that move on another: "fell to 47% this month" may mean theirs. */
function isCountedWithin(book: Book, { side }: RateTold, date: DateMention, hit: Move, { known }: Vantage): boolean {
  if (!hit.by) return false;
  return addOnSteps(book, side, known).some(
    ({ on }) =>
      on >= (date.from ?? "") && on <= (date.through ?? "9") && Math.abs(daysBetween(on, hit.on)) <= ANNOUNCED_BEFORE,
  );
}

function fits(quantity: Quantity, { before, after }: Move): boolean {
  if (quantity.kind === "multiple") return before > 0 && Math.abs(after / before - Number(quantity.times)) < 0.03;
  const after_ = { low: after, high: after };
  if (quantity.kind === "change") {
    const old = { ...quantity, after: quantity.before };
    return holds(quantity, after_) && (holds(old, { low: before, high: before }) || quantity.before === "");
  }
  const size = Math.abs(after - before);
  const way = quantity.moved === "up" ? after > before : after < before;
  return way && holds(quantity, { low: size, high: size });
}

function ofMeasures({ levers }: RateTold, { known }: Vantage): Move[] {
  return (levers?.subjects ?? []).flatMap((subject) =>
    switches(subject, "rate", known).map((s) => ({
      on: s.on.local.slice(0, 10) as Day,
      before: percentOf(String(s.from ?? "0")),
      after: percentOf(String(s.to ?? "0")),
      proofs: [s.by, s.before].flatMap((b: Statement | null) => (b ? [byStatement(b)] : [])),
      by: null,
    })),
  );
}

function inGeneral(book: Book, { side }: RateTold, { known }: Vantage): Move[] {
  const steps: Move[] = addOnSteps(book, side, known).map((s) => ({ ...s, proofs: [], by: null }));
  const published = averages(book, side).flatMap((series) => {
    const rows = series.rows.filter((r) => r.value !== null && r.published <= known);
    return rows.slice(1).map((row, i) => {
      const before = rows[i] ?? row;
      const proofs = [byFigure(series, before), byFigure(series, row)];
      return { on: row.through, before: Number(before.value), after: Number(row.value), proofs, by: series.publisher };
    });
  });
  return [...published, ...steps];
}

/** What holds by now, where it is no longer the level after the move; null where it still is, or nobody can say. */
function current({ book, published }: Scene, { levers, side }: RateTold, hit: Move, at: Vantage): string | null {
  if (at.on <= published || hit.on > at.on) return null;
  if (levers) {
    const rates = levers.subjects.map((s) => rateOf(s, at.on, at.known).rate);
    if (rates.some((r) => r !== null && percentOf(r) === hit.after)) return null;
    return rates.find((r) => r !== null) ?? "the duty has ended";
  }
  if (!hit.by)
    return addOn(book, side, at) === hit.after ? null : `${addOn(book, side, at)} points on every ordinary good`;
  const later = averages(book, side)
    .flatMap((s) => figureOn(s, at.on, at.known) ?? [])
    .filter((r) => r.through > hit.on);
  const steps = addOnSteps(book, side, at.known).filter((s) => s.on > hit.on && s.on <= at.on && s.on > published);
  const [last] = later;
  if (last?.value && steps.length > 0) return `by another count ${last.value}% since ${dayWords(last.through)}`;
  return steps.length > 0 ? `the duties changed again on ${dayWords(steps.at(-1)?.on ?? "")}` : null;
}

/** Announced, but in no act that was out by then: both figures in one breath, by someone on record. */
function toldAhead({ said }: Scene, { quantity }: RateTold, at: Vantage): Judged | null {
  if (quantity.kind !== "change") return null;
  const figures = [quantity.before, quantity.after];
  const hit = said.findLast((u) => {
    const numbers: readonly string[] = `${u.says} ${u.quote ?? ""}`.match(/\d+(?:\.\d+)?/g) ?? [];
    return u.made <= at.known && figures.every((f) => numbers.includes(f)) && u.topics.some((t) => RATE_TOPICS.has(t));
  });
  if (!hit) return null;
  const words = `${nameOf(hit)}, ${dayWords(hit.made)}: ${inside(hit.says)}. No act that carries it out was out by then.`;
  return judged("true-with-limits", words, [hit.proof]);
}

const RATE_TOPICS: ReadonlySet<string> = new Set(["tariffs", "fentanyl", "trade", "extension", "farm"]);

function noSuchMove(moves: readonly Move[], { levers, quantity }: RateTold, at: Vantage): Judged {
  const past = moves.filter(({ on }) => on <= at.on);
  const last = past.at(-1);
  if (!levers || !last || quantity.kind === "multiple") return missing("a change of that size", last?.proofs ?? []);
  const record = `from ${last.before}% to ${last.after}% on ${dayWords(last.on)}`;
  return judged("false", `No such change is on record; the last one was ${record}.`, last.proofs, record);
}
