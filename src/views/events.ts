// `events`: calls, meetings, rounds and dated acts, in order of time.

import { fine, wrong } from "../model/problem.ts";
import { EVENT_KINDS } from "../model/voice-words.ts";
import { citeTold, onceEach } from "./cite.ts";
import { type EventHead, headOf, topicsOf } from "./event-answer.ts";
import { grouped } from "./event-sheet.ts";
import { option } from "./param.ts";
import { id, oneOf } from "./params/text.ts";
import { day } from "./params/time.ts";
import type { Sheet } from "./sheet.ts";
import { unknownTopic } from "./unknown-id.ts";
import { view } from "./view.ts";

interface EventRow extends EventHead {
  /** Topics of which both sides, only one, or neither spoke. */
  readonly told: {
    readonly both: readonly string[];
    readonly onlyUS: readonly string[];
    readonly onlyCN: readonly string[];
  };
}

export interface EventsAnswer {
  readonly events: readonly EventRow[];
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
    const rows = shown.map(({ head, topics: told }): EventRow => {
      const groups = grouped(told).map((group) => group.topics.map((t) => t.topic));
      const [both = [], onlyUS = [], onlyCN = []] = groups;
      return { ...head, told: { both, onlyUS, onlyCN } };
    });
    const told = shown.flatMap(({ event }) =>
      event.told
        .filter(({ made }) => made <= asked.known)
        .slice(-1)
        .map((t) => citeTold(book, event.id, t)),
    );
    return fine({ answer: { events: rows }, because: onceEach(told), notes: [] });
  },
  show,
  rows: (answer) => answer.events,
});

function show({ events: rows }: EventsAnswer): Sheet {
  const held = rows.filter(({ status }) => status === "held").length;
  const count = rows.length === 1 ? "1 event" : `${rows.length} events`;
  return [
    { kind: "answer", text: `${count}, ${held} of them held.` },
    {
      kind: "table",
      columns: [
        { label: "When" },
        { label: "What" },
        { label: "Status" },
        { label: "Both told of", drop: 3 },
        { label: "Only Washington", drop: 2 },
        { label: "Only Beijing", drop: 1 },
      ],
      rows: rows.map((e) => [
        [e.from, e.through !== e.from ? e.through : null].filter(Boolean).join(" to "),
        { text: e.name, to: { view: "event", args: { id: e.id } } },
        e.status ? { text: e.status.replace("-", " "), by: [e.id] } : "",
        e.told.both.join(", "),
        e.told.onlyUS.join(", "),
        e.told.onlyCN.join(", "),
      ]),
      empty: "None.",
    },
  ];
}
