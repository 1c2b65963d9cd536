// `conflict`, of lists: statements of the same day that put the same code in and take it out at the same time.

import type { Mention } from "../../model/book.ts";
import type { PlacedMention } from "../chapters.ts";
import type { Draft } from "../draft.ts";
import type { Check } from "./check.ts";
import { rivals } from "./rivals.ts";

export const codeConflict: Check = (_, { mentions }) => [...mentions.values()].flatMap(conflictsIn);

function conflictsIn(placed: readonly PlacedMention[]): Draft[] {
  return [...mixed(placed)].flatMap(([key, said]) => {
    const sayings = said.map(({ statement, sign }) => ({ statement, value: sign }));
    return rivals(sayings).map(([a, b]): Draft => {
      const message = `the code ${key.split(" ")[1]} goes ${a.value} by \`${a.statement.id}\` (${a.statement.place}) and ${b.value} by \`${b.statement.id}\` at the same time, both made ${a.statement.made}`;
      const help = `keep one of the two, or settle it with \`over: [${a.statement.id}]\` in the one that holds`;
      return { code: "conflict", message, help, at: b.statement.place, also: a.statement.place };
    });
  });
}

/** Codes of a list that are both put in and taken out: only these can be at odds. */
function mixed(placed: readonly PlacedMention[]): Map<string, Mention[]> {
  const out = new Set(placed.filter(({ row }) => row.sign === "out").map(keyOf));
  const said = new Map<string, Mention[]>();
  for (const mention of placed) {
    const key = keyOf(mention);
    if (out.has(key)) said.set(key, [...(said.get(key) ?? []), mention.row]);
  }
  return said;
}

function keyOf({ key, row }: PlacedMention): string {
  return `${row.list} ${key}`;
}
