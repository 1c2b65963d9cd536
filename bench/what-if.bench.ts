// What a what-if costs over its baseline, and whether a thousand corrections of one subject slow its answers.

import { winner } from "../src/engine/index.ts";
import type { Statement, Subject } from "../src/model/book.ts";
import { type AsOf, addDays, day } from "../src/time/index.ts";
import { ask, VIEWS } from "../src/views/index.ts";
import { BOOK, best } from "./support/book.ts";

const duty = VIEWS.find((v) => v.name === "duty");
if (!duty) throw new Error("no duty");
const today = day("2026-11-24");
// The baseline past the edge also reads the announcements, so a day on record is the fair one.
const at = (raw: Record<string, string[]>) => () => {
  for (let i = 0; i < 300; i++) ask(BOOK, duty, { hts: ["8507.60.0030"], on: ["2026-10-09"], ...raw }, today);
};
at({})();
at({ "what-if": ["truce-lapses"] })();
// In turn, round by round: the machine drifts by more than what is measured.
const ratios = Array.from({ length: 41 }, () => {
  const base = best(1, at({}));
  return best(1, at({ "what-if": ["truce-lapses"] })) / base;
}).sort((a, b) => a - b);
console.log(
  `a what-if over its baseline               ${(((ratios[20] ?? 1) - 1) * 100).toFixed(1)} % (median of 41 pairs)`,
);

const subject = BOOK.subjects.get("us-ieepa-fentanyl");
if (!subject) throw new Error("no subject");
const [first] = subject.statements as [Statement];
const corrections = Array.from(
  { length: 1000 },
  (_, i): Statement => ({ ...first, id: `c${i}`, made: addDays(first.made, -1000 + i), span: first.span }),
);
const corrected: Subject = {
  ...subject,
  statements: [...subject.statements, ...corrections],
};
const point: AsOf = { on: day("2025-11-10"), known: BOOK.recordedThrough };
const many = (s: Subject) =>
  best(5, () => {
    for (let i = 0; i < 2000; i++) winner(s, "rate", point);
  });
console.log(`one facet, 5 statements                   ${((many(subject) / 2000) * 1e6).toFixed(1)} µs`);
console.log(`one facet, 1,000 corrections              ${((many(corrected) / 2000) * 1e6).toFixed(1)} µs`);
