// An event as people read it: grouped by who spoke of a topic, so that silence is seen.

import { type AccountRow, type EventAnswer, type FactRow, isSilence, type TopicRow, voiceOf } from "./event-answer.ts";
import { party } from "./promise-sheet.ts";
import { dayWords, upperFirst } from "./say.ts";
import type { Account, Block, Cell, Piece, Sheet } from "./sheet.ts";

export function showEvent(answer: EventAnswer): Sheet {
  return [
    { kind: "answer", text: eventSentence(answer) },
    ...(answer.about ? [{ kind: "text", text: answer.about } as Block] : []),
    ...voices(answer),
    { kind: "facts", rows: head(answer) },
    ...grid(answer),
    ...others(answer),
    ...told(answer),
    ...promised(answer),
    ...cameOf(answer),
  ];
}

const GROUPS = [
  "Both spoke of it",
  "Only Washington spoke of it",
  "Only Beijing spoke of it",
  "Neither spoke of it",
  "One spoke of it; the other's account was not read",
  "Not read in full",
] as const;

/** The topics by who speaks of them. Where an account was not read, no silence is claimed: those stand by themselves. */
export function grouped(
  topics: readonly TopicRow[],
): readonly { title: (typeof GROUPS)[number]; topics: TopicRow[] }[] {
  return GROUPS.map((title, i) => ({ title, topics: topics.filter((topic) => groupOf(topic) === i) }));
}

function groupOf(topic: TopicRow): number {
  const [us, cn] = [voiceOf(topic, "US"), voiceOf(topic, "CN")];
  if (us === "speaks" && cn === "speaks") return 0;
  if (us === "silent" && cn === "silent") return 3;
  if (us === "speaks" && cn === "silent") return 1;
  if (cn === "speaks" && us === "silent") return 2;
  return us === "speaks" || cn === "speaks" ? 4 : 5;
}

export function eventSentence(answer: EventAnswer): string {
  const groups = grouped(answer.topics);
  const names = (i: number) => (groups[i]?.topics ?? []).map(({ name }) => name).join(", ");
  const day = answer.from ? `, ${dayWords(answer.from)}` : "";
  const told = [
    names(0) ? `both sides spoke of ${names(0)}` : "",
    names(1) ? `only Washington of ${names(1)}` : "",
    names(2) ? `only Beijing of ${names(2)}` : "",
  ].filter(Boolean);
  const status = answer.status === "held" || answer.status === null ? "" : ` (${answer.status.replace("-", " ")})`;
  return `${answer.name}${answer.name.includes(answer.from?.slice(0, 4) ?? "·") ? "" : day}${status}${told.length > 0 ? `: ${told.join("; ")}` : ""}.`;
}

const WHAT: Readonly<Record<string, string>> = {
  "asked-by": "Who asked for it",
  "spoke-first": "Who spoke first",
  length: "How long",
  tone: "In their words",
  agreed: "Agreed",
  setting: "Setting",
  followed: "Followed",
  "left-open": "Left open",
};

/** What came of an event; the other facts tell how it went. */
const OUTCOMES: readonly string[] = ["agreed", "left-open", "followed"];

function head(answer: EventAnswer): [string, Cell][] {
  const days = answer.from
    ? [answer.from, ...(answer.through && answer.through !== answer.from ? [answer.through] : [])]
    : [];
  const rows: [string, Cell][] = [
    ["When", [{ text: days.join(" to ") }, ...(answer.clock ? [{ text: " " }, quiet(answer.clock)] : [])]],
    ["Form, place", [answer.form, answer.place].filter(Boolean).join(", ")],
    ["Number", answer.number ?? ""],
    ["Names", [answer.names.zh, answer.names.es].join(" · ")],
    ["Before it", beside(answer.before)],
    ["After it", beside(answer.after)],
  ];
  const facts = answer.facts.filter(({ what }) => !OUTCOMES.includes(what));
  return [...rows.filter(([, cell]) => cell !== ""), ...facts.map(factLine)];
}

function beside(event: EventAnswer["before"]): Cell {
  return event ? { text: event.name, to: { view: "event", args: { id: event.id } } } : "";
}

function quiet(text: string): Piece {
  return { text, tone: "quiet" };
}

