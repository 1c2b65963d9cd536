// What is wrong with a question: one sentence, its remedy, the code. Never a number, never red.

import type { Problem } from "../../model/problem.ts";
import { type Html, h } from "./html.ts";
import { withDays } from "./site.ts";

/** Days of a remedy stay as they are to be typed. */
export function problemsHtml(problems: readonly Problem[]): Html {
  const [first, ...rest] = problems;
  if (!first) return h`<h1 class="answer">There is no answer.</h1>`;
  return h`<div class="errbox"><h1 class="answer small">${sentence(withDays(first.message))}</h1><p class="lede">${sentence(first.help)}</p>${placeHtml(first)}<p><code>${first.code}</code></p></div>
${rest.map(problemHtml)}`;
}

/** Where what would be right stands below in full, to be chosen from, it is no error. */
export function choiceHtml(problems: readonly Problem[]): Html {
  const [first, ...rest] = problems;
  return h`<h1 class="answer choose">${sentence(withDays(first?.message ?? ""))}</h1>${rest.map(problemHtml)}`;
}

function problemHtml(problem: Problem): Html {
  const { message, help, code } = problem;
  return h`<div class="errbox"><p><b>${sentence(withDays(message))}</b> ${sentence(help)}</p>${placeHtml(problem)}<p><code>${code}</code></p></div>`;
}

/** Where a fault lies in a text that was given along, with its line. */
function placeHtml({ at, excerpt }: Problem): Html {
  if (at === undefined || excerpt === undefined) return h``;
  return h`<pre class="copybox" translate="no" tabindex="0">${at}
${excerpt}</pre>`;
}

function sentence(text: string): string {
  const said = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(said) || said === "" ? said : `${said}.`;
}
