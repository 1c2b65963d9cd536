// `today`: the truce at a glance: how it stands, what switches, what was promised, what each side said last.

import { fine } from "../model/problem.ts";
import { type FlatStretch, flatStretches } from "../tariff/index.ts";
import type { Day } from "../time/index.ts";
import { onceEach } from "./cite.ts";
import { type NextAnswer, next } from "./next.ts";
import { cite, type PositionRow, row as positionRow } from "./positions.ts";
import { isRewound } from "./promise.ts";
import { party } from "./promise-sheet.ts";
import { type PromisesAnswer, promises } from "./promises.ts";
import { dayWords } from "./say.ts";
import type { Block, Cell, Sheet, StepMark } from "./sheet.ts";
import { type StateAnswer, state } from "./state.ts";
import { type Answered, type Asked, type Envelope, type Ground, view } from "./view.ts";

interface Step {
  readonly from: string;
  readonly until: string | null;
  readonly rate: string;
}

export interface TodayAnswer {
  readonly sentence: string;
  readonly state: StateAnswer;
  /** What each side adds to an ordinary good of the other, from 2018 on, by the days on which it changes. */
  readonly addOn: {
    readonly US: readonly Step[];
    readonly CN: readonly Step[];
  };
  readonly next: NextAnswer;
  readonly promises: PromisesAnswer;
  /** Of each side the last word on the truce as a whole. */
  readonly said: readonly PositionRow[];
  readonly meetings: readonly StepMark[];
}

const FIRST = "2018-01-01" as Day;
/** What speaks of the truce as a whole. */
const WHOLE = new Set(["extension", "institutions", "trade", "tariffs"]);

export const today = view({
  name: "today",
  summary: "The truce at a glance: how it stands, what switches next, what was promised, what each side said last",
  params: {},
  example: { on: "2026-10-09" },
  dated: true,
  answer(ground, asked) {
    const { book } = ground;
    const stands = part<StateAnswer>(state, ground, asked);
    const switches = part<NextAnswer>(next, ground, asked);
    const board = part<PromisesAnswer>(promises, ground, asked);
    const steps = (side: "US" | "CN") => stepsOf(flatStretches(book, side, asked.known));
    const answer: TodayAnswer = {
      sentence: stands.answer.sentence,
      state: stands.answer,
      addOn: { US: steps("US"), CN: steps("CN") },
      next: switches.answer,
      promises: board.answer,
      said: lastWords(ground, asked.known),
      meetings: meetings(ground, asked.known),
    };
    const said = answer.said.flatMap(({ id }) => ground.book.positions.get(id) ?? []).map((p) => cite(ground.book, p));
    const behind = [...stands.because, ...switches.because, ...said, ...board.because];
    return fine({ answer, because: onceEach(behind), notes: [] });
  },
  show,
});

/** From the first day on, by the sum alone: which duties make it up does not matter here. */
function stepsOf(stretches: readonly FlatStretch[]): Step[] {
  const steps: Step[] = [];
  for (const { from, until, rate } of stretches) {
    if (until !== null && until <= FIRST) continue;
    const last = steps.at(-1);
    if (last?.rate === rate) steps[steps.length - 1] = { ...last, until };
    else steps.push({ from: from && from > FIRST ? from : FIRST, until, rate });
  }
  return steps;
}

/** Another question, asked with nothing but the time: it has no way to refuse. */
function part<A>(of: typeof state, ground: Ground, asked: Asked): Answered<A> {
  const args = Object.fromEntries(Object.keys(of.params).map((name) => [name, undefined]));
  const answered = of.answer(ground, asked, args);
  if (!answered.ok) throw new Error(`${of.name} refuses to be asked plainly: ${answered.problems[0]?.message}`);
  return answered.value as Answered<A>;
}

function lastWords({ book }: Ground, known: Day): PositionRow[] {
  const said = [...book.positions.values()].filter(
    (p) => p.made <= known && p.topics.some((topic) => WHOLE.has(topic)) && !p.topics.includes("markets"),
  );
  return ["US", "CN"].flatMap((side) => {
    const own = said.filter((p) => p.party === side).sort((a, b) => (a.made < b.made ? 1 : a.made > b.made ? -1 : 0));
    return own.slice(0, 2).map((p) => positionRow(p, isRewound(book, known)));
  });
}

function meetings({ book }: Ground, known: Day): StepMark[] {
  const kinds: readonly string[] = ["round", "call", "meeting"];
  return [...book.voices().events.values()]
    .filter((event) => kinds.includes(event.kind))
    .flatMap((event) => {
      const held = event.told.find((told) => told.status === "held" && told.made <= known);
      return held?.from
        ? [{ on: held.from, what: event.kind as StepMark["what"], name: event.name.en, event: event.id }]
        : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** So many rows of a part stand here; the part's own page has all. */
const MOST = 12;

function show(answer: TodayAnswer, envelope: Envelope<TodayAnswer>): Sheet {
  const other = envelope.asAnnounced;
  const of = <A>(own: A, announced: A | undefined) =>
    ({ ...envelope, answer: own, ...(announced === undefined ? {} : { asAnnounced: announced }) }) as Envelope;
  const stands = state.show(answer.state, of(answer.state, other?.state));
  const switches = next.show(answer.next, of(answer.next, undefined));
  const board = promises.show(answer.promises, of(answer.promises, undefined));
  return [
    ...stands.slice(0, other ? 3 : 2),
    chart(answer, envelope),
    ...switches.flatMap((block) => (block.kind === "table" ? shortened(block, "next") : [])),
    lastSaid(answer.said),
    ...board.flatMap((block) =>
      block.kind === "table" ? shortened({ ...block, title: "Promises" }, "promises") : asText(block),
    ),
  ];
}

function chart(answer: TodayAnswer, { book }: Envelope): Block {
  const points = (steps: TodayAnswer["addOn"]["US"]) =>
    steps.map(({ from, until, rate }) => ({ from, until, value: Number.parseFloat(rate) }));
  return {
    kind: "steps",
    title: "What each side adds to every ordinary good of the other",
    unit: "%",
    series: [
      { name: "US", side: "US", points: points(answer.addOn.US) },
      { name: "China", side: "CN", points: points(answer.addOn.CN) },
    ],
    edge: book.recordedThrough,
    marks: answer.meetings,
    since: "2025-01-01",
  };
}

function lastSaid(rows: readonly PositionRow[]): Block {
  return {
    kind: "table",
    title: "What each side said last",
    columns: [{ label: "" }, { label: "Said" }, { label: "Speaker", drop: 1 }, { label: "Says" }],
    rows: rows.map((r): Cell[] => [
      party(r.party),
      dayWords(r.made),
      { text: r.speaker, to: { view: "source", args: { id: r.id } }, by: [r.id] },
      [{ text: r.says }, ...(r.quote ? [{ text: ` “${r.quote}”` }] : [])],
    ]),
    empty: "Nothing that the book holds.",
  };
}

function asText(block: Block): Block {
  return block.kind === "answer" ? { kind: "text", text: block.text } : block;
}

function shortened(block: Extract<Block, { kind: "table" }>, whole: string): Block[] {
  const left = block.rows.length - MOST;
  if (left <= 0) return [block];
  const more: Block = { kind: "text", text: { text: `${left} more: ${whole}`, to: { view: whole, args: {} } } };
  return [{ ...block, rows: block.rows.slice(0, MOST) }, more];
}
