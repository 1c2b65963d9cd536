// Problems as a terminal shows them.

import type { Problem } from "../model/problem.ts";

/** All problems, each `place: message [code]`, its excerpt, its remedy; a count at the end. */
export function renderProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [...problems.map(renderProblem), `${count}.`].join("\n\n");
}

export function renderProblem({ at, message, code, excerpt, help }: Problem): string {
  const head = `${at === undefined ? "" : `${at}: `}${message} [${code}]`;
  return [head, excerpt, `  help: ${help}`].filter((line) => line !== undefined).join("\n");
}
