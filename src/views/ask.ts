// From what a door was told to the envelope that every door gives back. The only way into a view.

import { AS_ANNOUNCED, layOn } from "../engine/index.ts";
import type { Book, WhatIf } from "../model/book.ts";
import { nearest } from "../model/nearest.ts";
import { fine, type Problem, type Result } from "../model/problem.ts";
import { type Day, dayOfPoint, type Point } from "../time/index.ts";
import { onceEach } from "./cite.ts";
import type { Params, RawArgs } from "./param.ts";
import { point, recordDay } from "./params/time.ts";
import type { Answered, Asked, Envelope, View } from "./view.ts";

export interface Refusal {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** The names under which the time of a question may be given, the first one ours. */
const ON = ["on", "as_of", "as-of"];
const KNOWN = ["known", "knowledge_date", "knowledge-date"];
const WHAT_IF = ["what-if", "what_if", "whatIf"];
export const COMMON_PARAMS: ReadonlySet<string> = new Set([...ON, ...KNOWN, ...WHAT_IF]);

/**
 * Answers a view's question. `raw` holds the view's own parameters and on, known, what-if; `extra` are what-ifs that a
 * door has read from a file. Every fault of the question is a problem; nothing is thrown.
 */
export function ask(
  record: Book,
  view: View,
  raw: RawArgs,
  today: Day,
  extra: readonly WhatIf[] = [],
): Envelope | Refusal {
  const asked = readAsked(record, raw, today, extra);
  const args = readArgs(view, raw);
  if (!asked.ok || !args.ok) return { ok: false, problems: [...faults(asked), ...faults(args)] };
  const whatIfs = asked.value.whatIf.map((id) => extra.find((w) => w.id === id) ?? id);
  const answered = answerOn(record, view, asked.value, args.value, whatIfs);
  if (!answered.ok) return answered;
  const asAnnounced = announcedReading(record, view, asked.value, args.value, whatIfs, answered.value);
  return envelope(record, view, asked.value, answered.value, asAnnounced);
}

function answerOn(
  record: Book,
  view: View,
  asked: Asked,
  args: Record<string, unknown>,
  whatIfs: readonly (string | WhatIf)[],
): Result<Answered<unknown>> {
  return view.answer({ book: layOn(record, whatIfs, asked.known), record }, asked, args);
}

/** Announced is not enacted: past the edge, the same question with the announcements laid on, where that differs. */
function announcedReading(
  record: Book,
  view: View,
  asked: Asked,
  args: Record<string, unknown>,
  whatIfs: readonly (string | WhatIf)[],
  printed: Answered<unknown>,
): Answered<unknown> | undefined {
  if (!view.dated || !isProjected(record, asked) || whatIfs.length > 0) return undefined;
  const announced = answerOn(record, view, asked, args, [AS_ANNOUNCED]);
  if (!announced.ok || JSON.stringify(announced.value.answer) === JSON.stringify(printed.answer)) return undefined;
  return announced.value;
}

function envelope(
  record: Book,
  view: View,
  asked: Asked,
  answered: Answered<unknown>,
  announced: Answered<unknown> | undefined,
): Envelope {
  return {
    ok: true,
    asOf: { on: asked.on, known: asked.known, whatIf: asked.whatIf },
    book: { name: record.id, hash: record.hash, recordedThrough: record.recordedThrough },
    projected: isProjected(record, asked),
    answer: answered.answer,
    ...(announced === undefined ? {} : { asAnnounced: announced.answer }),
    // Both readings open their statements.
    because: announced ? onceEach([...answered.because, ...announced.because]) : answered.because,
    notes: [...(view.dated ? edgeNotes(record, asked, announced !== undefined) : []), ...answered.notes],
    problems: [],
  };
}

function isProjected(record: Book, asked: Asked): boolean {
  return dayOfPoint(asked.on) > record.recordedThrough;
}

function edgeNotes(record: Book, asked: Asked, differs: boolean): string[] {
  const day = dayOfPoint(asked.on);
  if (isProjected(record, asked)) {
    const base = `The record is complete through ${record.recordedThrough}; ${day} lies past it, so this is what holds by the texts if nobody acted since.`;
    return [differs ? `${base} Read as announced, the answer differs: see asAnnounced.` : base];
  }
  return day > asked.known ? [`As known on ${asked.known}, ${day} still lay ahead.`] : [];
}

function readAsked(record: Book, raw: RawArgs, today: Day, extra: readonly WhatIf[]): Result<Asked> {
  const on = one(raw, ON, point, today as Point);
  const known = one(raw, KNOWN, recordDay, record.recordedThrough);
  const whatIf = readWhatIfs(record, raw, extra);
  const problems = [...faults(on), ...faults(known), ...faults(whatIf)];
  if (!on.ok || !known.ok || !whatIf.ok) return { ok: false, problems };
  return fine({ on: on.value, known: known.value, whatIf: whatIf.value, today });
}

function one<T>(
  raw: RawArgs,
  names: readonly string[],
  type: { parse(text: string, name: string): Result<T> },
  absent: T,
): Result<T> {
  const given = names.flatMap((name) => (raw[name] ?? []).map((text) => ({ name, text })));
  const [first, second] = given;
  if (!first) return fine(absent);
  if (second && second.text !== first.text) return { ok: false, problems: [twice(first.name)] };
  return type.parse(first.text, names[0] ?? first.name);
}

function readWhatIfs(record: Book, raw: RawArgs, extra: readonly WhatIf[]): Result<readonly string[]> {
  const ids = WHAT_IF.flatMap((name) => raw[name] ?? []);
  const known = [AS_ANNOUNCED, ...record.whatIfs.keys(), ...extra.map((w) => w.id)];
  const problems = ids.filter((id) => !known.includes(id)).map((id) => unknownWhatIf(id, known));
  return problems.length > 0 ? { ok: false, problems } : fine([...new Set(ids)]);
}

function readArgs(view: View, raw: RawArgs): Result<Record<string, unknown>> {
  const problems: Problem[] = Object.keys(raw)
    .filter((name) => !Object.hasOwn(view.params, name) && !COMMON_PARAMS.has(name))
    .map((name) => unknownParam(view, name));
  const args: Record<string, unknown> = {};
  for (const [name, param] of Object.entries(view.params as Params)) {
    const texts = raw[name] ?? [];
    if (texts.length === 0) {
      if (param.needed) problems.push(missing(view, name));
      args[name] = param.place === "flag" ? false : param.many && param.place === "option" ? [] : undefined;
      continue;
    }
    if (!param.many && texts.length > 1) problems.push(twice(name));
    const joined = param.place === "argument" && param.many ? [texts.join(" ")] : texts;
    const parsed = joined.map((text) => param.type.parse(text, name));
    problems.push(...parsed.flatMap(faults));
    const values = parsed.flatMap((p) => (p.ok ? [p.value] : []));
    args[name] = param.many && param.place === "option" ? values : values[0];
  }
  return problems.length > 0 ? { ok: false, problems } : fine(args);
}

function faults(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}

function twice(name: string): Problem {
  return { code: "given-twice", message: `${name} is given more than once`, help: `give ${name} once`, at: name };
}

function missing(view: View, name: string): Problem {
  const example = view.params[name]?.example;
  const help = example ? `for example: ${view.name} ${example}` : `see: help ${view.name}`;
  return { code: "missing-parameter", message: `${view.name} needs ${name}`, help, at: name };
}

function unknownParam(view: View, name: string): Problem {
  const near = nearest(name, [...Object.keys(view.params), "on", "known", "what-if"]);
  const help = near ? `did you mean ${near}?` : `see: help ${view.name}`;
  return { code: "unknown-parameter", message: `${view.name} has no parameter ${name}`, help, at: name };
}

function unknownWhatIf(id: string, known: readonly string[]): Problem {
  const near = nearest(id, known);
  const help = near ? `did you mean ${near}?` : `there are: ${known.join(", ")}; or name a .yaml file`;
  return { code: "unknown-what-if", message: `there is no what-if "${id}"`, help, at: "what-if" };
}
