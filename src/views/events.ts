// `events`: calls, meetings, rounds and dated acts, in order of time.

import { fine, wrong } from "../model/problem.ts";
import { EVENT_KINDS } from "../model/voice-words.ts";
import { citeTold, onceEach } from "./cite.ts";
import {
  type EventAnswer,
  type EventHead,
  type FactRow,
  factRow,
  headOf,
  promisedAt,
  topicsOf,
} from "./event-answer.ts";
import { grouped } from "./event-sheet.ts";
import { option } from "./param.ts";
import { id, oneOf } from "./params/text.ts";
import { day } from "./params/time.ts";
import type { Block, CalendarMark, Piece, Sheet } from "./sheet.ts";
import { unknownTopic } from "./unknown-id.ts";
import { type Envelope, view } from "./view.ts";

interface EventRow extends EventHead {
  /** Topics of which both sides, only one, or neither spoke. */
  readonly told: {
    readonly both: readonly string[];
    readonly onlyUS: readonly string[];
    readonly onlyCN: readonly string[];
  };
  /** What was agreed at it and what followed, and promises made there. */
  readonly cameOf: readonly FactRow[];
  readonly promises: EventAnswer["promises"];
}

export interface EventsAnswer {
  readonly events: readonly EventRow[];
  /** The names of the topics told of. */
  readonly topics: Readonly<Record<string, string>>;
}

export const events = view({
  name: "events",
  summary: "Calls, meetings, rounds and other dated events, with who spoke of what",
  params: {
    kind: option(oneOf(EVENT_KINDS), "only events of one kind"),
    topic: option(id, "only events of which somebody told of this topic", "taiwan"),
    from: option(day, "from this day on"),
    to: option(day, "up to this day"),
  },
  example: { kind: "call" },
  dated: false,
  answer({ book }, asked, args) {
    const { events: all, topics } = book.voices();
    if (args.topic && !topics.has(args.topic)) return wrong(unknownTopic(book, args.topic));
    if (args.from && args.to && args.to < args.from) {
      const message = `the last day ${args.to} comes before the first, ${args.from}`;
      return wrong({ code: "bad-range", message, help: "give the earlier day as --from", at: "to" });
    }
    const shown = [...all.values()]
      .filter((e) => !args.kind || e.kind === args.kind)
      .filter(
        (e) =>
          !args.topic ||
          e.accounts.some((a) => a.topic === args.topic && a.silence === undefined && a.made <= asked.known),
      )
      .filter((e) => e.told.some(({ made }) => made <= asked.known))
      .map((e) => ({ event: e, head: headOf(e, asked.known), topics: topicsOf(book, e, asked.known) }))
      .filter(
        ({ head }) =>
          (!args.from || (head.through ?? "9999") >= args.from) && (!args.to || (head.from ?? "") <= args.to),
      )
      .sort((a, b) => ((a.head.from ?? "9999") < (b.head.from ?? "9999") ? -1 : 1));
    const rows = shown.map(({ event, head, topics: told }): EventRow => {
      const groups = grouped(told).map((group) => group.topics.map((t) => t.topic));
      const [both = [], onlyUS = [], onlyCN = []] = groups;
      const cameOf = event.facts
        .filter(({ what, made }) => OUTCOMES.includes(what) && made <= asked.known)
        .map(factRow);
      return { ...head, told: { both, onlyUS, onlyCN }, cameOf, promises: promisedAt(book, event, asked.known) };
    });
    const named = [...new Set(rows.flatMap(({ told: t }) => [...t.both, ...t.onlyUS, ...t.onlyCN]))];
    const names = Object.fromEntries(named.map((topic) => [topic, topics.get(topic)?.name.en ?? topic]));
    const told = shown.flatMap(({ event }) =>
      event.told
        .filter(({ made }) => made <= asked.known)
        .slice(-1)
        .map((t) => citeTold(book, event.id, t)),
    );
    return fine({ answer: { events: rows, topics: names }, because: onceEach(told), notes: [] });
  },
  show,
  rows: (answer) => answer.events,
});

/** An outcome before what is left open. */
const OUTCOMES: readonly string[] = ["agreed", "followed"];
const CONTACTS = { call: "call", round: "round", meeting: "meeting" } as const;

