// A rate beside the record: of the measures named, or of duties in general, on that day or close to it.

import { stateOf, switches } from "../../engine/index.ts";
import type { Book, Statement, Subject } from "../../model/book.ts";
import { addDays, type Day, dayOf, type Moment } from "../../time/index.ts";
import { byFigure, byStatement, type Proof } from "../record/proof.ts";
import type { Quantity } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { Vantage } from "./claim.ts";
import { cue, has } from "./cue.ts";
import { gap, holds } from "./fit.ts";
import { addOn, addOnSteps, averagesOn, flatOn, percentOf, type RateTold, rateOf } from "./rates.ts";
import { dayWords, inside, list } from "./words.ts";

/** Days around the one asked about within which a rate just ended or just announced is still meant. */
const CLOSE_BY = 45;

const is = (quantity: Quantity, percent: number) => holds(quantity, { low: percent, high: percent });

/** The rate of one measure, or of a few of one kind. */
export function judgeMeasures({ levers, quantity, past, over }: RateTold, at: Vantage): Judged {
  const subjects = levers?.subjects ?? [];
  const gone = over ? lastHeld(subjects, quantity, at) : null;
  if (gone) return gone;
  const rates = subjects.map((subject) => ({ subject, ...rateOf(subject, at.on, at.known) }));
  const proofs: Proof[] = subjects.flatMap((s) => lastRate(s, at) ?? []).map(byStatement);
  const hit = rates.find(({ rate }) => rate !== null && is(quantity, percentOf(rate)));
  if (hit?.rate) return judged("true", `${hit.subject.name.en}: ${hit.rate} on ${dayWords(at.on)}.`, proofs, hit.rate);
  const held = rates.find(({ suspended }) => suspended && is(quantity, percentOf(suspended)));
  if (held?.suspended) {
    const words = `${held.suspended} of ${held.subject.name.en} are suspended, not charged.`;
    return judged("true-with-limits", words, proofs, held.suspended);
  }
  return disputed(subjects, quantity, at) ?? closeBy(subjects, quantity, past, at) ?? otherRate(rates, proofs, at);
}

/** "The 10 percent duty no longer applies": the rate that it had to the end, and that it has ended. */
function lastHeld(subjects: readonly Subject[], quantity: Quantity, at: Vantage): Judged | null {
  for (const subject of subjects) {
    const end = switches(subject, "status", at.known).findLast((s) => s.to === "ended" && dayOf(s.on) <= at.on);
    const rate = end ? rateOf(subject, addDays(dayOf(end.on), -1), at.known).rate : null;
    if (end && rate !== null && is(quantity, percentOf(rate)))
      return judged("true", `It was ${rate} and ended on ${dayWords(dayOf(end.on))}.`, [byStatement(end.by)], rate);
  }
  return null;
}

function otherRate(
  rates: readonly { subject: Subject; rate: string | null }[],
  proofs: readonly Proof[],
  at: Vantage,
): Judged {
  const known = rates.filter(({ rate }) => rate !== null);
  if (rates.length > 6 || proofs.length === 0) return missing("one rate for what is named here", proofs);
  if (known.length === 0) return judged("false", `It was not in force on ${dayWords(at.on)}.`, proofs, "not in force");
  const record = list([...new Set(known.map(({ rate }) => rate ?? ""))]);
  return judged("false", `The rate on ${dayWords(at.on)} was ${record}.`, proofs, record);
}

function lastRate(subject: Subject, { on, known }: Vantage): Statement | null {
  const before = (s: { on: { local: string } }) => s.on.local.slice(0, 10) <= on;
  const rates = switches(subject, "rate", known).filter(before);
  const ends = switches(subject, "status", known).filter((s) => s.to === "ended" && before(s));
  return (ends.at(-1) ?? rates.at(-1))?.by ?? null;
}

/** A figure that was announced and never enacted, as the book notes beside the statement. */
function disputed(subjects: readonly Subject[], quantity: Quantity, { known }: Vantage): Judged | null {
  const statements = subjects.flatMap((s) => s.statements.filter(({ made }) => made <= known));
  for (const statement of statements)
    for (const { says, by, note } of statement.disputed) {
      const figure = /(\d+(?:\.\d+)?) ?%/.exec(says)?.[1];
      if (!figure || !is(quantity, Number(figure))) continue;
      const words = `The instrument says ${String(statement.says.rate ?? "otherwise")}; the other figure is by ${by}. ${note ?? ""}`;
      return judged("false", words.trim(), [byStatement(statement)], String(statement.says.rate ?? ""));
    }
  return null;
}