function factLine(f: FactRow): [string, Cell] {
  const words: Piece[] = [
    party(f.by),
    { text: ` ${f.says}${f.quote ? ` “${f.quote}”` : ""} (${f.speaker}, ` },
    { text: dayWords(f.made), to: { view: "source", args: { id: f.source } }, by: [f.source] },
    { text: ")" },
  ];
  return [WHAT[f.what] ?? f.what, words];
}

function cameOf({ facts }: EventAnswer): Block[] {
  const rows = OUTCOMES.flatMap((what) => facts.filter((f) => f.what === what)).map(factLine);
  return rows.length > 0 ? [{ kind: "facts", title: "What came of it", rows }] : [];
}

/** The readout grid at a glance, in the grid's own order. */
function voices({ topics }: EventAnswer): Block[] {
  const rows = grouped(topics).flatMap((group) =>
    group.topics.map((topic) => ({
      topic: upperFirst(topic.name),
      us: voiceOf(topic, "US"),
      cn: voiceOf(topic, "CN"),
    })),
  );
  return rows.length > 1 ? [{ kind: "voices", title: "Who spoke of what", rows }] : [];
}

function grid(answer: EventAnswer): Block[] {
  return grouped(answer.topics)
    .filter(({ topics }) => topics.length > 0)
    .map(({ title, topics }) => ({
      kind: "accounts",
      title,
      rows: topics.map((topic) => ({
        topic: { text: upperFirst(topic.name), to: { view: "positions", args: { topic: topic.topic } } },
        us: topic.accounts.filter((a) => a.speaker === "US").map(account),
        cn: topic.accounts.filter((a) => a.speaker === "CN").map(account),
      })),
    }));
}

/** Silence is a value that was checked; what was not read is not silence. */
function account(a: AccountRow): Account {
  if (isSilence(a)) return { says: "", by: byOf(a), silence: a.says === "silent" ? "silent" : "not-seen" };
  return { says: saidOf(a), by: byOf(a) };
}

/** The words, and apart from them ours. */
function saidOf({ quote, says }: AccountRow): Piece[] {
  const quoted: Piece[] = quote ? [{ text: `“${quote}”`, tone: "quote" }] : [];
  const own = says.replace(/\.$/, "");
  return [...quoted, ...(own ? [{ text: `${quote ? " " : ""}${own}` }] : [])];
}

function words(a: AccountRow): Piece[] {
  if (isSilence(a)) return [{ text: a.says.replace("-", " "), tone: "quiet" }];
  return [...saidOf(a), { text: ", ", tone: "quiet" }, ...byOf(a)];
}

function byOf(a: AccountRow): Piece[] {
  const per = a.of ? `said by ${a.of} as ${a.who} tells it` : a.who;
  return [
    { text: `${per}, `, tone: "quiet" },
    { text: dayWords(a.published), to: { view: "source", args: { id: a.source } }, by: [a.source] },
  ];
}

function others(answer: EventAnswer): Block[] {
  const rows = answer.topics.flatMap((topic) =>
    topic.accounts
      .filter((a) => a.speaker !== "US" && a.speaker !== "CN")
      .map((a): Cell[] => [a.speaker, upperFirst(topic.name), words(a)]),
  );
  if (rows.length === 0) return [];
  return [
    { kind: "table", title: "What others said", columns: [{ label: "" }, { label: "Topic" }, { label: "Says" }], rows },
  ];
}

function told(answer: EventAnswer): Block[] {
  if (answer.told.length < 2) return [];
  return [
    {
      kind: "table",
      title: "When it was to be, as told",
      columns: [{ label: "Told on" }, { label: "" }, { label: "For" }, { label: "By", drop: 1 }],
      rows: answer.told.map((t) => [
        t.made,
        { text: t.status.replace("-", " "), by: [t.source] },
        [t.from, t.through !== t.from ? t.through : null].filter(Boolean).join(" to "),
        { text: t.source, to: { view: "source", args: { id: t.source } } },
      ]),
    },
  ];
}

function promised(answer: EventAnswer): Block[] {
  if (answer.promises.length === 0) return [];
  const items = answer.promises.map((p): Cell => ({ text: p.name, to: { view: "promise", args: { id: p.id } } }));
  return [{ kind: "items", title: "Promised there", items }];
}