function show({ events: rows, topics }: EventsAnswer, { asOf }: Pick<Envelope, "asOf">): Sheet {
  const held = rows.filter(({ status }) => status === "held").length;
  const count = rows.length === 1 ? "1 event" : `${rows.length} events`;
  const isContact = ({ kind }: EventRow) => kind in CONTACTS || kind === "message";
  const contacts = rows.filter(isContact);
  const others = rows.filter((row) => !isContact(row));
  return [
    { kind: "answer", text: `${count}, ${held} of them held.` },
    ...months(rows, asOf.on),
    ...(contacts.length > 0 || others.length === 0 ? [contactsTable(contacts, topics)] : []),
    ...(others.length > 0 ? [othersTable(others)] : []),
  ];
}

function months(rows: readonly EventRow[], on: string): Block[] {
  const marks = rows.flatMap(({ id: event, name, kind, from, status }): CalendarMark[] => {
    const what = CONTACTS[kind as keyof typeof CONTACTS];
    return what && from ? [{ on: from, what, name, event, ahead: status !== "held" }] : [];
  });
  return marks.length > 1 ? [{ kind: "months", title: "Calls, rounds and meetings", on, marks }] : [];
}

function contactsTable(rows: readonly EventRow[], topics: EventsAnswer["topics"]): Block {
  return {
    kind: "table",
    title: "What each side told of it",
    columns: [
      { label: "When" },
      { label: "What" },
      { label: "Topics", drop: 2 },
      { label: "What came of it", drop: 1 },
    ],
    rows: rows.map((e) => [when(e), named(e), toldOf(e, topics), outcome(e)]),
    empty: "None.",
  };
}

function othersTable(rows: readonly EventRow[]): Block {
  return {
    kind: "table",
    title: "What else happened",
    columns: [{ label: "When" }, { label: "What" }, { label: "What came of it", drop: 1 }],
    rows: rows.map((e) => [when(e), named(e), outcome(e)]),
  };
}

function when({ id: event, from, through, status }: EventRow): Piece[] {
  const days = [from, through !== from ? through : null].filter(Boolean).join(" to ");
  if (status === "held" || status === null) return [{ text: days, by: [event] }];
  return [...(days ? [{ text: `${days} ` }] : []), { text: status.replace("-", " "), by: [event] }];
}

function named({ id: event, name }: EventRow): Piece {
  return { text: name, to: { view: "event", args: { id: event } } };
}

/** Topics that both told of, then those that only one did. */
function toldOf({ told }: EventRow, topics: EventsAnswer["topics"]): Piece[] {
  const words = (ids: readonly string[]) => ids.map((topic) => topics[topic] ?? topic).join(", ");
  const only = ([side, ids]: readonly ["US" | "CN", readonly string[]]): Piece[] =>
    ids.length > 0 ? [{ text: side, side }, { text: " " }, { text: words(ids) }] : [];
  const parts = [
    told.both.length > 0 ? [{ text: words(told.both) }] : [],
    only(["US", told.onlyUS]),
    only(["CN", told.onlyCN]),
  ].filter((part) => part.length > 0);
  return parts.flatMap((part, i): Piece[] => (i > 0 ? [{ text: " · ", tone: "quiet" }, ...part] : part));
}

/** Of the promises of one meeting. */
const MOST = 3;

/** The promises made there; where there are none, the first thing that was agreed or followed. */
function outcome({ id: event, promises, cameOf }: EventRow): Piece[] {
  const made = promises
    .slice(0, MOST)
    .map((p): Piece => ({ text: p.name, to: { view: "promise", args: { id: p.id } } }));
  const more = promises.length - made.length;
  if (more > 0) made.push({ text: `${more} more`, to: { view: "event", args: { id: event } } });
  if (made.length > 0) return made.flatMap((piece, i) => (i > 0 ? [{ text: " · " }, piece] : [piece]));
  const [first] = OUTCOMES.flatMap((what) => cameOf.filter((fact) => fact.what === what));
  return first ? [{ text: first.says || `“${first.quote}”`, by: [first.source] }] : [];
}