/** The rate until lately, or the one already ordered for soon. */
function closeBy(subjects: readonly Subject[], quantity: Quantity, told: boolean, at: Vantage): Judged | null {
  for (const subject of subjects) {
    const near = switches(subject, "rate", at.known).filter((s) => isNear(dayOf(s.on), at.on));
    const ahead = near.find((s) => dayOf(s.on) > at.on && isCharged(subject, s, quantity, at.known));
    if (ahead) return soon(`${ahead.to}`, dayOf(ahead.on), [byStatement(ahead.by)]);
    if (!told) continue;
    const past = near.find((s) => dayOf(s.on) <= at.on && is(quantity, percentOf(String(s.from ?? "0"))));
    if (past?.before) return lately(`${past.from}`, dayOf(past.on), [byStatement(past.before), byStatement(past.by)]);
    const ended = switches(subject, "status", at.known).find(
      (s) => s.to !== "in-force" && isNear(dayOf(s.on), at.on) && dayOf(s.on) <= at.on,
    );
    const before = ended ? rateOf(subject, addDays(dayOf(ended.on), -1), at.known).rate : null;
    if (ended && before && is(quantity, percentOf(before)))
      return lately(before, dayOf(ended.on), [byStatement(ended.by)]);
  }
  return null;
}

/** A rate that would come after its duty has ended never does. */
function isCharged(subject: Subject, { on }: { on: Moment }, quantity: Quantity, known: Day): boolean {
  const { rate } = rateOf(subject, dayOf(on), known);
  return rate !== null && is(quantity, percentOf(rate));
}

function isNear(day: Day, on: Day): boolean {
  return day >= addDays(on, -CLOSE_BY) && day <= addDays(on, CLOSE_BY);
}

function soon(rate: string, from: Day, proofs: readonly Proof[]): Judged {
  return judged("true-with-limits", `Ordered, and in force from ${dayWords(from)}: ${rate}.`, proofs, rate);
}

function lately(rate: string, until: Day, proofs: readonly Proof[]): Judged {
  return judged("true-with-limits", `It was ${rate} until ${dayWords(until)}.`, proofs, rate);
}

/** "Tariffs on Chinese goods are 47%": no one rate, so the sum on ordinary goods and the averages are asked. */
export function judgeGeneral(book: Book, { quantity, side, sure, past: told, clause }: RateTold, at: Vantage): Judged {
  const flat = addOn(book, side, at);
  const published = averagesOn(book, side, at).map(({ series, row }) => ({ series, row, value: Number(row.value) }));
  const flatProofs: Proof[] = flatOn(book, side, at).statements.map(byStatement);
  if (!quantity.average && flat > 0 && is(quantity, flat)) {
    const reason = `${flat} points were added on every ordinary good, on top of base rates and older duties.`;
    return judged("true", reason, flatProofs, `${flat}%`);
  }
  const hit = published.find(({ value }) => is(quantity, value));
  if (hit && has(clause.text, EVERY)) {
    const words = `${hit.row.value}% is an average of ${hit.series.publisher}: no line need pay it, and many pay more or less.`;
    return judged("misleading", words, [byFigure(hit.series, hit.row), ...flatProofs], `${hit.row.value}%`);
  }
  if (hit) {
    const words = `${hit.series.publisher} has ${hit.row.value}% as an average; no single line need pay it, and ordinary goods pay ${flat} points plus base rate and older duties.`;
    return judged("true-with-limits", words, [byFigure(hit.series, hit.row), ...flatProofs], `${hit.row.value}%`);
  }
  const step = addOnSteps(book, side, at.known).filter((s) => isNear(s.on, at.on));
  const ahead = step.find((s) => s.on > at.on && is(quantity, s.after));
  if (ahead) return soon(`${ahead.after}%`, ahead.on, []);
  const past = told ? step.find((s) => s.on <= at.on && is(quantity, s.before)) : undefined;
  if (past) return lately(`${past.before}%`, past.on, flatProofs);
  const single = quantity.reach === "up-to" ? highest(book, side, quantity, at) : null;
  if (single) return single;
  const proofs: Proof[] = [...published.map(({ series, row }) => byFigure(series, row)), ...flatProofs];
  const figures = [...published.map(({ value }) => value), flat].filter((v) => v > 0);
  if (!sure || figures.length === 0 || quantity.reach === "up-to" || quantity.kind === "range")
    return missing("a rate of just that", proofs);
  const record = [
    ...published.map(({ row }) => `${row.value}%`),
    ...(flat > 0 ? [`${flat} points on every ordinary good`] : []),
  ];
  const words = `On ${dayWords(at.on)} the record has ${list(record)}.`;
  const far = figures.every((v) => gap(quantity, { low: v, high: v }) > 0.15);
  return judged(
    far ? "false" : "misleading",
    far ? words : `Near, but nobody's figure. ${words}`,
    proofs,
    record[0] ?? null,
  );
}

const EVERY = cue("every|all|each|any|tod[ao]s?|cada|cualquier", "每|所有|全部|一律|一切");

/** "Up to 100%": some measure in force that is as high. */
function highest(book: Book, side: string, quantity: Quantity, at: Vantage): Judged | null {
  const exact = { ...quantity, reach: null } as Quantity;
  const duties = [...book.subjects.values()].filter((s) => s.kind === "additional-duty" && s.side === side);
  const hit = duties.find((s) => {
    const { rate } = rateOf(s, at.on, at.known);
    return rate !== null && is(exact, percentOf(rate));
  });
  const won = hit && stateOf(hit, at).won;
  return hit && won ? judged("true", `${inside(hit.name.en)} is that high.`, [byStatement(won)]) : null;
}
