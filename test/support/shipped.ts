// The shipped book, loaded from its own files, and questions asked of it as a door would.

import { openBook, renderProblems } from "../../src/book/index.ts";
import type { Book } from "../../src/model/book.ts";
import { day } from "../../src/time/index.ts";
import type { DutyAnswer } from "../../src/views/duty-answer.ts";
import { ask, type Envelope, type RawArgs, VIEWS } from "../../src/views/index.ts";
import { ROOT } from "./root.ts";

const opened = await openBook(`${ROOT}book`);
if (!opened.ok) throw new Error(renderProblems(opened.problems));

export const BOOK: Book = opened.value;
export const TODAY = day("2026-11-24");

type Given = Readonly<Record<string, string | readonly string[]>>;

export function question(view: string, given: Given): ReturnType<typeof ask> {
  const found = VIEWS.find((v) => v.name === view);
  if (!found) throw new Error(`no view ${view}`);
  const raw: RawArgs = Object.fromEntries(Object.entries(given).map(([k, v]) => [k, typeof v === "string" ? [v] : v]));
  return ask(BOOK, found, raw, TODAY);
}

export function answer<A>(view: string, given: Given): Envelope<A> {
  const asked = question(view, given);
  if (!asked.ok) throw new Error(JSON.stringify(asked.problems));
  return asked as Envelope<A>;
}

export function duty(hts: string, on: string, more: Given = {}): DutyAnswer {
  return answer<DutyAnswer>("duty", { hts, on, ...more }).answer;
}

/** The codes of what stands in the way of a question. */
export function refusal(view: string, given: Given): string[] {
  const asked = question(view, given);
  return asked.ok ? [] : asked.problems.map((p) => p.code);
}
