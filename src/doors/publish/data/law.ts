// Tables of the law: parties, instruments, sources, subjects, and the dated statements about them.

import type { Book, Statement } from "../../../model/book.ts";
import { numbered, sorted, type Table, table } from "./table.ts";

export function lawTables(book: Book): readonly Table[] {
  return [
    parties(book),
    sources(book),
    instruments(book),
    subjects(book),
    statements(book),
    facets(book),
    disputes(book),
  ];
}

function parties(book: Book): Table {
  return table(sorted(book.parties), {
    name: "parties",
    title: "Parties",
    about: "The two sides of the truce, and the clock by which their measures switch.",
    key: ["id"],
    columns: (c) => ({
      id: c.text("Its id", (p) => p.id),
      ...c.names((p) => p.name),
      seat: c.text("The place whose clock counts", (p) => p.place),
      zone: c.text("Its IANA time zone", (p) => p.zone),
    }),
  });
}

function sources(book: Book): Table {
  return table(sorted(book.sources), {
    name: "sources",
    title: "Sources",
    about: "Documents in which something can be read and which move nothing by themselves.",
    key: ["id"],
    columns: (c) => ({
      id: c.text("Its id", (s) => s.id),
      publisher: c.text("Who published it", (s) => s.publisher, { needed: true }),
      title: c.text("Its title", (s) => s.title, { needed: true }),
      url: c.text("Its address on the web", (s) => s.url),
      citation: c.text("How it is cited", (s) => s.citation),
      published: c.date("The day on which it came out", (s) => s.published),
      language: c.text("The language that it is written in", (s) => s.language),
      note: c.text("What to know of it", (s) => s.note),
      ...c.place((s) => s.place),
    }),
  });
}

function instruments(book: Book): Table {
  return table(sorted(book.instruments), {
    name: "instruments",
    title: "Instruments",
    about: "Orders, notices, proclamations, rulings and announcements: what moves a measure.",
    key: ["id"],
    columns: (c) => ({
      id: c.text("Its id", (i) => i.id),
      kind: c.text("What it is", (i) => i.kind, { needed: true }),
      party: c.text("Whose it is", (i) => i.party, { to: "parties", needed: true }),
      issuer: c.text("Who issued it", (i) => i.issuer, { needed: true }),
      title: c.text("Its title", (i) => i.title, { needed: true }),
      made: c.date("The day on which it was issued", (i) => i.made, { needed: true }),
      announced: c.date("The day on which it was announced", (i) => i.announced),
      published: c.date("The day on which it was published", (i) => i.published),
      effective: c.date("The day from which it says that it holds", (i) => i.effective),
      citation: c.text("How it is cited", (i) => i.citation),
      url: c.text("Its address on the web", (i) => i.url),
      sources: c.list("Sources in which it was read", (i) => i.sources),
      confidence: c.text("How sure the record is of it: high, medium, low", (i) => i.confidence, { needed: true }),
      note: c.text("What to know of it", (i) => i.note),
      ...c.place((i) => i.place),
    }),
  });
}

function subjects(book: Book): Table {
  return table(sorted(book.subjects), {
    name: "subjects",
    title: "Subjects",
    about: "What statements are about: measures, exemptions, lists of tariff lines, stacking rules, fees.",
    key: ["id"],
    columns: (c) => ({
      id: c.text("Its id", (s) => s.id),
      kind: c.text("What it is", (s) => s.kind, { needed: true }),
      side: c.text("The party that has it in hand", (s) => s.side, { to: "parties", needed: true }),
      ...c.names((s) => s.name),
      ...c.aliases((s) => s.aliases),
      about: c.text("What it does", (s) => s.about),
      counters: c.list("Levers of the other side that answer it, or that it answers", (s) => s.counters),
      ...c.place((s) => s.place),
    }),
  });
}

function statements(book: Book): Table {
  return table(allStatements(book), {
    name: "statements",
    title: "Statements",
    about:
      "What an instrument says about a subject, for which days (valid time) and since when (record time). Of the statements that speak about a day, the one made last wins. What each says stands in the table `facets`; status and rate stand here too.",
    key: ["id"],
    columns: (c) => ({
      id: c.text("Its id", (s) => s.id),
      subject: c.text("What it is about", (s) => s.subject, { to: "subjects", needed: true }),
      made: c.date("The day on which it was issued: record time", (s) => s.made, { needed: true }),
      from: c.date("The first day for which it speaks, at the party's place", (s) => s.span.from.local.slice(0, 10), {
        needed: true,
      }),
      until: c.date("The day on which it ends, which no longer belongs to it; empty: until further notice", (s) =>
        s.span.until?.local.slice(0, 10),
      ),
      from_local: c.text(
        "The minute from which it speaks, on the clock of the party's place",
        (s) => s.span.from.local,
      ),
      until_local: c.text("The minute at which it ends, on the same clock", (s) => s.span.until?.local),
      from_utc: c.minute("The minute from which it speaks, in UTC", (s) => s.span.from.utc),
      until_utc: c.minute("The minute at which it ends, in UTC", (s) => s.span.until?.utc),
      instrument: c.text("The instrument that says so", (s) => s.by, { to: "instruments", needed: true }),
      at: c.text("The place in the instrument", (s) => s.at),
      status: c.text("in-force, suspended or ended, where it says so", (s) => scalar(s.says.status)),
      rate: c.text("The rate as printed, where it says one", (s) => scalar(s.says.rate)),
      quote: c.text("The words of the instrument, where they matter", (s) => s.quote),
      confidence: c.text("How sure the record is of it: high, medium, low", (s) => s.confidence, { needed: true }),
      sources: c.list("Sources in which it was read", (s) => s.sources),
      over: c.list("Statements of the same day that it beats by its author's word", (s) => s.over),
      note: c.text("What to know of it", (s) => s.note),
      ...c.place((s) => s.place),
    }),
  });
}

function facets(book: Book): Table {
  const things = allStatements(book).flatMap((statement) =>
    Object.entries(statement.says).map(([facet, value]) => ({ statement, facet, value })),
  );
  return table(things, {
    name: "facets",
    title: "Facets",
    about: "Everything that the statements say, one row a facet. Each facet of a subject is settled by itself.",
    key: ["statement", "facet"],
    columns: (c) => ({
      statement: c.text("The statement", (f) => f.statement.id, { to: "statements" }),
      facet: c.text("What is set: status, rate, heading, scope …", (f) => f.facet),
      value: c.text('What it is set to; several are set apart by "; "', ({ value }) =>
        Array.isArray(value) ? value.map(scalar).join("; ") : scalar(value),
      ),
    }),
  });
}

function disputes(book: Book): Table {
  return table(
    numbered(allStatements(book), (s) => s.disputed),
    {
      name: "disputes",
      title: "Disputes",
      about: "What another source says otherwise about a statement. It is kept, and moves nothing.",
      key: ["statement", "n"],
      columns: (c) => ({
        statement: c.text("The statement", (d) => d.parent.id, { to: "statements" }),
        n: c.integer("Its number among the disputes of the statement", (d) => d.n),
        says: c.text("What the other says", (d) => d.it.says, { needed: true }),
        by: c.text("Who says it", (d) => d.it.by, { needed: true }),
        is_instrument: c.flag("Is it an instrument of the table `instruments`?", (d) => book.instruments.has(d.it.by)),
        note: c.text("What to know of it", (d) => d.it.note),
      }),
    },
  );
}

/** In the order of the subjects, then of their making. */
function allStatements(book: Book): readonly Statement[] {
  return sorted(book.subjects).flatMap((subject) => subject.statements);
}

function scalar(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}
