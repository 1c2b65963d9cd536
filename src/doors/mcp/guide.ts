// The few things that a model has to know before it asks.

import type { Book } from "../../model/book.ts";

export function guide(record: Book): string {
  return `Trucebook answers questions about US–China trade measures and promises from a book of dated, sourced statements.

Time. Every tool takes three parameters of time. \`on\`: the day (2025-11-10) or minute asked about; left out, it is today.
\`known\`: leaves out all that was said or ordered after that day, for "what could one know then". \`what_if\`: hypotheses laid
on top (${["as-announced", ...record.whatIfs.keys()].join(", ")}). The record is complete through ${record.recordedThrough}; past that
day an answer is \`projected\`, by the texts in force if nobody acts, and \`asAnnounced\` holds what announcements would change.

Which tool. What does a product pay: duty (by HTS number; find gives numbers for words);
under each what-if: under. What applies today: state. What
lapses: next. What changed: changes. Who promised what and was it kept: promises, then promise. What each side said of a
call: event, compare. Why does a measure stand so: why. Where does it stand in writing: source. An id comes from find.

Answers. Cite \`because\`: each has an id, the instrument and a url; trucebook://statement/{id} and trucebook://source/{id}
hold the full text. Amounts are decimal text. \`needs\` names a fact that is missing: ask the user, do not guess it. A list
that was cut says so in \`leftOut\`. A measure moves only by an order or notice; what somebody said (positions) moves nothing.`;
}
