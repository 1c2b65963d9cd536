// What stands beside a duty on its page: the same entry under the what-ifs, the line's history, and for words the lines.

import type { Problem } from "../model/problem.ts";
import type { DutyAnswer } from "./duty-answer.ts";
import { LAYERS } from "./duty-layers.ts";
import type { RawArgs } from "./param.ts";
import type { AskedBeside, Want } from "./view.ts";

/** The parameters of a duty that its history takes too. */
const ALSO_IN_HISTORY = ["hts", "origin", "value", "quantity", "claim", "content", "us-content", "on", "known"];

export function besideDuty(raw: RawArgs, refused: readonly Problem[]): readonly AskedBeside[] {
  if (refused.length > 0) return candidates(raw, refused);
  const under = { view: "under", raw, after: LAYERS };
  // The book holds the whole law of one side only, and mail is charged by the parcel.
  if (raw.importer?.[0] === "CN" || raw.shipment?.[0] === "postal") return [under];
  const kept = Object.entries(raw).filter(([name]) => ALSO_IN_HISTORY.includes(name));
  return [under, { view: "history", raw: Object.fromEntries(kept) }];
}

/** Of what was written, that which leads to lines that stand. */
const SOUGHT: Readonly<Record<string, (text: string) => string>> = {
  "choose-line": (text) => text,
  "ended-hts": (text) => digits(text, 8),
  "unknown-hts": (text) => digits(text, 6),
};

function candidates(raw: RawArgs, refused: readonly Problem[]): readonly AskedBeside[] {
  const sought = refused.flatMap(({ code }) => SOUGHT[code] ?? [])[0];
  const words = sought?.(raw.hts?.[0] ?? "");
  if (!words || raw.importer?.[0] === "CN") return [];
  const time = Object.entries(raw).filter(([name]) => ["on", "known"].includes(name));
  return [{ view: "find", raw: { ...Object.fromEntries(time), words: [words] } }];
}

function digits(text: string, most: number): string {
  return text.replaceAll(/\D/g, "").slice(0, most);
}

/** What the answer itself names as open: facts, and claims one by one, those that were made among them. */
export function wantedBy(answer: DutyAnswer, raw: RawArgs): readonly Want[] {
  const facts = answer.needs.flatMap(({ example, why }) => named(example, why));
  const made = (raw.claim ?? []).map((value) => ({ param: "claim", value, what: claimed(answer, value) }));
  const open = answer.mayApply.flatMap(({ option, effect, why }) => named(option, `${effect} ${why}`));
  return [...facts.map(({ param, what }) => ({ param, what })), ...made, ...open];
}

/** What the claim brought about. */
function claimed({ layers, notCharged }: DutyAnswer, heading: string): string {
  const charged = layers.find((layer) => layer.heading === heading)?.name;
  const lifted = notCharged.find((spared) => spared.heading === heading)?.name;
  return charged ? `adds ${charged}` : lifted ? `lifts ${lifted}` : "claimed";
}

/** `--claim 9903.94.05`: a claim is wanted with its value, of anything else the value is the importer's to say. */
function named(option: string, what: string): readonly Want[] {
  const [, param, value] = /^--([\w-]+)\s+(\S+)/.exec(option) ?? [];
  if (!param || !value) return [];
  return [param === "claim" ? { param, value, what } : { param, what }];
}
