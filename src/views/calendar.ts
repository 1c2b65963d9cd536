// `calendar`: deadlines of promises, switches of measures, and meetings, as entries that a calendar can take in.

import { fine, wrong } from "../model/problem.ts";
import { addDays, dayOfPoint } from "../time/index.ts";
import { deadlines } from "./calendar-deadlines.ts";
import type { Entry } from "./calendar-entry.ts";
import { meetings } from "./calendar-meetings.ts";
import { announcements, switchesAhead } from "./calendar-switches.ts";
import { option } from "./param.ts";
import { oneOf } from "./params/text.ts";
import { day } from "./params/time.ts";
import { party } from "./promise-sheet.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { view } from "./view.ts";

export interface CalendarAnswer {
  readonly entries: readonly Omit<Entry, "because">[];
}

export const calendar = view({
  name: "calendar",
  summary: "Deadlines, switches and meetings as a calendar (iCalendar with --format ics)",
  params: {
    from: option(day, "from this day on (default: a year before the day asked for)"),
    to: option(day, "up to this day"),
    kind: option(oneOf(["switch", "deadline", "meeting"]), "only entries of one kind"),
    side: option(oneOf(["US", "CN"]), "only one side's"),
  },
  example: { from: "2026-10-01", on: "2026-10-09" },
  dated: false,
  answer({ book, record }, asked, args) {
    const from = args.from ?? addDays(dayOfPoint(asked.on), -365);
    if (args.to && args.to < from) {
      const message = `the last day ${args.to} comes before the first, ${from}`;
      return wrong({ code: "bad-range", message, help: "give the earlier day as --from", at: "to" });
    }
    const all = [
      ...switchesAhead(book, asked.known),
      ...(asked.whatIf.length > 0 ? [] : announcements(record, asked.known)),
      ...deadlines(book, asked.known),
      ...meetings(book, asked.known),
    ];
    const entries = all
      .filter((e) => (e.through ?? e.start.slice(0, 10)) >= from && (!args.to || e.start.slice(0, 10) <= args.to))
      .filter((e) => !args.kind || e.kind === args.kind)
      .filter((e) => !args.side || e.side === args.side || e.side === "both")
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.uid < b.uid ? -1 : 1));
    const answer: CalendarAnswer = { entries: entries.map(({ because: _, ...entry }) => entry) };
    return fine({ answer, because: entries.flatMap((e) => e.because), notes: [] });
  },
  show,
  rows: (answer) => answer.entries,
});

function show({ entries }: CalendarAnswer): Sheet {
  const count = entries.length === 1 ? "1 entry" : `${entries.length} entries`;
  return [
    { kind: "answer", text: `${count} in the calendar.` },
    {
      kind: "table",
      columns: [
        { label: "When" },
        { label: "" },
        { label: "Kind", drop: 2 },
        { label: "What" },
        { label: "Status" },
        { label: "Moved", align: "right", drop: 1 },
      ],
      rows: entries.map((e): Cell[] => [
        e.through && e.through !== e.start ? `${e.start} to ${e.through}` : e.wall,
        party(e.side),
        e.kind,
        { text: e.title, to: e.link },
        e.status,
        e.sequence > 0 ? `${e.sequence}×` : "",
      ]),
      empty: "Nothing.",
    },
  ];
}
