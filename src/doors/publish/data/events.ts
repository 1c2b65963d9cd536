// Tables of calls, meetings and rounds: when they were to be, what became of them, what each side told of them.

import type { Book } from "../../../model/book.ts";
import type { TruceEvent } from "../../../model/voices.ts";
import { numbered, sorted, type Table, table } from "./table.ts";

export function eventTables(book: Book): readonly Table[] {
  const all = sorted(book.voices().events);
  return [events(all), eventDates(book, all), eventFacts(book, all), accounts(book, all)];
}

function events(all: readonly TruceEvent[]): Table {
  return table(all, {
    name: "events",
    title: "Events",
    about: "Calls, meetings, rounds, and dated acts that an article may name.",
    key: ["id"],
    columns: (c) => ({
      id: c.text("Its id", (e) => e.id),
      kind: c.text("What it is", (e) => e.kind, { needed: true }),
      ...c.names((e) => e.name),
      ...c.aliases((e) => e.aliases),
      parties: c.list("Who took part", (e) => e.parties),
      seat: c.text("Where", (e) => e.place),
      form: c.text("In which form", (e) => e.form),
      number: c.text("Which of its kind", (e) => e.number),
      about: c.text("What it was about", (e) => e.about),
      note: c.text("What to know of it", (e) => e.note),
      ...c.place((e) => e.at),
    }),
  });
}

function eventDates(book: Book, all: readonly TruceEvent[]): Table {
  return table(
    numbered(all, (e) => e.told),
    {
      name: "event-dates",
      title: "Dates of the events",
      about: "When an event was to be, or was, as told on a day. The last one known counts.",
      key: ["event", "n"],
      columns: (c) => ({
        event: c.text("The event", (t) => t.parent.id, { to: "events" }),
        n: c.integer("Its number among the tellings of the event", (t) => t.n),
        made: c.date("The day on which it was told", (t) => t.it.made, { needed: true }),
        status: c.text("intended, planned, put-off, held or claimed", (t) => t.it.status, { needed: true }),
        from: c.date("The first day of the event", (t) => t.it.from),
        through: c.date("Its last day", (t) => t.it.through),
        clock: c.text("The time of day", (t) => t.it.clock),
        says: c.text("What was said of it", (t) => t.it.says),
        ...c.cited(book, (t) => t.it.source),
        ...c.place((t) => t.it.place),
      }),
    },
  );
}

function eventFacts(book: Book, all: readonly TruceEvent[]): Table {
  return table(
    numbered(all, (e) => e.facts),
    {
      name: "event-facts",
      title: "Facts of the events",
      about: "Who asked for an event, who spoke first, how long it lasted, what was agreed, what followed: by speaker.",
      key: ["event", "n"],
      columns: (c) => ({
        event: c.text("The event", (f) => f.parent.id, { to: "events" }),
        n: c.integer("Its number among the facts of the event", (f) => f.n),
        what: c.text("What the fact is of", (f) => f.it.what, { needed: true }),
        by: c.text("Who says so", (f) => f.it.by, { needed: true }),
        speaker: c.text("Through whom", (f) => f.it.speaker, { needed: true }),
        made: c.date("The day on which it was said", (f) => f.it.made, { needed: true }),
        says: c.text("What it says, in our words", (f) => f.it.says, { needed: true }),
        quote: c.text("Its own words, where they matter", (f) => f.it.quote),
        to: c.list("What it names", (f) => f.it.to),
        ...c.cited(book, (f) => f.it.source),
        ...c.place((f) => f.it.place),
      }),
    },
  );
}

function accounts(book: Book, all: readonly TruceEvent[]): Table {
  return table(
    numbered(all, (e) => e.accounts),
    {
      name: "accounts",
      title: "Accounts",
      about:
        "What each speaker told of an event, topic by topic. `silent`: the whole text was read and has no word on it; `not-seen`: no text was read.",
      key: ["event", "n"],
      columns: (c) => ({
        event: c.text("The event", (a) => a.parent.id, { to: "events" }),
        n: c.integer("Its number among the accounts of the event", (a) => a.n),
        topic: c.text("The topic", (a) => a.it.topic, { to: "topics", needed: true }),
        by: c.text("Whose account", (a) => a.it.by, { needed: true }),
        of: c.text("Whose words it reports, where they are another's", (a) => a.it.of),
        speaker: c.text("Who gave it", (a) => a.it.speaker, { needed: true }),
        made: c.date("The day on which it was given", (a) => a.it.made, { needed: true }),
        silence: c.text("silent or not-seen, where nothing is told", (a) => a.it.silence),
        says: c.text("What it says, in our words", (a) => a.it.says),
        quote: c.text("Its own words, where they matter", (a) => a.it.quote),
        ...c.cited(book, (a) => a.it.source),
        note: c.text("What to know of it", (a) => a.it.note),
        ...c.place((a) => a.it.place),
      }),
    },
  );
}
