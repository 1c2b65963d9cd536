// `changes`: what changed between two days, in force or in what could be known.

import { changesInForce, changesInKnowledge, type Learned, type Switch } from "../engine/index.ts";
import type { Statement } from "../model/book.ts";
import { fine, type Result, wrong } from "../model/problem.ts";
import { because } from "./because.ts";
import { needed, option } from "./param.ts";
import { oneOf } from "./params/text.ts";
import { day } from "./params/time.ts";
import { dayWords, facetName, facetWord, spanWords, when } from "./say.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { type Answered, view } from "./view.ts";

interface Change {
  readonly on: string;
  readonly made: string;
  readonly subject: string;
  readonly name: string;
  readonly side: string;
  readonly facet: string;
  readonly before: string;
  readonly after: string;
  readonly by: string;
}

export interface ChangesAnswer {
  readonly from: string;
  readonly to: string;
  readonly in: "force" | "known";
  readonly changes: readonly Change[];
}

const params = {
  from: needed(day, "the first day", "2025-11-01"),
  to: needed(day, "the last day", "2025-11-30"),
  in: option(oneOf(["force", "known"]), "force: by the day a change takes effect; known: by the day it was made"),
  side: option(oneOf(["US", "CN"]), "only one side's levers"),
};

export const changes = view({
  name: "changes",
  summary: "What changed between two days, in force or in knowledge",
  params,
  example: { from: "2025-11-01", to: "2025-11-30" },
  dated: false,
  answer({ book }, asked, args): Result<Answered<ChangesAnswer>> {
    if (args.to < args.from) {
      const message = `the last day ${args.to} comes before the first, ${args.from}`;
      return wrong({ code: "bad-range", message, help: "give the earlier day as --from", at: "to" });
    }
    const side = (s: { subject: { side: string } }) => !args.side || s.subject.side === args.side;
    const mode = args.in ?? "force";
    const force = mode === "force" ? changesInForce(book, args.from, args.to, asked.known).filter(side) : [];
    const known = mode === "known" ? changesInKnowledge(book, args.from, args.to, asked.known).filter(side) : [];
    const answer: ChangesAnswer = {
      from: args.from,
      to: args.to,
      in: mode,
      changes: [...force.map(inForce), ...known.flatMap(learned)],
    };
    const behind: Statement[] = [...force.map((s) => s.by), ...known.map((c) => c.statement)];
    return fine({ answer, because: because(book, behind), notes: [] });
  },
  show,
});

function inForce(s: Switch): Change {
  return {
    on: s.on.local,
    made: s.by.made,
    subject: s.subject.id,
    name: s.subject.name.en,
    side: s.subject.side,
    facet: s.facet,
    before: facetWord(s.facet, s.from),
    after: facetWord(s.facet, s.to),
    by: s.by.by,
  };
}

function learned({ subject, statement }: Learned): Change[] {
  return Object.entries(statement.says).map(([facet, said]) => ({
    on: statement.span.from.local,
    made: statement.made,
    subject: subject.id,
    name: subject.name.en,
    side: subject.side,
    facet,
    before: "",
    after: `${facetWord(facet, said)} ${spanWords(statement)}`,
    by: statement.by,
  }));
}

function show(answer: ChangesAnswer): Sheet {
  const what = answer.in === "force" ? "took effect" : "became known";
  const count = answer.changes.length === 1 ? "1 change" : `${answer.changes.length} changes`;
  const row = (c: Change): Cell[] => [
    when(answer.in === "force" ? c.on : c.made),
    { text: c.side, side: c.side === "US" ? "US" : "CN" },
    { text: c.name, to: { view: "why", args: { id: c.subject } } },
    `${facetName(c.facet)}: ${c.before === "" ? "" : `${c.before} → `}${c.after}`,
    { text: c.by, to: { view: "source", args: { id: c.by } } },
  ];
  return [
    { kind: "answer", text: `${count} ${what} from ${dayWords(answer.from)} to ${dayWords(answer.to)}.` },
    {
      kind: "table",
      columns: [
        { label: answer.in === "force" ? "On" : "Made" },
        { label: "Side" },
        { label: "What" },
        { label: "Change" },
        { label: "By", drop: 1 },
      ],
      rows: answer.changes.map(row),
      empty: "Nothing changed between these days.",
    },
  ];
}
