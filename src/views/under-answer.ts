// What an entry pays under a hypothesis, and how far that is from the record.

import { parseMoney, parsePercent } from "../tariff/index.ts";
import type { DutyAnswer } from "./duty-answer.ts";

export interface Outcome {
  readonly rate: string | null;
  readonly amount: string | null;
  readonly range?: NonNullable<DutyAnswer["total"]["range"]>;
  readonly layers: readonly {
    readonly measure: string;
    readonly name: string;
    readonly heading: string | null;
    readonly rate: string | null;
    readonly amount: string | null;
  }[];
  /** Why there is no answer: a claim that does not stand then. */
  readonly refused?: string;
}

export interface UnderRow extends Outcome {
  readonly whatIf: readonly string[];
  readonly name: string;
  /** Points of the value, and dollars, above the record; negative below. Null where either is not known. */
  readonly difference: { readonly rate: string | null; readonly amount: string | null };
  /** The entry is charged as on the record, layer by layer. */
  readonly same: boolean;
}

export interface UnderAnswer {
  readonly line: DutyAnswer["line"];
  readonly record: Outcome;
  readonly rows: readonly UnderRow[];
}

export function outcomeOf({ total, layers }: DutyAnswer): Outcome {
  return {
    ...total,
    layers: layers.map(({ measure, name, heading, rate, amount }) => ({ measure, name, heading, rate, amount })),
  };
}

export function againstRecord(whatIf: readonly string[], name: string, outcome: Outcome, record: Outcome): UnderRow {
  const [rate, before] = [parsePercent(outcome.rate ?? ""), parsePercent(record.rate ?? "")];
  const [amount, paid] = [parseMoney(outcome.amount ?? ""), parseMoney(record.amount ?? "")];
  return {
    whatIf,
    name,
    ...outcome,
    difference: {
      rate: rate && before ? `${rate.minus(before).toFixed()}%` : null,
      amount: amount && paid ? amount.minus(paid).toFixed(2) : null,
    },
    same: JSON.stringify(outcome) === JSON.stringify(record),
  };
}
