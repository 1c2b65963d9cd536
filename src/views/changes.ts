// `changes`: what changed between two days, in force or in what could be known: measures, promises, positions, events.

import { changesInForce, changesInKnowledge } from "../engine/index.ts";
import { fine, type Result, wrong } from "../model/problem.ts";
import { because } from "./because.ts";
import { type Change, eventsIn, inForce, learned, positionsIn, promisesIn } from "./changes-rows.ts";
import { onceEach } from "./cite.ts";
import { needed, option } from "./param.ts";
import { oneOf } from "./params/text.ts";
import { day } from "./params/time.ts";
import { party } from "./promise-sheet.ts";
import { dayWords, facetName, when } from "./say.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { viewOfWhat } from "./unknown-id.ts";
import { type Answered, type Because, view } from "./view.ts";

export interface ChangesAnswer {
  readonly from: string;
  readonly to: string;
  readonly in: "force" | "known";
  readonly changes: readonly Omit<Change, "because">[];
}

const WHAT = ["measures", "promises", "positions", "events"] as const;

const params = {
  from: needed(day, "the first day", "2025-11-01"),
  to: needed(day, "the last day", "2025-11-30"),
  in: option(oneOf(["force", "known"]), "force: by the day a change takes effect; known: by the day it was made"),
  what: option(oneOf(WHAT), "only changes of one kind of thing"),
  side: option(oneOf(["US", "CN"]), "only one side's"),
};

export const changes = view({
  name: "changes",
  summary: "What changed between two days, in force or in knowledge (an Atom feed with --format atom)",
  params,
  example: { from: "2025-11-01", to: "2025-11-30" },
  dated: false,
  answer({ book }, asked, args): Result<Answered<ChangesAnswer>> {
    const { from, to } = args;
    if (to < from) {
      const message = `the last day ${to} comes before the first, ${from}`;
      return wrong({ code: "bad-range", message, help: "give the earlier day as --from", at: "to" });
    }
    const mode = args.in ?? "force";
    // What is said moves nothing, so it is a change in knowledge; in force it is shown to who asks for it.
    const wants = (what: (typeof WHAT)[number]) =>
      args.what === undefined ? mode === "known" || what !== "positions" : args.what === what;
    const statements =
      mode === "force"
        ? changesInForce(book, from, to, asked.known).map((s) => ({ rows: [inForce(s)], by: s.by }))
        : changesInKnowledge(book, from, to, asked.known).map((c) => ({ rows: learned(c), by: c.statement }));
    const measured = wants("measures") ? statements : [];
    const span = { from, to, known: asked.known, mode };
    const rest = [
      ...(wants("promises") ? promisesIn(book, span) : []),
      ...(wants("positions") ? positionsIn(book, span) : []),
      ...(wants("events") ? eventsIn(book, span) : []),
    ];
    const ours = (c: { side: string }) => !args.side || c.side === args.side || c.side === "both";
    const rows = [...measured.flatMap((m) => m.rows), ...rest].filter(ours).sort(inOrder(mode));
    const cited: Because[] = [
      ...because(
        book,
        measured.filter((m) => m.rows.some(ours)).map((m) => m.by),
      ),
      ...rest.filter(ours).flatMap((c) => c.because),
    ];
    const answer: ChangesAnswer = { from, to, in: mode, changes: rows.map(({ because: _, ...change }) => change) };
    return fine({ answer, because: onceEach(cited), notes: [] });
  },
  show,
  rows: (answer) => answer.changes,
});

function inOrder(mode: "force" | "known"): (a: Change, b: Change) => number {
  const key = (c: Change) => (mode === "force" ? c.on : c.made);
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

function show(answer: ChangesAnswer): Sheet {
  const what = answer.in === "force" ? "took effect" : "became known";
  const count = answer.changes.length === 1 ? "1 change" : `${answer.changes.length} changes`;
  const row = (c: Omit<Change, "because">): Cell[] => [
    when(answer.in === "force" ? c.on : c.made),
    party(c.side),
    { text: c.name, to: { view: viewOfWhat(c.what), args: { id: c.subject } } },
    { text: `${facetName(c.facet)}: ${c.before === "" ? "" : `${c.before} → `}${c.after}`, by: [c.by] },
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
