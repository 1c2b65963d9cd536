// Problems over HTTP: RFC 9457 documents with the members that our other doors give.

import type { Problem } from "../../model/problem.ts";

export const PROBLEM_TYPE = "application/problem+json";

export type WrongStatus = 400 | 403 | 404 | 405 | 413 | 414 | 429 | 500;

export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: WrongStatus;
  readonly detail: string;
  readonly ok: false;
  readonly problems: readonly Problem[];
}

export function problemDocument(problems: readonly Problem[], status: WrongStatus, base: string): ProblemDocument {
  const [first] = problems;
  const code = first?.code ?? "own-fault";
  const title = titleOf(code);
  return { type: `${base}/problems/${code}`, title, status, detail: first?.message ?? title, ok: false, problems };
}

/** `unknown-hts` as a short title. */
export function titleOf(code: string): string {
  const words = code.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A thing that the path names and nobody knows is not found; all else is a wrong question. */
export function statusOf(problems: readonly Problem[], inPath: readonly string[]): WrongStatus {
  const missing = problems.some(
    ({ code, at }) => code.startsWith("unknown-") && at !== undefined && inPath.includes(at),
  );
  return missing ? 404 : 400;
}

export const NO_PAGE: Problem = {
  code: "unknown-address",
  message: "there is no such page",
  help: "start from the list of all questions at /",
};

export const OWN_FAULT: Problem = {
  code: "own-fault",
  message: "this is a fault of Trucebook's, not of your question",
  help: "please report it together with the address of this page",
};
