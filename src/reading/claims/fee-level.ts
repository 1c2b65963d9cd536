// That a port fee is so high: an amount of money per net ton, against the steps of the fee that the book has.

import { switches, value } from "../../engine/index.ts";
import type { Statement, Subject } from "../../model/book.ts";
import { type Day, dayOf } from "../../time/index.ts";
import { NOUNS } from "../record/levers.ts";
import { byStatement, type Proof } from "../record/proof.ts";
import type { Scene } from "../scene.ts";
import type { DateMention, Quantity, Reading } from "../types.ts";
import { type Judged, judged, missing } from "../verdict.ts";
import type { ClaimKind, Vantage } from "./claim.ts";
import { clauseAt, unsure, within } from "./clause.ts";
import { cue, has } from "./cue.ts";
import { holds } from "./fit.ts";
import { dayWords, list } from "./words.ts";

/** The unit of a fee and the currency that tells whose it is; a plain "ton" is a net ton where ships are spoken of. */
const UNITS: Readonly<Record<string, string>> = {
  "USD/NT": "USD",
  "USD/t": "USD",
  "CNY/NT": "CNY",
  "CNY/t": "CNY",
};
const SHIPS = cue("ships?|vessels?|port|dues|shipping|buques?|barcos?|puertos?|portuari[ao]s?", "船|港");
const FEE = NOUNS.find(({ kinds }) => kinds[0] === "vessel-fee")?.words as RegExp;

export const feeLevel: ClaimKind = {
  name: "rate-level",
  find(reading, scene) {
    if (!ofShips(reading, scene)) return [];
    return reading.quantities.flatMap((quantity) => {
      const currency = UNITS[quantity.unit] ?? bareMoney(reading, quantity);
      if (!currency || unsure(reading, quantity.start, THREATENED)) return [];
      const fees = feesIn(scene, currency);
      const told: Told = { date: dateOf(reading, quantity), began: has(reading.sentence.text, BEGAN) };
      return [
        {
          kind: "rate-level" as const,
          stretch: quantity,
          subjects: fees.map(({ id }) => id),
          judge: (at: Vantage) => judgeFee(fees, quantity, told, at),
        },
      ];
    });
  },
};

/** "$80 per net ton …, and the Chinese due 640 yuan": money beside a fee by the ton. */
function bareMoney({ quantities, sentence }: Reading, { unit, kind }: Quantity): string | undefined {
  if ((unit !== "CNY" && unit !== "USD") || kind === "range") return undefined;
  const beside = quantities.some((q) => q.unit.endsWith("/NT"));
  return beside && has(sentence.text, DUE) ? unit : undefined;
}

const DUE = cue("fees?|dues?|charges?|lev(?:y|ies)|tasas?", "费");

const THREATENED: ReadonlySet<Reading["modality"][number]["kind"]> = new Set(["hedge", "condition", "wish"]);

/** In this sentence or the one before it: "Beijing's levy starts at 400 yuan a ton". */
function ofShips(reading: Reading, { readings }: Scene): boolean {
  if (reading.quantities.some(({ unit }) => unit.endsWith("/NT"))) return true;
  const before = readings[readings.indexOf(reading) - 1];
  const own = has(reading.sentence.text, FEE) || has(reading.sentence.text, SHIPS);
  const near = before?.sentence.paragraph === reading.sentence.paragraph;
  const beforeLast = readings[readings.indexOf(reading) - 2];
  return (
    own ||
    (near && (has(before.sentence.text, SHIPS) || (beforeLast !== undefined && has(beforeLast.sentence.text, FEE))))
  );
}

function feesIn({ book }: Scene, currency: string): Subject[] {
  return [...book.subjects.values()].filter(
    (s) =>
      s.kind === "vessel-fee" && s.statements.some(({ says }) => String(says.perNetTon ?? "").startsWith(currency)),
  );
}

function dateOf(reading: Reading, { start }: Quantity): DateMention | null {
  const clause = clauseAt(reading, start);
  const told = (d: DateMention) => d.through !== null && d.how !== "duration";
  const own = within(reading.dates, clause).find(told);
  // "On 10 November both come back: the charge would then be $80".
  return (
    own ??
    (has(clause.text, THEN) || reading.modality.some(({ kind }) => kind === "condition")
      ? (reading.dates.find(told) ?? null)
      : null)
  );
}

const THEN = cue("then|would|will|entonces|seria", "届时|将");

interface Told {
  readonly date: DateMention | null;
  /** "Starts at": the first step is meant, whatever holds today. */
  readonly began: boolean;
}

const BEGAN = cue(
  "start(?:s|ed|ing)?|beg(?:ins|an|inning)|initial(?:ly)?|first|opened|empez\\w+|comenz\\w+|inicial\\w*",
  "起|开始|初始",
);

const amountOf = (fee: string): number => Number(fee.split(" ")[1] ?? Number.NaN);

function judgeFee(fees: readonly Subject[], quantity: Quantity, { date, began }: Told, at: Vantage): Judged {
  const told = fees.filter((s) => s.statements.some(({ made }) => made <= at.known));
  const on = date?.through ?? at.on;
  const steps = told.flatMap((subject) => stepsOf(subject, at.known).map((step) => ({ subject, ...step })));
  if (steps.length === 0) return missing("a port fee of that kind by then");
  const proofs: Proof[] = steps.slice(0, 4).map(({ by }) => byStatement(by));
  const current = told.flatMap((subject) => value<string>(subject, "perNetTon", { on, known: at.known }) ?? []);
  const firsts = told.flatMap((subject) => steps.find((s) => s.subject === subject) ?? []);
  const record = list([...new Set(current.length > 0 && !began ? current : firsts.map(({ fee }) => fee))]);
  const hit = steps.find(({ fee }) => holds(quantity, { low: amountOf(fee), high: amountOf(fee) }));
  if (!hit) return judged("false", `By the notices it is ${record} per net ton.`, proofs, record);
  const held = current.includes(hit.fee) && !began;
  const first = firsts.includes(hit);
  const proof = [byStatement(hit.by)];
  if (held || (first && (began || current.length === 0)))
    return judged("true", `${hit.subject.name.en}: ${hit.fee} per net ton from ${dayWords(hit.from)}.`, proof, hit.fee);
  const later = `${hit.fee} is the step of ${dayWords(hit.from)}; on ${dayWords(on)} it is ${record}.`;
  return judged(date ? "true-with-limits" : "misleading", later, [...proof, ...proofs], record);
}

interface Step {
  readonly fee: string;
  readonly from: Day;
  readonly by: Statement;
}

function stepsOf(subject: Subject, known: Day): Step[] {
  return switches(subject, "perNetTon", known).flatMap(({ to, on, by }) =>
    to === null ? [] : [{ fee: String(to), from: dayOf(on), by }],
  );
}
