// `under`: what an entry pays on the record, and what the same entry would pay under each hypothesis.

import { layOn } from "../engine/index.ts";
import { fine, type Result } from "../model/problem.ts";
import { dutyOf } from "./duty.ts";
import type { DutyAnswer } from "./duty-answer.ts";
import { dutyParams } from "./duty-params.ts";
import { againstRecord, type Outcome, outcomeOf, type UnderAnswer } from "./under-answer.ts";
import { besideUnder, showUnder } from "./under-sheet.ts";
import { type Answered, view } from "./view.ts";
import { whatIfsOf } from "./what-ifs.ts";

export const under = view({
  name: "under",
  summary: "What an entry pays on the record, and what the same entry would pay under each what-if",
  params: dutyParams,
  example: { hts: "8507.60.0020", on: "2025-11-10", value: "10000" },
  dated: false,
  answer({ book, record }, asked, args): Result<Answered<UnderAnswer>> {
    const own = dutyOf(book, asked, args);
    if (!own.ok) return own;
    const base = outcome(asked.whatIf.length > 0 ? dutyOf(record, asked, args) : own);
    const listed = whatIfsOf(record);
    // What the question itself lays on is a row of its own where it is not one of the list.
    const piled = asked.whatIf.length > 1 || asked.whatIf.some((id) => !listed.some((whatIf) => whatIf.id === id));
    const rows = [
      ...(piled ? [againstRecord(asked.whatIf, namesOf(asked.whatIf, listed), outcome(own), base)] : []),
      ...listed.map(({ id, name }) =>
        againstRecord([id], name, outcome(dutyOf(layOn(record, [id], asked.known), asked, args)), base),
      ),
    ];
    const answer: UnderAnswer = { line: own.value.answer.line, record: base, rows };
    return fine({ answer, because: [], notes: [] });
  },
  show: showUnder,
  showBeside: besideUnder,
  day: "Entered",
  rows: ({ record, rows }) => [{ whatIf: [], name: "The record", ...record }, ...rows],
});

function outcome(answered: Result<Answered<DutyAnswer>>): Outcome {
  if (answered.ok) return outcomeOf(answered.value.answer);
  return { rate: null, amount: null, layers: [], refused: answered.problems[0]?.message ?? "" };
}

function namesOf(ids: readonly string[], listed: ReturnType<typeof whatIfsOf>): string {
  return ids.map((id) => listed.find((whatIf) => whatIf.id === id)?.name ?? id).join(" + ");
}
