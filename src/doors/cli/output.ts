// Prints an outcome: text for people, one JSON document for programs.

import type { Problem } from "../../model/problem.ts";
import type { Io } from "./io.ts";

export function tellJson(io: Io, value: unknown): void {
  io.stdout(`${JSON.stringify(value, null, 2)}\n`);
}

/** A wrong question: a sentence each, with its remedy. */
export function refuse(io: Io, problems: readonly Problem[], json: boolean): void {
  if (json) tellJson(io, { ok: false, problems });
  else for (const problem of problems) io.stderr(`trucebook: ${told(problem)}`);
}

/** What is wrong, in a file of the reader's own at its line; what would be right. */
function told({ at, message, excerpt, help }: Problem): string {
  const inFile = at !== undefined && /:\d+:\d+$/.test(at);
  const lines = [inFile ? `${at}: ${message}` : message, inFile ? excerpt : undefined, help && `  ${help}`];
  return `${lines.filter(Boolean).join("\n")}\n`;
}

export function tellText(io: Io, text: string, json: boolean): void {
  if (json) tellJson(io, { ok: true, text });
  else io.stdout(text);
}

/** A fault of ours: one sentence, and the trace only for who asks for it. */
export function confess(io: Io, error: unknown, json: boolean): void {
  const what = error instanceof Error ? error.message : String(error);
  const message = "this is a fault of Trucebook's, not of your question; please report it together with the command";
  const help = `what happened: ${what.split("\n")[0]}`;
  refuse(io, [{ code: "own-fault", message, help }], json);
  if (io.env.TRUCEBOOK_DEBUG) io.stderr(`${error instanceof Error ? error.stack : what}\n`);
}
